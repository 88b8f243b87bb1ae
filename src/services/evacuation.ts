import type { Answer } from '../lifecycle/answer';
import { hasTimeOfDay } from '../lifecycle/has-time-of-day.ts';
import { latestStart } from '../lifecycle/latest-start.ts';
import type { LifecycleRule, RuleCitation, Scenario } from '../lifecycle/model';
import { toLimit } from '../lifecycle/tense.ts';

/** A case whose data are to be taken out. */
export interface LeavingCase {
  readonly key: string;
  readonly scenario: Scenario;
  readonly answer: Answer;
  /** Epoch milliseconds. */
  readonly triggeredAt: number;
  /** Whether a payment is given: then what the answer says does not come. */
  readonly isPaid: boolean;
}

/** Why there is no date by which to begin. */
type NoStart =
  /** The agreement names nothing that ends access. */
  | 'unnamed'
  /** Access ends, or may, at a moment that the text does not name. */
  | 'undated'
  /** That moment hangs on what the customer has not said (17.1.2). */
  | 'lacking'
  /** The product's own terms say that it stores none of the customer's data (10.3). */
  | 'stores-none'
  /** Nothing runs yet under an unpaid order. */
  | 'order'
  /** Everything is paid, or renewed, by what was filled in. */
  | 'paid';

/** Until when one service's data must begin to be taken out. */
export type Departure = { readonly key: string } & (
  | {
      readonly kind: 'before';
      /** Begin before this, in epoch milliseconds. */
      readonly at: number;
      /** Until then data can surely be reached; the beginning of its day where only a day is certain. */
      readonly accessEnds: number;
      /** Whether the clauses fix the time of day. */
      readonly hasTime: boolean;
      /** What ends access: kept is not reachable. */
      readonly rule: LifecycleRule;
      readonly isDisputed: boolean;
      /** What may end it earlier still, at a moment that the text does not name. */
      readonly orEarlier: LifecycleRule | undefined;
    }
  | {
      readonly kind: 'too-late';
      readonly accessEnds: number;
      readonly hasTime: boolean;
      readonly rule: LifecycleRule;
      /** From then on the vendor may end access, and need not (5.2): nothing promises any. */
      readonly isRight: boolean;
      /** What averts it: nothing says that an early end, or what cannot be renewed, is averted by a payment. */
      readonly remedy: 'pay' | 'renew' | undefined;
      /** Data may have been lost by now, so that paying alone may not bring them back. */
      readonly mayBeLost: boolean;
    }
  | {
      readonly kind: 'none';
      readonly reason: NoStart;
      /** What ends access without a date. */
      readonly rule: LifecycleRule | undefined;
      readonly citations: readonly RuleCitation[];
    }
);

/**
 * The latest safe start of each service, in order of the start: what is too late first, what has no date last.
 *
 * @param need - how long it takes to take the data out, in milliseconds.
 * @param now - epoch milliseconds; where it is unknown, an expiry is taken as ahead and arrears as just begun.
 */
export function departures(cases: readonly LeavingCase[], need: number, now: number | undefined): Departure[] {
  return cases.map((one) => departureOf(one, need, now)).toSorted((one, other) => placeOf(one) - placeOf(other));
}

const placeOf = (departure: Departure) =>
  departure.kind === 'before' ? departure.at : departure.kind === 'too-late' ? -Infinity : Number.MAX_VALUE;

function departureOf(one: LeavingCase, need: number, now: number | undefined): Departure {
  const { key, scenario, triggeredAt, answer } = one;
  const { lastAccess } = answer;
  const reason = whyNone(one);
  if (reason !== undefined || lastAccess.kind === 'none' || lastAccess.kind === 'unknown') {
    const rule = reason === 'undated' || reason === 'lacking' ? ruleOf(one) : undefined;
    const citations = reason === 'stores-none' && scenario.storesNone ? [scenario.storesNone] : (rule?.citations ?? []);
    return { key, kind: 'none', reason: reason ?? 'undated', rule, citations };
  }
  const { rule } = lastAccess.decidedBy ?? lastAccess.event;
  const hasTime = hasTimeOfDay(rule, scenario.rules);
  const accessEnds = toLimit(lastAccess.at, hasTime);
  // An expiry is known beforehand; of arrears one learns when they are there.
  const from = now ?? (scenario.trigger === 'expiry' ? -Infinity : triggeredAt);
  const start = latestStart(lastAccess, accessEnds, need, from);
  if (start.kind === 'before') {
    const { at } = start;
    const { disputed: isDisputed, orEarlier } = lastAccess;
    return { key, kind: 'before', at, accessEnds, hasTime, rule, isDisputed, orEarlier: orEarlier?.rule };
  }
  const isAhead = now === undefined || now < accessEnds;
  return {
    key,
    kind: 'too-late',
    accessEnds,
    hasTime,
    rule,
    isRight: rule.modality === 'may',
    remedy: remedyOf(scenario),
    mayBeLost: !isAhead && mayBeLost(one, now),
  };
}

function whyNone({ scenario, answer, isPaid }: LeavingCase): NoStart | undefined {
  if (scenario.storesNone) return 'stores-none';
  if (scenario.trigger === 'order-unpaid') return 'order';
  if (isPaid) return 'paid';
  if (answer.lastAccess.kind === 'none') return 'unnamed';
  if (answer.lastAccess.kind !== 'unknown') return undefined;
  const { lacks, isHypothetical } = answer.lastAccess.event;
  return lacks.length > 0 && !isHypothetical ? 'lacking' : 'undated';
}

const ruleOf = ({ answer: { lastAccess } }: LeavingCase) =>
  lastAccess.kind === 'none' ? undefined : lastAccess.event.rule;

function remedyOf({ trigger, duty }: Scenario): 'pay' | 'renew' | undefined {
  if (trigger === 'expiry') return duty === null ? undefined : 'renew';
  if (trigger === 'early-end') return undefined;
  return trigger === 'quota-exhausted' ? 'renew' : 'pay';
}

/** Whether a loss of data may have come by now: by its moment, or at one that the text does not name. */
function mayBeLost({ answer: { beforeLoss, beforeDataLoss }, scenario }: LeavingCase, now: number): boolean {
  const loss = beforeDataLoss ?? beforeLoss;
  if (loss.kind === 'none') return false;
  const { notBefore, rule } = loss.event;
  return toLimit(notBefore, hasTimeOfDay(rule, scenario.rules)) <= now;
}
