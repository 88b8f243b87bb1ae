import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAGES, PRODUCT_PAGE, routeOf } from './pages';
import { isPlainSearch } from './known-keys';
import { KNOWN_KEYS, readQuery } from './read-query';
import { parseSearch, stringifySearch } from './search-params';

const CASE = { at: '2024-06-01T10:00', paid: '2024-06-01T20:00' };

test.each([
  '?at=2024-06-01T10:00&paid=2024-06-01T20:00',
  '?at=2024-06-01T10:00&amp;paid=2024-06-01T20:00',
  '?at=2024-06-01T10:00&amp;amp;paid=2024-06-01T20:00',
  '?at=2024-06-01T10:00&#38;paid=2024-06-01T20:00',
  '?at=2024-06-01T10:00&amp%3Bpaid=2024-06-01T20:00',
  '?at=2024-06-01T10:00%26paid=2024-06-01T20:00',
  '?at=2024-06-01T10:00%26amp%3Bpaid=2024-06-01T20:00',
  '?at=2024-06-01T10:00;paid=2024-06-01T20:00',
  '?at=2024-06-01T10:00&PAID=2024-06-01T20:00',
  '?At=2024-06-01T10:00&Paid=2024-06-01T20:00',
  '?AT=2024-06-01t10:00&pAiD=2024-06-01t20:00',
  '?at=2024-06-01T10%253A00&paid=2024-06-01T20%253A00',
  '?at=2024-06-01%2010:00&paid=2024-06-01+20:00',
  '?%20at=2024-06-01T10:00%20&%20paid%20=%202024-06-01T20:00',
  '?at=2024/06/01+10:00&paid=2024/6/1+20:00',
  '?at=2024年6月1日10点&paid=2024年6月1日晚上8点',
  '?at=２０２４－０６－０１Ｔ１０：００&paid=２０２４－０６－０１Ｔ２０：００',
  '?at＝2024-06-01T10:00&paid＝2024-06-01T20:00',
  '?at=2024-06-01T10:00＆paid=2024-06-01T20:00',
  '?at=2024-06-01T02:00Z&paid=2024-06-01T12:00:00.000Z',
  '?at=2024-06-01T10:00%2B08:00&paid=2024-06-01T21:00+09:00',
  '?at=2024-06-01T10:00&paid=2024-06-01T20:00。',
  '?at=2024-06-01T10:00&paid=2024-06-01T20:00%E3%80%82',
  '?at=2024-06-01T10:00&paid=2024-06-01T20:00）',
  '?at=2024-06-01T10:00&paid=2024-06-01T20:00)',
  '?at=2024-06-01T10:00&#038;paid=2024-06-01T20:00',
  '?at=2024-06-01T10:00&#x26;paid=2024-06-01T20:00',
  '?at=3D2024-06-01T10:00&paid=3D2024-06-01T20:00',
  '?at=2024-06-01T10:00%26%20paid=2024-06-01T20:00">',
  '?at=2024-06-01T10:00&paid=2024-06-01T20:00,',
  '?at=2024-06-01T10:00&paid=2024-06-01T20:00.',
  '?at=2024-06-01T10:00&paid=2024-06-01T20:00；',
  '?at=2024-06-01T10:00&paid=2024-06-01T20:00、',
  '?at=2024-06-01T10:00&paid=2024-06-01T20:00”',
  '?at=2024-06-01T10:00&paid=2024-06-01T20:00&from=singlemessage&isappinstalled=0',
  '?at=2024-06-01T10:00&paid=2024-06-01T20:00?from=timeline&isappinstalled=0',
  '?from=groupmessage&at=2024-06-01T10:00&paid=2024-06-01T20:00',
  '?utm_source=mail&utm_medium=x&at=2024-06-01T10:00&paid=2024-06-01T20:00&utm_campaign=y',
  '?spm=a2c4g.1.0&at=2024-06-01T10:00&paid=2024-06-01T20:00&fbclid=1&gclid=2&_ga=3',
  '??at=2024-06-01T10:00&&paid=2024-06-01T20:00&',
  '?at=2024-06-01T10:00&paid=2024-06-01T20:00&at=2024-06-01T10:00',
  '?at=%E2%80%8B2024-06-01T10:00&paid=2024-06-01T20:00%EF%BB%BF',
])('%s is one case, and nothing is to be said of it', (searchText) => {
  expect(readQuery(searchText)).toEqual({ values: CASE, notes: [] });
});

