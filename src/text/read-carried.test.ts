import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCarried } from './read-carried';

const place = { page: '/en/agreement', spots: [{ id: 'g-3.4', path: [[0, 'p']], top: -12.5 }] };

test('a place is read as it was kept', () => {
  expect(readCarried(JSON.stringify(place))).toEqual(place);
});

test.each([
  ['nothing', ''],
  ['half a record', JSON.stringify(place).slice(0, 40)],
  ['null', 'null'],
  ['a list', '[]'],
  ['no spots', JSON.stringify({ page: place.page })],
  ['spots that are none', JSON.stringify({ ...place, spots: 'all' })],
  ['a spot without its path', JSON.stringify({ ...place, spots: [{ id: 'g-3.4', top: 1 }] })],
  ['a step that is none', JSON.stringify({ ...place, spots: [{ id: 'g-3.4', path: [['p', 0]], top: 1 }] })],
  ['a place that is no number', JSON.stringify({ ...place, spots: [{ id: 'g-3.4', path: [], top: null }] })],
])('%s is no place, and nothing is scrolled by it', (_what, kept) => {
  expect(readCarried(kept)).toBeUndefined();
});

test('whatever a tab has kept, what is read of it is a place or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (kept) => {
      const read = readCarried(kept);
      expect(read === undefined || Array.isArray(read.spots)).toBe(true);
    }),
  );
});
