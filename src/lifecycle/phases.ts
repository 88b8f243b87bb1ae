import { chargingPhases } from './charging-phases.ts';
import { dataPhases } from './data-phases.ts';
import type { Scenario } from './model';
import { orderPhases } from './order-phases.ts';
import { type Phase, phaseAt } from './phase.ts';
import { afterPayment, isStill, restoredBy, serviceAfter } from './phases-after-payment.ts';
import type { LifecycleEvent } from './project-lifecycle';
import { servicePhases } from './service-phases.ts';
import { settle } from './settlement.ts';

/**
 * The phases of a case from the trigger on. A phase begins at the earliest moment of what brings it; what has no moment is
 * there as `undated` from where it can come. A payment ends what it ends, by what the settlement says of it.
 *
 * @param settledAt - when everything is paid, in epoch milliseconds; the events must be projected with it.
 */
export function phasesOf(
  scenario: Scenario,
  events: readonly LifecycleEvent[],
  triggeredAt: number,
  settledAt = Infinity,
): Phase[] {
  const coming = events.filter(({ state }) => state !== 'averted');
  if (scenario.trigger === 'order-unpaid') return orderPhases(coming, triggeredAt, settledAt);
  const service = servicePhases(coming, triggeredAt);
  const data = scenario.storesNone ? [] : dataPhases(coming, triggeredAt);
  const charging = chargingPhases(coming, triggeredAt);
  if (settledAt === Infinity) return [...service, ...data, ...charging];
  const settlement = settle(scenario, events, settledAt);
  const restored = restoredBy(settlement, events);
  const paidService = afterPayment(service, settledAt, (kind) => serviceAfter(kind, restored));
  const isUndated = data.findLast(({ from }, index) => index === 0 || from < settledAt)?.kind === 'undated';
  const isBack = ['running', 'restored', 'restored-implied'].includes(
    phaseAt(paidService, 'service', settledAt)?.kind ?? '',
  );
  return [
    ...paidService,
    ...afterPayment(data, settledAt, (kind) => (isUndated ? 'unsettled' : isBack && isStill(kind) ? 'kept' : kind)),
    ...afterPayment(charging, settledAt, () => 'silent'),
  ];
}
