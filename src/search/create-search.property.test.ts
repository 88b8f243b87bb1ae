import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearch } from './create-search';
import type { SearchRecord } from './model';

const record = (text: string, index: number): SearchRecord => ({
  id: index % 2 ? `p-${index}.1` : `g-${index}`,
  num: `${index}`,
  text,
  isHeading: index % 2 === 0,
  path: ['专用说明'],
});
const products = [{ number: 2, slug: 'log-service', zh: '日志服务', en: 'Log Service (SLS)' }];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.string({ unit: fc.constantFrom(...'日志服务欠费aA.1 (（\\[*?<&'), maxLength: 30 }),
);

test('any query on any text gives hits that lie in their text', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 8 }), (query, texts) => {
      const { exact, approximate, occurrences } = createSearch(texts.map(record), products).search(query);
      for (const hit of [...exact, ...approximate]) {
        expect(hit.ranges.length).toBeGreaterThan(0);
        for (const { start, end } of hit.ranges) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(hit.record.text.length);
        }
      }
      expect(occurrences).toBe(exact.reduce((sum, { ranges }) => sum + ranges.length, 0));
    }),
    { numRuns: 300 },
  );
});

test('the records found for several words are found for each of them, in text or headings', () => {
  const words = fc.constantFrom('日志', '服务', '欠费', 'a', '专用说明');
  fc.assert(
    fc.property(words, words, fc.array(anyText, { maxLength: 8 }), (first, second, texts) => {
      const search = createSearch(texts.map(record), []);
      const ids = (query: string) => search.search(query).exact.map((hit) => hit.record.id);
      const either = new Set([...ids(first), ...ids(second)]);
      expect(ids(`${first} ${second}`).every((id) => either.has(id))).toBe(true);
      expect(ids(`${first} ${second}`)).toEqual(
        expect.arrayContaining(ids(first).filter((id) => ids(second).includes(id))),
      );
    }),
  );
});

test('a filter only takes hits away, in their order, and what stands around it is counted from the same search', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 8 }), (query, texts) => {
      const index = createSearch(texts.map(record), products, [[['欠费'], ['日志']]]);
      const all = index.search(query);
      const general = index.search(query, { part: 'g' });
      const idsOf = (hits: readonly { readonly record: SearchRecord }[]) => hits.map((hit) => hit.record.id);
      const inGeneral = (id: string) => id.startsWith('g-');
      expect(idsOf(general.exact)).toEqual(idsOf(all.exact).filter(inGeneral));
      expect(idsOf(general.wider)).toEqual(idsOf(all.wider).filter(inGeneral));
      expect(all.everywhere).toEqual([...idsOf(all.exact), ...idsOf(all.wider)]);
      expect(general.everywhere).toEqual(all.everywhere);
    }),
    { numRuns: 300 },
  );
});
