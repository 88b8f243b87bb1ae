import { DAY, HOUR, MINUTE } from './duration.ts';

/** Hours to 24, and the offsets that clocks have: quarters of an hour from -12:00, of Baker Island, to +14:00, of the Line Islands. */
const MOMENT =
  /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(Z|[+-](?:0\d|1[01]):?(?:00|15|30|45)|-12:?00|\+1[23]:?(?:00|15|30|45)|\+14:?00)?)?$/;

/** How people write a day: 2024/6/1, 2024.6.1, 2024年6月1日, 20240601; the hour behind it: T0900, 090000. */
const WRITTEN_DAY = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2})(?!\d))[T ]*/;

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
  const midnight = Date.UTC(year, month - 1, day);
  // The calendar has no 31 June, though Date would roll it over; 24:00 has no minutes.
  const isReal = new Date(midnight).toISOString().startsWith(`${match[1]}-${match[2]}-${match[3]}`);
  if (!isReal || (hour === 24 && minute + second > 0)) return undefined;
  const [, sign, hours = 0, minutes = 0] = /^(.)(\d{2}):?(\d{2})$/.exec(match[7] ?? '+08:00') ?? [];
  const offset = (sign === '-' ? -60 : 60) * (Number(hours) * 60 + Number(minutes));
  const at = midnight + (hour * 3600 + minute * 60 + second - offset) * 1000;
  const yearThere = new Date(at + 8 * HOUR).getUTCFullYear();
  return yearThere >= 2000 && yearThere <= 2099 ? at : undefined;
}

/** Whether a moment is a day alone, with no time of day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(plain(text));
}

/** The last moment that is meant, in epoch milliseconds: of a day alone its last minute; `undefined` for what is no moment. */
export function readLastMoment(text: string): number | undefined {
  const at = readMoment(text);
  return at === undefined || !isDay(text) ? at : at + DAY - MINUTE;
}

/** The one way to write a moment, for the ways that people write it. */
function plain(text: string): string {
  const written = text.normalize('NFKC').trim();
  const match = WRITTEN_DAY.exec(written);
  if (!match) return written;
  const [all, year, month, day, plainMonth, plainDay] = match;
  const date = [year, month ?? plainMonth, day ?? plainDay].map((part = '') => part.padStart(2, '0')).join('-');
  const time = written
    .slice(all.length)
    .replace(/^(\d):/, '0$1:')
    .replace(/^([0-2]\d)([0-5]\d)([0-5]\d)?(?=$|[Z+-])/, (_, hours: string, minutes: string, seconds?: string) =>
      [hours, minutes, ...(seconds === undefined ? [] : [seconds])].join(':'),
    )
    .replace(/ (?=\d{2}:?\d{2}$)/, '+');
  return time === '' ? date : `${date}T${time}`;
}
