import { expect, test } from 'vitest';
import { findFilesOfLanguage, placeOf } from './offline';

const manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_shared'],
    dynamicImports: ['a.zh.ts', 'a.en.ts', 'p.ts'],
  },
  _shared: { file: 'assets/shared.js', css: ['assets/site.css'] },
  'p.ts': { file: 'assets/p.js', imports: ['_shared'], dynamicImports: ['b.en.ts'] },
  'a.zh.ts': { file: 'assets/a.zh.js', imports: ['_words'] },
  _words: { file: 'assets/words.js' },
  'a.en.ts': { file: 'assets/a.en.js' },
  'b.en.ts': { file: 'assets/b.en.js' },
};

test('what only the wording of a language leads to is of that language', () => {
  expect(Object.fromEntries(findFilesOfLanguage(manifest))).toEqual({
    'assets/a.zh.js': 'zh-CN',
    'assets/words.js': 'zh-CN',
    'assets/a.en.js': 'en',
    'assets/b.en.js': 'en',
  });
});

test.each([
  ['index.html', 'first zh-CN'],
  ['en.html', 'first en'],
  ['en/agreement.html', 'first en'],
  ['404.html', 'first zh-CN'],
  ['products/log-service.html', 'more zh-CN'],
  ['en/topics/liability.html', 'more en'],
  ['en/not-kept.html', 'base both'],
  ['assets/a.js', 'first both'],
  ['assets/a.en.js', 'first en'],
  ['assets/of-a-frame.js', undefined],
  ['data/terms.json', 'more both'],
  ['icons/icon.svg', 'first both'],
  ['embed/products/log-service.html', undefined],
  ['en/embed/404.html', undefined],
  ['version.json', undefined],
  ['kept.json', undefined],
  ['sw.js', undefined],
  ['_headers', undefined],
  ['.nojekyll', undefined],
])('%s is kept as %s', (file, expected) => {
  const place = placeOf(file, new Set(['assets/a.js', 'assets/a.en.js']), new Map([['assets/a.en.js', 'en']]));
  expect(place && `${place.extent} ${place.language}`).toBe(expected);
});
