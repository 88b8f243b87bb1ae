import { hasTimeOf, limitOf } from '@/cases/pay-limit';
import type { PayBy } from '@/lifecycle/answer';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import type { LifecycleRule, ParameterId } from '@/lifecycle/model';
import { isLeftToCustomer } from '@/lifecycle/project-lifecycle';
import { toLimit } from '@/lifecycle/tense';
import type { ServiceCase } from './service-case';

/** By what a list is sorted: what must be paid for first so that nothing is lost, or so that nothing stops; or as it was made. */
export const SORT_KEYS = ['loss', 'stop', 'own'] as const;

export type SortKey = (typeof SORT_KEYS)[number];

/**
 * Which answer stands in a column. An unpaid order has one. What is barred with the trigger itself, while the rest goes on (14.1,
 * 32.2), is told beside it ({@link barredOf}): it is no time to pay, and the service has not stopped.
 */
export function payByOf({ view: { answer } }: Pick<ServiceCase, 'view'>, key: 'loss' | 'stop'): PayBy {
  if (answer.orderStands) return answer.orderStands;
  if (key === 'loss') return answer.beforeLoss;
  const { restrictedAtOnce } = answer;
  return restrictedAtOnce && restrictedAtOnce.beforeNext.kind !== 'none'
    ? restrictedAtOnce.beforeNext
    : answer.beforeRestriction;
}

/** What the customer has not said, without which an answer has no moment (17.1.2). */
export function lacksOf(one: ServiceCase, key: 'loss' | 'stop'): readonly ParameterId[] {
  const payBy = payByOf(one, key);
  if (payBy.kind !== 'unknown' || payBy.event.isHypothetical) return [];
  return payBy.event.lacks.filter(isLeftToCustomer);
}

/** What is barred with the trigger itself, while the rest of the service goes on. */
export const barredOf = ({ view: { answer } }: Pick<ServiceCase, 'view'>): readonly LifecycleRule[] =>
  answer.restrictedAtOnce?.rules ?? [];

/** Until when to act, if the text has a figure for it. */
export interface KnownLimit {
  /** Epoch milliseconds; of a day, its beginning. */
  readonly at: number;
  readonly hasTime: boolean;
}

/** The moment of an answer where the text dates it; what it leaves open has none. */
export function knownLimitOf(one: ServiceCase, key: 'loss' | 'stop'): KnownLimit | undefined {
  const payBy = payByOf(one, key);
  if (payBy.kind !== 'moment' && payBy.kind !== 'at-once') return undefined;
  const at = limitOf(payBy, one.view.scenario);
  return at === undefined ? undefined : { at, hasTime: hasTimeOf(payBy, one.view.scenario) };
}

/** Before when one is safe from what has no moment of its own, where that is after the trigger (14.1, then 5.5). */
export function safeLimitOf(one: ServiceCase, key: 'loss' | 'stop'): KnownLimit | undefined {
  const payBy = payByOf(one, key);
  const { scenario, triggeredAt } = one.view;
  if (payBy.kind !== 'unknown' || payBy.safeBefore <= triggeredAt) return undefined;
  const at = limitOf(payBy, scenario);
  return at === undefined ? undefined : { at, hasTime: hasTimeOfDay(payBy.event.rule, scenario.rules) };
}

/** When a loss comes that is decided before (13.2): until when to pay is another moment. `undefined` where they are one. */
export function comingOf(one: ServiceCase, key: 'loss' | 'stop'): KnownLimit | undefined {
  const payBy = payByOf(one, key);
  if (key === 'stop' || payBy.kind !== 'moment' || payBy.decidedBy === undefined) return undefined;
  const hasTime = hasTimeOfDay(payBy.event.rule, one.view.scenario.rules);
  return { at: toLimit(payBy.event.notBefore, hasTime), hasTime };
}

/**
 * Sorts by urgency: what has the earliest moment first. Without dates, lengths since each trigger are compared. What has no figure
 * follows, by when it may come at the earliest; what is not to come stands last. The list's own order decides between equals.
 */
export function sortCases(cases: readonly ServiceCase[], key: SortKey): readonly ServiceCase[] {
  if (key === 'own') return cases;
  const ranked = cases.map((one) => ({ one, rank: rankOf(one, key) }));
  return ranked
    .toSorted((first, second) => first.rank.group - second.rank.group || first.rank.at - second.rank.at)
    .map(({ one }) => one);
}

function rankOf(one: ServiceCase, key: 'loss' | 'stop'): { readonly group: number; readonly at: number } {
  const { view, clock } = one;
  // What is decided before comes at its own moment.
  const limit = comingOf(one, key) ?? knownLimitOf(one, key);
  const toComparable = (at: number) => (clock.dated ? at : at - view.triggeredAt);
  if (limit) return { group: 0, at: toComparable(limit.at) };
  const payBy = payByOf(one, key);
  return payBy.kind === 'unknown' ? { group: 1, at: toComparable(payBy.safeBefore) } : { group: 2, at: 0 };
}
