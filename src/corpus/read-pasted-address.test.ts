import { expect, test } from 'vitest';
import { locales } from '@/i18n/locales';
import { PAGES } from '@/url/pages';
import { toSitePath } from '@/url/site-paths';
import { products } from './products';
import { readPastedAddress } from './read-pasted-address';

const NOW = Date.parse('2026-11-29T10:00+08:00');
const read = (text: string) => readPastedAddress(text, NOW)?.address;

test.each([
  ['https://example.org/products/rds', '/products/rds'],
  [
    'http://127.0.0.1:4173/products/rds?trigger=arrears&at=2026-11-26T15:20',
    '/products/rds?trigger=arrears&at=2026-11-26T15:20',
  ],
  ['example.org/products/rds?at=2026-11-26', '/products/rds?at=2026-11-26'],
  ['localhost:4173/deadlines', '/deadlines'],
  ['//example.org/search?q=欠费', '/search?q=%E6%AC%A0%E8%B4%B9'],
  ['/products/rds?at=2026-11-26', '/products/rds?at=2026-11-26'],
  ['/products/rds?at=2026-11-26 10:00', '/products/rds?at=2026-11-26T10:00'],
  ['/products/rds?at=2026-11-26&amp;trigger=arrears', '/products/rds?at=2026-11-26&trigger=arrears'],
  ['/agreement#g-3.4.3', '/agreement#g-3.4.3'],
  ['https://example.org/en/agreement#p-34.3.1', '/en/agreement#p-34.3.1'],
  ['/en/products/log-service?at=2026-11-26#case', '/en/products/log-service?at=2026-11-26#case'],
  ['https://example.org/docs/products/rds.html?at=2026-11-26', '/products/rds?at=2026-11-26'],
  ['https://example.org/a/b/en/mine#s=rds&at=2026-11-20', '/en/mine#s=rds&at=2026-11-20'],
  ['HTTPS://EXAMPLE.ORG/PRODUCTS/RDS', '/products/rds'],
  ['https://example.org/products/rds。', '/products/rds'],
  ['看这个：https://example.org/products/rds?at=2026-11-26', '/products/rds?at=2026-11-26'],
  ['（https://example.org/products/rds）', '/products/rds'],
  ['https://example.org/products/rds?utm_source=x&at=2026-11-26&from=singlemessage', '/products/rds?at=2026-11-26'],
])('%s is %s', (text, address) => {
  expect(read(text)).toBe(address);
});

test.each([
  'rds',
  'RDS 欠费',
  '/',
  'https://example.org/',
  'https://example.org/products/ecs',
  'https://example.org/product/rds',
  'https://example.org/34.3.1',
  'https://example.org/rds',
  'example.org',
  '34.3.1',
  '#p-34.3.1',
  'products/rds 和 https://example.org/products/rds 以及 https://example.org/agreement',
  '欠费/到期',
  '/欠费',
  '1/2',
  'A/B test',
  'https://www.aliyun.com/about',
  'www.alibabacloud.com/en/search?q=rds',
  'help.aliyun.com/products/rds',
  '见 https://help.aliyun.com/search?q=欠费 一文',
])('%s is no address of a page', (text) => {
  expect(read(text)).toBeUndefined();
});

test('every page and product, in both languages, on any host, with its case', () => {
  const paths = [
    ...PAGES.map(({ path }) => path).filter((path) => path !== '/'),
    ...products.map(({ slug }) => `/products/${slug}`),
  ];
  const query = '?trigger=expiry&at=2026-11-26T15:20';
  const wrong = paths.flatMap((path) =>
    locales.flatMap((locale) => {
      const own = toSitePath(path, locale) + query;
      return [own, `https://example.org${own}`, `docs.example.org/base${own}`].filter((text) => read(text) !== own);
    }),
  );
  expect(wrong).toEqual([]);
});
