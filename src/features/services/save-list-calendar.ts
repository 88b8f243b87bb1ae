import { gapOf } from '@/i18n/gap';
import type { i18n } from 'i18next';
import { type CalendarEntry, writeCalendar } from '@/cases/calendar-file';
import type { Database } from '@/storage/database';
import { saveFile } from '@/ui/save-file';
import { type Recorded, recordCalendar } from './calendar-store';
import { listEntries } from './list-calendar';
import type { SavedEntry } from './saved-calendar';
import type { ServiceCase } from './service-case';

interface Options {
  /** Origin and base path of the site, without a slash at its end. */
  readonly base: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Where earlier calendars of the list are noted; `undefined` for the list of a link, of which nothing is kept. */
  readonly database: Database | undefined;
  /** Services of the list whose rules are not there yet, by id. */
  readonly unread: readonly string[];
}

/** Hands the reader the calendar of a list, in which what stands no more is cancelled. @returns what to say of it. It needs the wording `exporting`. */
export async function saveListCalendar(
  cases: readonly ServiceCase[],
  translator: i18n,
  { base, now, database, unread }: Options,
): Promise<string> {
  const { t } = translator;
  const { entries, without } = listEntries(cases, translator, { base, now });
  const known: Recorded = database
    ? await recordCalendar(database, { entries, unread, now })
    : { gone: [], isKnown: false };
  const all = [...entries, ...known.gone.map((entry) => toCancelled(entry, translator))];
  const later = known.isOfLater ? [t(($) => $.services.take.calendarLater)] : [];
  if (all.length === 0) return [t(($) => $.services.take.calendarNone), ...later].join(gapOf(translator.language));
  const file = t(($) => $.services.take.file);
  saveFile(`${file}.ics`, writeCalendar(all, { name: file, language: translator.language, now }), 'text/calendar');
  const count = entries.filter(({ isCancelled }) => !isCancelled).length;
  const names = without.join(t(($) => $.simulator.listSeparator));
  return [
    // Nothing but what is taken back: that no moment is in it goes without saying.
    ...(count > 0 || known.gone.length === 0 ? [t(($) => $.services.take.calendarSaved, { count })] : []),
    ...(known.gone.length > 0
      ? [t(($) => $.services.take[count > 0 ? 'calendarGone' : 'calendarOnlyGone'], { count: known.gone.length })]
      : []),
    ...later,
    ...(known.isKnown || known.isOfLater ? [] : [t(($) => $.services.take.calendarUnknown)]),
    ...(without.length > 0 ? [t(($) => $.services.take.calendarWithout, { names })] : []),
  ].join(gapOf(translator.language));
}

/** An entry that takes back one that went out before. */
export function toCancelled({ uid, title, url, when }: SavedEntry, { t }: i18n): CalendarEntry {
  return {
    uid,
    url,
    when,
    title: t(($) => $.services.take.cancelledTitle, { title }),
    description: t(($) => $.services.take.cancelledWhy),
    alarms: [],
    isCancelled: true,
  };
}
