// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { findBlock, spotsIn } from './marks-place';

const text = () => document.querySelector('article') as HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<article class="agreement-text" data-part="text">
<section id="g-12.6" class="unit clause"><p class="own"><a class="num">12.6.</a>在任何情况下，依<a class="ref">第9.2.4条</a>处理。</p>
<p id="g-12.6.para1" class="unit para">另有约定 的除外。</p></section></article>`;
});

function choose(from: Node, start: number, to: Node, end: number): Range {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
}

const node = (selector: string, index: number) => document.querySelector(selector)?.childNodes[index] as Node;
const said = (range: Range) =>
  spotsIn(range, text()).map(({ unit, start, end, text: whole }) => [unit, whole.slice(start, end)]);

test('words within one provision, also across a reference; its number is none of them', () => {
  const own = '.own';
  expect(said(choose(node(own, 1), 2, node('.ref', 0), 7))).toEqual([['g-12.6', '何情况下，依第9.2.4条']]);
  expect(spotsIn(choose(node(own, 1), 0, node(own, 1), 6), text())).toMatchObject([{ start: 0, end: 6 }]);
  expect(said(choose(node('.num', 0), 1, node(own, 1), 3))).toEqual([['g-12.6', '在任何']]);
});

test('words across provisions have a spot in each, without white space around them', () => {
  expect(said(choose(node('.own', 3), 0, node('.para', 0), 5))).toEqual([
    ['g-12.6', '处理。'],
    ['g-12.6.para1', '另有约定'],
  ]);
});

test('a number alone chooses nothing', () => {
  expect(said(choose(node('.num', 0), 0, node('.num', 0), 3))).toEqual([]);
});

test('the block of a unit is its own words, and not those under it', () => {
  expect(findBlock(text(), 'g-12.6')?.textContent).toBe('12.6.在任何情况下，依第9.2.4条处理。');
  expect(findBlock(text(), 'g-12.6.para1')?.textContent).toBe('另有约定 的除外。');
  expect(findBlock(text(), 'p-1')).toBeNull();
});
