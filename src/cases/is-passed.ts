import type { PayBy } from '@/lifecycle/answer';
import type { Scenario } from '@/lifecycle/model';
import { isSameDay } from '@/time/beijing';
import { hasTimeOf, limitOf } from './pay-limit';

/**
 * Whether the moment that answers a question is over, nothing having been paid before it. What has only a day is not over
 * while that day lasts.
 *
 * @param now - epoch milliseconds; `undefined` where that is not known, or no date was given.
 * @param settledAt - when everything is paid; `Infinity` for never.
 */
export function isPassedBy(payBy: PayBy, scenario: Scenario, now: number | undefined, settledAt: number): boolean {
  const limit = limitOf(payBy, scenario);
  if (now === undefined || limit === undefined) return false;
  const isToday = !hasTimeOf(payBy, scenario) && isSameDay(limit, now);
  return limit <= now && settledAt >= limit && !isToday;
}
