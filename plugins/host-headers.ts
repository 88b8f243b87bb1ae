import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { locales } from '../src/i18n/locales.ts';
import { PAGES, PRODUCT_PAGE, TOPIC_PAGE } from '../src/url/pages.ts';
import { toFileName, toSitePath } from '../src/url/site-paths.ts';
import { EMBED_PATH } from './embed.ts';

/**
 * The rules of `_headers` for documents: asked for anew each time, so that a reader has the latest edition of the site, and shown
 * in no other site's frame. Paths are named one by one: hosts join the values of all patterns that match, `no-cache` would
 * undo `immutable`, and what forbids frames everywhere would forbid those of `/embed` too.
 */
export function documentRules(): string {
  const documents = locales.flatMap((locale) => [
    ...PAGES.map(({ path }) => toSitePath(path, locale)),
    toSitePath(`${PRODUCT_PAGE.path}*`, locale),
    toSitePath(`${TOPIC_PAGE.path}*`, locale),
    toSitePath('/404', locale),
  ]);
  // Hosts that do not hide the names of files answer to these too.
  const files = documents.filter((path) => !path.endsWith('*')).map((path) => `${toFileName(path)}.html`);
  return [
    ...[...documents, ...files].map((path) => `${path}\n  Cache-Control: no-cache\n  ${NO_FRAMES}\n`),
    ...locales.map((locale) => `${toSitePath(`${EMBED_PATH}*`, locale)}\n  Cache-Control: no-cache\n`),
    // What says which build is served must not be an old answer, and what keeps a build in the browser must not be an old one.
    ...['/version.json', '/sw.js', '/kept.json'].map((path) => `${path}\n  Cache-Control: no-cache\n`),
  ].join('\n');
}

/** A second policy beside that of all files: both hold. */
const NO_FRAMES = "Content-Security-Policy: frame-ancestors 'none'";

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
