import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { locales } from '../src/i18n/locales.ts';
import { PAGES, PRODUCT_PAGE, TOPIC_PAGE } from '../src/url/pages.ts';
import { toFileName, toSitePath } from '../src/url/site-paths.ts';
import { EMBED_PATH } from './embed.ts';
import { THEME_SOURCE } from './theme-script.ts';

/** Headers for the paths that match a pattern; `*` stands for anything. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Paths that have the same headers, and no path is in two kinds. */
export interface PathKind {
  readonly name: string;
  readonly patterns: readonly string[];
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** What any file of the site may do, opened by itself. */
const FILE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'";

/**
 * What a document of the site may do, which has one script in itself; its `meta` says so, also where a host sends no headers. A frame
 * is a document of its own, see `embed.html`.
 */
const DOCUMENT_POLICY = FILE_POLICY.replace("script-src 'self'", `script-src 'self' ${THEME_SOURCE}`);

/** What an answer in a frame may do. */
const EMBED_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** What browsers can give a page and this site never asks for; it copies to the clipboard, and no frame in it may. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Of every answer, also of a path that does not exist. */
export const SHARED_HEADERS = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', [...UNUSED.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
] as const;

const documents = locales.flatMap((locale) => [
  ...PAGES.map(({ path }) => toSitePath(path, locale)),
  toSitePath(`${PRODUCT_PAGE.path}*`, locale),
  toSitePath(`${TOPIC_PAGE.path}*`, locale),
  toSitePath('/404', locale),
  // What is shown in place of a page that is not kept.
  toSitePath('/not-kept', locale),
]);

/** Hosts that do not hide the names of files answer to these too. */
const documentFiles = documents.filter((path) => !path.endsWith('*')).map((path) => `${toFileName(path)}.html`);

/**
 * What a host says of a document. Its rules stand in it, others for each kind of page and each build: which, its own `meta` says by their
 * checksum. Of two policies a browser holds both, so that no other style holds in it, and a host need not be told of each build.
 */
const SENT_POLICY = DOCUMENT_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

const policy = (value: string) => ['Content-Security-Policy', value] as const;
/**
 * Of every path but a frame's: browsers pass it over where a policy has `frame-ancestors`, and proxies and scanners read it by itself.
 * Of hosts that join the values of patterns none could take it away again, so that it is not among the shared ones.
 */
const UNFRAMED = ['X-Frame-Options', 'DENY'] as const;
/** Asked for anew each time, so that a reader has the latest edition of the site. */
const NO_CACHE = ['Cache-Control', 'no-cache'] as const;

/**
 * Every path of the site by kind. Paths are named one by one: hosts join the values of all patterns that match, `no-cache`
 * would undo `immutable`, and two policies hold both, so that one against frames everywhere would forbid those of `/embed`.
 */
export const PATH_KINDS: readonly PathKind[] = [
  {
    name: 'documents',
    patterns: [...documents, ...documentFiles],
    headers: [policy(`${SENT_POLICY}; frame-ancestors 'none'`), UNFRAMED, NO_CACHE],
  },
  {
    name: 'frames',
    patterns: locales.map((locale) => toSitePath(`${EMBED_PATH}*`, locale)),
    headers: [policy(`${EMBED_POLICY}; frame-ancestors *`), NO_CACHE],
  },
  {
    // A worker has the policy of its own file.
    name: 'assets',
    patterns: ['/assets/*'],
    headers: [policy(FILE_POLICY), UNFRAMED, ['Cache-Control', 'public, max-age=31536000, immutable']],
  },
  {
    name: 'data',
    patterns: ['/data/*'],
    headers: [policy(FILE_POLICY), UNFRAMED, NO_CACHE, ['Access-Control-Allow-Origin', '*']],
  },
  {
    // Before the first paint: asking for it anew on every page would hold that back.
    name: 'fixtures',
    patterns: ['/old-browser.js', '/icons/*'],
    headers: [policy(FILE_POLICY), UNFRAMED, ['Cache-Control', 'public, max-age=3600']],
  },
  {
    name: 'notes',
    // What says which build is served must not be an old answer, and what keeps a build in the browser must not be an old one.
    patterns: [
      '/version.json',
      '/sw.js',
      '/kept.json',
      '/manifest.webmanifest',
      '/manifest.en.webmanifest',
      '/robots.txt',
      '/sitemap.xml',
      '/licences.txt',
    ],
    headers: [policy(FILE_POLICY), UNFRAMED, NO_CACHE],
  },
];

/** All rules, in the form of `_headers`. */
export const HEADER_RULES: readonly HeaderRule[] = [
  { pattern: '/*', headers: SHARED_HEADERS },
  ...PATH_KINDS.flatMap(({ patterns, headers }) => patterns.map((pattern) => ({ pattern, headers }))),
];

/** The text of `_headers`, which several static hosts read. */
export function writeHeaders(rules: readonly HeaderRule[] = HEADER_RULES): string {
  return rules
    .map(({ pattern, headers }) => [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');
}

/** Writes `_headers` beside the site, and the policy into each document. */
export function hostHeaders(): Plugin {
  let file = '';
  return {
    name: 'host-headers',
    configResolved: ({ root, build }) => {
      file = join(resolve(root, build.outDir), '_headers');
    },
    transformIndexHtml: (html) => html.replace('%policy%', DOCUMENT_POLICY).replace('%embed-policy%', EMBED_POLICY),
    closeBundle: {
      sequential: true,
      handler() {
        if (this.environment.name === 'client') writeFileSync(file, writeHeaders());
      },
    },
  };
}
