import { consequenceOf } from './consequences.ts';
import type { Scenario } from './model';

/** A scenario without what lapses of a package: it is void with its term (3.4.1(3), 11.1), which is no loss of data. */
export function withoutQuota(scenario: Scenario): Scenario {
  return { ...scenario, rules: scenario.rules.filter((rule) => consequenceOf(rule).loses !== 'quota') };
}
