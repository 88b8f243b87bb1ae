import type { PayBy } from '@/lifecycle/answer';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import type { Scenario } from '@/lifecycle/model';
import { isSameDay } from '@/time/beijing';
import { hasTimeOf, latestOf, limitOf } from './pay-limit';

/**
 * Whether the moment that answers a question is over, nothing having been paid before it. What has only a day is not over
 * while that day lasts.
 *
 * @param now - epoch milliseconds; `undefined` where that is not known, or no date was given.
 * @param settledAt - when everything is paid; `Infinity` for never.
 * @param doubt - how much later the trigger may have been: what may still be ahead is not over.
 */
export function isPassedBy(
  payBy: PayBy,
  scenario: Scenario,
  now: number | undefined,
  settledAt: number,
  doubt: number,
): boolean {
  const limit = limitOf(payBy, scenario);
  if (now === undefined || limit === undefined) return false;
  if (payBy.kind === 'unknown') {
    const { lacks, rule, notBefore } = payBy.event;
    // What hangs on a value that nobody has filled in (17.1.2), or on what has not come itself (51.1), may be ahead all the same.
    if (lacks.length > 0 || (rule.decidedBy !== undefined && now < notBefore)) return false;
  }
  const isToday = !hasTimeOf(payBy, scenario) && isSameDay(limit, now);
  const isOfHour =
    payBy.kind === 'unknown' ? hasTimeOfDay(payBy.event.rule, scenario.rules) : hasTimeOf(payBy, scenario);
  return latestOf(limit, isOfHour, doubt) <= now && settledAt >= limit && !isToday;
}
