import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, findNearest } from './edit-distance';

const text = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'欠费停服'), maxLength });

test('the distance is symmetric, and 0 only between equals', () => {
  fc.assert(
    fc.property(text(6), text(6), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test('no other part of the text is nearer', () => {
  fc.assert(
    fc.property(text(5).filter(Boolean), text(12), fc.integer({ min: 1, max: 3 }), (pattern, whole, most) => {
      const starts = Array.from(whole, (_, start) => start);
      const parts = starts.flatMap((start) => starts.map((end) => whole.slice(start, end + 1))).filter(Boolean);
      const least = Math.min(...parts.map((part) => editDistance(pattern, part)));
      expect(findNearest(pattern, whole, most)?.typos ?? Infinity).toBe(least <= most ? least : Infinity);
    }),
  );
});
