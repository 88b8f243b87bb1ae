import { expect, test } from 'vitest';
import { toFileName, toRoutePath, toSitePath } from './site-paths';

test.each([
  ['/', '/'],
  ['/index.html', '/'],
  ['/en', '/'],
  ['/en/', '/'],
  ['/en.html', '/'],
  ['/agreement', '/agreement'],
  ['/agreement/', '/agreement'],
  ['/en/agreement.html', '/agreement'],
  ['/en/products/log-service', '/products/log-service'],
  // A page whose name only begins like a language.
  ['/energy', '/energy'],
])('%s is the route %s', (path, route) => {
  expect(toRoutePath(path)).toBe(route);
});

test.each([
  ['/', 'zh-CN', '/', '/index'],
  ['/', 'en', '/en', '/en'],
  ['/about', 'zh-CN', '/about', '/about'],
  ['/about', 'en', '/en/about', '/en/about'],
] as const)('the route %s in %s stands at %s, in the file %s.html', (route, locale, path, file) => {
  expect(toSitePath(route, locale)).toBe(path);
  expect(toFileName(path)).toBe(file);
  expect(toRoutePath(path)).toBe(route);
});
