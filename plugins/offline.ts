import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'fflate';
import { build as buildAlone, type Manifest, type ResolvedConfig } from 'vite';
import { DIGITS } from '../src/offline/digest.ts';
import { type Extent, type FileList, filesOf, isDocument } from '../src/offline/file-list.ts';
import type { Sizes } from '../src/offline/sizes.ts';
import { EMBED_PATH } from './embed.ts';

type Language = 'both' | 'zh-CN' | 'en';

/** Wording and what else is of one language alone, by the name of the module. */
const OF_LANGUAGE: readonly (readonly [RegExp, 'zh-CN' | 'en'])[] = [
  [/\.zh\.ts$/, 'zh-CN'],
  [/\.en\.ts$/, 'en'],
];

/** What the browser asks for itself, or what says what the site has now. */
const NEVER = /^(?:_headers|robots\.txt|sitemap\.xml|version\.json|kept\.json|sw\.js|(?:.*\/)?\.[^/]*)$/;

/** The page that stands for one that is not kept. */
export const NOT_KEPT = 'not-kept';

/**
 * The files that only one language loads: those that cannot be reached from the entry without its wording.
 *
 * @returns files by name, with the language.
 */
export function findFilesOfLanguage(manifest: Manifest): ReadonlyMap<string, 'zh-CN' | 'en'> {
  const reach = (without: 'zh-CN' | 'en' | undefined) => {
    const files = new Set<string>();
    const seen = new Set<string>();
    const visit = (key: string) => {
      const chunk = manifest[key];
      if (!chunk || seen.has(key)) return;
      seen.add(key);
      if (OF_LANGUAGE.some(([pattern, language]) => language === without && pattern.test(key))) return;
      for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
      for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
    };
    for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry === true) visit(key);
    return files;
  };
  const all = reach(undefined);
  const found = new Map<string, 'zh-CN' | 'en'>();
  for (const language of ['zh-CN', 'en'] as const) {
    const others = reach(language);
    for (const file of all) if (!others.has(file)) found.set(file, language);
  }
  return found;
}

/** How much of a site a file is of, and whose; `undefined` where it is never kept. */
export function placeOf(file: string, manifest: ReadonlySet<string>, ofLanguage: ReadonlyMap<string, Language>) {
  const bare = file.replace(/^en\//, '');
  if (NEVER.test(file) || `/${bare}`.startsWith(EMBED_PATH)) return undefined;
  if (bare === `${NOT_KEPT}.html`) return { extent: 'base', language: 'both' } as const;
  if (isDocument(file)) {
    const language = bare === file && file !== 'en.html' ? 'zh-CN' : 'en';
    return { extent: /^(?:products|topics)\//.test(bare) ? 'more' : 'first', language } as const;
  }
  if (file.startsWith('data/')) return { extent: 'more', language: 'both' } as const;
  // Those of frames in other sites are in no list.
  if (file.startsWith('assets/') && !manifest.has(file)) return undefined;
  return { extent: 'first', language: ofLanguage.get(file) ?? 'both' } as const;
}

/**
 * Writes the service worker, which has the list of all that can be kept, and what it comes to. It is built by itself, from the files
 * that lie there: only then are the documents written. With `OFFLINE=off` it is one that removes what was kept before.
 *
 * @param manifest - of the program.
 */
export async function writeWorker(
  { root, build, base }: ResolvedConfig,
  { manifest, name }: { readonly manifest: Manifest; readonly name: string },
): Promise<void> {
  const out = resolve(root, build.outDir);
  const isOff = process.env['OFFLINE'] === 'off';
  const { list, contents } = await listFiles(out, manifest);
  if (!isOff) await writeFile(join(out, 'kept.json'), `${JSON.stringify(measure(list, contents))}\n`);
  await bundleWorker(isOff ? 'sw-remove' : 'sw', { root, base, out, define: { __BUILD__: name, __FILES__: list } });
}

interface Bundling {
  readonly root: string;
  readonly base: string;
  readonly out: string;
  readonly define: Readonly<Record<string, unknown>>;
}

/** Builds a worker into one file, `sw.js`. */
export async function bundleWorker(module: 'sw' | 'sw-remove', { root, base, out, define }: Bundling): Promise<void> {
  await buildAlone({
    root,
    base,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    define: Object.fromEntries(Object.entries(define).map(([key, value]) => [key, JSON.stringify(value)])),
    build: {
      outDir: out,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: `src/offline/${module}.ts`,
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}

async function listFiles(out: string, manifest: Manifest) {
  const ofLanguage = findFilesOfLanguage(manifest);
  const known = new Set(
    Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]),
  );
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(out.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
  const extent = () => ({ both: {}, 'zh-CN': {}, en: {} }) as Record<Language, Record<string, string>>;
  const base: Record<string, string> = {};
  const [first, more] = [extent(), extent()];
  const aliases: Record<string, string> = {};
  const contents = new Map<string, Uint8Array>();
  const byDigest = new Map<string, string>();
  // Names before numbers: a product's number is the other name of its page.
  const isNumber = (file: string) => /\/\d+\.html$/.test(file);
  for (const file of [...files.filter((each) => !isNumber(each)), ...files.filter(isNumber)]) {
    const place = placeOf(file, known, ofLanguage);
    if (!place) continue;
    const content = await readFile(join(out, file));
    const digest = createHash('sha256').update(content).digest('hex').slice(0, DIGITS);
    const same = byDigest.get(digest);
    if (isNumber(file) && same !== undefined) {
      aliases[file] = same;
      continue;
    }
    byDigest.set(digest, file);
    contents.set(file, content);
    if (place.extent === 'base') base[file] = digest;
    else (place.extent === 'first' ? first : more)[place.language][file] = digest;
  }
  const list: FileList = { base, first: first satisfies Extent, more: more satisfies Extent, aliases };
  return { list, contents };
}

/** What is kept in each language, in bytes. Compressed by a library of ours, so that it is the same wherever the site is built. */
function measure(list: FileList, contents: ReadonlyMap<string, Uint8Array>): Sizes {
  const zipped = new Map([...contents].map(([file, content]) => [file, gzipSync(content, { mtime: 0 }).length]));
  const sum = (files: readonly string[]) => ({
    files: files.length,
    bytes: files.reduce((total, file) => total + (contents.get(file)?.length ?? 0), 0),
    zipped: files.reduce((total, file) => total + (zipped.get(file) ?? 0), 0),
  });
  const of = (locale: 'zh-CN' | 'en') => ({
    first: sum(filesOf(list, locale, 'first')),
    all: sum(filesOf(list, locale, 'all')),
  });
  return { 'zh-CN': of('zh-CN'), en: of('en') };
}
