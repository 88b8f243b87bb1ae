import { isWeekend, startOfDay } from '../time/beijing.ts';
import { DAY, HOUR } from '../time/duration.ts';
import type { Basis, Period } from './model';

/** The units and the day in which the engine counts. */
export { DAY, HOUR, startOfDay };

/** Elapsed time of a period. A day is 24 hours: 2.2 ends seven days at the same moment of the last one. */
export function lengthOf({ amount, unit }: Period): number {
  return amount * (unit === 'day' ? DAY : HOUR);
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
