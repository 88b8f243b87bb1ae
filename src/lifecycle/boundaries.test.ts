import { expect, test } from 'vitest';
import { generalScenarios } from '@content/lifecycle/general';
import { lifecycles } from '@content/lifecycle';
import { combinationsOf } from './answer';
import { startOfDay } from './count-period';
import { projectLifecycle } from './project-lifecycle';
import type { Scenario } from './model';

/** Both sides of every boundary: each event of each scenario under each reading that has a moment after the trigger. */
const triggeredAt = startOfDay(Date.UTC(2024, 5, 1));
const project = (scenario: Scenario, readings: Record<string, string>, settledAt: number) =>
  projectLifecycle(scenario, {
    triggeredAt,
    settledAt,
    counting: 'moment',
    isHoliday: () => false,
    parameters: {},
    readings,
  });

const boundaries = [...lifecycles, { number: 0, scenarios: generalScenarios }].flatMap(({ number, scenarios }) =>
  scenarios.flatMap((scenario) =>
    combinationsOf(scenario).flatMap((readings) =>
      project(scenario, readings, Infinity).flatMap(({ rule, earliest }) =>
        earliest === null || earliest <= triggeredAt
          ? []
          : [
              {
                name: [number, scenario.id, ...Object.values(readings), rule.id].join(' '),
                scenario,
                readings,
                rule,
                earliest,
              },
            ],
      ),
    ),
  ),
);

test.each(boundaries)('$name: in time at the instant, too late after it', ({ scenario, readings, rule, earliest }) => {
  const stateWhenPaid = (settledAt: number) =>
    project(scenario, readings, settledAt).find((event) => event.rule.id === rule.id)?.state;
  // 届满仍未…的 acts on one who still owes; 届满前仍未 (59.2.1) on one who had not paid before.
  const inTime = rule.decidedBy === undefined ? ['averted'] : ['possible'];
  const tooLate = ['certain', 'possible'];
  expect(inTime).toContain(stateWhenPaid(earliest - 1));
  expect(rule.isLateAtInstant ? tooLate : inTime).toContain(stateWhenPaid(earliest));
  expect(tooLate).toContain(stateWhenPaid(earliest + 1));
});
