import type { Database } from '@/storage/database';
import type { StorageFailure } from '@/storage/outcome';
import { LISTS } from '@/storage/site-database';
import type { ServiceList } from '@/services/model';
import { isSameList } from './same-list';
import { type ListFault, readListData } from './read-list-data';

/** What is stored of a customer's own list. */
export interface StoredList {
  readonly list: ServiceList;
  /** Which writing of it this is: the moment of it in epoch milliseconds, and later than that of the one before. */
  readonly revision: number;
  /** When it was saved, in epoch milliseconds. */
  readonly savedAt: number;
  /** What of it, now or before, could not be read. It stays beside the list until somebody lets it go. */
  readonly aside: readonly ListFault[];
}

type Loaded =
  /** `stored` is `undefined` where nothing has been saved. */
  | { readonly kind: 'loaded'; readonly stored: StoredList | undefined }
  | { readonly kind: 'failure'; readonly failure: StorageFailure };

type Saved =
  | { readonly kind: 'saved'; readonly stored: StoredList }
  /** Another tab has saved since: nothing was written. */
  | { readonly kind: 'conflict'; readonly stored: StoredList }
  | { readonly kind: 'failure'; readonly failure: StorageFailure };

/** Where a customer's own list is kept. */
export interface ListStore {
  readonly load: () => Promise<Loaded>;
  /**
   * Saves a list, unless what is stored is not what it was made from.
   *
   * @param base - the revision that it was made from; 0 where nothing was stored.
   * @param isCleared - whether what was put aside is let go.
   */
  readonly save: (list: ServiceList, base: number, isCleared?: boolean) => Promise<Saved>;
  /** Told when another tab has saved. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The key of the one list; a customer's other lists would stand beside it. */
const OWN = 'own';
/** Of what is stored, not of the database: what a later one means, this program does not know. */
const VERSION = 1;

/**
 * @param isProduct - whether a slug is a product's.
 * @param now - epoch milliseconds.
 */
export function createListStore(
  database: Database,
  isProduct: (slug: string) => boolean,
  now: () => number,
): ListStore {
  const read = (data: unknown) => readStored(data, isProduct);
  return {
    load: async () => {
      const outcome = await database.get(LISTS, OWN);
      if (outcome.kind === 'failure') return outcome;
      const stored = read(outcome.value);
      return stored === 'later' ? { kind: 'failure', failure: 'newer' } : { kind: 'loaded', stored };
    },
    save: async (list, base, isCleared = false) => {
      const outcome = await database.update<Saved>(LISTS, OWN, (data) => {
        const stored = read(data);
        if (stored === 'later') return { result: { kind: 'failure', failure: 'newer' } };
        // Nothing is overwritten where nothing is stored: the reader has deleted it, or the browser.
        if (stored && stored.revision !== base && !isSameList(stored.list, list)) {
          return { result: { kind: 'conflict', stored } };
        }
        const savedAt = now();
        const revision = Math.max(savedAt, (stored?.revision ?? 0) + 1, base + 1);
        const next = { list, revision, savedAt, aside: isCleared ? [] : (stored?.aside ?? []) };
        return { write: { version: VERSION, ...next }, result: { kind: 'saved', stored: next } };
      });
      return outcome.kind === 'failure' ? outcome : outcome.value;
    },
    subscribe: (listener) =>
      database.subscribe((store, key) => {
        if (store === LISTS && key === OWN) listener();
      }),
  };
}

/** A database can hold anything: what an extension wrote, what a fault of ours wrote, what a later version wrote. */
function readStored(data: unknown, isProduct: (slug: string) => boolean): StoredList | 'later' | undefined {
  if (data === undefined) return undefined;
  const record: Partial<Record<'version' | 'revision' | 'savedAt' | 'list' | 'aside', unknown>> =
    typeof data === 'object' && data !== null ? { ...data } : {};
  const { version, revision, savedAt } = record;
  if (typeof version === 'number' && version > VERSION) return 'later';
  const { list, faults } = readListData('list' in record ? record.list : data, isProduct);
  const earlier: readonly unknown[] = Array.isArray(record.aside) ? record.aside : [];
  const before = earlier.filter(isFault);
  const known = new Set(before.map((fault) => JSON.stringify(fault)));
  const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
  return {
    list,
    revision: number(revision),
    savedAt: number(savedAt),
    aside: [...before, ...faults.filter((fault) => !known.has(JSON.stringify(fault)))],
  };
}

function isFault(value: unknown): value is ListFault {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, field, value: written }: Partial<Record<keyof ListFault, unknown>> = value;
  return [kind, field, written].every((part) => typeof part === 'string');
}
