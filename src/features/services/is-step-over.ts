import { isSameDay } from '@/time/beijing';
import { latestOf } from '@/cases/pay-limit';
import type { LossStep } from '@/services/loss-curve';

/**
 * Whether the time to avert a step is over, as the product's page has it: a day that is all that is certain is not over while it
 * lasts, and where of what happened a day alone is given, its last hour counts.
 *
 * @param doubt - how much later what happened may have been, in milliseconds; the latest moment of a step has it already.
 */
export function isStepOver({ limit, hasTime, isLatest }: LossStep, doubt: number, now: number): boolean {
  if (isLatest) return limit <= now;
  return latestOf(limit, hasTime, doubt) <= now && (hasTime || !isSameDay(limit, now));
}
