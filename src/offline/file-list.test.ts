import { expect, test } from 'vitest';
import { addressesOf, digestsOf, type FileList, fileOf, filesOf } from './file-list';

const list: FileList = {
  base: { 'not-kept.html': 'a' },
  first: {
    both: { 'assets/site-1.js': 'b' },
    'zh-CN': { 'index.html': 'c', 'agreement.html': 'd', 'assets/site.zh-1.js': 'e' },
    en: { 'en.html': 'f', 'en/agreement.html': 'g' },
  },
  more: {
    both: { 'data/terms.json': 'h' },
    'zh-CN': { 'products/log-service.html': 'i' },
    en: { 'en/products/log-service.html': 'j' },
  },
  aliases: { 'products/2.html': 'products/log-service.html' },
};
const digests = digestsOf(list);

test.each([
  ['', 'index.html'],
  ['index.html', 'index.html'],
  ['agreement', 'agreement.html'],
  ['agreement/', 'agreement.html'],
  ['agreement.html', 'agreement.html'],
  ['en', 'en.html'],
  ['en/', 'en.html'],
  ['products/log%2Dservice', 'products/log-service.html'],
  ['products/2', 'products/log-service.html'],
  ['products/2.html', 'products/log-service.html'],
  ['assets/site-1.js', 'assets/site-1.js'],
  ['data/terms.json', 'data/terms.json'],
  ['%', undefined],
  ['Agreement', undefined],
  ['products/3', undefined],
  ['version.json', undefined],
] as const)('the file of “%s” is %s', (path, file) => {
  expect(fileOf(path, digests, list.aliases)).toBe(file);
});

test('a visit keeps one language, scripts before documents; everything has products and data too', () => {
  expect(filesOf(list, 'zh-CN', 'first')).toEqual([
    'assets/site-1.js',
    'assets/site.zh-1.js',
    'index.html',
    'agreement.html',
  ]);
  expect(filesOf(list, 'en', 'all')).toEqual([
    'assets/site-1.js',
    'data/terms.json',
    'en.html',
    'en/agreement.html',
    'en/products/log-service.html',
  ]);
});

test('a document is asked for by its clean address first, everything else by its name', () => {
  expect(addressesOf('index.html')).toEqual(['', 'index.html']);
  expect(addressesOf('en/agreement.html')).toEqual(['en/agreement', 'en/agreement.html']);
  expect(addressesOf('assets/site-1.js')).toEqual(['assets/site-1.js']);
});
