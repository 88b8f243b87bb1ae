import { expect, test } from 'vitest';
import { type Opened, startsAtOnce } from './starts-at-once';

const PAGE: Opened = {
  pathname: '/agreement',
  search: '',
  hash: '',
  base: '',
  language: 'zh-CN',
  path: '/agreement',
  isTool: false,
  isContinued: false,
  has: (id) => id === 'g-5.5',
};

test.each<[string, Partial<Opened>]>([
  ['the page as it is', {}],
  ['a clause of it', { hash: '#g-5.5' }],
  ['in English', { pathname: '/en/agreement', language: 'en' }],
  ['below a base', { pathname: '/docs/agreement', base: '/docs' }],
  ['the home page', { pathname: '/', path: '/' }],
  ['the English home page', { pathname: '/en', path: '/', language: 'en' }],
  ['the home page below a base', { pathname: '/docs/', base: '/docs', path: '/' }],
  ['with a slash at its end', { pathname: '/agreement/' }],
])('%s is what was served: the program waits', (_, given) => {
  expect(startsAtOnce({ ...PAGE, ...given })).toBe(false);
});

test.each<[string, Partial<Opened>]>([
  ['a date', { search: '?at=2026-11-20' }],
  ['a value that no page reads', { search: '?utm_source=x' }],
  ['a clause that is not there', { hash: '#g-99' }],
  ['a clause as people write it', { hash: '#5.5' }],
  ['a fragment that is encoded', { hash: '#%E7%AC%AC5.5%E6%9D%A1' }],
  ['a file', { pathname: '/agreement.html' }],
  ['a copy by number', { pathname: '/products/2', path: '/products/log-service' }],
  ['other capitals', { pathname: '/Agreement' }],
  ['no page', { pathname: '/nothing', path: '' }],
  ['the document of another language', { pathname: '/en/agreement' }],
  ['a page that is nothing without its program', { isTool: true }],
  ['a page to which the browser comes back', { isContinued: true }],
])('%s: the program starts at once', (_, given) => {
  expect(startsAtOnce({ ...PAGE, ...given })).toBe(true);
});
