import { type Service, SERVICE_KEYS, type ServiceList } from '@/services/model';
import { type ListFault, readListData } from './read-list-data';

/** The name of the format, by which a file is known; see docs/services.md. */
const FORMAT = 'agreement-explorer/services';
const VERSION = 1;
/** Larger files are not read, in bytes: a list of the most services has less than a tenth of it. */
export const LARGEST_FILE = 2_000_000;

/** Why nothing of a file was read. */
export type FileRefusal =
  /** Larger than {@link LARGEST_FILE}. */
  | 'large'
  /** It ends in the middle. */
  | 'cut'
  /** Not JSON. */
  | 'broken'
  /** JSON, but no list of this site. */
  | 'other'
  /** Written by a later version of this site. */
  | 'later';

export type ReadListFile =
  | { readonly kind: 'read'; readonly list: ServiceList; readonly faults: readonly ListFault[] }
  | { readonly kind: 'refused'; readonly why: FileRefusal };

/** Writes a list as a backup. The same list gives the same bytes, whatever order its values were set in. */
export function writeListFile({ trigger, at, services, supposed, need }: ServiceList): string {
  const list = {
    trigger,
    at,
    services: services.map(plainService),
    supposed: { paid: supposed.paid, only: supposed.only },
    need,
  };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, list }, undefined, 2)}\n`;
}

function plainService({ id, slug, label, values }: Service) {
  const own = SERVICE_KEYS.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]] as const]));
  return { id, slug, label, values: Object.fromEntries(own) };
}

/**
 * Reads a backup. Nothing of it is run, and of a list that is broken in part the rest is taken.
 *
 * @param isProduct - whether a slug is a product's.
 */
export function readListFile(text: string, isProduct: (slug: string) => boolean): ReadListFile {
  const refused = (why: FileRefusal) => ({ kind: 'refused', why }) as const;
  if (text.length > LARGEST_FILE) return refused('large');
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(isCut(text) ? 'cut' : 'broken');
  }
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== FORMAT)
    return refused('other');
  const version = 'version' in data ? data.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refused('other');
  if (version > VERSION) return refused('later');
  const { list, faults } = readListData('list' in data ? data.list : undefined, isProduct);
  return faults.some(({ kind }) => kind === 'none') ? refused('other') : { kind: 'read', list, faults };
}

/** Whether a text began as a backup and has no end. */
const isCut = (text: string) => /^\s*\{/.test(text.replace(/^\uFEFF/, '')) && !/\}\s*$/.test(text);
