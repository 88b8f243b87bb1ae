import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Headers for the paths that match a pattern; `*` stands for anything. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads `_headers` as static hosts do: a pattern at the margin, its headers indented below. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else {
      const colon = line.indexOf(':');
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/** The headers of a path; where several rules set one, its values are joined, as hosts do. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matches = (pattern: string) =>
    new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`).test(path);
  const headers: Record<string, string> = {};
  for (const [name, value] of rules.filter(({ pattern }) => matches(pattern)).flatMap((rule) => rule.headers)) {
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

/** The file that answers a path, and whether it is the page for paths that do not exist. */
export interface Answer {
  readonly file: string;
  readonly found: boolean;
}

/**
 * Finds the file for a path as static hosts do: `/x` is `x.html`, `/` is `index.html`, and what does not exist is
 * answered with the nearest `404.html`.
 *
 * @param path - decoded, without base and query.
 * @param isFile - whether the site has a file of that name, relative to its root.
 */
export function resolvePath(path: string, isFile: (name: string) => boolean): Answer {
  const name = normalize(path)
    .replaceAll(sep, '/')
    .replace(/^(\.\.(\/|$))+/, '')
    .replace(/^\/+|\/+$/g, '');
  const candidates = name === '' ? ['index.html'] : [name, `${name}.html`, `${name}/index.html`];
  const file = name.startsWith('..') ? undefined : candidates.find(isFile);
  if (file !== undefined) return { file, found: true };
  for (let folder = name; folder !== '';) {
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    const missing = `${folder === '' ? '' : `${folder}/`}404.html`;
    if (isFile(missing)) return { file: missing, found: false };
  }
  return { file: '404.html', found: false };
}

export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Reads files, compressed or not; compresses a file once, and again only when it has changed. */
function createReader(): (path: string, isCompressed: boolean) => Buffer {
  const compressed = new Map<string, { readonly changed: number; readonly content: Buffer }>();
  return (path, isCompressed) => {
    if (!isCompressed) return readFileSync(path);
    const changed = statSync(path).mtimeMs;
    const known = compressed.get(path);
    if (known?.changed === changed) return known.content;
    const content = gzipSync(readFileSync(path));
    compressed.set(path, { changed, content });
    return content;
  };
}

/** Makes `vite preview` answer as the hosts do where the site will stand, so that tests see what is deployed. */
export function staticPreview(): Plugin {
  return {
    name: 'static-preview',
    configurePreviewServer({ middlewares, config }) {
      const root = resolve(config.root, config.build.outDir);
      const isFile = (name: string) => existsSync(join(root, name)) && statSync(join(root, name)).isFile();
      const read = createReader();
      middlewares.use((request, response) => {
        // Not by `new URL`, which throws on `//` and takes `//x` for a host.
        const pathname = (request.url ?? '/').replace(/[?#].*$/s, '');
        if (!`${pathname}/`.startsWith(config.base)) {
          response.writeHead(302, { location: config.base }).end();
          return;
        }
        const path = decodePath(`/${pathname.slice(config.base.length)}`);
        const { file, found } = resolvePath(path, isFile);
        const headers = headersFor(path, parseHeaders(readFileSync(join(root, '_headers'), 'utf8')));
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        // Hosts compress what can be; so measurements here are those of a host.
        const zips = !type.startsWith('image/png') && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
        const encoding = zips ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {};
        response.writeHead(found ? 200 : 404, { ...headers, ...encoding, 'Content-Type': type });
        response.end(request.method === 'HEAD' ? undefined : read(join(root, file), zips));
      });
    },
  };
}

/** A path whose escapes are broken names nothing; it is answered like any other that does not exist. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
