import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGES, PRODUCT_PAGE, routeOf, TOPIC_PAGE } from '@/url/pages';
import { wordings } from './wordings';

/**
 * What a part says must be loaded with it: by the part, by what it stands in, or by the page. Where it comes only with a part beside
 * it, the reader sees the names of the words for as long as that takes.
 */

/** Which parts of the wording have words under a name: `$.name`. */
const owners = new Map<string, Set<string>>();
for (const [part, { en: load }] of Object.entries(wordings)) {
  for (const words of Object.values(await load())) {
    for (const name of Object.keys(words)) owners.set(name, new Set([...(owners.get(name) ?? []), part]));
  }
}

interface LazyPart {
  readonly file: string;
  readonly wording: readonly string[];
}

interface Source {
  readonly imports: readonly string[];
  readonly names: readonly string[];
  readonly parts: readonly LazyPart[];
  /** Parts of the wording that it loads itself, before it says them: when something is copied or saved. */
  readonly adds: readonly string[];
  /** Modules that it loads when somebody acts: they say what is loaded by then. */
  readonly asked: readonly string[];
}

function find(from: string, asked: string): string | undefined {
  const path = asked.startsWith('@/')
    ? `src/${asked.slice(2)}`
    : asked.startsWith('.')
      ? join(dirname(from), asked)
      : '';
  return path === '' ? undefined : ['.ts', '.tsx'].map((end) => path + end).find(existsSync);
}

/** The file of one of several parts that load together. */
function pickedFrom(file: string, name: string): string {
  const asked = new RegExp(`\\{ default as ${name} \\} from '([^']+)'`).exec(readFileSync(file, 'utf8'))?.[1];
  const found = asked && find(file, asked);
  if (!found) throw new Error(`${file} has no ${name}.`);
  return found;
}

function read(file: string): Source {
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const imports = [...text.matchAll(/^(?:import|export)\s+(?!type\b)([^;]*?)\s*from\s+'([^']+)'/gm)].flatMap(
    ([, what = '', asked = '']) => {
      const named = /^\{([\s\S]*)\}$/
        .exec(what)?.[1]
        ?.split(',')
        .filter((each) => each.trim() !== '');
      const isOfTypes = named?.every((each) => each.trim().startsWith('type '));
      return isOfTypes ? [] : (find(file, asked) ?? []);
    },
  );
  const names = [...text.matchAll(/\$\.(\w+)/g)].map(([, name = '']) => name).filter((name) => owners.has(name));
  const parts = [...text.matchAll(/(?:optional|serverRendered)\(\s*\(\) => import\('([^']+)'\)([\s\S]*?)\);\n/g)].map(
    ([, asked = '', needs = '']) => {
      const found = find(file, asked);
      if (found === undefined) throw new Error(`${file}: ${asked} is no file.`);
      const wording = [...(/wording: \[([^\]]*)\]/.exec(needs)?.[1] ?? '').matchAll(/'(\w+)'/g)];
      const picked = /pick: \(parts\) => parts\.(\w+)/.exec(needs)?.[1];
      return {
        file: picked === undefined ? found : pickedFrom(found, picked),
        wording: wording.map(([, part = '']) => part),
      };
    },
  );
  const calls = [...text.matchAll(/(?:addWording|translatorFor)\(([^;]*?)\)/g)].map(([, given = '']) => given).join();
  const adds = [...calls.matchAll(/'(\w+)'/g)].map(([, part = '']) => part);
  const asked = [...text.matchAll(/loadModule\(\s*\(\) => import\('([^']+)'\)/g)].flatMap(
    // Of several parts in one file each is looked at by itself.
    ([, module = '']) => (module.endsWith('-parts') ? [] : (find(file, module) ?? [])),
  );
  return { imports, names, parts, adds, asked };
}

const sources = new Map<string, Source>();
function sourceOf(file: string): Source {
  const source = sources.get(file) ?? read(file);
  sources.set(file, source);
  return source;
}

/** What a file and all that it imports at once say and nobody has loaded; likewise for the parts that they load later. */
function findUnloaded(entry: string, loaded: ReadonlySet<string>, visited: Set<string>): string[] {
  const visit = `${entry} ${[...loaded].toSorted().join()}`;
  if (visited.has(visit)) return [];
  visited.add(visit);
  const files = new Set([entry]);
  for (const file of files) for (const imported of sourceOf(file).imports) files.add(imported);
  const added = new Set([...files].flatMap((file) => sourceOf(file).adds));
  return [...files].flatMap((file) => {
    const { names, parts, asked, adds } = sourceOf(file);
    return [
      ...names
        .filter((name) => ![...(owners.get(name) ?? [])].some((part) => loaded.has(part) || added.has(part)))
        .map((name) => `${file} says $.${name}, loaded by ${entry}`),
      ...parts.flatMap((part) => findUnloaded(part.file, new Set([...loaded, ...part.wording]), visited)),
      ...asked.flatMap((module) => findUnloaded(module, new Set([...loaded, ...adds]), visited)),
    ];
  });
}

const pages = [...PAGES, PRODUCT_PAGE, TOPIC_PAGE].map((page) => [routeOf(page), page.wording] as const);

test.each([...pages, ['__root', []] as const])('%s: what is said has been loaded by then', (route, wording) => {
  expect([...new Set(findUnloaded(`src/routes/${route}.tsx`, new Set(['site', ...wording]), new Set()))]).toEqual([]);
});

test('parts are found: of all files that load one, none is overlooked', () => {
  const calling = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .map((file) => `src/${file}`)
    .filter((file) => /= (?:optional|serverRendered)\(/.test(readFileSync(file, 'utf8')));
  for (const [route, wording] of pages) findUnloaded(`src/routes/${route}.tsx`, new Set(wording), new Set());
  const counted = calling.map((file) => [
    file,
    readFileSync(file, 'utf8').match(/= (?:optional|serverRendered)\(/g)?.length,
  ]);
  expect(calling.map((file) => [file, sourceOf(file).parts.length])).toEqual(counted);
  expect(sourceOf('src/features/reader/clause-findings.tsx').parts[0]?.wording).toEqual(['defects', 'layers']);
});
