import type { Database } from '@/storage/database';
import { LISTS } from '@/storage/site-database';
import { readSavedEntries, reconcile, type SavedEntry, type SavedNow } from './saved-calendar';

/** Beside the list: which entries of it went out in calendars. */
const CALENDAR = 'calendar';
const VERSION = 1;

export interface Recorded {
  readonly gone: readonly SavedEntry[];
  /** Whether an earlier calendar is known here; without, nobody can tell what of it is to be taken back. */
  readonly isKnown: boolean;
  /** Whether a later version of the site keeps the record: it is neither read nor written then. */
  readonly isOfLater?: true;
}

/** What a later version of the site has written is nothing that this one can read. */
const isOfLater = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'version' in data &&
  typeof data.version === 'number' &&
  data.version > VERSION;

/** Notes that a calendar of the customer’s own list goes out, in one transaction, and tells what of earlier ones it takes back. */
export async function recordCalendar(database: Database, calendar: SavedNow): Promise<Recorded> {
  const outcome = await database.update<Recorded>(LISTS, CALENDAR, (data) => {
    if (isOfLater(data)) return { result: { gone: [], isKnown: false, isOfLater: true } };
    const before = readSavedEntries(data);
    const { gone, saved } = reconcile(before ?? [], calendar);
    return { write: { version: VERSION, entries: saved }, result: { gone, isKnown: before !== undefined } };
  });
  return outcome.kind === 'done' ? outcome.value : { gone: [], isKnown: false };
}

/**
 * What went out before and is ahead, of a list that has no services any more.
 *
 * @param now - epoch milliseconds.
 */
export async function goneOfEmptyList(database: Database, now: number): Promise<readonly SavedEntry[]> {
  const outcome = await database.get(LISTS, CALENDAR);
  return outcome.kind === 'done' && !isOfLater(outcome.value)
    ? reconcile(readSavedEntries(outcome.value) ?? [], { entries: [], unread: [], now }).gone
    : [];
}
