import type { IsHoliday } from '../lifecycle/count-period.ts';
import { startOfDay } from '../time/beijing.ts';
import { DAY, HOUR } from '../time/duration.ts';
import type { Length, TimeLimit } from './model';

/**
 * What is known of a calendar beyond the sun's: legal holidays (Civil Code 203), and working days, which the agreement names
 * and does not define.
 */
export interface Calendar {
  readonly isHoliday: IsHoliday;
  /** Whether the day that begins at `midnight` is worked; `undefined` for a year that is not announced. */
  readonly isWorkingDay: (midnight: number) => boolean | undefined;
  /** The midnight in Beijing of the same day of another month, or of its last day where it has no such day (202). */
  readonly addMonths: (midnight: number, months: number) => number;
  /** The midnight in Beijing with which the last day of a day's month begins. */
  readonly lastOfMonth: (midnight: number) => number;
}

/** When a limit falls, in epoch milliseconds. */
export interface Reckoned {
  readonly earliest: number;
  /** Later than `earliest` where the text allows two readings. */
  readonly latest: number;
  /** Whether the time of day is known too; else the day in Beijing is all. */
  readonly hasTime: boolean;
  /** The last day is a legal holiday: where the Civil Code counts, the next day that is none is the last (203). */
  readonly movesTo?: number;
}

/**
 * Why a limit has no date: it measures something, its days are of a year whose holidays are not announced, or it starts when
 * something else has happened, of which the text does not say when.
 */
export type NoDate = 'no-date' | 'not-announced' | 'open-start';

/**
 * Counts a limit from a moment. Days run to the same time of the day so many days on (2.2), which is the last day in the
 * Civil Code's way of counting too (201, 203); the hour is only certain where the clause counts from a moment. Months end on
 * the same day of the month, or on its last (202). The day that it is counted from is no working day of the count (201).
 *
 * @param given - the moment of the trigger where the limit starts with what another rule has done (2.2: the suspension of
 * 2.1), which is reckoned first; else that of its own start.
 */
export function reckon(limit: TimeLimit, given: number, calendar: Calendar): Reckoned | NoDate {
  const { length, course, dayOne, startsAfter, isFromMoment = false } = limit;
  if (!length || course === 'rate') return 'no-date';
  if (startsAfter === null) return 'open-start';
  const from = startOf(limit, given);
  const isBackward = course === 'before' || course === 'within-before' || course === 'preceding';
  const startHasTime = startsAfter?.hasTime ?? true;
  const hasTime = isFromMoment && startHasTime && (length.unit === 'hour' || length.unit === 'day');
  if (length.unit === 'hour' && course === 'on') {
    // An ordinal hour (第12小时) begins when those before it have ended (3.1.2).
    return { earliest: from + (length.amount - 1) * HOUR, latest: from + length.amount * HOUR, hasTime: startHasTime };
  }
  if (length.unit === 'day' && dayOne !== undefined) {
    const first = startOfDay(from);
    // The day after a number of full days (满15个自然日起), or the day of that ordinal itself.
    const day = course === 'from-end' ? length.amount + 1 : length.amount;
    return {
      earliest: first + (dayOne === 'next' ? day : day - 1) * DAY,
      latest: first + (dayOne === 'itself' ? day - 1 : day) * DAY,
      hasTime: false,
    };
  }
  const end = add(from, length, isBackward, calendar);
  if (end === undefined) return 'not-announced';
  const isLastDay = !isBackward && length.unit !== 'hour' && length.unit !== 'working-day';
  const movesTo = isLastDay && !hasTime ? afterHolidays(end, calendar) : undefined;
  return { earliest: end, latest: end, hasTime, ...(movesTo === undefined ? {} : { movesTo }) };
}

/** When the time of a limit starts, given the moment of its trigger, or of its own start where it names no other. */
export function startOf({ startsAfter }: TimeLimit, given: number): number {
  return given + (startsAfter?.hours ?? 0) * HOUR;
}

function add(from: number, { amount, unit }: Length, isBackward: boolean, calendar: Calendar): number | undefined {
  const sign = isBackward ? -1 : 1;
  const midnight = startOfDay(from);
  switch (unit) {
    case 'hour':
      return from + sign * amount * HOUR;
    case 'day':
      return from + sign * amount * DAY;
    case 'month':
      return calendar.addMonths(midnight, sign * amount) + (from - midnight);
    case 'year':
      return calendar.addMonths(midnight, sign * amount * 12) + (from - midnight);
    case 'calendar-month':
      return calendar.lastOfMonth(midnight);
    case 'working-day': {
      let at = from;
      for (let left = amount; left > 0;) {
        at += sign * DAY;
        const isWorked = calendar.isWorkingDay(startOfDay(at));
        if (isWorked === undefined) return undefined;
        if (isWorked) left -= 1;
      }
      return at;
    }
  }
}

function afterHolidays(end: number, { isHoliday }: Calendar): number | undefined {
  let day = startOfDay(end);
  if (isHoliday(day) !== true) return undefined;
  while (isHoliday(day) === true) day += DAY;
  return day;
}
