import type { Basis, Period } from './model';

/** One hour in milliseconds; every moment and length of the engine is in milliseconds. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** China Standard Time. The agreement names no zone; this is an assumption, and pages say so. */
const ZONE = 8 * HOUR;

/** Elapsed time of a period. A day is 24 hours: 2.2 ends seven days at the same moment of the last one. */
export function lengthOf({ amount, unit }: Period): number {
  return amount * (unit === 'day' ? DAY : HOUR);
}

/** The midnight in Beijing with which the day of a moment begins. */
export function startOfDay(at: number): number {
  return Math.floor((at + ZONE) / DAY) * DAY - ZONE;
}

/**
 * How periods are counted. `moment`: 2.2, to the same moment of the last day (下同), for all of them. `civil`: the Civil
 * Code where the agreement does not say otherwise (204): days begin on the day after (201) and end at 24:00 of the last
 * one (203), which moves past legal holidays.
 */
export type Counting = 'moment' | 'civil';

/**
 * The legal holidays of the years that are announced.
 *
 * @returns whether the day that begins at `midnight` is one; `undefined` for a year that is not announced.
 */
export type IsHoliday = (midnight: number) => boolean | undefined;

/** Where a period ends: the earliest and the latest moment; `null` where nobody can know the latest yet. */
export interface End {
  readonly earliest: number;
  readonly latest: number | null;
}

/**
 * Ends a period that begins at a moment.
 *
 * Counting by the Civil Code never makes the earliest end later than counting by moments does: whoever relies on it must
 * not lose by the choice (the longer count only moves the latest end).
 */
export function endPeriod(from: number, period: Period, basis: Basis, counting: Counting, isHoliday: IsHoliday): End {
  const byMoment = from + lengthOf(period);
  // Hours count from the moment in either way (201), and 2.2 is an agreement otherwise for what counts 之时起 (204).
  if (counting === 'moment' || period.unit === 'hour' || basis === 'moment')
    return { earliest: byMoment, latest: byMoment };
  let last = startOfDay(from) + period.amount * DAY;
  for (;;) {
    const holiday = isHoliday(last);
    if (holiday === undefined) return { earliest: byMoment, latest: null };
    if (!holiday) break;
    last += DAY;
  }
  return { earliest: byMoment, latest: Math.max(byMoment, last + DAY) };
}
