import {
  EMPTY_LIST,
  LONGEST_TEXT,
  MOST_SERVICES,
  type Service,
  SERVICE_KEYS,
  type ServiceList,
  type ServiceValues,
} from './model';

/**
 * A list as the fragment of an address, which no browser sends to a server:
 * `#v=2&n=2&trigger=arrears&at=2026-11-26T15:20&s=log-service,a1&s=rds,b2;trigger:expiry;at:2026-11-20&end`.
 * `n` says how many services there are, and `end`, from the second version on, that this is all: a link that was cut off, wherever
 * it was, is known to be.
 */
const VERSION = 2;
const END = 'end';

/** Something of a link that was not used, or is missing. */
export type LinkFault =
  /** Written by a later version of this site: nothing of it is read. */
  | { readonly kind: 'later' }
  /** It was cut off: how many services could be read, of how many it says that it has. */
  | { readonly kind: 'cut'; readonly count: number; readonly of: number }
  /** It was cut off before, or in, the number of its services. */
  | { readonly kind: 'cutEarly'; readonly count: number }
  /** The product in whose service it was cut off: what is missing of that nobody knows. */
  | { readonly kind: 'cutIn'; readonly value: string }
  /** More services than a list may have. */
  | { readonly kind: 'many'; readonly count: number }
  /** No product of the agreement. */
  | { readonly kind: 'product'; readonly value: string }
  /** A value that no service has. */
  | { readonly kind: 'value'; readonly value: string };

export interface ReadList {
  readonly list: ServiceList;
  readonly faults: readonly LinkFault[];
}

/** Writes a list for the end of an address, with its `#`. What is plain stays readable. */
export function writeList({ trigger, at, services, supposed, need }: ServiceList): string {
  const numbers = new Map(services.map(({ id }, index) => [id, index + 1]));
  const only = supposed.only.flatMap((id) => numbers.get(id) ?? []);
  const pairs = [
    ['v', String(VERSION)],
    ['n', String(services.length)],
    ['trigger', trigger],
    ...(at === '' ? [] : [['at', escape(at)]]),
    ...(supposed.paid === '' ? [] : [['paid', escape(supposed.paid)]]),
    ...(supposed.paid === '' || only.length === 0 ? [] : [['for', only.join(',')]]),
    ...(need === '' ? [] : [['need', escape(need)]]),
    ...services.map((service) => ['s', writeService(service)]),
    [END],
  ];
  return `#${pairs.map((pair) => pair.join('=')).join('&')}`;
}

function writeService({ id, slug, label, values }: Service): string {
  const own = SERVICE_KEYS.flatMap((key) => (values[key] === undefined ? [] : [`${key}:${escape(values[key])}`]));
  return [`${slug},${id}`, ...own, ...(label === '' ? [] : [`label:${escape(label)}`])].join(';');
}

/** Escaped but for what reads well and no messenger breaks at. */
const escape = (text: string) =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')).replaceAll(/%(?:3A|2F|2C|2B)/g, (sign) =>
    decodeURIComponent(sign),
  );

/** Whether a fragment is a list at all; what its services say is not read for it. */
export const isList = (fragment: string): boolean => /^#?(?:.*&(?:amp;)*)?[vs]=/s.test(fragment);

/**
 * Reads a list from a fragment; whatever is in it, nothing of it is run. `&amp;` for `&` is read.
 *
 * @param fragment - as in `location.hash`.
 * @param isProduct - whether a slug is a product's.
 * @returns `undefined` where the fragment is no list at all.
 */
