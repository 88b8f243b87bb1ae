import { DAY, HOUR } from '@/time/duration';
import type { ServiceCase } from './service-case';
import { knownLimitOf } from './sort-cases';

/** Epoch milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What follows the last moment that matters, as a part of what comes before it. */
const BESIDE = 0.1;
/** Where the text dates nothing. */
const OTHERWISE = 30 * DAY;

/**
 * The moments of paying that make a difference: from the first trigger to a little after the last limit, and the present. `undefined`
 * where no case has a date.
 */
export function spanOfPayments(cases: readonly ServiceCase[], now: number | undefined): Span | undefined {
  const dated = cases.filter(({ clock }) => clock.dated);
  if (dated.length === 0) return undefined;
  const from = Math.min(...dated.map(({ view }) => view.triggeredAt));
  const limits = dated.flatMap((one) =>
    (['stop', 'loss'] as const).flatMap((which) => knownLimitOf(one, which)?.at ?? []),
  );
  const last = Math.max(from, ...limits);
  const reach = last > from ? last - from : OTHERWISE;
  // A present that is far from all of it would leave no room for it.
  const isNear = now !== undefined && now > from && now < last + reach;
  const to = Math.max(from + reach, isNear ? now : from) + reach * BESIDE;
  return { from, to: Math.ceil(to / HOUR) * HOUR };
}
