import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageOf, PAGES, pagesIn, PRODUCT_PAGE, routeOf, TOPIC_PAGE } from './pages';

test.each([...PAGES, PRODUCT_PAGE, TOPIC_PAGE])('$path has its route file', (page) => {
  expect(existsSync(new URL(`../routes/${routeOf(page)}.tsx`, import.meta.url))).toBe(true);
});

test('names and paths are told apart', () => {
  expect(new Set(PAGES.map(({ name }) => name)).size).toBe(PAGES.length);
  expect(new Set(PAGES.map(({ path }) => path)).size).toBe(PAGES.length);
});

test('the navigation has every page but home and search, which have places of their own', () => {
  const names = [...pagesIn('main'), ...pagesIn('more'), ...pagesIn('foot')].map(({ name }) => name);
  expect(names).toEqual([
    'agreement',
    'products',
    'services',
    'references',
    'deadlines',
    'about',
    'topics',
    'defects',
    'parallels',
    'readings',
    'check',
    'review',
    'silences',
    'deletions',
  ]);
});

test('a path leads to its page, a product’s to the page of products', () => {
  const routes = ['/search', '/products', '/products/rds', '/topics/indemnity'].map((path) => {
    const page = pageOf(path);
    return page && routeOf(page);
  });
  expect(routes).toEqual(['search', 'products/index', 'products/$slug', 'topics/$slug']);
  expect(pageOf('/404')).toBeUndefined();
});
