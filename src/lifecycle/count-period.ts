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

/** What the Civil Code leaves open here; each a reading of its own. */
export interface CivilRules {
  /** Whether plain weekends are legal holidays too (203). Working weekends made up for a holiday count as weekends. */
  readonly areWeekendsHolidays: boolean;
  /** Whether the last day ends with business hours, which nobody names, rather than at 24:00 (203). */
  readonly endsWithBusiness: boolean;
  /** How far 2.2's “下同” reaches as an agreement otherwise (204): what counts 之时起, its own clause only, or everything. */
  readonly sameMoment: 'worded' | 'own-clause' | 'everywhere';
}

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
export function endPeriod(
  from: number,
  period: Period,
  basis: Basis,
  counting: Counting,
  isHoliday: IsHoliday,
  rules: CivilRules = DEFAULT_RULES,
): End {
  const byMoment = from + lengthOf(period);
  const isAgreed = rules.sameMoment === 'everywhere' || (basis === 'moment' && rules.sameMoment === 'worded');
  // Hours count from the moment in either way (201).
  if (counting === 'moment' || period.unit === 'hour' || isAgreed) return { earliest: byMoment, latest: byMoment };
  let last = startOfDay(from) + period.amount * DAY;
  // Who relies on the end of business must not come after it; a holiday only moves the latest end.
  const earliest = rules.endsWithBusiness ? Math.min(byMoment, last) : byMoment;
  for (;;) {
    const holiday = isHoliday(last);
    if (holiday === undefined) return { earliest, latest: null };
    if (!holiday && !(rules.areWeekendsHolidays && isWeekend(last))) break;
    last += DAY;
  }
  return { earliest, latest: Math.max(byMoment, last + DAY) };
}

/** What holds where no reading says otherwise. */
const DEFAULT_RULES: CivilRules = {
  areWeekendsHolidays: false,
  endsWithBusiness: false,
  sameMoment: 'worded',
};

/** Whether the day that begins at a midnight in Beijing is a Saturday or a Sunday. */
function isWeekend(midnight: number): boolean {
  // 1 January 1970 was a Thursday.
  const day = (Math.floor((midnight + ZONE) / DAY) + 4) % 7;
  return day === 0 || day === 6;
}
