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

/** The texts of the hits, those that overlap as one. */
function textsOf(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): Set<string> {
  const isHit = (at: number) => ranges.some(({ start, end }) => start <= at && at < end);
  const starts = new Set(ranges.map(({ start }) => start));
  const isInside = (at: number) => ranges.some(({ start, end }) => start < at && at < end);
  const texts = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    if (!starts.has(at) || isInside(at)) continue;
    let end = at + 1;
    while (end < text.length && isHit(end) && (!starts.has(end) || isInside(end))) end += 1;
    texts.add(text.slice(at, end));
  }
  return texts;
}

test('an excerpt is a piece of the text with a hit in it, and short', () => {
  fc.assert(
    fc.property(sample, ({ text, ranges }) => {
      const segments = excerpt(text, ranges).filter(({ text: part }) => part !== '…');
      expect(text).toContain(segments.map((segment) => segment.text).join(''));
      const highlighted = segments.filter(({ hit }) => hit).map((segment) => segment.text);
      const hits = textsOf(text, ranges);
      expect(highlighted.length).toBeGreaterThan(0);
      expect(highlighted.filter((hit) => !hits.has(hit))).toEqual([]);
      expect(segments.map((segment) => segment.text).join('').length).toBeLessThanOrEqual(
        Math.max(90, ...highlighted.map(({ length }) => length)),
      );
    }),
    { numRuns: 1000 },
  );
});

test('hits that an excerpt can hold are all in it, each word at least once', () => {
  fc.assert(
    fc.property(sample, ({ text, ranges }) => {
      const [start, end] = [Math.min(...ranges.map((one) => one.start)), Math.max(...ranges.map((one) => one.end))];
      fc.pre(end - start <= 90);
      const highlighted = new Set(excerpt(text, ranges).flatMap((segment) => (segment.hit ? [segment.text] : [])));
      const fold = (hit: string) => hit.replaceAll(/\s/g, '').replaceAll('”', '"');
      const shown = new Set([...highlighted].map(fold));
      expect([...textsOf(text, ranges)].filter((hit) => !shown.has(fold(hit)))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
