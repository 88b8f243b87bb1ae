import { consequenceOf, isLoss } from '@/lifecycle/consequences';
import { toMinute } from '@/time/beijing';
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
 * The moments of paying among which one can choose: from the first trigger to a little after the last stop or loss, also where that comes
 * long after what decides it (13.2); with the present, and the moment that is entered. `undefined` where no case has a date.
 *
 * @param entered - when it is supposed to be paid, in epoch milliseconds; `undefined` where nothing is supposed.
 */
export function spanOfPayments(
  cases: readonly ServiceCase[],
  now: number | undefined,
  entered?: number,
): Span | undefined {
  const dated = cases.filter(({ clock }) => clock.dated);
  if (dated.length === 0) return undefined;
  const others = [now === undefined ? undefined : toMinute(now), entered].flatMap((at) => at ?? []);
  const first = Math.min(...dated.map(({ view }) => view.triggeredAt));
  const from = Math.min(first, ...others);
  const last = Math.max(first, ...dated.flatMap(endsOf));
  const to = Math.max(last > first ? last : first + OTHERWISE, ...others);
  return { from, to: Math.ceil((to + (to - from) * BESIDE) / HOUR) * HOUR };
}

/** Until when to pay, and the latest moment of each stop and loss, or the earliest where it has no latest. */
function endsOf(one: ServiceCase): readonly number[] {
  const limits = (['stop', 'loss'] as const).flatMap((which) => knownLimitOf(one, which)?.at ?? []);
  const events = one.view.byReading.flatMap((read) => read.events);
  const ending = events.filter(({ rule }) => isLoss(rule) || consequenceOf(rule).restricts === true);
  return [...limits, ...ending.map(({ latest, notBefore }) => latest ?? notBefore)];
}
