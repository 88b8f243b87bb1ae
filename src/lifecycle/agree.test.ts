import { expect, test } from 'vitest';
import { lifecycles } from '../../content/lifecycle/index';
import { combinationsOf } from './answer';
import { DAY, HOUR, startOfDay } from './count-period';
import { kindAt, phasesOf } from './phases';
import { projectLifecycle, rulesUnder } from './project-lifecycle';
import { spanFromTrigger } from './relative-span';

/** Every encoded scenario under every choice of readings, from a midnight in Beijing, so that natural days are whole. */
const triggeredAt = startOfDay(Date.UTC(2024, 5, 1));
const cases = lifecycles.flatMap(({ number, scenarios }) =>
  scenarios.flatMap((scenario) =>
    combinationsOf(scenario).map((readings) => ({
      name: [number, scenario.id, ...Object.values(readings)].join(' '),
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

test.each(cases)('$name: the drawing and the list agree at every moment', ({ events }) => {
  const phases = phasesOf(events, triggeredAt);
  for (let at = triggeredAt; at <= triggeredAt + 60 * DAY; at += HOUR) {
    const past = events.filter(({ earliest }) => earliest !== null && earliest <= at);
    const has = (effect: string, ...subjects: string[]) =>
      past.some(({ rule }) => rule.effect === effect && subjects.includes(rule.subject));
    const service = kindAt(phases, 'service', at);
    expect(service === 'ended').toBe(has('terminate', 'service') || has('release', 'instance', 'database'));
    expect(service === 'running' && (has('suspend', 'service') || has('freeze', 'operations'))).toBe(false);
    // Nothing is usable after its deletion.
    const lossesIn = (some: typeof events) =>
      some.filter(({ rule }) => rule.isLoss && !['queued-work', 'package'].includes(rule.subject)).length;
    const data = kindAt(phases, 'data', at);
    // The tracks do not contradict one another: what is gone for good is not in full use.
    expect(data === 'lost' && service === 'running').toBe(false);
    expect(data === 'lost').toBe(lossesIn(past) > 0 && lossesIn(past) === lossesIn(events));
    expect(data === 'partly-lost').toBe(lossesIn(past) > 0 && lossesIn(past) < lossesIn(events));
  }
});
