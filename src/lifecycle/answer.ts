import type { Counting } from './count-period.ts';
import type { Effect, LifecycleRule, Scenario, Subject } from './model';
import { type Case, type LifecycleEvent, projectLifecycle } from './project-lifecycle.ts';

/** The moment before which payment must come, and the rule that sets it. */
export type PayBy =
  /** Pay before this; at the moment itself it is too late to rely on. */
  | { readonly kind: 'moment'; readonly at: number; readonly event: LifecycleEvent; readonly disputed: boolean }
  /** Something ends with the trigger itself: there is no time left. */
  | { readonly kind: 'at-once'; readonly at: number; readonly event: LifecycleEvent; readonly disputed: boolean }
  /** It will come, but the text gives no moment. */
  | { readonly kind: 'unknown'; readonly event: LifecycleEvent }
  /** This agreement names nothing of the kind. */
  | { readonly kind: 'none' };

/** The two moments that a customer asks for, and the last at which data can surely be reached. */
export interface Answer {
  /** So that nothing stops: before the first restriction. */
  readonly beforeRestriction: PayBy;
  /** So that nothing is lost: before the first loss that cannot be undone. */
  readonly beforeLoss: PayBy;
  /** Data that are kept cannot therefore be reached: before service or operations stop. */
  readonly lastAccess: PayBy;
}

const RESTRICTS: readonly Effect[] = [
  'bar',
  'suspend',
  'freeze',
  'stop',
  'terminate',
  'downgrade',
  'release',
  'delete',
];
const REACHES: readonly Subject[] = ['service', 'operations', 'instance', 'database', 'metadata', 'data'];

/**
 * Answers for a case in which nothing is paid. The safe moment is the least over all readings and countings, over the
 * earliest of every window, and counts what the vendor may do as done.
 */
export function answerCase(scenario: Scenario, given: Omit<Case, 'settledAt' | 'readings' | 'counting'>): Answer {
  const projections = combinationsOf(scenario).flatMap((readings) =>
    (['moment', 'civil'] satisfies Counting[]).map((counting) =>
      projectLifecycle(scenario, { ...given, readings, counting, settledAt: Infinity }),
    ),
  );
  const first = (concerns: (rule: LifecycleRule) => boolean): PayBy => {
    const firsts = projections.flatMap((events) => firstOf(events.filter(({ rule }) => concerns(rule))) ?? []);
    const known = firsts
      .filter(({ earliest }) => earliest !== null)
      .toSorted((a, b) => (a.earliest ?? 0) - (b.earliest ?? 0));
    const [event] = known;
    if (!event || event.earliest === null) return firsts[0] ? { kind: 'unknown', event: firsts[0] } : { kind: 'none' };
    // A reading under which it has no moment, or never comes, is another answer too.
    const disputed = firsts.length < projections.length || firsts.some(({ earliest }) => earliest !== event.earliest);
    return { kind: event.earliest <= given.triggeredAt ? 'at-once' : 'moment', at: event.earliest, event, disputed };
  };
  return {
    beforeRestriction: first(({ effect }) => RESTRICTS.includes(effect)),
    beforeLoss: first(({ isLoss }) => isLoss === true),
    lastAccess: first(
      ({ effect, subject }) => RESTRICTS.includes(effect) && effect !== 'bar' && REACHES.includes(subject),
    ),
  };
}

/** The first known event; the first unknown one where none is known. */
function firstOf(events: readonly LifecycleEvent[]): LifecycleEvent | undefined {
  return events.find(({ earliest }) => earliest !== null) ?? events[0];
}

/** Every choice of one alternative for each reading. */
export function combinationsOf({ readings }: Scenario): Record<string, string>[] {
  let choices: Record<string, string>[] = [{}];
  for (const { id, alternatives } of readings) {
    choices = choices.flatMap((choice) => alternatives.map((alternative) => ({ ...choice, [id]: alternative.id })));
  }
  return choices;
}
