import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { products } from '@content/products';
import { createSearch } from './create-search';
import type { SearchRecord } from './model';

const source = readFileSync(new URL('../../content/agreement/2024-05-15.zh-CN.txt', import.meta.url), 'utf8');
const lines = source.split('\n').filter((line) => line.trim() !== '');
const special = lines.indexOf('专用说明');

/** One record for each line that is not blank, with the id of its number as printed. */
const records = lines.map((line, index): SearchRecord => {
  const [marker = '', num = ''] = /^(\d+(?:[.．]\d+)*)[、.．\s]\s*/.exec(line) ?? [];
  const text = line.slice(marker.length);
  const part = index < special ? 'g' : 'p';
  const id = num ? `${part}-${num.replace('．', '.')}` : `${part}.para${index}`;
  return { id, num, text, isHeading: num !== '' && text.length < 20 && !/[，。；]/.test(text), path: [] };
});
const search = createSearch(records, products);

/** Occurrences in the lines, counted without the code under test. */
const countIn = (word: string, texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.replace(/\s/g, '').toLowerCase().split(word.toLowerCase()).length - 1, 0);

test.each(['不可恢复', '欠费', '日志服务', '7日', 'MaxCompute', '的', '（', '。', 'DataLakeAnalytics'])(
  'every %s in the agreement is found',
  (word) => {
    const { exact, occurrences } = search.search(word);
    const folded = word.replace('（', '(');
    const texts = records.map(({ text }) => text.replaceAll('（', '('));
    expect(occurrences).toBe(countIn(folded, texts));
    expect(occurrences).toBeGreaterThan(0);
    expect(exact).toHaveLength(texts.filter((text) => countIn(folded, [text]) > 0).length);
  },
);

test('every hit is where it says', () => {
  for (const { record, ranges } of search.search('maxcompute 服务').exact) {
    for (const { start, end } of ranges) expect(record.text.slice(start, end)).toMatch(/^(maxcompute|服务)$/i);
  }
});

test.each([
  ['34.3.1', ['p-34.3.1']],
  ['第5条', ['g-5', 'p-5']],
  ['5条', ['g-5', 'p-5']],
  ['g 5.5', ['g-5.5']],
  ['73.2.1', ['p-73.2.1']],
])('%s leads to %j, and is not guessed at', (query, ids) => {
  const { citations, approximate } = search.search(query);
  expect(citations).toEqual(ids.map((id) => ({ id, exact: true })));
  expect(approximate).toEqual([]);
});

test('第 5 条 finds the references to it in the text, not every 第, 5 and 条', () => {
  expect(search.search('第 5 条').exact.map(({ record }) => record.id)).toEqual(
    search.search('第5条').exact.map(({ record }) => record.id),
  );
});

test('products are found by either name', () => {
  const found = (query: string) =>
    search.search(query).products.map(({ product, approximate }) => [product.number, approximate]);
  expect(found('日志服务')).toEqual([[2, false]]);
  expect(found('SLS')).toEqual([[2, false]]);
  expect(found('媒体处哩')).toEqual([[16, true]]);
});

test('what is only similar is looked for when nothing else is found', () => {
  expect(search.search('欠费停服')).toMatchObject({ approximate: [] });
  expect(search.search('欠费停服')).not.toHaveProperty('didYouMean');
  expect(search.search('欠废停服')).toMatchObject({
    exact: [],
    occurrences: 0,
    approximate: [{ record: { id: 'g-5' }, takenFor: '欠费停服', typos: 1 }],
    didYouMean: '欠费停服',
  });
  expect(search.search('麻辣火锅')).toMatchObject({ citations: [], products: [], exact: [], approximate: [] });
});

test('an empty query finds nothing', () => {
  expect(search.search('  ')).toMatchObject({
    query: { empty: true },
    citations: [],
    products: [],
    exact: [],
    occurrences: 0,
  });
});

test('a filter keeps to one part, or to one product and not to another that begins with the same digits', () => {
  const ids = (query: string, filter: Parameters<typeof search.search>[1]) =>
    search.search(query, filter).exact.map(({ record }) => record.id);
  expect(ids('欠费', { part: 'g' }).every((id) => id.startsWith('g'))).toBe(true);
  expect(ids('服务', { product: 3 })).toContain('p-3.1');
  expect(ids('服务', { product: 3 }).every((id) => id === 'p-3' || id.startsWith('p-3.'))).toBe(true);
  expect(ids('服务', { part: 'g', product: 3 })).toEqual([]);
  expect(ids('欠费', {})).toEqual(ids('欠费', { part: undefined, product: undefined }));
  expect(search.search('第5条', { part: 'g' }).citations).toEqual([{ id: 'g-5', exact: true }]);
});

test('without a query, the units to which a search is restricted are found, with what is highlighted in them', () => {
  const units = new Map([
    ['g-5', [{ start: 0, end: 2 }]],
    ['p-2.1', []],
  ]);
  const { exact, wider, approximate } = search.search(' ', { units });
  expect(exact.map(({ record, ranges }) => [record.id, ranges.length])).toEqual([
    ['g-5', 1],
    ['p-2.1', 0],
  ]);
  expect([...wider, ...approximate]).toEqual([]);
  expect(search.search('欠费', { units }).exact.every(({ record }) => units.has(record.id))).toBe(true);
});

test.each([
  ['regular expressions', '(.*)+$'.repeat(1400)],
  ['markup', '<script>alert(1)</script>'.repeat(330)],
  ['lone surrogates', '\ud83d'.repeat(8192)],
  ['near misses', '欠废'.repeat(4096)],
  ['two hundred words', '数 据 的 服 务 '.repeat(800)],
  ['one long near miss', '阿里云的服务将数据删阿里除的服务阿云将数删据除云里的服阿务将数里据删除云'],
  ['blanks', ' '.repeat(8192)],
  ['numbers', '1.'.repeat(4096)],
])('a query of %s neither breaks it nor takes much longer than an ordinary typo', (_, query) => {
  /** The best of several times, for the machine may be busy. */
  const timeOf = (text: string) => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      search.search(text);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  expect(timeOf(query)).toBeLessThan(20 * timeOf('欠废停服'));
});
