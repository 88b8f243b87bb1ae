import type { PAGES } from './pages';

type PagePath = (typeof PAGES)[number]['path'];

/** What pages take of a case, as values of their addresses. */
export type CarriedCase = Readonly<Partial<Record<PagePath, Readonly<Record<string, string>>>>>;

/** The reader's case, as addresses write it. */
export interface ReaderCase {
  /** The slug of the product. */
  readonly product?: string | undefined;
  /** What a customer knows; the other triggers are not every product's. */
  readonly trigger?: 'arrears' | 'expiry' | undefined;
  /** When it happened. */
  readonly at?: string | undefined;
}

/** By which key a page reads each part of the case. */
type Keys = Readonly<Partial<Record<keyof ReaderCase, string>>>;

const HAPPENED = { trigger: 'trigger', at: 'at' } as const;

/** The pages that read a case, or a part of it. A page takes nothing that it does not read. */
const READS: Readonly<Partial<Record<PagePath, Keys>>> = {
  '/': { product: 'product', ...HAPPENED },
  '/products': HAPPENED,
  // Gives it on: from a clause one goes to the timelines that rest on it.
  '/agreement': HAPPENED,
  '/search': HAPPENED,
  // Offers to add it.
  '/mine': { product: 'product', ...HAPPENED },
  '/silences': { trigger: 'trigger' },
  '/deadlines': { trigger: 'kind', at: 'from' },
};

const SLUG = /^\/products\/([^/]+)$/;

/**
 * Reads the case that an address has.
 *
 * @param path - as the router knows it.
 * @param search - the values of the address; those that mean nothing are left out.
 */
export function readCase(path: string, search: Readonly<Record<string, unknown>>): ReaderCase {
  const [, slug] = SLUG.exec(path) ?? [];
  const keys = keysOf(path);
  const valueOf = (key: string | undefined) => {
    const value = key === undefined ? undefined : search[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const trigger = valueOf(keys.trigger);
  const product = slug ?? valueOf(keys.product);
  if (trigger === 'arrears' || trigger === 'expiry') return { product, trigger, at: valueOf(keys.at) };
  // The moment of what does not travel (an order, a refund) is that of nothing else.
  return { product, trigger: undefined, at: trigger === undefined ? valueOf(keys.at) : undefined };
}

/**
 * Writes what a page takes of a case, for a link that leads there.
 *
 * @param path - as the router knows it.
 */
export function carriedTo(path: string, given: ReaderCase): Readonly<Record<string, string>> {
  const keys = keysOf(path);
  // What is offered there is a product, or a moment.
  if (path === '/mine' && (given.product ?? given.at) === undefined) return {};
  return Object.fromEntries(
    (['product', 'trigger', 'at'] as const).flatMap((part) => {
      const [key, value] = [keys[part], given[part]];
      return key === undefined || value === undefined ? [] : [[key, value]];
    }),
  );
}

/** What every page takes of the case that an address has. */
export function carriedFrom(path: string, search: Readonly<Record<string, unknown>>): CarriedCase {
  const given = readCase(path, search);
  return Object.fromEntries(Object.keys(READS).map((each) => [each, carriedTo(each, given)]));
}

const keysOf = (path: string): Keys => (SLUG.test(path) ? HAPPENED : (READS[path as PagePath] ?? {}));
