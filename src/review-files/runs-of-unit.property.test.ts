import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOfUnit } from './runs-of-unit';

const words = fc.string({ unit: fc.constantFrom(...'阿里云7日24小时，a.'), maxLength: 30 });

test('whatever is written on a unit: its text, the proposed words and the words of each comment come out whole', () => {
  fc.assert(
    fc.property(
      words,
      words,
      fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 5 }),
      fc.array(fc.string({ unit: fc.constantFrom(...'阿里云7日'), minLength: 1, maxLength: 3 }), { maxLength: 3 }),
      (text, to, spans, quotes) => {
        const comments = spans
          .map(([one, other], id) => ({
            id,
            start: Math.min(one, other, text.length),
            end: Math.min(Math.max(one, other), text.length),
          }))
          .filter(({ start, end }) => start < end);
        const notes = quotes.map((quote) => ({ quote, text: `注${quote}` }));
        const runs = runsOfUnit(text, { comments, notes, proposal: { text: to, author: '', at: 0 } });
        const join = (kept: (run: (typeof runs)[number]) => boolean) =>
          runs
            .filter(kept)
            .map((run) => run.text)
            .join('');
        expect(join(({ change }) => change?.kind !== 'inserted')).toBe(text);
        expect(join(({ change }) => change?.kind !== 'deleted')).toBe(to);
        for (const { id, start, end } of comments) {
          expect(join((run) => run.comments?.includes(id) === true)).toBe(text.slice(start, end));
        }
        const found = new Set(quotes.filter((quote) => text.includes(quote)));
        const said = runs.flatMap(({ note }) => note?.split('\n') ?? []);
        expect(new Set(said)).toEqual(new Set([...found].map((quote) => `注${quote}`)));
      },
    ),
  );
});
