import { expect, test } from 'vitest';
import { products } from './products';
import { locales } from '@/i18n/locales';
import { PAGES } from '@/url/pages';
import { toSitePath } from '@/url/site-paths';
import { findNearPaths, readPath } from './read-path';

const all = [...PAGES.map(({ path }) => path), ...products.map(({ slug }) => `/products/${slug}`)].flatMap((path) =>
  locales.map((locale) => toSitePath(path, locale)),
);

test('every page is read as itself, in capitals, with a slash, as a file, and with what closed a sentence', () => {
  for (const path of all) {
    const ways = [path, path.toUpperCase(), `${path === '/' ? '' : path}/`, `/${path}`];
    const ends = ['。', '，', '）', ')', ',', '.', '；', '、', '”', '》', '%E3%80%82', '。谢谢', '，请看', '）里'];
    for (const way of [...ways, ...(path === '/' ? [] : [...ends.map((end) => path + end), `${path}.html`])])
      expect([way, readPath(way)]).toEqual([way, { path, tail: '' }]);
  }
});

test.each([
  ['/Products/Log_Service', '/products/log-service', ''],
  ['/products/log%20service', '/products/log-service', ''],
  ['/products/logservice', '/products/log-service', ''],
  ['/products/SLS', '/products/log-service', ''],
  ['/products/日志服务', '/products/log-service', ''],
  ['/products/%E6%97%A5%E5%BF%97%E6%9C%8D%E5%8A%A1', '/products/log-service', ''],
  ['/product/rds', '/products/rds', ''],
  ['/rds', '/products/rds', ''],
  ['/EN/RDS', '/en/products/rds', ''],
  ['/en-US/products/rds', '/en/products/rds', ''],
  ['/zh-CN/products/rds', '/products/rds', ''],
  ['/products/34', '/products/nat-gateway', ''],
  ['/deadline', '/deadlines', ''],
  ['/agreement%23p-34.3.1', '/agreement', '#p-34.3.1'],
  ['/products/rds%3Fat=2024-06-01', '/products/rds', '?at=2024-06-01'],
  ['/agreement/p-34.3.1', '/agreement', '#p-34.3.1'],
  ['/agreement/34.3.1', '/agreement', '#p-34.3.1'],
  ['/34.3.1', '/agreement', '#p-34.3.1'],
])('%s leads to %s%s', (written, path, tail) => {
  const { slug } = products.find(({ number }) => number === 34) ?? { slug: '' };
  expect(readPath(written)).toEqual({ path: path.replace('nat-gateway', slug), tail });
});

test.each([
  '/nothing',
  '/products/nothing',
  '/products/oss-hdfs-xyz',
  '/34',
  '/5.4',
  '/products/rds-oss',
  '/%E0%A4%A',
  '/a/b/c',
])('%s names no page', (path) => {
  expect(readPath(path)).toBeUndefined();
});

test.each([
  ['/agrement', '/agreement'],
  ['/prodcuts', '/products'],
  ['/products/log-servce', '/products/log-service'],
  ['/products/maxcompue', '/products/maxcompute'],
])('%s may mean %s', (path, meant) => {
  expect(findNearPaths(path)[0]?.path).toBe(meant);
});

test('what is like no page is offered none', () => {
  expect(findNearPaths('/nothing')).toEqual([]);
  expect(findNearPaths('/')).toEqual([]);
});
