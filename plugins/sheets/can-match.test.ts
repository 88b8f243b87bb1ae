import { expect, test } from 'vitest';
import { canMatch, splitList } from './can-match';
import { readVocabulary } from './read-vocabulary';

const names = readVocabulary(['<nav class="a @tablet:b [&amp;::x]:c 2d"><p id="p-1"><a href="#">']);

test.each([
  ['*', true],
  ['::backdrop', true],
  [':root', true],
  ['nav', true],
  ['NAV > p', true],
  ['nav>table', false],
  ['.a', true],
  ['.gone', false],
  ['.a .gone', false],
  ['.a.gone', false],
  ['.a:hover::before', true],
  [String.raw`.\@tablet\:b`, true],
  [String.raw`.\@tablet\:gone`, false],
  [String.raw`.\[\&\:\:x\]\:c::-webkit-details-marker`, true],
  [String.raw`.\32 d`, true],
  ['#p-1', true],
  ['#p-2', false],
  ['[data-any="x .gone ("]', true],
  ['html[data-theme=dark] .a', false],
  [':root[data-theme=dark] .a', true],
  // What must not be there says nothing of what is.
  ['.a:not(.gone)', true],
  ['.gone:not(.a)', false],
  ['.a:is(.gone, p)', true],
  ['.a:is(.gone, table)', false],
  [':where(.gone:is(.a), .a .gone) p', false],
  ['.a:has(> .gone)', false],
  ['.a:has(> p:not(.gone))', true],
  ['.a:nth-child(2n + 1 of .gone)', true],
  ['.a:lang(en)', true],
  // Only the program puts words into a highlight, and it brings the sheet of all pages first.
  ['p::highlight(words)', false],
  ['::highlight(words)', false],
  ['p::selection', true],
])('%s: can match %s', (selector, can) => {
  expect(canMatch(selector, names)).toBe(can);
});

test('a list is split where it is one, and not in brackets, strings or names', () => {
  expect(splitList(String.raw`.a:is(b, c), [x=","], .\,d`)).toEqual(['.a:is(b, c)', '[x=","]', String.raw`.\,d`]);
});

test('what cannot be read is said, and not taken for one that matches nothing', () => {
  expect(() => canMatch('.a:is(p', names)).toThrow('not closed');
  expect(() => canMatch('.a { }', names)).toThrow('cannot be read');
});
