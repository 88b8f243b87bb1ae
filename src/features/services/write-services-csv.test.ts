import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { nameProducts } from '@/corpus/outside-products';
import { findProduct, products } from '@/corpus/products';
import { caseValues, EMPTY_LIST, type Service, type ServiceList } from '@/services/model';
import type { ProductNames } from './name-product';
import { readServicesCsv } from './read-services-csv';
import { csvTemplate, writeServicesCsv } from './write-services-csv';

const names: ProductNames = { find: findProduct, name: nameProducts };
const wordsOf = (isEnglish: boolean) => ({
  isEnglish,
  nameOf: (slug: string) => findProduct(slug)?.[isEnglish ? 'en' : 'zh'] ?? slug,
});

const moment = fc
  .record({ day: fc.integer({ min: 11_000, max: 25_000 }), minute: fc.option(fc.integer({ min: 0, max: 1439 })) })
  .map(({ day, minute }) =>
    minute === null
      ? new Date(day * 86_400_000).toISOString().slice(0, 10)
      : new Date(day * 86_400_000 + minute * 60_000).toISOString().slice(0, 16),
  );
const service: fc.Arbitrary<Service> = fc.record({
  id: fc.stringMatching(/^[a-z]{12}$/),
  slug: fc.constantFrom(...products.map(({ slug }) => slug)),
  label: fc
    .oneof(fc.string({ maxLength: 80 }), fc.stringMatching(/^[=+\-@'", ;\t]{1,4}[a-z]?$/))
    .map((label) => label.trim()),
  values: fc.record(
    {
      trigger: fc.constantFrom('arrears', 'expiry', 'order-unpaid', 'quota-exhausted', 'early-end'),
      at: moment,
      paid: fc.oneof(moment, fc.constantFrom('P3D', 'PT48M')),
      variant: fc.constantFrom('deferral-time', 'package'),
      count: fc.constantFrom('moment', 'civil'),
      deferral: fc.constantFrom('P3D', 'PT12H'),
      'gone-at': moment,
    },
    { requiredKeys: [] },
  ),
});
const lists: fc.Arbitrary<ServiceList> = fc.record({
  trigger: fc.constantFrom('arrears' as const, 'expiry' as const),
  at: fc.oneof(fc.constant(''), moment),
  services: fc.array(service, { minLength: 1, maxLength: 8 }),
  supposed: fc.constant(EMPTY_LIST.supposed),
  need: fc.constant(''),
});

test('what is written is read back as the same cases, in either language, and written again is the same', () => {
  fc.assert(
    fc.property(lists, fc.boolean(), (list, isEnglish) => {
      const table = writeServicesCsv(list, wordsOf(isEnglish));
      const read = readServicesCsv(table, names);
      expect(read).toMatchObject({ kind: 'read', unused: [] });
      if (read.kind !== 'read') return;
      const services = read.found.map((found, index) => ({ ...found.service, id: String(index) }));
      expect(services.map(({ slug, label, values }) => [slug, label, values])).toEqual(
        list.services.map((each) => [each.slug, each.label, caseValues(list, each)]),
      );
      // Another list's common case changes nothing that the table says.
      const elsewhere = { ...EMPTY_LIST, trigger: 'expiry' as const, services };
      expect(writeServicesCsv(elsewhere, wordsOf(isEnglish))).toBe(table);
    }),
  );
});

test('no cell starts a formula', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const table = writeServicesCsv(list, wordsOf(false)).slice(1);
      // A spreadsheet separates by what is usual where it runs.
      for (const delimiter of [',', ';', '\t']) {
        const { data } = Papa.parse<string[]>(table, { delimiter });
        for (const cell of data.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }
    }),
  );
});

test('a table has the columns that are used, and moments as a spreadsheet knows them', () => {
  const list = {
    ...EMPTY_LIST,
    at: '2026-11-26T15:20',
    services: [
      { id: 'a', slug: 'log-service', label: '订单', values: {} },
      { id: 'b', slug: 'maxcompute', label: '', values: { trigger: 'expiry', 'stopped-at': '2026-11-20' } },
    ],
  };
  const [zh, en] = [false, true].map((isEnglish) => writeServicesCsv(list, wordsOf(isEnglish)).slice(1).split('\r\n'));
  expect(zh?.[0]).toBe('产品,标签,发生,时间,实际停于');
  expect(zh?.[1]).toBe('日志服务,订单,欠费,2026-11-26 15:20,');
  // A moment of arrears is none of an expiry.
  expect(zh?.[2]).toMatch(/,到期,,2026-11-20$/);
  expect(en?.[0]).toBe('Product,Label,What happened,When,Stopped at');
  expect(en?.[1]).toMatch(/^[^,]+,订单,arrears,2026-11-26 15:20,$/);
});

test('the template has every column, and is read as one service', () => {
  for (const isEnglish of [false, true]) {
    const table = csvTemplate(wordsOf(isEnglish), {
      slug: 'log-service',
      label: isEnglish ? 'example' : '示例',
      values: { at: '2026-11-26T15:20' },
    });
    expect(table.split('\r\n')[0]?.split(',')).toHaveLength(16);
    expect(readServicesCsv(table, names)).toMatchObject({
      kind: 'read',
      found: [{ service: { slug: 'log-service', values: { trigger: 'arrears', at: '2026-11-26T15:20' } } }],
    });
  }
});
