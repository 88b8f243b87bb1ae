import { combinationsOf } from './answer.ts';
import type { AskedCase } from './answer-question.ts';
import { consequenceOf } from './consequences.ts';
import type { ProductLifecycle, Scenario } from './model';
import { overItsDay } from './over-its-day.ts';
import { phasesOf } from './phases.ts';
import { type Phase, phaseOver } from './phase.ts';
import { projectLifecycle } from './project-lifecycle.ts';

/** What service and data are in so long after the trigger, while nothing is paid. */
export interface StateThen {
  readonly service: Phase | undefined;
  readonly data: Phase | undefined;
  /** Whether another scenario of the trigger, or another reading, says otherwise. */
  readonly differs: boolean;
}

/**
 * Tells the state over all readings of the scenario: what not all of them have is only possible.
 *
 * @param after - milliseconds since the trigger, not negative.
 * @param doubt - how much less than that it may be: the whole day, where only the day of the trigger is known. What has come
 * only by the earliest hour of that day is possible, and no fact.
 */
export function stateAfter(
  { scenarios }: ProductLifecycle,
  scenario: Scenario,
  after: number,
  { triggeredAt, isHoliday }: AskedCase,
  doubt = 0,
): StateThen {
  const phasesIn = (other: Scenario, readings: Readonly<Record<string, string>>) => {
    const given = {
      triggeredAt,
      isHoliday,
      parameters: {},
      settledAt: Infinity,
      counting: 'moment',
      readings,
    } as const;
    return phasesOf(other, projectLifecycle(other, given).map(overItsDay), triggeredAt);
  };
  const stateIn = (cases: readonly (readonly Phase[])[]) => {
    const at = (track: 'service' | 'data') => {
      const phase = phaseOver(cases, track, triggeredAt + after);
      const atLeast = phaseOver(cases, track, triggeredAt + Math.max(0, after - doubt))?.atLeast;
      return phase && atLeast ? { ...phase, atLeast } : phase;
    };
    return { service: at('service'), data: at('data') };
  };
  const keyOf = ({ service, data }: Omit<StateThen, 'differs'>) =>
    [service, data].map((phase) => `${phase?.kind} ${phase?.atLeast} ${phase?.mayBe}`).join();
  const state = stateIn(combinationsOf(scenario).map((readings) => phasesIn(scenario, readings)));
  // The end of a package is no loss of data (3.4.1(3)), and is told on the product's page.
  const isOfPackage = ({ rules }: Scenario) => rules.some((rule) => consequenceOf(rule).loses === 'quota');
  const others = scenarios.filter(
    (other) => other.trigger === scenario.trigger && (other === scenario || !isOfPackage(other)),
  );
  const keys = new Set(
    others.flatMap((other) => combinationsOf(other).map((readings) => keyOf(stateIn([phasesIn(other, readings)])))),
  );
  return { ...state, differs: keys.size > 1 };
}
