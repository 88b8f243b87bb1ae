// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { carryOnLinks, searchWithCase } from './carry-on-links';

const site = { origin: 'https://example.org', base: '/x', page: '/silences' };
const given = { trigger: 'arrears', at: '2026-11-20T10:00' } as const;

test.each([
  ['/x/agreement#p-2.1', '?trigger=arrears&at=2026-11-20T10:00'],
  ['/x/en/agreement.html#p-2.1', '?trigger=arrears&at=2026-11-20T10:00'],
  ['/x/products/rds#timeline', '?trigger=arrears&at=2026-11-20T10:00'],
  ['/x/agreement?beside=g-5.2#p-2.1', '?trigger=arrears&at=2026-11-20T10:00&beside=g-5.2'],
  ['/x/products/rds?trigger=arrears', '?trigger=arrears&at=2026-11-20T10:00'],
  // The moment of arrears is none of an expiry.
  ['/x/products/rds?trigger=expiry', undefined],
  ['/x/products/rds?trigger=arrears&at=2026-11-20T10:00', undefined],
  // On the page itself, pages that take none, other sites and what is beside this one.
  ['/x/silences#g-5', undefined],
  ['/x/topics/liability', undefined],
  ['/x/data/silences.json', undefined],
  ['/agreement#p-2.1', undefined],
  ['https://example.com/x/agreement', undefined],
])('a plain link to %s takes the case along: %s', (href, expected) => {
  expect(searchWithCase(new URL(href, site.origin), given, site)).toBe(expected);
});

test('a moment alone goes along, and without a case nothing does', () => {
  const link = new URL('/x/agreement#p-2.1', site.origin);
  expect(searchWithCase(link, { at: '2026-11-20' }, site)).toBe('?at=2026-11-20');
  expect(searchWithCase(link, {}, site)).toBeUndefined();
});

test('a link that has been touched takes the case of now along, and without one what it said itself', () => {
  document.body.innerHTML = '<a href="/agreement?beside=g-5.2#p-2.1">2.1</a>';
  const link = document.querySelector('a');
  const touch = () => link?.dispatchEvent(new Event('pointerover', { bubbles: true }));
  const stop = carryOnLinks('/search', { trigger: 'arrears', at: '2026-11-20' });
  touch();
  touch();
  expect(link?.search).toBe('?trigger=arrears&at=2026-11-20&beside=g-5.2');
  stop();
  expect(link?.search).toBe('?beside=g-5.2');
  const stopOther = carryOnLinks('/search', { trigger: 'expiry', at: '2026-12-01' });
  touch();
  expect(link?.search).toBe('?trigger=expiry&at=2026-12-01&beside=g-5.2');
  stopOther();
  touch();
  expect(link?.search).toBe('?beside=g-5.2');
});
