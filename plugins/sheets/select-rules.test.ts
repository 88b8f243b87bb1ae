import { expect, test } from 'vitest';
import { readVocabulary } from './read-vocabulary';
import { selectRules } from './select-rules';

const select = (css: string, html: string) =>
  selectRules(css, readVocabulary([html]))
    .replace(/\s+/g, ' ')
    .trim();

test.each([
  ['of a list what can match', '.a,.gone,p{x:y}', '.a,p{x:y}'],
  ['in their order', '@layer b,a;p{x:1}.gone{x:2}.a{x:3}p{x:4}', '@layer b,a;p{x:1}.a{x:3}p{x:4}'],
  [
    'in layers and queries, where anything is left of them',
    '@layer c{@media print{.a{x:y}}@supports (x:y){.gone{x:y}}}',
    '@layer c{@media print{.a{x:y}}}',
  ],
  ['pages of paper', '@page{margin:1cm}', '@page{margin:1cm}'],
  [
    'variables that are read, by way of others too',
    ':root{--m:1;--n:var(--m);--o:2}.a{x:var(--n)}.gone{x:var(--o)}',
    ':root{--m:1;--n:var(--m)}.a{x:var(--n)}',
  ],
  ['variables that the document reads', ':root{--v:1;--o:2}', ':root{--v:1}'],
  [
    'the kind of a variable that is read',
    '@property --n{syntax:"*"}@property --o{syntax:"*"}.a{x:var(--n)}',
    '@property --n{syntax:"*"}.a{x:var(--n)}',
  ],
  [
    'movements that are used',
    '@keyframes in{from{x:1}}@keyframes out{to{x:1}}.a{animation:in 1s}',
    '@keyframes in{from{x:1}}.a{animation:in 1s}',
  ],
])('is kept: %s', (_, css, kept) => {
  expect(select(css, '<p class="a"><svg fill="var(--v)">')).toBe(kept);
});

test('classes that scripts give before the program starts are known', () => {
  expect(select('.js .is-target{x:y}.is-else{x:y}', '<p>')).toBe('.js .is-target{x:y}');
});

test('a sign that the build does not write is not guessed', () => {
  expect(() => readVocabulary(['<p class="a&nbsp;b">'])).toThrow('&nbsp;');
});
