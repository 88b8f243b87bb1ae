import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPlainSearch } from './known-keys';
import { findUnreadValues, WITHOUT_RULES } from './unread-values';

test.each([
  ['/', 'trigger', 'foo'],
  ['/products', 'at', 'garbage'],
  ['/products', 'at', '2026-02-30'],
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
