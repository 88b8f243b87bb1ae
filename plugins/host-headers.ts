import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { locales, prefixOf } from '../src/i18n/locales.ts';
import { PAGES, PRODUCT_PAGE, TOPIC_PAGE } from '../src/url/pages.ts';

/**
 * The rules of `_headers` for documents: asked for anew each time, so that a reader has the latest edition of the site.
 * Paths are named one by one: hosts join the values of all patterns that match, and `no-cache` would undo `immutable`.
 */
export function documentRules(): string {
  const paths = locales.flatMap((locale) => {
    const prefix = prefixOf(locale);
    // Another language's documents are all below one folder, which has nothing else in it.
    return prefix === ''
      ? [...PAGES.map(({ path }) => path), `${PRODUCT_PAGE.path}*`, `${TOPIC_PAGE.path}*`]
      : [prefix, `${prefix}/*`];
  });
  // What says which build is served must not be an old answer.
  return [...paths, '/version.json'].map((path) => `${path}\n  Cache-Control: no-cache\n`).join('\n');
}

/** Completes `_headers`, which has the headers in the form that several static hosts read, with the rules of every page. */
export function hostHeaders(): Plugin {
  let file = '';
  return {
    name: 'host-headers',
    configResolved: ({ root, build }) => {
      file = join(resolve(root, build.outDir), '_headers');
    },
    // After the folder of public files has been copied.
    closeBundle: {
      sequential: true,
      handler() {
        if (this.environment.name !== 'client') return;
        const text = readFileSync(file, 'utf8');
        if (!text.includes(documentRules())) writeFileSync(file, `${text}\n${documentRules()}`);
      },
    },
  };
}
