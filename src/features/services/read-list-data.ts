import {
  EMPTY_LIST,
  LONGEST_TEXT,
  MOST_SERVICES,
  type Service,
  SERVICE_KEYS,
  type ServiceKey,
  type ServiceList,
} from '@/services/model';

/** Something of a stored list or a backup that was not taken as it is. */
export interface ListFault {
  readonly kind:
    /** No list at all. */
    | 'none'
    /** More services than a list may have. */
    | 'many'
    /** Not a service. */
    | 'service'
    /** No product of the agreement. */
    | 'product'
    /** A field that nothing here has, or a value that it cannot have. */
    | 'field'
    /** Too long a text: its end was left out. */
    | 'long'
    /** No id, or one that another service has: it was given another, so that a calendar does not know it again. */
    | 'id';
  /** Which service it is of, counted from one; `undefined` where it is of the list itself. */
  readonly service: number | undefined;
  /** The name of the field; empty where there is none. */
  readonly field: string;
  /** What stood there, as JSON. */
  readonly value: string;
}

export interface ReadListData {
  readonly list: ServiceList;
  readonly faults: readonly ListFault[];
}

const NAMES = { service: ['id', 'slug', 'label', 'values'], supposed: ['paid', 'only'] } as const;
const LIST_FIELDS = Object.keys(EMPTY_LIST);

/** Something with fields of which nothing is known. */
type Data = Readonly<
  Partial<Record<keyof ServiceList | keyof Service | keyof ServiceList['supposed'] | ServiceKey, unknown>>
>;
type Note = (kind: ListFault['kind'], field: string, value: unknown, service?: number) => void;

/**
 * Reads a list from data of which nothing is known: what was stored, or stands in a file. What can be read is taken, and
 * everything else is named.
 *
 * @param isProduct - whether a slug is a product's.
 */
export function readListData(data: unknown, isProduct: (slug: string) => boolean): ReadListData {
  const faults: ListFault[] = [];
  const note: Note = (kind, field, value, service) =>
    faults.push({ kind, field: field.slice(0, LONGEST_TEXT), value: writeFault(value), service });
  if (!isRecord(data) || !Array.isArray(data.services)) {
    note('none', '', data);
    return { list: EMPTY_LIST, faults };
  }
  noteUnknown(data, LIST_FIELDS, note);
  const { trigger, supposed } = data;
  const isTrigger = trigger === 'expiry' || trigger === 'arrears';
  if (trigger !== undefined && !isTrigger) note('field', 'trigger', trigger);

  const written: readonly unknown[] = data.services;
  if (written.length > MOST_SERVICES) note('many', '', written.slice(MOST_SERVICES));
  const ids = new Set<string>();
  const services = written
    .slice(0, MOST_SERVICES)
    .flatMap((each, index) => readService(each, index + 1, isProduct, ids, note) ?? []);
  return {
    list: {
      trigger: isTrigger ? trigger : EMPTY_LIST.trigger,
      at: readText(data, 'at', note),
      services,
      supposed: readSupposed(supposed, ids, note),
      need: readText(data, 'need', note),
    },
    faults,
  };
}

function readService(
  data: unknown,
  number: number,
  isProduct: (slug: string) => boolean,
  ids: Set<string>,
  note: Note,
): Service | undefined {
  if (!isRecord(data) || typeof data.slug !== 'string') {
    note('service', '', data, number);
    return undefined;
  }
  // Kept whole: another edition may have the product.
  if (!isProduct(data.slug)) {
    note('product', 'slug', data, number);
    return undefined;
  }
  const noteHere: Note = (kind, field, value) => note(kind, field, value, number);
  noteUnknown(data, NAMES.service, noteHere);
  const values: Record<string, string> = {};
  if (isRecord(data.values)) {
    noteUnknown(data.values, SERVICE_KEYS, noteHere);
    for (const key of SERVICE_KEYS) {
      const value = readText(data.values, key, noteHere);
      if (value.trim() !== '') values[key] = value;
    }
  } else if (data.values !== undefined) noteHere('field', 'values', data.values);
  return {
    id: readId(data.id, number, ids, noteHere),
    slug: data.slug,
    label: readText(data, 'label', noteHere),
    values,
  };
}

function readId(given: unknown, number: number, ids: Set<string>, note: Note): string {
  const isOwn = typeof given === 'string' && /^[\da-z]{1,16}$/.test(given) && !ids.has(given);
  let id = isOwn ? given : `s${number}`;
  while (ids.has(id)) id = `${id}x`;
  if (!isOwn) note('id', 'id', given);
  ids.add(id);
  return id;
}

function readSupposed(data: unknown, ids: ReadonlySet<string>, note: Note): ServiceList['supposed'] {
  if (data === undefined) return EMPTY_LIST.supposed;
  if (!isRecord(data)) {
    note('field', 'supposed', data);
    return EMPTY_LIST.supposed;
  }
  noteUnknown(data, NAMES.supposed, note);
  const written: readonly unknown[] = Array.isArray(data.only) ? data.only : [];
  if (data.only !== undefined && !Array.isArray(data.only)) note('field', 'only', data.only);
  const only = [...new Set(written)].filter((id) => typeof id === 'string' && ids.has(id)) as string[];
  const gone = written.filter((id) => typeof id !== 'string' || !ids.has(id));
  if (gone.length > 0) note('field', 'only', gone);
  // What was chosen and is gone must not turn into all.
  const isNone = only.length === 0 && data.only !== undefined && !(Array.isArray(data.only) && written.length === 0);
  return isNone ? EMPTY_LIST.supposed : { paid: readText(data, 'paid', note), only };
}

function readText(data: Data, field: keyof Data, note: Note): string {
  const value = data[field];
  if (value === undefined) return '';
  if (typeof value !== 'string') {
    note('field', field, value);
    return '';
  }
  if (value.length > LONGEST_TEXT) note('long', field, value);
  return value.slice(0, LONGEST_TEXT);
}

function noteUnknown(data: Data, known: readonly string[], note: Note): void {
  for (const [field, value] of Object.entries(data)) if (!known.includes(field)) note('field', field, value);
}

/** Whole, so that nothing is lost with it. A database can hold what JSON cannot. */
function writeFault(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return String(value);
  }
}

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
