import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { makeTable, readTable } from '@/ui/table-file';
import { markdownOfReview } from './markdown-of-review';
import { commentOf, markOf, proposalOf, provisionsOf, sourceOf, stateOf, targetOf } from './sample-export';
import { tableOfIssues } from './table-of-review';

const text = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const provisions = provisionsOf(text);
const light = markOf('m1', [targetOf(provisions, 'g-12.5', '阿里云过错')], { weight: 1 });
const heavy = markOf('m2', [targetOf(provisions, 'g-12.6', '过往12个月')], {
  weight: 3,
  owner: '李 | 王',
  thread: [commentOf('c1', '**首月**几乎为零\n# 不是标题\n<img src=x onerror=alert(1)>'), commentOf('c2', '=1+1; =2')],
});
const lost = markOf('m3', [targetOf(provisions, 'p-2.1', '24小时', 'orphan')]);
const proposal = proposalOf(provisions, 'g-12.6', (was) => was.replace('12个月', '24个月'), { reason: '常见' });
const source = sourceOf(
  provisions,
  stateOf({ marks: [light, heavy, lost], proposals: [proposal], standings: [['p-2.3', 'blocked', '备注']] }),
);

test('Markdown: by weight, the words as a quotation, the thread under it, both wordings, edition and checksum', () => {
  const written = markdownOfReview(source);
  const heads = [...written.matchAll(/^### (.*)$/gm)].map(([, head]) => head);
  expect(heads).toEqual([
    '[条 g-12.6](https://example.org/agreement?edition=2024-05-15#g-12.6) · 风险 · 重 · 未决 · 负责人 李 \\| 王',
    '[条 g-12.5](https://example.org/agreement?edition=2024-05-15#g-12.5) · 风险 · 轻 · 未决',
    '[条 p-2.1](https://example.org/agreement?edition=2024-05-15#p-2.1) · 风险 · 未决',
    '[条 g-12.6](https://example.org/agreement?edition=2024-05-15#g-12.6) · 草稿',
  ]);
  expect(written).toContain('> 过往12个月\n');
  expect(written).toContain(`> ${proposal.from}\n\n建议：\n\n> ${proposal.text}\n`);
  expect(written).toContain('未能定位：\n\n> 24小时');
  expect(written).toContain('a'.repeat(64));
});

test('Markdown: a comment keeps its emphasis, and is no heading, no HTML', () => {
  const written = markdownOfReview(source);
  expect(written).toContain('**首月**几乎为零\n  \\# 不是标题\n  \\<img src=x onerror=alert(1)>');
  expect([...written.matchAll(/^\s*#+ /gm)]).toHaveLength(1 + 3 + 4);
});

test('Markdown: of links in a file that was received those to https and to clauses stay, and no id ends a link', () => {
  const comment = commentOf(
    'c1',
    '[x](javascript:alert(1)) [y](https://example.org/y) [z](#g-12.6) `[c](#g-1)`\n- [a]: javascript:alert(2)\n- [a]',
  );
  const hostile = markOf('m1', [{ ...targetOf(provisions, 'g-12.5', '阿里云过错'), unit: 'g-1) [b](javascript:c' }], {
    thread: [comment],
  });
  const written = markdownOfReview(sourceOf(provisions, stateOf({ marks: [hostile] })));
  expect(written).toContain(
    '\\[x](javascript:alert(1)) [y](https://example.org/y) [z](https://example.org/agreement?edition=2024-05-15#g-12.6) `[c](#g-1)`',
  );
  expect(written).toContain(String.raw`- \[a]: javascript`);
  expect(written).toContain('#g-1%29%20%5Bb%5D%28javascript%3Ac)');
});

test('CSV: a row for each issue, read back as it was, no cell a formula', () => {
  const { titles, rows } = tableOfIssues(source);
  const file = makeTable(titles, rows);
  expect(readTable(file)).toEqual({ titles, rows });
  expect(rows.map((row) => row[0])).toEqual(['重', '轻', '轻重无']);
  expect(rows[0]?.[4]).toContain('=1+1; =2');
  expect(file).not.toMatch(/[;\n]\s*=/);
});

test('a table of the issues that are listed has those alone, in their order', () => {
  const ids = [...source.state.marks.keys()].toReversed().slice(0, 2);
  const all = tableOfIssues(source).rows;
  const some = tableOfIssues(source, [...ids, 'gone']).rows;
  expect(some).toHaveLength(2);
  expect(tableOfIssues(source, ids.toReversed()).rows).toEqual(some.toReversed());
  for (const row of some) expect(all).toContainEqual(row);
});

test('Markdown: what a proposal would move stands under it, a line each, and no sign in it is one of Markdown', () => {
  const lines = ['甲 · 删除数据：8 天 → 16 天', '乙 <b> * 丙'];
  const written = markdownOfReview({ ...source, effects: { 'g-12.6': lines, 'p-2.3': ['没有改写'] } });
  expect(written).toContain(`理由：常见\n\n影响：\n\n- 甲 · 删除数据：8 天 → 16 天\n- 乙 \\<b\\> \\* 丙\n`);
  expect(written).not.toContain('没有改写');
});

test('Markdown: what was ticked or noted of lists, and items of one’s own, stand with their clauses and state; nothing where nothing was', () => {
  const items = [
    { question: '上限<多少>？', units: ['g-12.6', 'g-12.5'], state: 'done', note: '第一行\n# 第二行' },
    { question: '自己的一项', units: [], state: 'not-applicable', note: '' },
  ] as const;
  const written = markdownOfReview({ ...source, checked: [{ title: '责任 *上限*', items }] });
  const address = 'https://example.org/agreement?edition=2024-05-15#';
  expect(written).toContain(
    `## 核对单\n\n### 责任 \\*上限\\*\n\n- 上限\\<多少\\>？ · [条 g-12.6](${address}g-12.6) · [条 g-12.5](${address}g-12.5) · 做了 · 备注：第一行 \\# 第二行\n- 自己的一项 · 不适用\n`,
  );
  expect(markdownOfReview(source)).not.toContain('核对单');
});
