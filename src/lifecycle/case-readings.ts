import { combinationsOf } from './answer.ts';
import type { Scenario, Wording } from './model';
import { overItsDay } from './over-its-day.ts';
import { phasesOf } from './phases.ts';
import type { Phase } from './phase.ts';
import { type Case, type LifecycleEvent, projectLifecycle } from './project-lifecycle.ts';
import { settle, type Settlement } from './settlement.ts';

/** A case as one way of reading its clauses has it. */
export interface ReadCase {
  /** The alternative of each reading, by the id of the reading. */
  readonly readings: Readonly<Record<string, string>>;
  readonly events: readonly LifecycleEvent[];
  /** By the moments as they are reckoned: what a data file has. */
  readonly phases: readonly Phase[];
  /**
   * The same as far as one may rely on it: where a clause fixes only the day, from its beginning on it may have come, and at its
   * end it has. What is said of a moment, and drawn, is by these.
   */
  readonly states: readonly Phase[];
  /** What the payment brings back; absent where nothing is paid. */
  readonly settlement: Settlement | undefined;
}

/** What some of the readings come to, and what they are called. */
export interface Told {
  /** The first of them that comes to it. */
  readonly first: ReadCase;
  /** The alternatives by which it is told from the others, one list for each way of reading; none where all agree. */
  readonly names: readonly (readonly Wording[])[];
}

/** The case by every choice of an alternative for each reading, the chosen one first. */
export function readCase(scenario: Scenario, given: Case): readonly [ReadCase, ...ReadCase[]] {
  const { triggeredAt, settledAt } = given;
  const read = (readings: Readonly<Record<string, string>>): ReadCase => {
    const events = projectLifecycle(scenario, { ...given, readings: { ...given.readings, ...readings } });
    return {
      readings,
      events,
      phases: phasesOf(scenario, events, triggeredAt, settledAt),
      states: phasesOf(scenario, events.map(overItsDay), triggeredAt, settledAt),
      settlement: settledAt === Infinity ? undefined : settle(scenario, events, settledAt),
    };
  };
  const chosen = Object.fromEntries(
    scenario.readings.map(({ id, alternatives }) => [
      id,
      (alternatives.find((alternative) => alternative.id === given.readings[id]) ?? alternatives[0])?.id ?? '',
    ]),
  );
  const isChosen = (readings: Readonly<Record<string, string>>) =>
    scenario.readings.every(({ id }) => readings[id] === chosen[id]);
  const others = combinationsOf(scenario).filter((readings) => !isChosen(readings));
  return [read(chosen), ...others.map(read)];
}

/**
 * Puts together the readings that come to the same: one where all agree, though they may differ later. Only what makes a
 * difference is named.
 *
 * @param tell - what a reading comes to, as something to compare.
 */
export function tellReadings(
  { readings }: Pick<Scenario, 'readings'>,
  cases: readonly ReadCase[],
  tell: (one: ReadCase) => string,
): readonly Told[] {
  const told = cases.map((one) => ({ one, words: tell(one) }));
  // A reading matters where a change of it alone changes something.
  const mattering = readings.filter(({ id }) =>
    told.some(({ one, words }) =>
      told.some(
        (other) =>
          other.words !== words &&
          readings.every((each) => each.id === id || other.one.readings[each.id] === one.readings[each.id]),
      ),
    ),
  );
  const groups = [...new Set(told.map(({ words }) => words))].map((words) =>
    told.filter((other) => other.words === words).map(({ one }) => one),
  );
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    // Nor does it within a group that has all its alternatives.
    const telling = mattering.filter(
      ({ id, alternatives }) =>
        !group.every((one) => alternatives.every((other) => has(group, { ...one.readings, [id]: other.id }))),
    );
    const namesOf = (one: ReadCase) =>
      telling.flatMap(
        ({ id, alternatives }) => alternatives.find((alternative) => alternative.id === one.readings[id])?.name ?? [],
      );
    const names = new Map(group.map((one) => [telling.map(({ id }) => one.readings[id]).join(' '), namesOf(one)]));
    return [{ first, names: telling.length === 0 ? [] : [...names.values()] }];
  });
}

const has = (cases: readonly ReadCase[], readings: ReadCase['readings']) =>
  cases.some((one) => Object.entries(readings).every(([id, alternative]) => one.readings[id] === alternative));

/** Whether every reading has an event of this kind at these moments. */
export function isAgreed(event: LifecycleEvent, cases: readonly ReadCase[]): boolean {
  return cases.every(({ events }) => events.some((other) => isSame(other, event)));
}

/** What other readings have at other moments than the chosen one, or alone, with their names. */
export function otherEventsOf(
  { readings }: Pick<Scenario, 'readings'>,
  [chosen, ...others]: readonly [ReadCase, ...ReadCase[]],
): readonly { readonly event: LifecycleEvent; readonly names: readonly Wording[] }[] {
  const found: { readonly event: LifecycleEvent; readonly names: readonly Wording[] }[] = [];
  for (const other of others) {
    const names = readings.flatMap(({ id, alternatives }) =>
      other.readings[id] === chosen.readings[id]
        ? []
        : (alternatives.find((alternative) => alternative.id === other.readings[id])?.name ?? []),
    );
    for (const event of other.events) {
      const known = [...chosen.events, ...found.map((each) => each.event)];
      // What goes on by both is told once, though from other moments; what goes on by this one alone is news (40.4.1).
      const isTold = GOES_ON.has(event.rule.effect)
        ? known.some((each) => isOfKind(each, event))
        : known.some((each) => isSame(each, event));
      if (!isTold) found.push({ event, names });
    }
  }
  return found;
}

/** An event of a case, with the names of the readings that alone have it where the chosen one has not. */
export interface ListedEvent {
  readonly event: LifecycleEvent;
  readonly names?: readonly Wording[];
}

/** The events of the chosen reading in their order, those of others before what comes later; without a moment they stand last. */
export function listEvents(
  scenario: Pick<Scenario, 'readings'>,
  byReading: readonly [ReadCase, ...ReadCase[]],
): readonly ListedEvent[] {
  const [{ events }] = byReading;
  // A stop that its clause does not date is the one that 5.2 allows, and is listed once (51.1).
  const isAllowed = (event: LifecycleEvent) =>
    event.earliest === null &&
    event.rule.fills === undefined &&
    events.some(
      (other) => isOfKind(other, event) && other.rule.modality === 'may' && other.rule.fills === 'suspension',
    );
  const listed: ListedEvent[] = events.filter((event) => !isAllowed(event)).map((event) => ({ event }));
  for (const other of otherEventsOf(scenario, byReading)) {
    const { earliest } = other.event;
    const later =
      earliest === null ? -1 : listed.findIndex(({ event }) => event.earliest === null || event.earliest > earliest);
    listed.splice(later === -1 ? listed.length : later, 0, other);
  }
  return listed;
}

const GOES_ON: ReadonlySet<string> = new Set(['continue', 'keep', 'charge']);

const isOfKind = (one: LifecycleEvent, other: LifecycleEvent) =>
  one.rule.effect === other.rule.effect && one.rule.subject === other.rule.subject;

const isSame = (one: LifecycleEvent, other: LifecycleEvent) =>
  isOfKind(one, other) && one.earliest === other.earliest && one.latest === other.latest;
