import { HOUR } from './duration.ts';

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** From the Line Islands to Baker Island: no clock is further from UTC. */
const [LEAST_OFFSET, MOST_OFFSET] = [-12 * 60, 14 * 60];

/** How people write a day: 2024/6/1, 2024.6.1, 2024年6月1日, 20240601. */
const DAY = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2})(?!\d))[T ]*/;

/**
 * Reads `2024-06-01T10:00`, or a day alone, in Beijing unless it carries an offset, from 2000 to 2099. Other ways to write
 * the same that can be read without doubt are read too: a blank for the `T`, other signs between the parts of the day, full
 * width. A `+` that came in as a blank is read as `+`. 24:00 is the midnight with which the day ends.
 *
 * @returns epoch milliseconds; of a day alone its beginning. `undefined` for what is no moment: a day that the calendar does not
 * have, 25:00, an offset that no clock has.
 */
export function readMoment(text: string): number | undefined {
  const match = MOMENT.exec(plain(text));
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const isHour = hour < 24 || (hour === 24 && minute === 0 && second === 0);
  const midnight = Date.UTC(year, month - 1, day);
  // The calendar has no 31 June, though Date would roll it over.
  const isReal = new Date(midnight).toISOString().startsWith(`${match[1]}-${match[2]}-${match[3]}`);
  const offset = readOffset(match[7] ?? '+08:00');
  if (!isHour || minute > 59 || second > 59 || !isReal || offset === undefined) return undefined;
  const at = Date.UTC(year, month - 1, day, hour, minute, second) - offset * 60_000;
  return isWritable(year) && isWritable(new Date(at + 8 * HOUR).getUTCFullYear()) ? at : undefined;
}

/** The years of which addresses and fields have days. */
const isWritable = (year: number) => year >= 2000 && year <= 2099;

/** Minutes before UTC; `undefined` for an offset that no clock has (+99:99, +08:75). */
function readOffset(text: string): number | undefined {
  if (text === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(text) ?? [];
  if (Number(minutes) > 59) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return offset >= LEAST_OFFSET && offset <= MOST_OFFSET ? offset : undefined;
}

/** Whether a moment is a day alone, with no time of day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(plain(text));
}

/** The one way to write a moment, for the ways that people write it. */
function plain(text: string): string {
  const written = text.normalize('NFKC').trim();
  const match = DAY.exec(written);
  if (!match) return written;
  const [all, year, month, day, plainMonth, plainDay] = match;
  const date = [year, month ?? plainMonth, day ?? plainDay].map((part = '') => part.padStart(2, '0')).join('-');
  const time = written
    .slice(all.length)
    .replace(/^(\d):/, '0$1:')
    .replace(/ (?=\d{2}:?\d{2}$)/, '+');
  return time === '' ? date : `${date}T${time}`;
}
