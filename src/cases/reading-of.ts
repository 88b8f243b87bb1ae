import type { LifecycleRule, Scenario } from '@/lifecycle/model';

/** The alternative of a reading under which a rule holds. */
export function readingOf({ reading }: LifecycleRule, { readings }: Scenario) {
  return readings
    .flatMap(({ id, alternatives }) => alternatives.filter((alternative) => `${id}/${alternative.id}` === reading))
    .at(0);
}
