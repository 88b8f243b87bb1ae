import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checklists } from '@/corpus/checklists';

test('every list and item that was ever published still exists', () => {
  const published = readFileSync('content/checklists/ids.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const ids = checklists.flatMap(({ id, items }) => items.map((item) => `${id}/${item.id}`));
  // An item that is added is added to the list; nothing is ever taken from it.
  expect(ids.toSorted()).toEqual(published.toSorted());
  expect(published).toHaveLength(new Set(published).size);
});

test('a list has three to eight items, and a title of its own', () => {
  const wrong = checklists.filter(({ items }) => items.length < 3 || items.length > 8).map(({ id }) => id);
  expect(wrong).toEqual([]);
  expect(new Set(checklists.map(({ title }) => title.zh)).size).toBe(checklists.length);
  expect(new Set(checklists.map(({ title }) => title.en)).size).toBe(checklists.length);
});

test('every list takes up the clauses of a concept at least', () => {
  expect(checklists.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
});
