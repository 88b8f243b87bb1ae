import { endOfUid } from '@/cases/case-id';
import type { CalendarEntry } from '@/cases/calendar-file';
import { writeDay } from '@/time/beijing';

/** What is known of an entry that went out in a calendar: enough to take it back. */
export type SavedEntry = Pick<CalendarEntry, 'uid' | 'title' | 'url' | 'when'>;

/** A calendar that is about to be saved, beside those that were saved before. */
interface Reconciled {
  /** What went out before and stands no more, though its moment is ahead: its row was removed, or its case is another. */
  readonly gone: readonly SavedEntry[];
  /** What is out from now on. What is gone stays among it: nobody knows whether the file that says so was imported. */
  readonly saved: readonly SavedEntry[];
}

/** A calendar that is saved now. */
export interface SavedNow {
  readonly entries: readonly CalendarEntry[];
  /** Services of the list whose rules are not there yet, by id: what of them is missing has not gone. */
  readonly unread: readonly string[];
  /** Epoch milliseconds; what is over by then is let go. */
  readonly now: number;
}

/** Compares a calendar with what went out before. */
export function reconcile(before: readonly SavedEntry[], { entries, unread, now }: SavedNow): Reconciled {
  const present = new Set(entries.map(({ uid }) => uid));
  const standing = entries.filter(({ isCancelled }) => !isCancelled);
  const stands = new Set(standing.map(({ uid }) => uid));
  const ahead = before.filter(({ when }) => isAhead(when, now));
  return {
    gone: ahead.filter(({ uid }) => !present.has(uid) && !unread.some((id) => uid.endsWith(`.${endOfUid(id)}`))),
    saved: [
      ...standing.map(({ uid, title, url, when }) => ({ uid, title, url, when })),
      ...ahead.filter(({ uid }) => !stands.has(uid)),
    ],
  };
}

/** A day of which something is left is ahead. */
const isAhead = (when: SavedEntry['when'], now: number): boolean =>
  'at' in when ? when.at > now : when.day >= writeDay(now);

/** The stored entries; what is none is left out, for a database can hold anything. */
export function readSavedEntries(data: unknown): readonly SavedEntry[] | undefined {
  if (typeof data !== 'object' || data === null || !('entries' in data) || !Array.isArray(data.entries))
    return undefined;
  const entries: readonly unknown[] = data.entries;
  return entries.filter(isEntry);
}

function isEntry(value: unknown): value is SavedEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { uid, title, url, when }: Partial<Record<keyof SavedEntry, unknown>> = value;
  if (![uid, title, url].every((part) => typeof part === 'string')) return false;
  if (typeof when !== 'object' || when === null) return false;
  const { at, day }: { readonly at?: unknown; readonly day?: unknown } = when;
  return Number.isFinite(at) || (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day));
}
