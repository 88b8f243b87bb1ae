import type {
  Basis,
  Effect,
  LifecycleRule,
  Offset,
  ParameterId,
  RuleCitation,
  Subject,
} from '../../src/lifecycle/model';

/**
 * Shorthand in which the rules are written down, so that a product's file reads like its clauses. Each helper only fills
 * in an object of the model; none of them decides anything.
 */

/** The exact words of one provision: `says('2.1', '…')` of the special terms, `says('g-5.5', '…')` of the general ones. */
export function says(provision: string, ...quotes: string[]): RuleCitation {
  return { provision: provision.startsWith('g-') ? provision : `p-${provision}`, quotes };
}

/** At the anchor itself. */
export const atOnce: Offset = { kind: 'at-once' };

/** No figure in the text. */
export const unknown: Offset = { kind: 'unknown' };

type Unit = 'hour' | 'day';

/** When the period is over: 24小时届满, 7日届满. */
export const at = (amount: number, unit: Unit, basis: Basis = 'moment'): Offset => ({
  kind: 'at',
  period: { amount, unit },
  basis,
});

/** Before the period is over: 24小时之内. */
export const within = (amount: number, unit: Unit, basis: Basis = 'moment'): Offset => ({
  kind: 'within',
  period: { amount, unit },
  basis,
});

/** As soon as the period is exceeded: 超过24小时的，将暂停. */
export const over = (amount: number, unit: Unit, basis: Basis = 'moment'): Offset => ({
  kind: 'over',
  period: { amount, unit },
  basis,
});

/** At some moment after the period is over, without a bound: 满7日后. */
export const after = (amount: number, unit: Unit, basis: Basis = 'moment'): Offset => ({
  kind: 'after',
  period: { amount, unit },
  basis,
});

/** So long before the anchor; by `date` the whole of that day. */
export const before = (amount: number, unit: Unit, basis: Basis = 'moment'): Offset => ({
  kind: 'before',
  period: { amount, unit },
  basis,
});

/** What only the customer knows. */
export const asGiven = (parameter: ParameterId): Offset => ({ kind: 'parameter', parameter });

/** One rule; it is a `will` unless `extra` says otherwise. */
export function rule(
  id: string,
  since: LifecycleRule['since'],
  offset: Offset,
  effect: Effect,
  subject: Subject,
  citations: RuleCitation | readonly RuleCitation[],
  extra: Partial<Omit<LifecycleRule, 'id' | 'since' | 'offset' | 'effect' | 'subject' | 'citations'>> = {},
): LifecycleRule {
  return {
    id,
    since,
    offset,
    effect,
    subject,
    modality: 'will',
    ...extra,
    citations: 'provision' in citations ? [citations] : citations,
  };
}

/** The same rules under one alternative of a reading. */
export function under(reading: string, rules: readonly LifecycleRule[]): LifecycleRule[] {
  return rules.map((each) => ({ ...each, reading }));
}

/** Rules of one scenario as they go on in another, from a rule there instead of from the trigger (3.4.1(4)). */
export function goOnSince(anchor: string, rules: readonly LifecycleRule[]): LifecycleRule[] {
  const moved = (id: string) => (id === 'trigger' ? anchor : id);
  return rules.map((each) => ({
    ...each,
    since: typeof each.since === 'string' ? moved(each.since) : [moved(each.since[0]), moved(each.since[1])],
  }));
}
