import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findExact } from './find-exact';
import { foldRecord } from './folded-record';

const characters = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'日志服务Aa 7'), minLength: 1, maxLength: length });
const words = fc.uniqueArray(
  characters(3)
    .map((word) => word.replaceAll(' ', '').toLowerCase())
    .filter((word) => word !== ''),
  { minLength: 1, maxLength: 3 },
);

/** Non-overlapping occurrences, written without the code under test; the words have no sign of an expression. */
const count = (word: string, text: string) => {
  const whole = new RegExp(`${word.startsWith('7') ? '(?<!7)' : ''}${word}${word.endsWith('7') ? '(?!7)' : ''}`, 'g');
  return [...text.replaceAll(' ', '').toLowerCase().matchAll(whole)].length;
};

test('finds exactly the records that a plain scan finds, with every occurrence', () => {
  fc.assert(
    fc.property(words, fc.array(fc.tuple(characters(20), characters(5))), (query, texts) => {
      const records = texts.map(([text, heading], index) =>
        foldRecord({ id: `p-${index}`, num: `${index}`, text, isHeading: false, path: [heading] }),
      );
      const found = new Map(findExact(query, records).map(({ record, ranges }) => [record.id, ranges.length]));
      const expected = texts.flatMap(([text, heading], index) => {
        const own = query.map((word) => count(word, text));
        const total = own.reduce((sum, occurrences) => sum + occurrences, 0);
        const all = query.every((word, at) => own[at] || count(word, heading));
        return all && total > 0 ? [[`p-${index}`, total] as const] : [];
      });
      expect(found).toEqual(new Map(expected));
    }),
    { numRuns: 500 },
  );
});

test('the order of the words is irrelevant', () => {
  fc.assert(
    fc.property(words, fc.array(characters(20)), (query, texts) => {
      const records = texts.map((text, index) =>
        foldRecord({ id: `p-${index}`, num: `${index}`, text, isHeading: index % 3 === 0, path: [] }),
      );
      expect(findExact(query.toReversed(), records)).toEqual(findExact(query, records));
    }),
  );
});
