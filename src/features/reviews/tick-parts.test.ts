import { expect, test } from 'vitest';
import { findUnit } from '@/corpus/structure';
import { tickLists } from './tick-parts';

test('every list has an id of its own, and every item one within its list', () => {
  expect(new Set(tickLists.map(({ id }) => id)).size).toBe(tickLists.length);
  for (const { id, items } of tickLists)
    expect([id, new Set(items.map((item) => item.id)).size]).toEqual([id, items.length]);
});

test('every clause of an item is in the text, and the registers are whole', () => {
  const units = tickLists.flatMap(({ items }) => items.flatMap(({ clauses }) => clauses.map(({ unit }) => unit)));
  expect(units.filter((unit) => findUnit(unit) === undefined)).toEqual([]);
  const sizes = new Map(tickLists.map(({ id, items }) => [id, items.length]));
  expect(sizes.get('defects')).toBe(234);
  expect(sizes.get('parallels')).toBe(50);
  expect(sizes.get('deadlines')).toBeGreaterThan(100);
  expect(sizes.get('own')).toBe(0);
});
