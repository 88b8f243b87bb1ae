import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOccurrences, fold, toOriginal } from './normalise';

/** Any UTF-16, lone surrogates included, rich in what folding changes. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'aA１.．（( 　“"’\'日志⽇⻔⾥İΣß—–～①\ud83d\udca9\u200b\u00ad\ufe0f\ue000'.split('')),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  )
  .map((parts) => parts.join(''));

test('offsets strictly increase and stay inside the text', () => {
  fc.assert(
    fc.property(text, (original) => {
      const { text: folded, offsets } = fold(original);
      expect(offsets).toHaveLength(folded.length);
      expect(
        [...offsets].every((offset, index) => offset > (offsets[index - 1] ?? -1) && offset < original.length),
      ).toBe(true);
    }),
  );
});

test('folding again changes nothing', () => {
  fc.assert(
    fc.property(text, (original) => {
      const once = fold(original).text;
      expect(fold(once).text).toBe(once);
    }),
  );
});

test('what a match leads back to folds to the query', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 1, max: 4 }), (original, at, length) => {
      const folded = fold(original);
      const start = folded.text.length === 0 ? 0 : at % folded.text.length;
      const query = folded.text.slice(start, start + length);
      for (const match of findOccurrences(query, folded.text)) {
        const range = toOriginal(folded, match);
        expect(fold(original.slice(range.start, range.end)).text).toBe(query);
      }
    }),
  );
});
