import { expect, test } from 'vitest';
import { scriptsOf } from './page-scripts.ts';

const chunk = (name: string, ...imports: string[]) => ({ file: `assets/${name}.js`, imports });

const manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true },
  'src/app/entry-client.tsx': { ...chunk('program', 'react'), isEntry: true },
  react: chunk('react'),
  'src/routes/products/$slug.tsx?tsr-split=component': chunk(
    'slug',
    'src/app/entry-client.tsx',
    'index.html',
    'shared',
  ),
  'src/routes/about.tsx?tsr-split=component': chunk('about', 'index.html'),
  shared: chunk('shared'),
  'src/i18n/site.zh.ts': chunk('site.zh'),
  'src/i18n/site.en.ts': chunk('site.en'),
  'src/features/products/special.zh.ts': chunk('special.zh'),
  'src/features/products/special.en.ts': chunk('special.en'),
  'src/features/about/about.zh.ts': chunk('about.zh'),
  'src/corpus/products.ts': chunk('products'),
  'src/app/frame-parts.ts': chunk('frame', 'shared'),
  'src/features/registers/deadlines-view.tsx': chunk('deadlines-view', 'engine'),
  'src/routes/deadlines.tsx?tsr-split=component': chunk('deadlines', 'shared'),
  'src/features/simulator/case-parts.ts': chunk('case', 'shared', 'engine'),
  engine: chunk('engine'),
  'content/lifecycle/general.ts': chunk('general'),
  'content/lifecycle/without-rules.ts': chunk('without-rules'),
  'content/lifecycle/glosses.ts': chunk('glosses'),
  'content/lifecycle/59-rds.ts': chunk('59-rds', 'engine'),
  ...Object.fromEntries(
    ['simulator', 'events', 'moments', 'controls', 'deadlines', 'layers', 'register'].flatMap((part) =>
      ['zh', 'en'].map((language) => [`src/${part}.${language}.ts`, chunk(`${part}.${language}`)]),
    ),
  ),
};

const names = (files: readonly string[]) => files.map((file) => file.replace(/^\/base\/assets\/(.*)\.js$/, '$1'));

test('a product’s page needs its route, its words and the list at once, and its rules where the address has values', () => {
  const { first, withValues } = scriptsOf(manifest, '/products/rds', 'zh-CN', '/base/', 59);
  expect(names(first)).toEqual(['program', 'react', 'slug', 'shared', 'site.zh', 'special.zh', 'products']);
  expect(names(withValues)).toEqual(['case', 'engine', 'general', 'simulator.zh', 'events.zh', 'moments.zh', '59-rds']);
});

test('in English with the glosses; a product without rules with the reason', () => {
  const { first, withValues } = scriptsOf(manifest, '/products/x', 'en', '/base/', 4);
  expect(names(first)).toContain('special.en');
  expect(names(withValues).slice(-2)).toEqual(['without-rules', 'glosses']);
});

test('a page that shows the same for all addresses needs nothing more', () => {
  expect(scriptsOf(manifest, '/about', 'zh-CN', '/base/', undefined).withValues).toEqual([]);
});

test('a chunk that the build does not have stops it', () => {
  expect(() => scriptsOf(manifest, '/search', 'zh-CN', '/base/', undefined)).toThrow(/routes\/search/);
});

test('what is no page needs the program and the words of every page', () => {
  const { first, withValues } = scriptsOf(manifest, '', 'en', '/base/', undefined);
  expect(names(first)).toEqual(['program', 'react', 'site.en']);
  expect(withValues).toEqual([]);
});

test('what is asked for right after the page is named with it: the frame, and what takes over the answer or the table', () => {
  const product = scriptsOf(manifest, '/products/rds', 'zh-CN', '/base/', 59);
  expect(names(product.next)).toEqual([...names(product.withValues), 'frame', 'controls.zh']);
  expect(names(scriptsOf(manifest, '/deadlines', 'en', '/base/', undefined).next)).toEqual([
    'frame',
    'controls.en',
    'deadlines-view',
    'engine',
  ]);
});