test.each([
  ['payed', 'paid'],
  ['payd', 'paid'],
  ['padi', 'paid'],
  ['paidd', 'paid'],
  ['paud', 'paid'],
  ['triger', 'trigger'],
  ['edtion', 'edition'],
])('%s is read as %s, which is said', (key, as) => {
  const { values, notes } = readQuery(`?${key}=2024-05-15`);
  expect(Object.keys(values)).toEqual([as]);
  expect(notes).toEqual([{ kind: 'readAs', key, as }]);
});

test.each(['arrearsAt', 'arrears_at', 'ARREARS-AT', 'arrears.at', 'ArrearsAt', 'ａｒｒｅａｒｓ－ａｔ'])(
  '%s is arrears-at',
  (key) => {
    expect(readQuery(`?${key}=2024-06-01`)).toEqual({ values: { 'arrears-at': '2024-06-01' }, notes: [] });
  },
);

test('what no page knows is named, and stays', () => {
  expect(readQuery('?at=2024-06-01&foo=1&Datum=2')).toEqual({
    values: { at: '2024-06-01', foo: '1', Datum: '2' },
    notes: [
      { kind: 'unknown', key: 'foo', value: '1' },
      { kind: 'unknown', key: 'Datum', value: '2' },
    ],
  });
});

test('of a value that is given twice the first counts, and the other is named', () => {
  expect(readQuery('?paid=PT2H&paid=PT3H')).toEqual({
    values: { paid: 'PT2H' },
    notes: [{ kind: 'twice', key: 'paid', value: 'PT3H' }],
  });
});

test.each([
  ['?deferral=48小时', { deferral: 'P2D' }],
  ['?grace=ＰＴ４８Ｈ', { grace: 'P2D' }],
  ['?paid=PT1.5H', { paid: 'PT1H30M' }],
  ['?need=90min', { need: 'PT1H30M' }],
  ['?trigger=Arrears。', { trigger: 'arrears' }],
  ['?trigger=欠费', { trigger: 'arrears' }],
  ['?trigger=overdue', { trigger: 'arrears' }],
  ['?trigger=Unpaid', { trigger: 'arrears' }],
  ['?trigger=过期', { trigger: 'expiry' }],
  ['?trigger=expired', { trigger: 'expiry' }],
  ['?at=11/26/2026', { at: '2026-11-26' }],
  ['?at=26/11/2026', { at: '2026-11-26' }],
  // It may be in November or in December.
  ['?at=11/12/2026', { at: '11/12/2026' }],
  ['?at=2026-11-26T15', { at: '2026-11-26T15:00' }],
  ['?trigger=EXPIRY&count=Civil', { trigger: 'expiry', count: 'civil' }],
  ['?part=P&product=RDS', { part: 'p', product: 'rds' }],
  ['?owed=１２３４．５', { owed: '1234.5' }],
  ['?from=2024-06-01T02:00Z', { from: '2024-06-01T10:00' }],
  ['?reading=Clock/Suspension', { reading: 'clock/suspension' }],
  // What cannot be read stays, and the page names it.
  ['?at=昨天', { at: '昨天' }],
  ['?deferral=soon', { deferral: 'soon' }],
  ['?need=-3', { need: '-3' }],
  ['?deferral=72+小时', { deferral: 'P3D' }],
  ['?deferral=七十二小时', { deferral: 'P3D' }],
  ['?keeps=15天', { keeps: '15' }],
  ['?within=7+days', { within: '7' }],
  ['?need=3天', { need: 'P3D' }],
  ['?need=3+days', { need: 'P3D' }],
  ['?storage=三十日', { storage: 'P30D' }],
  ['?paid=banana', { paid: 'banana' }],
])('%s says %j', (searchText, values) => {
  expect(readQuery(searchText)).toEqual({ values, notes: [] });
});

