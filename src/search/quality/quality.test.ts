import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aliases } from '@content/aliases';
import { edition } from '@content/edition';
import { pinyin } from '@content/pinyin';
import { products } from '@content/products';
import { synonyms } from '@content/synonyms';
import { createSearch } from '../create-search';
import { findsTypo, judgeQuery, makeTypos, rankedIds } from './judge';
import { qualityQueries } from './queries';
import { recordsOf } from './records-of';

const source = readFileSync(new URL(`../../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const records = recordsOf(source);
const named = products.map((product) => {
  const names = { ...product, aliases: aliases[product.number] ?? [] };
  const read = pinyin[product.number];
  return read ? { ...names, pinyin: read } : names;
});
const index = createSearch(records, named, synonyms);
const search: (typeof index)['search'] = (...query) => index.search(...query);

const judged = qualityQueries
  .filter(({ kind }) => kind !== 'hostile')
  .map((wanted) => ({ ...wanted, ...judgeQuery(wanted, search, records) }));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('at least 80 queries', () => {
  expect(qualityQueries.length).toBeGreaterThanOrEqual(80);
});

test.each(judged.filter(({ kind }) => ['exact', 'words', 'phrase'].includes(kind)))(
  '$query: every occurrence is found, and nothing before it',
  ({ recall, precision, query, finds }) => {
    expect({ recall, precision }).toEqual({ recall: 1, precision: 1 });
    const right = records.filter((record) => finds?.(record)).map(({ id }) => id);
    const found = new Set(rankedIds(search(query)));
    expect(right.filter((id) => !found.has(id))).toEqual([]);
  },
);

test.each(judged.filter(({ kind }) => ['number', 'product', 'pinyin'].includes(kind)))(
  '$query comes first',
  ({ recall, precision }) => {
    expect({ recall, precision }).toEqual({ recall: 1, precision: 1 });
  },
);

test('the whole set: recall and precision in the first ten at least 0.98', () => {
  const weak = judged.filter(({ recall, precision }) => recall < 1 || precision < 1).map(({ query }) => query);
  // A share that is too small shows what is weak.
  const shares = [mean(judged.map(({ recall }) => recall)), mean(judged.map(({ precision }) => precision))];
  expect(Math.min(...shares) >= 0.98 ? [] : weak).toEqual([]);
});

test('generated typos: what was meant is in the first three for at least 0.90, and 0.95 from four characters on', () => {
  const typos = makeTypos(200, records, 20240515).map((typo) => ({
    ...typo,
    isFound: findsTypo(typo, search, records),
  }));
  const share = (some: readonly { readonly isFound: boolean }[]) => mean(some.map(({ isFound }) => (isFound ? 1 : 0)));
  const missed = typos.filter(({ isFound }) => !isFound).map(({ typed, meant }) => `${typed} (${meant})`);
  const longer = typos.filter(({ meant }) => meant.length >= 4);
  expect(share(typos) >= 0.9 && share(longer) >= 0.95 ? [] : missed).toEqual([]);
});

test.each(qualityQueries.filter(({ kind }) => kind === 'hostile'))('hostile input %#: no exception', ({ query }) => {
  expect(() => search(query)).not.toThrow();
});
