import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { carriedFrom, carriedTo, readCase, type ReaderCase } from './carried-case';
import { PAGES, routeOf } from './pages';

const full: ReaderCase = { product: 'rds', trigger: 'expiry', at: '2026-11-20T10:00' };

/** What a page takes of a whole case; the others take nothing. */
const TAKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/': { product: 'rds', trigger: 'expiry', at: '2026-11-20T10:00' },
  '/products': { trigger: 'expiry', at: '2026-11-20T10:00' },
  '/agreement': { trigger: 'expiry', at: '2026-11-20T10:00' },
  '/search': { trigger: 'expiry', at: '2026-11-20T10:00' },
  '/mine': { product: 'rds', trigger: 'expiry', at: '2026-11-20T10:00' },
  '/silences': { trigger: 'expiry' },
  '/deadlines': { kind: 'expiry', from: '2026-11-20T10:00' },
};

/** The keys that a page reads, by its route. */
function keysOf(path: string): readonly string[] {
  const page = PAGES.find((each) => each.path === path);
  const source = page ? readFileSync(`src/routes/${routeOf(page)}.tsx`, 'utf8') : '';
  const [, keys = ''] = /keepKeys\(raw,([^)]*)\)/s.exec(source) ?? [];
  return [...keys.matchAll(/'([^']+)'/g)].flatMap(([, key]) => key ?? []);
}

test.each(PAGES.map(({ path }) => path))('%s takes what it reads of a case, and nothing else', (path) => {
  const carried = carriedTo(path, full);
  expect(carried).toEqual(TAKEN[path] ?? {});
  expect(keysOf(path)).toEqual(expect.arrayContaining(Object.keys(carried)));
  expect(carriedFrom('/products/rds', { trigger: 'expiry', at: '2026-11-20T10:00' })[path] ?? {}).toEqual(carried);
});

test.each(PAGES.map(({ path }) => path))('%s gives on what it has taken', (path) => {
  const { product, ...happened } = full;
  const carried = carriedTo(path, full);
  const given = readCase(path, carried);
  expect(carriedTo(path, given)).toEqual(carried);
  expect(carriedTo('/products', given)).toEqual(
    carriedTo('/products', path in TAKEN ? { ...happened, ...(path === '/silences' ? { at: undefined } : {}) } : {}),
  );
  expect([product, undefined]).toContain(given.product);
});

test('a page whose values are named as those of a case, and are none, gives nothing on', () => {
  expect(readCase('/products/rds', { trigger: 'purchase', at: '' })).toEqual({ product: 'rds' });
  expect(readCase('/products/rds', { trigger: 'order-unpaid', at: '2026-11-20' })).toEqual({ product: 'rds' });
  expect(readCase('/deadlines', { kind: 'refund', from: '2026-11-20' })).toEqual({});
  expect(carriedFrom('/deadlines', { kind: 'refund', from: '2026-11-20' })['/mine']).toEqual({});
  expect(readCase('/deadlines', { from: '2026-11-20' })).toEqual({ at: '2026-11-20' });
  expect(readCase('/search', { product: 'rds', q: 'x' })).toEqual({});
  expect(readCase('/defects', { kind: 'arrears', at: '2026-11-20' })).toEqual({});
  expect(carriedTo('/mine', { trigger: 'expiry' })).toEqual({});
});

test('a link of the frame to a page is one that takes the case along', () => {
  const folder = 'src/features/shell';
  const plain = readdirSync(folder)
    .filter((name) => /^(?:site-header|site-footer|nav-more)\.tsx$/.test(name))
    .filter((name) => /<Link\b/.test(readFileSync(`${folder}/${name}`, 'utf8')));
  expect(plain).toEqual([]);
});

/** Where a link stands on a page that has no case, or without a program. */
const WITHOUT_CASE = [
  /^features\/(?:about|check|reviews)\//,
  /^features\/services\/services-view\.tsx$/,
  /^features\/search\/search-page\.tsx$/,
  // A path that names no page has no case.
  /^features\/shell\/near-pages\.tsx$/,
  // Its case goes in the fragment, and is added.
  /^features\/simulator\/add-to-services\.tsx$/,
];

test('a link to a page that reads a case says what of the address goes along', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const bare = files
    .filter((name) => name.endsWith('.tsx') && !WITHOUT_CASE.some((place) => place.test(name)))
    .flatMap((name) => {
      const links = readFileSync(`src/${name}`, 'utf8').match(/<Link\b[^]*?(?<!=)>/g) ?? [];
      return links
        .filter((link) =>
          /\bto=(?:\{path\}|"\/(?:|products|products\/\$slug|agreement|search|mine|silences|deadlines)")/.test(link),
        )
        .filter((link) => !/\bsearch=/.test(link) || /search=\{\{ (?:q|kind)\b/.test(link))
        .map(() => name);
    });
  expect(bare).toEqual([]);
});
