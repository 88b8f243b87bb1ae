import { combinationsOf } from './answer.ts';
import type { AskedCase } from './answer-question.ts';
import { consequenceOf } from './consequences.ts';
import type { ProductLifecycle, Scenario } from './model';
import { phasesOf } from './phases.ts';
import { type Phase, phaseAt } from './phase.ts';
import { projectLifecycle } from './project-lifecycle.ts';

/** What service and data are in so long after the trigger, while nothing is paid. */
export interface StateThen {
  readonly service: Phase | undefined;
  readonly data: Phase | undefined;
  /** Whether another scenario of the trigger, or another reading, says otherwise. */
  readonly differs: boolean;
}

/**
 * Tells the state by the first alternative of each reading, which is the safest.
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
  const stateIn = (other: Scenario, readings: Readonly<Record<string, string>>) => {
    const given = {
      triggeredAt,
      isHoliday,
      parameters: {},
      settledAt: Infinity,
      counting: 'moment',
      readings,
    } as const;
    const phases = phasesOf(other, projectLifecycle(other, given), triggeredAt);
    const at = (track: 'service' | 'data') => {
      const phase = phaseAt(phases, track, triggeredAt + after);
      const atLeast = phaseAt(phases, track, triggeredAt + Math.max(0, after - doubt))?.atLeast;
      return phase && atLeast ? { ...phase, atLeast } : phase;
    };
    return { service: at('service'), data: at('data') };
  };
  const keyOf = ({ service, data }: Omit<StateThen, 'differs'>) =>
    [service, data].map((phase) => `${phase?.kind} ${phase?.atLeast} ${phase?.mayBe}`).join();
  const state = stateIn(scenario, {});
  // The end of a package is no loss of data (3.4.1(3)), and is told on the product's page.
  const isOfPackage = ({ rules }: Scenario) => rules.some((rule) => consequenceOf(rule).loses === 'quota');
  const others = scenarios.filter(
    (other) => other.trigger === scenario.trigger && (other === scenario || !isOfPackage(other)),
  );
  const keys = new Set(
    others.flatMap((other) => combinationsOf(other).map((readings) => keyOf(stateIn(other, readings)))),
  );
  return { ...state, differs: keys.size > 1 };
}