export function readList(fragment: string, isProduct: (slug: string) => boolean): ReadList | undefined {
  if (!isList(fragment)) return undefined;
  const { parts, isCut, of, cutIn } = findCut(fragment.replace(/^#/, '').split(/&(?:amp;)*/), isProduct);
  const pairs = parts.map((pair) => /^(v|n|trigger|at|paid|for|need|s)=(.*)$/s.exec(pair));
  const valuesOf = (key: string) => pairs.flatMap((pair) => (pair?.[1] === key ? [pair[2] ?? ''] : []));
  if (Number(valuesOf('v')[0]) > VERSION) return { list: EMPTY_LIST, faults: [{ kind: 'later' }] };
  const written = valuesOf('s');
  const faults: LinkFault[] = [];
  if (written.length > MOST_SERVICES) faults.push({ kind: 'many', count: written.length });
  const taken = new Set<string>();
  const read = written.slice(0, MOST_SERVICES).map((text, index) => readService(text, index, isProduct, taken, faults));
  const services = read.flatMap((service) => service ?? []);
  if (isCut) {
    const count = services.length;
    faults.push(of === undefined ? { kind: 'cutEarly', count } : { kind: 'cut', count, of });
  }
  if (cutIn !== undefined) faults.push({ kind: 'cutIn', value: cutIn });
  const isTrigger = /^(?:arrears|expiry)$/.test(valuesOf('trigger')[0] ?? 'arrears');
  if (!isTrigger) faults.push({ kind: 'value', value: unescape(valuesOf('trigger')[0] ?? '').slice(0, LONGEST_TEXT) });
  const text = (key: string) => unescape(valuesOf(key)[0] ?? '').slice(0, LONGEST_TEXT);
  const only = (valuesOf('for')[0] ?? '').split(',').flatMap((number) => read[Number(number) - 1]?.id ?? []);
  const paid = text('paid');
  return {
    list: {
      trigger: text('trigger') === 'expiry' ? 'expiry' : 'arrears',
      at: text('at'),
      services,
      // What was chosen and cannot be read must not turn into all.
      supposed: valuesOf('for').length > 0 && only.length === 0 ? { paid: '', only: [] } : { paid, only },
      need: text('need'),
    },
    faults,
  };
}

/** A link without what may be half of something, and what is known of its being cut off. */
interface Cut {
  readonly parts: readonly string[];
  readonly isCut: boolean;
  /** How many services it says that it has; `undefined` where that may be half of the number. */
  readonly of: number | undefined;
  /** The slug of the last service, where something of it may be missing. */
  readonly cutIn: string | undefined;
}

function findCut(parts: readonly string[], isProduct: (slug: string) => boolean): Cut {
  const valueOf = (key: string) => parts.find((part) => part.startsWith(`${key}=`))?.slice(2);
  const count = parts.filter((part) => part.startsWith('s=')).length;
  const version = valueOf('v');
  const hasEnd = parts.some((part) => /^end\b/.test(part));
  const last = parts.at(-1) ?? '';
  const given = Number(valueOf('n') ?? count);
  const [, slug = '', rest] = /^s=(.*?)(?:(?:,|%2C)(.*))?$/is.exec(last) ?? [];
  const isUnread = last.startsWith('s=') && rest === undefined && !isProduct(unescape(slug).trim());
  const lacksEnd = !hasEnd && (version === '' || Number(version) > 1);
  if (!lacksEnd && !(given > count) && !isUnread) return { parts, isCut: false, of: undefined, cutIn: undefined };
  const isNumberHalf = !hasEnd && (last.startsWith('n=') || (lacksEnd && valueOf('n') === undefined));
  const of = isNumberHalf || Number.isNaN(given) ? undefined : Math.min(Math.max(given, count), 9999);
  // The sign between two parts, and the beginning of the end, come after all that is whole.
  if (hasEnd || END.startsWith(last)) return { parts, isCut: !lacksEnd || of !== count, of, cutIn: undefined };
  const before = parts.slice(0, -1);
  if (rest === undefined) return { parts: last.startsWith('v=') ? parts : before, isCut: true, of, cutIn: undefined };
  // Of a service the product is whole; its last value may not be.
  const whole = last.replace(last.includes(';') ? /;[^;]*$/ : /%3B(?:(?!%3B).)*$/is, '');
  const product = unescape(slug).trim();
  return { parts: [...before, whole], isCut: true, of, cutIn: isProduct(product) ? product : undefined };
}

function readService(
  text: string,
  index: number,
  isProduct: (slug: string) => boolean,
  taken: Set<string>,
  faults: LinkFault[],
): Service | undefined {
  // Some programs escape the sign; then it stands nowhere as it is.
  const [head = '', ...parts] = text.split(text.includes(';') ? ';' : /%3B/i);
  const [slug = '', given = ''] = head.split(/,|%2C/i).map((part) => unescape(part).trim());
  if (!isProduct(slug)) {
    faults.push({ kind: 'product', value: slug.slice(0, LONGEST_TEXT) });
    return undefined;
  }
  let label = '';
  const values: Record<string, string> = {};
  for (const part of parts) {
    const [, key = '', written = ''] = /^([a-z-]+)(?::|%3A)(.*)$/is.exec(part) ?? [];
    const value = unescape(written).slice(0, LONGEST_TEXT);
    if (key === 'label') label = value;
    else if (SERVICE_KEYS.some((known) => known === key) && value.trim() !== '') values[key] = value;
    else faults.push({ kind: 'value', value: unescape(part).slice(0, LONGEST_TEXT) });
  }
  const wanted = /^[\da-z]{1,16}$/.test(given) && !taken.has(given) ? given : undefined;
  let id = wanted ?? `s${index + 1}`;
  while (taken.has(id)) id = `${id}x`;
  taken.add(id);
  return { id, slug, label, values };
}

/** A broken escape stays as it is written. */
function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a product's page sends to be added, at the end of an address: `#add=log-service,;trigger:arrears;at:2026-11-26`. */
export function writeAdded(slug: string, values: ServiceValues): string {
  return `#add=${writeService({ id: '', slug, label: '', values })}`;
}

/** Whether a fragment asks for a service to be added. */
export const isAdding = (fragment: string): boolean => fragment.startsWith('#add=');

/** Reads what {@link writeAdded} writes; `undefined` where it is something else, or no product. */
export function readAdded(fragment: string, isProduct: (slug: string) => boolean): Omit<Service, 'id'> | undefined {
  const [, text] = /^#add=(.*)$/s.exec(fragment) ?? [];
  const read = text === undefined ? undefined : readService(text, 0, isProduct, new Set(), []);
  return read && { slug: read.slug, label: read.label, values: read.values };
}