test('words that are looked for stay as they are', () => {
  for (const q of ['100%', '欠费。', 'a&b', ' “A” ', '%3A', 'paid=1', '第34.3.1条、第34.3.2条', '?at=1']) {
    expect(readQuery(stringifySearch({ q }))).toEqual({ values: { q }, notes: [] });
  }
});

test('what this site writes is plain, and is read as it is', () => {
  const values = fc.record(
    {
      q: fc.string({ minLength: 1 }),
      at: fc.constantFrom('2024-06-01', '2024-06-01T10:00'),
      paid: fc.constantFrom('PT1H30M', 'P2D', '2024-06-01T20:00'),
      trigger: fc.constantFrom('arrears', 'expiry', 'order-unpaid'),
      reading: fc.constantFrom('clock/suspension', 'clock/suspension,a/b'),
      owed: fc.constantFrom('12.5', '1234'),
      edition: fc.constant('2024-05-15'),
      timeline: fc.constant('1'),
      chapter: fc.constant('g-5'),
      product: fc.constant('log-service'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(values, (written) => {
      const searchText = stringifySearch(written);
      expect(isPlainSearch(searchText)).toBe(true);
      expect(readQuery(searchText)).toEqual({ values: parseSearch(searchText), notes: [] });
    }),
    { examples: [[{ q: ' ' }], [{ q: '　' }]] },
  );
});

test('any text is read, and what was read is read the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { values } = readQuery(`?${text}`);
      expect(readQuery(stringifySearch(values)).values).toEqual(values);
    }),
  );
});

test.each([
  '?at=2024-06-01T10:00Z',
  '?at=2024-06-01T10:00.',
  '?at=3D2024-06-01T10:00',
  '?deferral=pt48h',
  '?amp;paid=1',
  '?PAID=1',
  '?foo=1',
  '?at=x。',
  '?from=singlemessage',
  '?trigger=Arrears',
  '?utm_source=x',
  '?at=%20',
  '?trigger=arrears&at=2026-11-20T08:15&at=2026-11-21T08:15',
  '?trigger=arrears&trigger=expiry&at=2026-11-27',
])('%s is not plain', (searchText) => expect(isPlainSearch(searchText)).toBe(false));

test('every key that a page reads is known', () => {
  const files = [...PAGES, PRODUCT_PAGE].map((page) => `../routes/${routeOf(page)}.tsx`);
  const keys = [...files, '../routes/__root.tsx', '../cases/timeline-keys.ts'].flatMap((file) => {
    const text = readFileSync(new URL(file, import.meta.url), 'utf8');
    const lists = [...text.matchAll(/keepKeys\(raw,([^)]*)\)|TIMELINE_KEYS = \[([^\]]*)\]/g)];
    return lists.flatMap(([, one = '', other = '']) =>
      [...(one + other).matchAll(/'([\w-]+)'/g)].map(([, key = '']) => key),
    );
  });
  expect(keys.length).toBeGreaterThan(25);
  expect([...new Set(keys)].toSorted()).toEqual([...KNOWN_KEYS].toSorted());
});

test('what depends on the present is read by the day on which it is opened, and said to be', () => {
  const now = Date.parse('2026-11-27T11:00+08:00');
  expect(readQuery('?at=昨天', now)).toEqual({
    values: { at: '2026-11-26' },
    notes: [{ kind: 'reckoned', key: 'at', value: '昨天', as: '2026-11-26' }],
  });
  for (const [said, as] of [
    ['yesterday', '2026-11-26'],
    ['today', '2026-11-27'],
    ['今天', '2026-11-27'],
    ['now', '2026-11-27T11:00'],
    ['现在', '2026-11-27T11:00'],
    ['yesterday 15:20', '2026-11-26T15:20'],
  ] as const)
    expect(readQuery(`?at=${said}`, now)).toEqual({
      values: { at: as },
      notes: [{ kind: 'reckoned', key: 'at', value: said, as }],
    });
  expect(readQuery('?at=11-20 10:00', now)).toEqual({
    values: { at: '2026-11-20T10:00' },
    notes: [{ kind: 'supposedYear', key: 'at', value: '11-20 10:00', as: '2026-11-20T10:00' }],
  });
  expect(readQuery('?at=20号', now).notes).toEqual([
    { kind: 'supposedMonth', key: 'at', value: '20号', as: '2026-11-20' },
  ]);
  expect(readQuery('?at=昨晚', now)).toEqual({
    values: { at: '2026-11-26' },
    notes: [
      { kind: 'reckoned', key: 'at', value: '昨晚', as: '2026-11-26' },
      { kind: 'untimed', key: 'at', value: '昨晚', as: '2026-11-26' },
    ],
  });
  expect(readQuery('?at=2026-11-20 下午', now).notes).toEqual([
    { kind: 'untimed', key: 'at', value: '2026-11-20 下午', as: '2026-11-20' },
  ]);
  expect(readQuery('?paid=3天前', now).values).toEqual({ paid: '2026-11-24' });
  // A length is none, and neither is what says more, or may be of two days.
  expect(readQuery('?paid=3天', now)).toEqual({ values: { paid: 'P3D' }, notes: [] });
  expect(readQuery('?at=昨天欠费', now)).toEqual({ values: { at: '昨天欠费' }, notes: [] });
  expect(readQuery('?at=周三', now)).toEqual({ values: { at: '周三' }, notes: [] });
  expect(readQuery('?at=2024-06-01', now)).toEqual({ values: { at: '2024-06-01' }, notes: [] });
});

