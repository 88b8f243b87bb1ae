import { expect, test } from 'vitest';
import { readProvisionLink } from './provision-link';

const read = (href: string, site = { origin: 'https://x.org', base: '', locale: 'zh-CN' as 'zh-CN' | 'en' }) =>
  readProvisionLink(new URL(href, 'https://x.org/agreement'), site);

test.each([
  ['#p-2.1', '/agreement', 'p-2.1'],
  ['/agreement#g-3.4.1.4', '/agreement', 'g-3.4.1.4'],
  ['/products/rds#p-59.2.1', '/products/rds', 'p-59.2.1'],
  ['/products/rds.html#p-59.2.1', '/products/rds', 'p-59.2.1'],
])('%s leads to a provision on its own page', (href, page, anchor) => {
  expect(read(href)).toEqual({ page, anchor });
});

test.each(['#main', '/agreement', 'https://y.org/agreement#p-2.1', '/en/agreement#p-2.1'])(
  '%s is for the browser to follow',
  (href) => expect(read(href)).toBeUndefined(),
);

test('below a base, and in the other language', () => {
  const site = { origin: 'https://x.org', base: '/docs', locale: 'en' as const };
  expect(read('/docs/en/agreement#p-2.1', site)).toEqual({ page: '/agreement', anchor: 'p-2.1' });
  expect(read('/docs-old/en/agreement#p-2.1', site)).toBeUndefined();
});
