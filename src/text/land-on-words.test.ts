// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findWords, readWords } from './land-on-words';

const encode = encodeURIComponent;

test.each([
  [`/agreement#:~:text=${encode('7日届满')}`, { before: '', start: '7日届满' }],
  [`/agreement#p-2.2:~:text=${encode('7日届满')},${encode('全部数据')}`, { before: '', start: '7日届满' }],
  [
    `/agreement#:~:text=${encode('之时起')}-,${encode('7日届满')},-${encode('（自')}`,
    { before: '之时起', start: '7日届满' },
  ],
  ['/agreement#:~:selector(type=x)&text=a%2Db', { before: '', start: 'a-b' }],
  ['/agreement#:~:text=one&text=two', { before: '', start: 'one' }],
  ['/agreement#:~:text=', undefined],
  ['/agreement#:~:text=%E0%A4%A', undefined],
  ['/agreement?q=text=x#p-2.2', undefined],
] as const)('%s', (address, words) => {
  expect(readWords(address)).toEqual(words);
});

test('words are found over the borders of elements, by what stands before them, and not where they are not', () => {
  document.body.innerHTML =
    '<main><p id="a">满 <b>7</b>日届满</p><p id="b">自暂停之时起<i id="c">7日</i>届满</p><p id="d">MaxCompute</p></main>';
  const main = document.body.firstElementChild;
  if (!main) throw new Error('no main');
  const idOf = (before: string, start: string) => findWords(main, { before, start }, () => true)?.closest('[id]')?.id;
  expect(idOf('', '7日届满')).toBe('a');
  expect(idOf('之时起', '7日届满')).toBe('c');
  expect(idOf('', '自暂停 之时起')).toBe('b');
  expect(idOf('', 'maxcompute')).toBe('d');
  expect(idOf('', '没有')).toBeUndefined();
});

test('words that stand in a fold above the clause are found in the clause, and in the fold where they are nowhere else', () => {
  document.body.innerHTML =
    '<main><details><summary>依据</summary><q id="quote">数据将会被删除</q><q id="own">附注</q></details><p id="clause">同时，数据将会被删除。</p></main>';
  const main = document.body.firstElementChild;
  if (!main) throw new Error('no main');
  const idOf = (start: string) =>
    findWords(main, { before: '', start }, (element) => !element.closest('details:not([open])'))?.id;
  expect(idOf('数据将会被删除')).toBe('clause');
  expect(idOf('附注')).toBe('own');
});
