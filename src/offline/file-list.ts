/** Digests of files by name, as a host names them below the root of the site: `products/log-service.html`. */
type Digests = Readonly<Record<string, string>>;

/** Files of one extent: those of both languages, and those that only one needs. */
export type Extent = Readonly<Record<'both' | 'zh-CN' | 'en', Digests>>;

/** Which files of a build the browser keeps, and how a whole one is known. The build writes it into the service worker. */
export interface FileList {
  /** What says that a page is not kept; it is there before anything else is. */
  readonly base: Digests;
  /** What a first visit keeps. */
  readonly first: Extent;
  /** What is kept beside that on a visit, or where the reader wants everything. */
  readonly more: Extent;
  /** Files that are the same as another one: `products/2.html`. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** How much of a language the reader's browser is to keep. */
export type Wanted = 'first' | 'all';

/** Every file of a list with its digest. */
export function digestsOf({ base, first, more }: FileList): ReadonlyMap<string, string> {
  const parts = [base, ...[first, more].flatMap((extent) => [extent.both, extent['zh-CN'], extent.en])];
  return new Map(parts.flatMap((part) => Object.entries(part)));
}

/** The files that make a language as whole as it is wanted; documents last, so that one that is there has its scripts. */
export function filesOf({ first, more }: FileList, locale: 'zh-CN' | 'en', wanted: Wanted): readonly string[] {
  const extents = wanted === 'all' ? [first, more] : [first];
  const files = extents.flatMap((extent) => [...Object.keys(extent.both), ...Object.keys(extent[locale])]);
  return [...files.filter((file) => !isDocument(file)), ...files.filter(isDocument)];
}

export const isDocument = (file: string): boolean => file.endsWith('.html');

/**
 * The file that answers a path, as hosts find it: `x` is `x.html`, nothing is `index.html`.
 *
 * @param path - below the base, without query, as the address writes it.
 * @returns `undefined` where the list has none.
 */
export function fileOf(path: string, files: ReadonlyMap<string, unknown>, aliases: FileList['aliases'] = {}) {
  const name = decode(path).replace(/^\/+|\/+$/g, '');
  const found = (name === '' ? ['index.html'] : [name, `${name}.html`]).find(
    (file) => files.has(file) || file in aliases,
  );
  return found === undefined ? undefined : (aliases[found] ?? found);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Where a file is asked for, below the base: hosts with clean addresses answer the first, all others the second. */
export function addressesOf(file: string): readonly string[] {
  if (!isDocument(file)) return [file];
  const clean = file.slice(0, -'.html'.length);
  return [clean === 'index' ? '' : clean, file];
}
