import { consequenceOf, isLoss } from './consequences.ts';
import type { LifecycleRule, Recovery, Scenario } from './model';
import type { LifecycleEvent } from './project-lifecycle';

/**
 * What becomes of one thing when all is paid. `untouched`: nothing had been taken yet. `restored`: it comes back, by the
 * words of a clause or by implication. `in-doubt`: the loss may or may not have come first. `too-late`: what ends it came first.
 * `unsaid`: it has stopped, which is no loss, and nothing says whether paying then brings it back (5.4).
 */
export interface Restored {
  readonly recovery: Recovery;
  readonly outcome: 'untouched' | 'restored' | 'in-doubt' | 'too-late' | 'unsaid';
}

/** What a payment at a moment brings back, and what it does not. */
export interface Settlement {
  readonly restored: readonly Restored[];
  /** Losses, and an order's lapse, that had come or may have come before the payment, dated or not. */
  readonly losses: readonly LifecycleEvent[];
  /** Restrictions in force at the payment of which nothing says that they end with it. */
  readonly unspoken: readonly LifecycleEvent[];
  /** The restrictions and losses that the payment averts. */
  readonly averted: readonly LifecycleEvent[];
}

/** What may end with a payment: a restriction that is no loss, and a change of billing. */
export const isRestriction = (rule: LifecycleRule) =>
  (consequenceOf(rule).restricts === true && !isLoss(rule)) || rule.effect === 'convert';

/** What is gone once it has come: a loss, or an order that has lapsed. */
export const isGone = (rule: LifecycleRule) => isLoss(rule) || (rule.effect === 'void' && rule.subject === 'order');

/**
 * Works out what paying everything owed brings back.
 *
 * @param events - the case projected with that payment, so that what it averts says so.
 * @param settledAt - epoch milliseconds of the payment.
 */
export function settle(scenario: Scenario, events: readonly LifecycleEvent[], settledAt: number): Settlement {
  const find = (id: string | undefined) => events.find(({ rule }) => rule.id === id);
  const hasCome = ({ earliest, from, state }: LifecycleEvent) =>
    earliest !== null && from <= settledAt && state !== 'averted' && state !== 'unknown';
  // What has no moment may have come by then, from where it can come on (5.5, 9.2.4).
  const mayHaveCome = ({ earliest, state, from, isHypothetical }: LifecycleEvent) =>
    earliest === null && state !== 'averted' && !isHypothetical && from <= settledAt;

  const restored = scenario.recovery
    // A recovery that hangs on a rule of another reading has no place in this one.
    .filter(({ since, before }) => (since === undefined || find(since)) && (before === undefined || find(before)))
    // What a stop took is told by what brings it back from there (17.1.2, then 17.1.1).
    .filter(
      ({ since, before }, _, all) =>
        since !== undefined || find(before)?.state === 'averted' || !all.some((other) => other.since === before),
    )
    .map((recovery): Restored => {
      const taken = find(recovery.since);
      const end = find(recovery.before);
      if (end?.state === 'certain') return { recovery, outcome: taken || isGone(end.rule) ? 'too-late' : 'unsaid' };
      if (end && end.state !== 'averted' && (hasCome(end) || mayHaveCome(end)))
        return { recovery, outcome: 'in-doubt' };
      const isTaken = taken !== undefined && (hasCome(taken) || mayHaveCome(taken));
      return { recovery, outcome: isTaken ? 'restored' : 'untouched' };
    });
  const isSpokenOf = restored.some(({ outcome, recovery }) => outcome === 'restored' && recovery.since !== undefined);
  return {
    restored,
    losses: events.filter((event) => isGone(event.rule) && (hasCome(event) || mayHaveCome(event))),
    unspoken: isSpokenOf ? [] : events.filter((event) => isRestriction(event.rule) && hasCome(event)),
    averted: events.filter(({ rule, state }) => state === 'averted' && (isGone(rule) || isRestriction(rule))),
  };
}