test.each([
  ['deferral', 'hour', 'P3D', '72'],
  ['grace', 'day', 'P72D', '72'],
  ['storage', 'day', 'P72D', '72'],
  ['need', 'day', 'P72D', '72'],
])('a bare number of %s is in the %s of the page’s box, which is said', (key, unit, as, count) => {
  for (const written of ['72', ' 72 ', '７２', '72。', '“72”', '七十二'])
    expect(readQuery(`?${key}=${encodeURIComponent(written)}`)).toEqual({
      values: { [key]: as },
      notes: [{ kind: `${unit}Supposed`, key, value: count }],
    });
  expect(isPlainSearch(`?${key}=72`)).toBe(false);
});

test('a part of one is read too, and a number that is too large for any length stays, to be named', () => {
  expect(readQuery('?need=1.5').values).toEqual({ need: 'P1DT12H' });
  expect(readQuery('?need=999999')).toEqual({ values: { need: '999999' }, notes: [] });
});

test.each(['constructor', 'toString', '__proto__'])(
  'a key or a value that every object has is only text: %s',
  (name) => {
    const { values, notes } = readQuery(`?${name}=1&trigger=${name}`);
    expect(Object.entries(values)).toEqual([
      [name, '1'],
      ['trigger', name.toLowerCase()],
    ]);
    expect(notes).toEqual([{ kind: 'unknown', key: name, value: '1' }]);
  },
);

test.each([
  ['at', '2026-11-20T10:00:30.5', '2026-11-20T10:00:30'],
  ['at', '2026-11-20T02:00:59.999Z', '2026-11-20T10:00:59'],
  ['at', '2026-11-20 10:00:00,001', '2026-11-20T10:00'],
  ['paid', '2026-11-20T02:00:30.25Z', '2026-11-20T10:00:30'],
  ['from', '2026-11-20T10:00:30.5', '2026-11-20T10:00:30'],
  ['paid', 'PT20.5S', 'PT21S'],
  ['need', '0.00001天', 'PT1S'],
])('%s=%s: the fraction of a second is named, with what counts', (key, value, as) => {
  const { values, notes } = readQuery(`?${key}=${encodeURIComponent(value)}`);
  expect(values).toEqual({ [key]: as });
  expect(notes).toEqual([{ kind: 'fraction', key, value, as }]);
});

test.each([
  ['at', '2026-11-20T02:00:00.000Z', '2026-11-20T10:00'],
  ['at', '2026-11-20T10:00:30.0', '2026-11-20T10:00:30'],
  ['paid', 'PT1.5H', 'PT1H30M'],
  ['paid', 'PT0.1H', 'PT6M'],
  // Of a minute, which nobody writes: it stays, and the page names it.
  ['at', '2026-11-20T10:00.5', '2026-11-20T10:00.5'],
])('%s=%s is read as %s, and there is nothing to name', (key, value, as) => {
  expect(readQuery(`?${key}=${encodeURIComponent(value)}`)).toEqual({ values: { [key]: as }, notes: [] });
});
