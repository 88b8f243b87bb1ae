import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { writeDay } from '@/time/beijing';

/** A deadline for a calendar. */
export interface CalendarEntry {
  /** The same whenever the same case is saved, so that importing again updates instead of doubling. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Whether the clause fixes the time of day; else the entry is for the whole day in Beijing. */
  readonly hasTime: boolean;
}

/**
 * Writes an iCalendar file (RFC 5545). Moments are UTC instants, which need no time zone of their own; days are those of
 * Beijing. Two alarms each, three days and a day before.
 *
 * @throws where the library refuses an entry; none that is well-formed is.
 */
export function makeCalendar(entries: readonly CalendarEntry[], productId: string): string {
  const events = entries.map(({ uid, title, description, url, at, hasTime }): EventAttributes => {
    const when: Pick<EventAttributes, 'start'> & {
      readonly duration: { readonly days?: number; readonly minutes?: number };
    } = hasTime
      ? { start: toArray(new Date(at), true), duration: { minutes: 15 } }
      : { start: toArray(new Date(writeDay(at)), false), duration: { days: 1 } };
    return {
      uid,
      title,
      description,
      url,
      productId,
      ...when,
      startInputType: 'utc',
      startOutputType: 'utc',
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
      alarms: [3, 1].map((days) => ({
        action: 'display' as const,
        description: title,
        // In hours: the library writes days as `-P3DT`, which the grammar of RFC 5545 does not have.
        trigger: { hours: days * 24, before: true },
      })),
    };
  });
  const { error, value } = createEvents(events);
  if (error || typeof value !== 'string') throw error ?? new Error('No calendar was written.');
  return value;
}

function toArray(date: Date, hasTime: boolean): DateArray {
  const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
  return hasTime ? [...day, date.getUTCHours(), date.getUTCMinutes()] : [...day];
}
