import type { PayBy } from '@/lifecycle/answer';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import type { Scenario } from '@/lifecycle/model';
import { toLimit } from '@/lifecycle/tense';

/** By when to pay, as a moment that one can count to, or before which it is safe; `undefined` where there is none. */
export function limitOf(payBy: PayBy, { rules }: Scenario): number | undefined {
  if (payBy.kind === 'none') return undefined;
  if (payBy.kind === 'unknown') return toLimit(payBy.safeBefore, hasTimeOfDay(payBy.event.rule, rules));
  return toLimit(payBy.at, hasTimeOfDay((payBy.decidedBy ?? payBy.event).rule, rules));
}

/** Whether the clauses fix the time of day of an answer. */
export function hasTimeOf(payBy: PayBy, { rules }: Scenario): boolean {
  if (payBy.kind !== 'moment' && payBy.kind !== 'at-once') return true;
  return hasTimeOfDay((payBy.decidedBy ?? payBy.event).rule, rules);
}

/**
 * The latest that a limit may be, where of what happened a day alone is given. What the clauses leave at a day is on that day
 * by any hour of the trigger.
 *
 * @param doubt - how much later the trigger may have been, in milliseconds.
 */
export const latestOf = (limit: number, hasTime: boolean, doubt: number): number => (hasTime ? limit + doubt : limit);
