import { findProduct, products } from '@/corpus/products';
import { readPath } from '@/corpus/read-path';
import { readSaidMoment } from '@/time/read-said';
import { type AddressNote, readQuery } from '@/url/read-query';

/** What belongs to a list of services, and stands in its fragment. */
const OF_LIST = /^(?:v|n|s|for|end|trigger|at|paid|need)$/;
/** A list has fewer services; of a longer query nothing is moved. */
const LONGEST = 20_000;

interface MovedList {
  /** The list as the fragment of an address, with its `#`. */
  readonly fragment: string;
  /** What is left of the query. */
  readonly rest: string;
  readonly notes: readonly AddressNote[];
}

/**
 * Finds a list of services that stands in the query of an address (`/mine?s=log-service&s=rds&at=2026-11-20`), where no list is
 * read: the fragment, which is sent to no server, is its place. Several products between commas are several services; a product
 * may have another of its names.
 *
 * @param now - epoch milliseconds, by which 昨天 is read.
 * @returns `undefined` where the query names no service.
 */
export function findListInQuery(searchText: string, now: number): MovedList | undefined {
  if (searchText.length > LONGEST) return undefined;
  const pairs = searchText
    .replace(/^\?+/, '')
    .split(/&(?:amp;)*/i)
    .map((text) => {
      const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(text) ?? [];
      return { text, key: key.toLowerCase(), value };
    });
  if (!pairs.some(({ key, value }) => key === 's' && value.trim() !== '')) return undefined;
  const own = pairs.filter(({ key }) => OF_LIST.test(key));
  const common = own.filter(({ key }) => /^(?:trigger|at|paid|need)$/.test(key));
  const { values, notes } = readQuery(common.map(({ text }) => text).join('&'), now);
  const plain = (key: string) => own.flatMap((pair) => (pair.key === key ? [`${key}=${pair.value}`] : [])).slice(0, 1);
  const services = own.flatMap(({ key, value }) => (key === 's' ? namesIn(decode(value)) : []));
  const parts = [
    ...plain('v'),
    ...plain('n'),
    ...Object.entries(values).map(([key, value]) => `${key}=${encode(value)}`),
    ...plain('for'),
    ...services.map((service) => `s=${encode(service)}`),
    // Without its version it was written by hand, and what its last service is must not be taken for half of one.
    ...(own.some(({ key }) => key === 'end') || plain('v').length === 0 ? ['end'] : []),
  ];
  const rest = pairs.filter((pair) => !own.includes(pair)).map(({ text }) => text);
  return { fragment: `#${parts.join('&')}`, rest: rest.join('&'), notes };
}

/**
 * The services of one value: several products, each with a moment of its own behind `@` where it has one, or one product with its
 * id and its own values; a slug in place of another name.
 */
function namesIn(value: string): readonly string[] {
  const [head = '', ...values] = value.split(';');
  const parts = head.split(/\s*[,，、|]\s*/).filter((part) => part !== '');
  const services = parts.map(serviceOf);
  if (values.length === 0 && services.every((service) => service !== undefined)) return services;
  return [[[slugOf(parts[0] ?? '') ?? parts[0] ?? '', ...parts.slice(1)].join(','), ...values].join(';')];
}

/** `rds`, `RDS@2026-11-20`; `undefined` where it is no product, or says more. */
function serviceOf(text: string): string | undefined {
  const [, name = '', moment] = /^([^@]*)(?:@(.*))?$/s.exec(text) ?? [];
  const slug = slugOf(name);
  const at = moment === undefined ? undefined : readSaidMoment(moment);
  if (slug === undefined || (moment !== undefined && at === undefined)) return undefined;
  return at === undefined ? slug : `${slug},;at:${at}`;
}

/** The slug of a name that says nothing else: what follows a name in a path is left out there. */
function slugOf(name: string): string | undefined {
  const known = findProduct(name) ?? products.find(({ zh, en }) => zh === name || en === name);
  if (known || !/^[\p{L}\p{N}\s（）()_-]+$/u.test(name)) return known?.slug;
  return /^\/products\/(.+)$/.exec(readPath(`/products/${name}`)?.path ?? '')?.[1];
}

const encode = (text: string) =>
  encodeURIComponent(text).replaceAll(/%(?:3A|2F|2C|3B)/g, (sign) => decodeURIComponent(sign));

/** In a query a blank may be written as a plus. */
function decode(text: string): string {
  return new URLSearchParams(`x=${text}`).get('x') ?? '';
}
