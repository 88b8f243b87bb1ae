import type { Recovery, Scenario } from './model';
import type { LifecycleEvent } from './project-lifecycle';

/**
 * What becomes of one thing when all is paid. `untouched`: nothing had been taken yet. `restored`: it comes back, by the
 * words of a clause or by implication. `in-doubt`: the loss may or may not have come first. `too-late`: what ends it came first.
 */
interface Restored {
  readonly recovery: Recovery;
  readonly outcome: 'untouched' | 'restored' | 'in-doubt' | 'too-late';
}

/** What a payment at a moment brings back, and what it does not. */
export interface Settlement {
  readonly restored: readonly Restored[];
  /** Losses that had come, or may have come, before the payment. */
  readonly losses: readonly LifecycleEvent[];
  /** Restrictions in force at the payment of which nothing says that they end with it. */
  readonly unspoken: readonly LifecycleEvent[];
  /** What the payment averts. */
  readonly averted: readonly LifecycleEvent[];
}

const RESTRICTIONS = ['bar', 'suspend', 'freeze', 'stop', 'terminate', 'downgrade', 'convert'];

/**
 * Works out what paying everything owed brings back.
 *
 * @param events - the case projected with that payment, so that what it averts says so.
 * @param settledAt - epoch milliseconds of the payment.
 */
export function settle(scenario: Scenario, events: readonly LifecycleEvent[], settledAt: number): Settlement {
  const find = (id: string | undefined) => events.find(({ rule }) => rule.id === id);
  const hasCome = ({ earliest, state }: LifecycleEvent) =>
    earliest !== null && earliest <= settledAt && state !== 'averted' && state !== 'unknown';

  const restored = scenario.recovery
    // A recovery that hangs on a rule of another reading has no place in this one.
    .filter(({ since, before }) => (since === undefined || find(since)) && (before === undefined || find(before)))
    .map((recovery): Restored => {
      const taken = find(recovery.since);
      const end = find(recovery.before);
      if (end?.state === 'certain') return { recovery, outcome: 'too-late' };
      if (end && end.state !== 'averted') return { recovery, outcome: 'in-doubt' };
      const isTaken = taken !== undefined && hasCome(taken);
      return { recovery, outcome: isTaken ? 'restored' : 'untouched' };
    });
  const isSpokenOf = restored.some(({ outcome, recovery }) => outcome === 'restored' && recovery.since !== undefined);
  return {
    restored,
    losses: events.filter((event) => event.rule.isLoss === true && hasCome(event)),
    unspoken: isSpokenOf ? [] : events.filter((event) => RESTRICTIONS.includes(event.rule.effect) && hasCome(event)),
    averted: events.filter(({ state }) => state === 'averted'),
  };
}
