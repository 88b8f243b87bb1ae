import type { Reading, Scenario, Wording } from './model';
import { type Case, type LifecycleEvent, projectLifecycle } from './project-lifecycle.ts';

/** What a reading that was not chosen puts at another moment, or alone has. */
export interface OtherEvent {
  readonly event: LifecycleEvent;
  /** The name of that reading. */
  readonly reading: Wording;
}

/**
 * What the readings that were not chosen say otherwise, one at a time: 17.1.4 counts its fifteen days from the suspension too,
 * and then ends two days later.
 *
 * @param readings - the scenario's, with those of the counting where it has any.
 */
export function findOtherEvents(scenario: Scenario, given: Case, readings: readonly Reading[]): OtherEvent[] {
  const chosen = projectLifecycle(scenario, given);
  const others: OtherEvent[] = [];
  for (const { id, alternatives } of readings) {
    const own = alternatives.find((alternative) => alternative.id === given.readings[id]) ?? alternatives[0];
    for (const alternative of alternatives) {
      if (alternative === own) continue;
      const events = projectLifecycle(scenario, { ...given, readings: { ...given.readings, [id]: alternative.id } });
      for (const event of events) {
        const isSame = (other: LifecycleEvent) =>
          other.rule.id === event.rule.id && other.earliest === event.earliest && other.latest === event.latest;
        if (chosen.some(isSame) || others.some((other) => isSame(other.event))) continue;
        others.push({ event, reading: alternative.name });
      }
    }
  }
  return others;
}
