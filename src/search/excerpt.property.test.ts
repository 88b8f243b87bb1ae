import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from './excerpt';

const sample = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...'数据，。；\n”', '𠮷'), minLength: 1, maxLength: 300 }),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 120 })), { minLength: 1, maxLength: 4 }),
  )
  .map(([text, places]) => ({
    text,
    ranges: places.map(([at, length]) => {
      const start = at % text.length;
      return { start, end: Math.min(text.length, start + length) };
    }),
  }));

test('an excerpt is a piece of the text, highlighted where the first hit is, and short', () => {
  fc.assert(
    fc.property(sample, ({ text, ranges }) => {
      const segments = excerpt(text, ranges).filter(({ text: part }) => part !== '…');
      const first = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)[0] ?? { start: 0, end: 0 };
      expect(text).toContain(segments.map((segment) => segment.text).join(''));
      const highlighted = segments.find(({ hit }) => hit)?.text ?? '';
      expect(highlighted.startsWith(text.slice(first.start, first.end))).toBe(true);
      expect(segments.map((segment) => segment.text).join('').length).toBeLessThanOrEqual(
        Math.max(90, highlighted.length),
      );
    }),
    { numRuns: 1000 },
  );
});
