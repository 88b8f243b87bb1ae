import type { Phase } from './phase.ts';
import type { LifecycleEvent } from './project-lifecycle';

/**
 * What an order that is not paid is in: held, then lapsed or paid. From where it may have lapsed (4.2.1: sold out; a day of which
 * no hour is certain) it is held and may have.
 */
export function orderPhases(events: readonly LifecycleEvent[], triggeredAt: number, settledAt: number): Phase[] {
  const lapses = events.filter(({ rule }) => rule.effect === 'void' && rule.subject === 'order');
  const lapse = lapses.find(({ rule, earliest }) => rule.condition === undefined && earliest !== null);
  const maySooner = lapses.find(({ rule }) => rule.condition !== undefined);
  // An order that is paid in time no longer lapses: that is averted, and not among the events.
  const isPaid = settledAt !== Infinity && lapse?.state !== 'certain';
  const mayLapseFrom = maySooner ? triggeredAt : (lapse?.notBefore ?? Infinity);
  const end = isPaid ? settledAt : (lapse?.latest ?? Infinity);
  const phase = (kind: Phase['kind'], from: number, to: number, mayBe: Phase['mayBe']): Phase => ({
    track: 'order',
    kind,
    from,
    to: to === Infinity ? null : to,
    atLeast: kind,
    mayBe,
    by: kind === 'lapsed' ? lapse?.rule : undefined,
  });
  const held = [
    ...(mayLapseFrom > triggeredAt ? [phase('held', triggeredAt, Math.min(mayLapseFrom, end), undefined)] : []),
    ...(mayLapseFrom < end ? [phase('held', mayLapseFrom, end, 'lapsed')] : []),
  ];
  if (end === Infinity) return held;
  const mayBe = isPaid && mayLapseFrom < settledAt ? 'lapsed' : undefined;
  return [...held, phase(isPaid ? 'order-paid' : 'lapsed', end, Infinity, mayBe)];
}
