import { expect, test } from 'vitest';
import { keepReview } from './keep-review';
import { stringifySearch } from './search-params';

test.each([
  ['a link that names none keeps it', { review: 'a2' }, { q: '欠费' }, '?review=a2&q=%E6%AC%A0%E8%B4%B9'],
  ['one that names another changes it', { review: 'a2' }, { review: 'b3' }, '?review=b3'],
  ['one that leaves it says so', { review: 'a2' }, { review: undefined }, ''],
  ['where there is none, none comes', {}, { q: 'a' }, '?q=a'],
])('%s', (_, search, next, written) => {
  expect(stringifySearch({ ...keepReview({ search, next: () => next }) })).toBe(written);
});
