import { PAGES } from '../src/url/pages';
import { HEADER_RULES } from './host-headers';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders, resolvePath } from './static-preview';

const files = new Set([
  'index.html',
  'agreement.html',
  '404.html',
  'en.html',
  'en/404.html',
  'en/agreement.html',
  'assets/a.js',
]);
const resolve = (path: string) => resolvePath(path, (name) => files.has(name));

test.each([
  ['/', 'index.html'],
  ['/agreement', 'agreement.html'],
  ['/agreement.html', 'agreement.html'],
  ['/agreement/', 'agreement.html'],
  ['/en', 'en.html'],
  ['/en/agreement', 'en/agreement.html'],
  ['/assets/a.js', 'assets/a.js'],
])('%s is answered with %s', (path, file) => {
  expect(resolve(path)).toEqual({ file, found: true });
});

test.each([
  ['/nothing', '404.html'],
  ['/products/nothing', '404.html'],
  ['/en/nothing', 'en/404.html'],
  ['/en/products/nothing', 'en/404.html'],
  ['/../../etc/passwd', '404.html'],
  ['/en/../../secret', '404.html'],
])('%s does not exist, which %s says', (path, file) => {
  expect(resolve(path)).toEqual({ file, found: false });
});

test('headers are those of every pattern that matches, values of the same name joined', () => {
  const rules = parseHeaders(`# comment
/*
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache

/assets/*
  Cache-Control: immutable
`);
  expect(headersFor('/agreement', rules)).toEqual({ 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' });
  expect(headersFor('/assets/a.js', rules)).toEqual({
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache, immutable',
  });
});

test.each<readonly [path: string, value: string]>([
  ...PAGES.map(({ path }) => [path, 'no-cache'] as const),
  ['/products/log-service', 'no-cache'],
  ['/en/search', 'no-cache'],
  ['/version.json', 'no-cache'],
  ['/assets/a.js', 'public, max-age=31536000, immutable'],
])('%s is kept by the browser as %s', (path, value) => {
  expect(headersFor(path, HEADER_RULES)['Cache-Control']).toBe(value);
});

test('pages of other sites may read the open data, and nothing else', () => {
  const rules = HEADER_RULES;
  expect(headersFor('/data/agreement.json', rules)['Access-Control-Allow-Origin']).toBe('*');
  for (const path of ['/', '/agreement', '/products/rds', '/assets/a.js', '/version.json'])
    expect(headersFor(path, rules)).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('answers for frames may be framed by other sites, and no other document', () => {
  const rules = HEADER_RULES;
  const policyOf = (path: string) => headersFor(path, rules)['Content-Security-Policy'];
  const documents = [
    ...PAGES.map(({ path }) => path),
    '/products/rds',
    '/products/2',
    '/404',
    '/mine.html',
    '/index.html',
  ];
  for (const path of documents.flatMap((each) =>
    [each, each === '/' ? '/en' : `/en${each}`].filter((one) => one !== '/en/index.html'),
  ))
    expect([path, policyOf(path)]).toEqual([path, expect.stringContaining("frame-ancestors 'none'")]);
  for (const path of ['/embed/products/rds', '/en/embed/products/rds']) {
    expect(policyOf(path)).toContain("script-src 'self'");
    expect(policyOf(path)).toContain('frame-ancestors *');
  }
});
