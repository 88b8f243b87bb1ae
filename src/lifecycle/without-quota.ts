import { consequenceOf } from './consequences.ts';
import type { Scenario } from './model';

/**
 * A scenario without the losses that are none of data: what lapses of a package with its term (3.4.1(3), 11.1), and work that is
 * running when it is ended (10.1, 33.1).
 */
export function withoutQuota(scenario: Scenario): Scenario {
  return {
    ...scenario,
    rules: scenario.rules.filter((rule) => !['quota', 'running'].includes(consequenceOf(rule).loses ?? '')),
  };
}
