import type { Manifest } from 'vite';
import type { Locale } from '../src/i18n/locales.ts';
import { pageOf, routeOf, PRODUCT_PAGE } from '../src/url/pages.ts';

/** What a page shows only for the values of its address: `?at=` of a product, `?q=` of the search. */
const WITH_VALUES: Readonly<
  Record<string, { readonly modules: readonly string[]; readonly wording: readonly string[] }>
> = {
  [PRODUCT_PAGE.route]: {
    modules: ['src/features/simulator/case-parts.ts', 'content/lifecycle/general.ts'],
    wording: ['simulator', 'events', 'moments'],
  },
  search: {
    modules: ['src/features/search/found-parts.ts', 'src/features/search/search-answer.tsx'],
    wording: ['answering', 'events'],
  },
};

/** What stands in the document and is taken over by a part of the program of its own, right after the page itself. */
const TAKEN_OVER: Readonly<Record<string, string>> = {
  index: 'src/features/home/home-parts.ts',
  'products/index': 'src/features/products/product-list-view.tsx',
  references: 'src/features/registers/references-view.tsx',
  deadlines: 'src/features/registers/deadlines-view.tsx',
  defects: 'src/features/registers/defects-view.tsx',
  deletions: 'src/features/registers/deletions-view.tsx',
};

/** What stands around every page and is asked for as soon as the page runs. */
const FRAME = 'src/app/frame-parts.ts';

/** The program, which the script of every document starts. */
const PROGRAM = 'src/app/entry-client.tsx';

/** The scripts that a page needs when its program starts, as addresses. */
export interface PageScripts {
  /** Those that it needs at once: the program, which is the first, and what its route and its language need. */
  readonly first: readonly string[];
  /** Those that it needs beside them where its address has values: the answer waits for nothing else. */
  readonly withValues: readonly string[];
  /** Those that it asks for right after the first: fetched with them, nobody waits for one after the other. */
  readonly next: readonly string[];
}

/**
 * Finds in the manifest of a build what a page loads, so that it is fetched at once and not one after another.
 *
 * @param path - without base and language; a product's by its slug; empty for no page.
 * @param product - the number of the product whose page it is.
 * @throws Error where the build does not have what a page needs.
 */
export function scriptsOf(
  manifest: Manifest,
  path: string,
  locale: Locale,
  base: string,
  product: number | undefined,
): PageScripts {
  const page = path === '' ? undefined : (pageOf(path) ?? PRODUCT_PAGE);
  const route = page && routeOf(page);
  const language = locale === 'en' ? 'en' : 'zh';
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no ${key}.`);
    // What runs on every document is named by it.
    if (key === 'index.html' || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  const keyOf = (matches: (key: string) => boolean, what: string) => {
    const key = Object.keys(manifest).find(matches);
    if (key === undefined) throw new Error(`The build has no ${what}.`);
    return key;
  };
  const say = (part: string) =>
    visit(keyOf((key) => key.endsWith(`/${part}.${language}.ts`), `wording “${part}” (${language})`));

  visit(PROGRAM);
  if (route !== undefined) visit(`src/routes/${route}.tsx?tsr-split=component`);
  for (const part of ['site', ...(page?.wording ?? [])]) say(part);
  // The loader of a product's page looks it up in the list.
  if (route === PRODUCT_PAGE.route) visit('src/corpus/products.ts');
  const first = [...files].map((file) => base + file);

  const more = WITH_VALUES[route ?? ''];
  for (const key of more?.modules ?? []) visit(key);
  for (const part of more?.wording ?? []) say(part);
  if (product !== undefined) {
    const own = Object.keys(manifest).find(
      (key) => key.startsWith('content/lifecycle/') && Number(/\/(\d+)-[^/]*$/.exec(key)?.[1]) === product,
    );
    visit(own ?? 'content/lifecycle/without-rules.ts');
    if (locale === 'en') visit('content/lifecycle/glosses.ts');
  }
  const withValues = [...files].map((file) => base + file).filter((file) => !first.includes(file));
  // A product's answer is a part of its own, with values and without.
  if (route !== PRODUCT_PAGE.route) files.clear();
  visit(FRAME);
  say('controls');
  const taken = TAKEN_OVER[route ?? ''];
  if (taken !== undefined) visit(taken);
  const next = [...files].map((file) => base + file).filter((file) => !first.includes(file));
  return { first, withValues, next };
}
