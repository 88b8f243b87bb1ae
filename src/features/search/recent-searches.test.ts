// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { keepRecentSearch, readRecentSearches } from './recent-searches';

beforeEach(() => localStorage.clear());

test('the latest comes first, each once, eight at most', () => {
  for (const query of ['a', 'b', ' a ', '', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) keepRecentSearch(query);
  expect(readRecentSearches()).toEqual(['i', 'h', 'g', 'f', 'e', 'd', 'c', 'a']);
});

test.each(['not json', '{"a":1}', '[1,null,""]'])('%s is nothing', (kept) => {
  localStorage.setItem('recent-searches', kept);
  expect(readRecentSearches()).toEqual([]);
});
