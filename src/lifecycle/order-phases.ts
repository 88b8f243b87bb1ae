import type { Phase } from './phase.ts';
import type { LifecycleEvent } from './project-lifecycle';

/** What an order that is not paid is in: held, then lapsed or paid. */
export function orderPhases(events: readonly LifecycleEvent[], triggeredAt: number, settledAt: number): Phase[] {
  const lapses = events.filter(({ rule }) => rule.effect === 'void' && rule.subject === 'order');
  const lapse = lapses.find(({ rule, earliest }) => rule.condition === undefined && earliest !== null);
  const maySooner = lapses.find(({ rule }) => rule.condition !== undefined);
  const to = Math.min(lapse?.notBefore ?? Infinity, settledAt);
  const held: Phase = {
    track: 'order',
    kind: 'held',
    from: triggeredAt,
    to: to === Infinity ? null : to,
    atLeast: 'held',
    mayBe: maySooner && 'lapsed',
    by: undefined,
  };
  if (held.to === null) return [held];
  // An order that is paid in time no longer lapses: that is averted, and not among the events.
  const isPaid = lapse === undefined;
  const kind = isPaid ? 'order-paid' : 'lapsed';
  return [
    { ...held, to: held.to },
    // 4.2.1: it may have lapsed before, had the service sold out.
    {
      track: 'order',
      kind,
      from: held.to,
      to: null,
      atLeast: kind,
      mayBe: isPaid ? held.mayBe : undefined,
      by: lapse?.rule,
    },
  ];
}
