// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { liftExcerpt } from './lift-excerpt';
import { excerptAsHtml, excerptAsText } from './write-excerpt';

const PAGE = `
<section id="g" class="unit part"><h2 class="own">通用条款</h2>
  <section id="g-3" class="unit chapter"><h3 class="own"><a class="num" href="#g-3">3.</a>服务</h3>
    <section id="g-3.4" class="unit"><p class="own"><a class="num" href="#g-3.4">3.4.</a>期限 &lt;b&gt;：</p>
      <section id="g-3.4.1" class="unit"><p class="own"><a class="num" href="#g-3.4.1">(1)</a>甲<a class="ref" href="#g-5">第5条</a>；</p></section>
      <p id="g-3.4.para1" class="unit para">末段</p>
    </section>
    <section id="g-3.5" class="unit"><p class="own"><a class="num" href="#g-3.5">3.5.</a>其他</p></section>
  </section>
</section>`;
const SOURCE = { line: '《协议》通用条款 3.4', href: 'https://example.org/agreement?only=g-3.4&edition=1' };

function lift(...ids: string[]) {
  return liftExcerpt(new DOMParser().parseFromString(PAGE, 'text/html'), ids);
}

describe('an excerpt', () => {
  test('has what stands under it, and the headings around it once', () => {
    expect(lift('g-3.4', 'g-3.5', 'g-3.4.1', 'g-9').map(({ id, level, isAround }) => [id, level, isAround])).toEqual([
      ['g', 0, true],
      ['g-3', 1, true],
      ['g-3.4', 2, false],
      ['g-3.4.1', 3, false],
      ['g-3.4.para1', 3, false],
      ['g-3.5', 2, false],
    ]);
    expect(lift('g-9')).toEqual([]);
  });

  test('as text has its numbers, its nesting and its source', () => {
    expect(excerptAsText(lift('g-3.4'), SOURCE)).toBe(
      ['通用条款', '3. 服务', '3.4. 期限 <b>：', '  (1) 甲第5条；', '  末段', '', SOURCE.line, SOURCE.href].join('\n'),
    );
  });

  test('has no source where none is wanted', () => {
    expect(excerptAsText(lift('g-3.5'))).toBe(['通用条款', '3. 服务', '3.5. 其他'].join('\n'));
    expect(excerptAsHtml(lift('g-3.5'))).not.toContain('href');
  });

  test('as HTML is clean: no class, no style, nothing of the page', () => {
    const html = excerptAsHtml(lift('g-3.4'), SOURCE);
    expect(html).toContain('<h3>3. 服务</h3>');
    expect(html).toContain('3.4. 期限 &lt;b&gt;：');
    expect(html).toContain('href="https://example.org/agreement?only=g-3.4&amp;edition=1"');
    expect(html).not.toMatch(/class|style|<section/);
  });
});
