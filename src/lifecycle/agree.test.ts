import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { combinationsOf } from './answer';
import { consequenceOf, isLoss } from './consequences';
import { DAY, HOUR, startOfDay } from './count-period';
import type { LifecycleRule } from './model';
import { phasesOf } from './phases';
import { type Phase, phaseAt, type PhaseKind } from './phase';
import { type LifecycleEvent, projectLifecycle, rulesUnder } from './project-lifecycle';
import { spanFromTrigger } from './relative-span';
import { withGeneral } from './with-general';

/** Every scenario of every product, its own and the general ones, under every choice of readings, from a midnight in Beijing. */
const triggeredAt = startOfDay(Date.UTC(2024, 5, 1));
const products = [
  ...lifecycleContent.lifecycles.map((own) => withGeneral(own.number, own, lifecycleContent)),
  withGeneral(1, undefined, lifecycleContent),
];
const cases = products.flatMap(({ number, scenarios }) =>
  scenarios.flatMap((scenario) =>
    combinationsOf(scenario).map((readings) => ({
      name: [number, scenario.id, scenario.variant, ...Object.values(readings)].join(' '),
      scenario,
      readings,
      events: projectLifecycle(scenario, {
        triggeredAt,
        settledAt: Infinity,
        counting: 'moment',
        isHoliday: () => false,
        parameters: {},
        readings,
      }),
    })),
  ),
);

test.each(cases)('$name: the calendar and the open data have the same spans', ({ scenario, readings, events }) => {
  const rules = rulesUnder(scenario, readings);
  const elapsed = (at: number | null) => (at === null ? null : at - triggeredAt);
  expect(events.map(({ rule, earliest, latest }) => [rule.id, elapsed(earliest), elapsed(latest)])).toEqual(
    events.map(({ rule }) => {
      const { min, max } = spanFromTrigger(rule, rules);
      return [rule.id, min, max];
    }),
  );
});

/** What a drawing says at a moment that the list of events does not bear out; `undefined` where it agrees. */
function faultAt(phases: readonly Phase[], events: readonly LifecycleEvent[], at: number): string | undefined {
  const past = events.filter(({ earliest }) => earliest !== null && earliest <= at);
  const service = phaseAt(phases, 'service', at);
  const data = phaseAt(phases, 'data', at);
  const has = (state: string) => past.some(({ rule }) => consequenceOf(rule).service === state);
  const kinds = (...some: PhaseKind[]) => some.includes(service?.kind ?? 'silent');
  if ((has('suspended') || has('ended')) && kinds('running', 'undated')) return 'what may have stopped is running';
  if (kinds('ended') && !has('ended')) return 'ended by no rule';
  if (kinds('suspended') && !has('suspended')) return 'suspended by no rule';
  if (kinds('restricted') && !past.some(({ rule }) => consequenceOf(rule).restricts)) return 'restricted by no rule';
  // 3.4.4(2) may clear all the data; then nothing is left for the buffer of 9.2.4.
  const isAllGone = past.some(
    ({ rule }) => rule.effect === 'delete' && rule.subject === 'data' && !rule.object && !rule.fills,
  );
  const isMoot = (rule: LifecycleRule) => isAllGone && rule.fills === 'deletion';
  const losses = (some: readonly LifecycleEvent[]) =>
    some.filter(
      ({ rule, isHypothetical }) =>
        isLoss(rule) &&
        !isHypothetical &&
        !['queued-work', 'running-work', 'package'].includes(rule.subject) &&
        !isMoot(rule),
    ).length;
  if (data?.kind === 'deleted') {
    // 释放 alone deletes nothing.
    if (!past.some(({ rule }) => rule.effect === 'delete')) return 'deleted by no rule that deletes';
    if (losses(past) < losses(events)) return 'deleted while more is to come';
  }
  if (losses(past) > 0 && (data?.kind === 'kept' || data?.kind === 'undated')) return 'what is lost is kept';
  const isUnwritten = events.some(
    ({ rule, earliest, notBefore, isHypothetical }) =>
      earliest === null && !isHypothetical && rule.effect === 'delete' && notBefore <= at && !isMoot(rule),
  );
  if (isUnwritten && ['kept', 'unreachable', 'deleted'].includes(data?.kind ?? ''))
    return 'what an unwritten moment may have deleted is told as certain';
  const by = events.find(({ rule }) => rule === service?.by);
  if (by && service?.kind === service?.atLeast && service?.kind !== 'undated' && by.state !== 'certain')
    return 'what is only possible is told as certain';
  return undefined;
}

test.each(cases.filter(({ scenario }) => scenario.trigger !== 'order-unpaid'))(
  '$name: the drawing and the list agree at every moment',
  ({ scenario, events }) => {
    const phases = phasesOf(scenario, events, triggeredAt);
    const hours = Array.from({ length: (60 * DAY) / HOUR + 1 }, (_, hour) => triggeredAt + hour * HOUR);
    expect(hours.flatMap((at) => faultAt(phases, events, at) ?? [])).toEqual([]);
  },
);

test.each(cases.filter(({ scenario }) => scenario.trigger === 'order-unpaid'))(
  '$name: of an order, nothing runs and nothing is kept yet',
  ({ scenario, events }) => {
    expect(phasesOf(scenario, events, triggeredAt).every(({ track }) => track === 'order')).toBe(true);
  },
);
