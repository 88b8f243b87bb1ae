import { citeClause } from './cite-clause';
import { nameProducts } from './outside-products';
import { findProduct, products } from './products';
import { defaultLocale, type Locale } from '@/i18n/locales';
import { named } from './search-names';
import { editDistance } from '@/search/edit-distance';
import { fold } from '@/search/normalise';
import { namesOf } from '@/search/product-names';
import { PAGES } from '@/url/pages';
import { toSitePath } from '@/url/site-paths';

/** Languages as people and other sites write them at the beginning of a path. */
const LANGUAGES: readonly (readonly [name: RegExp, locale: Locale])[] = [
  [/^(?:en|en-us|en-gb|english)$/, 'en'],
  [/^(?:zh|zh-cn|zh-hans|cn)$/, defaultLocale],
];
const ONE_OF_MANY: ReadonlyMap<string, string> = new Map([
  ['product', 'products'],
  ['deadline', 'deadlines'],
  ['reference', 'references'],
  ['agreements', 'agreement'],
]);
/** No name is longer, and a path may have 100 kB: to look for a name in it would take a time that grows with its square. */
const LONGEST = 1000;
/** More letters wrong than these, and it is another word. */
const MOST_SLIPS = 2;

/** Where a path leads on this site. */
interface MeantPath {
  /** Without the base, as the site writes it. */
  readonly path: string;
  /** What stood in the path and belongs after it, `?at=…#p-2.1`; empty for nothing. */
  readonly tail: string;
}

/**
 * Reads a path as people send it: in capitals, with the sign that closed the sentence or the words that followed it, with `?` or
 * `#` as an escape, with a blank or `_` for `-`, a product by another of its names, a clause by its number.
 *
 * @param path - without the base, as in `location.pathname`.
 * @returns `undefined` where it names no page, or could name several.
 */
export function readPath(path: string): MeantPath | undefined {
  if (path.length > LONGEST) return undefined;
  const [, before = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(decode(path)) ?? [];
  const plain = before
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}]/gu, '')
    .replaceAll(/[\\/]+/g, '/');
  // Words that follow a link without a blank are taken into it: /products/rds。谢谢.
  for (const each of [trim(plain), trim(plain.replace(/(?<=\w)[^\w/.~ -].*$/su, ''))]) {
    const found = readPlain(each);
    if (found) return { path: found.path, tail: tail === '' ? found.hash : tail };
  }
  return undefined;
}

function decode(path: string): string {
  let decoded = path;
  for (let turn = 0; turn < 2 && /%[\da-f]{2}/i.test(decoded); turn += 1) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      return decoded;
    }
  }
  return decoded;
}

const trim = (path: string) =>
  path.replaceAll(/^[\s"'“”‘’(（【<《]+|[\s"'“”‘’).,;:!?。，、；：！？）】》>*]+$/gu, '').replace(/(?<=.)\/+$/, '');

function readPlain(plain: string): { readonly path: string; readonly hash: string } | undefined {
  const parts = plain
    .toLowerCase()
    .replace(/\.html?$/, '')
    .split('/')
    .map((part) => part.trim().replaceAll(/[\s_]+/g, '-'))
    .filter((part) => part !== '' && part !== 'index');
  const language = LANGUAGES.find(([name]) => name.test(parts[0] ?? ''));
  const locale = language?.[1] ?? defaultLocale;
  const [first = '', ...rest] = language ? parts.slice(1) : parts;
  const room = ONE_OF_MANY.get(first) ?? first;
  const lead = (path: string, hash = '') => ({ path: toSitePath(path, locale), hash });
  const page = PAGES.find(({ path }) => path === `/${room}`);
  if (first === '' || (page && rest.length === 0)) return lead(page?.path ?? '/');
  const name = room === 'products' && rest.length > 0 ? rest.join('-') : rest.length === 0 ? first : undefined;
  // A number alone is a product's only below the products.
  const product = name === undefined || (/^\d+$/.test(name) && room !== 'products') ? undefined : findByName(name);
  if (product) return lead(`/products/${product.slug}`);
  const clause = citeExact(room === 'agreement' ? rest.join('/') : first);
  return clause !== undefined && (room === 'agreement' || rest.length === 0)
    ? lead('/agreement', `#${clause}`)
    : undefined;
}

function findByName(name: string) {
  const squeezed = name.replaceAll('-', '');
  const known = findProduct(name) ?? products.find(({ slug }) => slug.replaceAll('-', '') === squeezed);
  if (known) return known;
  const words = name.replaceAll('-', ' ');
  const { inside, outside } = nameProducts(words);
  // Only where a name is all that stands there: with more words it is a question.
  const isName = inside.some(({ number }) => namesOfProduct(number).has(squeezed));
  return inside.length === 1 && outside.length === 0 && isName ? inside[0] : undefined;
}

const namesOfProduct = (number: number) =>
  new Set(
    named
      .filter((product) => product.number === number)
      .flatMap(namesOf)
      .map((each) => fold(each).text.replaceAll('-', '')),
  );

/** The one clause of a number; 34 alone may be anything. */
function citeExact(text: string): string | undefined {
  if (!/[\d.]\d|第/.test(text)) return undefined;
  const { cited, isList } = citeClause(text);
  return cited.length === 1 && !isList && cited[0]?.exact === true && /[.-]/.test(text) ? cited[0].id : undefined;
}

/** Pages that a path which names none may have meant, best first: a letter wrong here or there. */
export function findNearPaths(path: string): readonly { readonly path: string; readonly product?: number }[] {
  if (path.length > LONGEST) return [];
  const last =
    trim(decode(path).toLowerCase())
      .split('/')
      .findLast((part) => part !== '') ?? '';
  if (last.length < 3) return [];
  const near = (name: string) => slipsBetween(last, name);
  return [
    ...PAGES.map(({ path: known }) => ({ path: known, slips: near(known.slice(1)) })),
    ...products.map(({ slug, number }) => ({ path: `/products/${slug}`, product: number, slips: near(slug) })),
    ...products
      .filter(({ slug }) => last.length > 3 && (slug.startsWith(last) || last.startsWith(slug)))
      .map(({ slug, number }) => ({ path: `/products/${slug}`, product: number, slips: MOST_SLIPS })),
  ]
    .filter(({ slips }) => slips <= MOST_SLIPS && slips < last.length / 2)
    .toSorted((one, other) => one.slips - other.slips)
    .filter((found, index, all) => all.findIndex(({ path: same }) => same === found.path) === index)
    .slice(0, 4);
}

const slipsBetween = (written: string, name: string) =>
  Math.abs(written.length - name.length) > MOST_SLIPS ? Infinity : editDistance(written, name);
