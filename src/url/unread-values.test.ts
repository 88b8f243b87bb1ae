import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOfTimeline, isPlainSearch } from './known-keys';
import { findUnreadValues, WITHOUT_RULES } from './unread-values';

test.each([
  ['/', 'trigger', 'foo'],
  ['/products', 'at', 'garbage'],
  ['/products', 'at', '2026-02-30'],
  ['/products', 'at', '2026-13-01'],
  ['/products', 'at', '2026-11-32'],
  ['/products', 'at', '2026-11-00'],
  ['/search', 'at', '2026-11'],
  ['/mine', 'at', '2026-11-20T25:00'],
  ['/mine', 'at', '2100-01-01'],
  ['/products', 'own', '2'],
  [WITHOUT_RULES, 'trigger', 'foo'],
  [WITHOUT_RULES, 'at', 'garbage'],
  ['/search', 'trigger', 'foo'],
  ['/search', 'at', '2026-11-31'],
  ['/search', 'timeline', 'yes'],
  ['/search', 'wide', '1'],
  ['/mine', 'trigger', 'foo'],
  ['/mine', 'at', '2025-02-29T10:00'],
])('%s?%s=%s is looked at, and said', (path, key, value) => {
  expect(isPlainSearch(`?${key}=${value}`)).toBe(false);
  expect(findUnreadValues(path, { [key]: value })).toEqual([{ key, value }]);
});

test.each([
  ['/', { product: 'rds', trigger: 'arrears', at: 'garbage' }],
  ['/products', { at: '2026-11-27', own: '1', trigger: 'foo' }],
  ['/search', { trigger: 'expiry', at: '2026-11-27T10:00', timeline: '1', wide: '0', q: 'foo' }],
  ['/mine', { product: 'rds', trigger: 'arrears', at: '2024-02-29' }],
  ['/deadlines', { kind: 'foo' }],
])('%s %o: nothing that is read, or said by the page itself', (path, search) => {
  expect(findUnreadValues(path, search)).toEqual([]);
});

test.each([
  ['/', 'early-end'],
  ['/search', 'order-unpaid'],
  ['/mine', 'quota-exhausted'],
  [WITHOUT_RULES, 'early-end'],
])('%s?trigger=%s is what a timeline reads, and said', (path, value) => {
  expect(isOfTimeline(`?trigger=${value}`)).toBe(true);
  expect(findUnreadValues(path, { trigger: value })).toEqual([{ key: 'trigger', value }]);
});

const PATHS = ['/', '/products', '/search', '/mine', WITHOUT_RULES];
const two = (most: number) => fc.integer({ min: 0, max: most }).map((part) => String(part).padStart(2, '0'));
/** Days and times, of the calendar or not, whole or not. */
const moments = fc
  .tuple(fc.constantFrom('1999', '2000', '2026', '2028', '2099', '2100', '26'), two(13), two(33), two(26), two(61))
  .chain(([year, month, day, hour, minute]) =>
    fc.constantFrom(
      `${year}-${month}-${day}`,
      `${year}-${month}-${day}T${hour}:${minute}`,
      `${year}-${month}-${day}T${hour}:${minute}:${minute}`,
      `${year}-${month}-${day}T${hour}:${minute}-05:00`,
      `${year}-${month}`,
      `${year}-${month}-${day}T${hour}`,
    ),
  );
const values = fc.oneof(
  fc.record({ key: fc.constant('at'), value: moments }),
  fc.record({
    key: fc.constant('trigger'),
    value: fc.constantFrom('arrears', 'expiry', 'early-end', 'order-unpaid', 'quota-exhausted', 'arrears-end'),
  }),
  fc.record({ key: fc.constantFrom('own', 'timeline', 'wide'), value: fc.constantFrom('0', '1', '01', '10', 'yes') }),
);

test('every value that is unread is looked at: it is not plain, or is what only a timeline reads', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PATHS), values, (path, { key, value }) => {
      const isUnread = findUnreadValues(path, { [key]: value }).length > 0;
      const search = `?q=sls&${key}=${value}`;
      expect(isUnread && isPlainSearch(search) && !isOfTimeline(search)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test.each(['2026-11-20', '2026-11-20T10:00', '2026-12-31T23:59:59', '2024-02-28', '2000-01-01'])(
  'a moment of the calendar is plain: %s',
  (at) => {
    expect(isPlainSearch(`?trigger=arrears&at=${at}`)).toBe(true);
    expect(isPlainSearch(`?at=${at}&trigger=expiry`)).toBe(true);
  },
);

test('of what is read without a word every key is one of its page', () => {
  const routes = { '/': 'index', '/products': 'products/index', '/search': 'search', '/mine': 'mine' };
  for (const [path, file] of Object.entries(routes)) {
    const route = readFileSync(new URL(`../routes/${file}.tsx`, import.meta.url), 'utf8');
    const unread = findUnreadValues(
      path,
      Object.fromEntries(['trigger', 'at', 'own', 'timeline', 'wide'].map((key) => [key, '~'])),
    );
    expect(unread.length).toBeGreaterThan(0);
    for (const { key } of unread) expect(route).toContain(`'${key}'`);
  }
});
