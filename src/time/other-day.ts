import { startOfDay, writeDay } from './beijing.ts';
import type { Unsaid } from './find-day.ts';
import { readMoment } from './read-moment.ts';
import { findWhen } from './read-when.ts';

/**
 * The other day that a date without its year, or its month, may well mean: that on the other side of the present. Of 11-20, read as
 * the last, it is the next.
 *
 * @param day - as it was read: `2026-11-20`.
 * @returns `undefined` where the calendar has no such day (29 February), or it is out of range.
 */
export function otherDayOf(day: string, unsaid: Unsaid, now: number): string | undefined {
  const read = readMoment(day);
  if (read === undefined) return undefined;
  const step = read > startOfDay(now) ? -1 : 1;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + (unsaid === 'year' ? 12 * step : step);
  const two = (count: number) => String(count).padStart(2, '0');
  const other = `${Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(date)}`;
  return readMoment(other) === undefined ? undefined : other;
}

/** The other day that words mean, and the words with it written out. */
export interface OtherDay {
  readonly at: number;
  readonly text: string;
}

/**
 * Writes words whose date has no year, or no month, with the other day that they may mean.
 *
 * @param read - as it was read, epoch milliseconds; words in which another moment is found are left alone.
 */
export function withOtherDay(text: string, read: number, now: number): OtherDay | undefined {
  const found = findWhen(text, now);
  if (found?.at === undefined || found.unsaid === undefined || found.at !== read) return undefined;
  const day = otherDayOf(writeDay(found.at), found.unsaid, now);
  const start = day === undefined ? undefined : readMoment(day);
  if (day === undefined || start === undefined) return undefined;
  const ofDay = found.at - startOfDay(found.at);
  const clock = new Date(ofDay).toISOString().slice(11, 16);
  const [before, after] = [text.slice(0, found.start), text.slice(found.end)];
  return { at: start + ofDay, text: `${before}${day}${found.hasTime ? ` ${clock}` : ''}${after}` };
}
