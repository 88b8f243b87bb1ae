// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { WordBlock } from '@/word/model';
import { wordOfMarkup } from './word-of-markup';

function blocksOf(html: string): readonly WordBlock[] {
  const root = document.createElement('div');
  root.innerHTML = html;
  return wordOfMarkup(root, 'https://example.org/topics/liability');
}

/** Ours in square brackets, marked in stars, notes in braces. */
function said(blocks: readonly WordBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map((runs) => runs.map(({ text }) => text).join('')).join(' | '))
      : [
          `${block.kind === 'heading' ? '#'.repeat(block.level + 1) : '-'.repeat(block.indent)} ${block.runs
            .map(({ text, isOurs, isMarked, note, href }) =>
              [
                isOurs ? `[${text}]` : text,
                isMarked ? '*' : '',
                href === undefined ? '' : `<${href}>`,
                note === undefined ? '' : `{${note}}`,
              ].join(''),
            )
            .join('')}`,
        ],
  );
}

describe('a drawn register as Word', () => {
  test('has headings, quotations in their own type, links as whole addresses, our notes as footnotes', () => {
    const blocks = blocksOf(`
      <section><h2>上限 <span class="muted">1</span></h2>
        <ul><li><p><a href="/agreement#g-12.6">通用 12.6</a></p>
          <div><blockquote lang="zh-CN">不超过<mark>12个月</mark></blockquote><p data-note>只及该服务。</p><p data-note>存疑：甲</p></div></li></ul>
      </section>`);
    expect(said(blocks)).toEqual([
      '# [上限 ][1]',
      '- [通用 12.6]<https://example.org/agreement#g-12.6>',
      '-- 不超过12个月*{只及该服务。} {存疑：甲}',
    ]);
  });

  test('leaves out what is hidden and what only screen readers hear of, not what is folded', () => {
    const blocks = blocksOf(`
      <details><summary><h3>甲</h3> <span>2 条</span></summary><p>折叠的</p></details>
      <details hidden><summary>乙</summary></details>
      <p>见<span class="sr-only">听</span><span aria-hidden="true">●</span>了</p>`);
    expect(said(blocks)).toEqual(['## [甲]', ' [2 条]', ' [折叠的]', ' [见][了]']);
  });

  test('leaves out what is there to be pressed, and that a part of the page is missing', () => {
    const blocks = blocksOf(`
      <p>甲 <button>复制</button></p>
      <p role="status" class="missing-part">这一部分没有加载。 <button>重试</button></p>
      <p data-not-saved><a href="/products/ecs">打开时间轴，填上日期</a></p>`);
    expect(said(blocks)).toEqual([' [甲]']);
  });

  test('keeps a table one, and says what a q is by its marks', () => {
    const [table] = blocksOf(`<table><thead><tr><th>条款</th><th hidden>空</th><th>期限</th></tr></thead>
      <tbody><tr><th>2.2</th><td hidden>空</td><td><q lang="zh-CN">7日</q> 届满</td></tr><tr hidden><td>无</td></tr></tbody></table>`);
    expect(table).toMatchObject({ kind: 'table', columns: ['条款', '期限'] });
    expect(said([table as WordBlock])).toEqual(['2.2 | “7日” 届满']);
  });
});
