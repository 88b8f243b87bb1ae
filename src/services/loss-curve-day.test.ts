import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { readCase } from '../lifecycle/case-readings';
import type { Scenario } from '../lifecycle/model';
import { withGeneral } from '../lifecycle/with-general';
import { startOfDate, writeDay, writeMoment } from '../time/beijing';
import { DAY, HOUR, MINUTE } from '../time/duration';
import { certainFrom, lossCurve, type LossStep } from './loss-curve';

/** By when something has come at the latest, of a moment at midnight and of a day alone: as the page of the product has it. */
const midnight = startOfDate('2026-11-20');
const LAST_MINUTE = DAY - MINUTE;
const scenarios = Array.from({ length: 75 }, (_, index) => index + 1).flatMap((number) => {
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  return withGeneral(number, own, lifecycleContent).scenarios.map((scenario) => ({ number, scenario }));
});

const readAt = (scenario: Scenario, triggeredAt: number) =>
  readCase(scenario, {
    triggeredAt,
    counting: 'moment',
    isHoliday: () => false,
    readings: {},
    parameters: {},
    settledAt: Infinity,
  });

const stepsOf = (scenario: Scenario, triggeredAt: number, slack: number) =>
  lossCurve([{ key: '', scenario, triggeredAt, slack, settledAt: Infinity, byReading: readAt(scenario, triggeredAt) }])
    .steps;

/** The latest moment at which the events of a rule have come by the readings that have it. */
const untilOf = (scenario: Scenario, { rule }: LossStep, triggeredAt: number) =>
  Math.max(
    ...readAt(scenario, triggeredAt).flatMap(({ events }) =>
      events.flatMap((event) => (event.rule.id === rule.id && event.until !== null ? [event.until] : [])),
    ),
  );

const certain = (given: number, slack: number) =>
  scenarios.flatMap(({ number, scenario }) =>
    stepsOf(scenario, given, slack).flatMap((step) => {
      const from = certainFrom(step);
      return from === undefined ? [] : [{ name: `${number} ${scenario.id} ${step.rule.id}`, scenario, step, from }];
    }),
  );

test.each([
  ['midnight', midnight],
  ['the afternoon', midnight + 15 * HOUR],
])('from a moment at %s: what has come for certain has when its events have', (_, triggeredAt) => {
  const found = certain(triggeredAt, 0);
  expect(found.length).toBeGreaterThan(100);
  const wrong = found.filter(({ scenario, step, from }) => untilOf(scenario, step, triggeredAt) !== from);
  expect(wrong.map(({ name, from }) => `${name}: ${writeMoment(from)}`)).toEqual([]);
});

test('of a day alone it has come for certain once it has for who ran out in the last minute; natural days have a day more', () => {
  const found = certain(midnight, DAY);
  expect(found.length).toBeGreaterThan(100);
  // 29.3 counts natural days, which the hour does not move: the doubt of a day stands there as it does on the page.
  const wrong = found.flatMap(({ name, scenario, step, from }) => {
    const over = from - untilOf(scenario, step, midnight + LAST_MINUTE);
    const allowed = name.startsWith('29 ') ? [0, MINUTE, DAY] : [0, MINUTE];
    return allowed.includes(over) ? [] : [`${name}: ${writeMoment(from)}, ${over / HOUR} hours off`];
  });
  expect(wrong).toEqual([]);
});

test('59.2.1.2: backups of what expired at a midnight are gone by the end of 4 December', () => {
  const expiry = scenarios.find(({ number, scenario }) => number === 59 && scenario.trigger === 'expiry');
  const latestDays = [0, DAY].map((slack) => {
    const steps = expiry ? stepsOf(expiry.scenario, midnight, slack) : [];
    const latest = steps.filter(({ rule, isLatest }) => isLatest && rule.object?.zh.includes('备份'));
    return latest.map(({ limit }) => writeDay(limit - 1));
  });
  expect(latestDays).toEqual([['2026-12-04'], ['2026-12-04']]);
});
