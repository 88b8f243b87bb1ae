import ICAL from 'ical.js';
import { edition } from '@/corpus/edition';

/** When an entry stands: at a moment, in epoch milliseconds, or on a whole day, `2024-06-01`. */
type CalendarTime = { readonly at: number } | { readonly day: string };

/** A deadline, or an event, for a calendar. */
export interface CalendarEntry {
  /** The same for the same thing of the same case, whenever it is saved: importing again updates instead of doubling. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly when: CalendarTime;
  /** When to remind, in milliseconds from the start of the moment or of the day; negative before it. */
  readonly alarms: readonly number[];
  /** Whether it stands no more: who imported it before is to be rid of it. */
  readonly isCancelled: boolean;
}

/** What a file says of itself. */
interface CalendarOrigin {
  /** What a calendar program may call it. */
  readonly name: string;
  /** The language of its words. */
  readonly language: string;
  /** The moment of writing, in epoch milliseconds. */
  readonly now: number;
}

const SECOND = 1000;

// The library counts 75 octets without the blank with which a folded line goes on (RFC 5545, 3.1).
ICAL.foldLength = 74;

/**
 * Writes an iCalendar file (RFC 5545). Moments are UTC instants of no length, which need no time zone; days are days wherever
 * one is. The sequence grows with the seconds, so that of two files of one case the later counts.
 */
export function writeCalendar(entries: readonly CalendarEntry[], { name, language, now }: CalendarOrigin): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue(
    'prodid',
    `-//agreement-explorer//${edition.id}//${language.slice(0, 2).toUpperCase()}`,
  );
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', name);
  for (const entry of entries) calendar.addSubcomponent(writeEvent(entry, now));
  return `${calendar.toString()}\r\n`;
}

function writeEvent({ uid, title, description, url, when, alarms, isCancelled }: CalendarEntry, now: number) {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('dtstamp', toInstant(now));
  event.addPropertyWithValue('sequence', Math.floor((now - Date.parse(edition.effective)) / SECOND));
  event.addPropertyWithValue('dtstart', 'at' in when ? toInstant(when.at) : ICAL.Time.fromDateString(when.day));
  event.addPropertyWithValue('status', isCancelled ? 'CANCELLED' : 'CONFIRMED');
  event.addPropertyWithValue('summary', title);
  event.addPropertyWithValue('description', description);
  event.addPropertyWithValue('url', url);
  // A deadline takes no time from anybody.
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  for (const offset of alarms) {
    const alarm = new ICAL.Component('valarm');
    alarm.addPropertyWithValue('action', 'DISPLAY');
    alarm.addPropertyWithValue('description', title);
    alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(offset / 1000));
    event.addSubcomponent(alarm);
  }
  return event;
}

/** To the second, as RFC 5545 has it. */
const toInstant = (at: number) => ICAL.Time.fromJSDate(new Date(Math.floor(at / 1000) * 1000), true);
