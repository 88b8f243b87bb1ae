import { DAY, HOUR, MINUTE } from './duration.ts';

/** China Standard Time. The agreement names no zone; this is an assumption, and pages say so. */
const ZONE = 8 * HOUR;

/** The midnight in Beijing with which the day of a moment begins. */
export function startOfDay(at: number): number {
  return Math.floor((at + ZONE) / DAY) * DAY - ZONE;
}

/** The midnight in Beijing with which a date begins, in epoch milliseconds. @param date - `YYYY-MM-DD`. */
export function startOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00+08:00`);
}

/** Whether two moments are on one day in Beijing. */
export function isSameDay(one: number, other: number): boolean {
  return startOfDay(one) === startOfDay(other);
}

/** Whether the day of a moment is a Saturday or a Sunday in Beijing. */
export function isWeekend(at: number): boolean {
  const day = weekdayOf(at);
  return day === 0 || day === 6;
}

/** The day of the week of a moment in Beijing, from 0 for Sunday. */
export function weekdayOf(at: number): number {
  // 1 January 1970 was a Thursday.
  return (((Math.floor((at + ZONE) / DAY) + 4) % 7) + 7) % 7;
}

/** The day of a moment: `2024-06-01`. */
export function writeDay(at: number): string {
  return toLocal(at).slice(0, 10);
}

/** The minute in which a moment is: so exact is the present. */
export function toMinute(at: number): number {
  return Math.floor(at / MINUTE) * MINUTE;
}

/** The present as the address and a box of date and time have it: `2024-06-01T10:00`. */
export function writeMinute(at: number): string {
  return toLocal(at).slice(0, 16);
}

/** A moment as the address and a box have it, with seconds where there are any: `2024-06-01T10:00`, `2024-06-01T10:00:30`. */
export function writeLocal(at: number): string {
  return toLocal(at).slice(0, 19).replace(/:00$/, '');
}

/** The time of day of a moment, likewise: `10:00`, `10:00:30`. */
export function writeTime(at: number): string {
  return writeLocal(at).slice(11);
}

/** A moment as {@link writeLocal} has it, or as a day alone where the hour is not known. */
export function writeLocalOrDay(at: number, hasTime: boolean): string {
  return hasTime ? writeLocal(at) : writeDay(at);
}

/** A moment to the second, with its offset: `2024-06-01T10:00:00+08:00`. */
export function writeMoment(at: number): string {
  return `${toLocal(at).slice(0, 19)}+08:00`;
}

function toLocal(at: number): string {
  return new Date(at + ZONE).toISOString();
}
