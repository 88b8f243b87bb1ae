import { HOUR } from '../time/duration.ts';
import type { Effect, LifecycleRule, Wording } from './model';
import type { OtherEvent } from './other-events';
import { isOfOneDay } from './over-its-day.ts';
import type { LifecycleEvent } from './project-lifecycle';
import { offsetOf } from './relative-span.ts';

/** An event at a moment of a case. */
export interface MomentEvent {
  readonly event: LifecycleEvent;
  /** Whether it may come from here on or has come by here at the latest (16.1). */
  readonly end: 'start' | 'latest';
  /** The reading that puts it here, where it is not the chosen one. */
  readonly reading: Wording | undefined;
}

/** A moment of a case, and all that happens then. */
export interface CaseMoment {
  /** Tells it from the other moments of its case, whatever the case is dated. */
  readonly key: string;
  /** Milliseconds since the trigger, less than 0 before it; `null` where the text names no figure. */
  readonly at: number | null;
  readonly events: readonly MomentEvent[];
}

/** Effects that only say that something goes on; the rails show it. */
const STANDING: ReadonlySet<Effect> = new Set(['continue', 'keep', 'charge']);

/** Where in its case a moment of an event stands: after what has no moment, so much later. */
export function keyOfMoment(event: LifecycleEvent, events: readonly LifecycleEvent[], triggeredAt: number): string {
  return event.earliest === null ? keyOfUnknown(event, events) : keyOfTime(event.earliest - triggeredAt);
}

/** The key of a moment that is known. @param elapsed - milliseconds since the trigger. */
export const keyOfTime = (elapsed: number) => `${elapsed}`;

function keyOfUnknown({ rule }: LifecycleEvent, events: readonly LifecycleEvent[]): string {
  const { root, after } = placeUnknown(rule, events);
  return `${root} +${after}`;
}

function placeUnknown(rule: LifecycleRule, events: readonly LifecycleEvent[]): { root: string; after: number } {
  const { min } = offsetOf(rule);
  const anchor = anchorOf(rule, events);
  if (min === null || anchor?.earliest !== null || anchor.rule === rule) return { root: rule.id, after: 0 };
  const { root, after } = placeUnknown(anchor.rule, events);
  return { root, after: after + Math.max(0, min) };
}

/** The event from which a rule counts: of two the later, or the one that is unknown; `undefined` for the trigger. */
export function anchorOf({ since }: LifecycleRule, events: readonly LifecycleEvent[]): LifecycleEvent | undefined {
  const anchors = (typeof since === 'string' ? [since] : since).flatMap(
    (id) => events.find(({ rule }) => rule.id === id) ?? [],
  );
  return (
    anchors.find(({ earliest }) => earliest === null) ??
    anchors.toSorted((one, other) => (other.earliest ?? 0) - (one.earliest ?? 0))[0]
  );
}

/**
 * The moments of a case in order, each with all that happens then; those without a figure after all that have one, each after
 * what it counts from. The trigger is always among them.
 *
 * @param others - what readings that were not chosen say otherwise.
 * @param borders - epoch milliseconds at which a state changes, with or without an event.
 */
export function momentsOf(
  events: readonly LifecycleEvent[],
  others: readonly OtherEvent[],
  triggeredAt: number,
  borders: readonly number[] = [],
): CaseMoment[] {
  const known = new Map<number, MomentEvent[]>([[0, []]]);
  const unknown = new Map<string, MomentEvent[]>();
  const put = (elapsed: number, ...placed: MomentEvent[]) =>
    void known.set(elapsed, [...(known.get(elapsed) ?? []), ...placed]);
  const rules = [...events, ...others.map(({ event }) => event)].map(({ rule }) => rule);
  const add = (event: LifecycleEvent, reading: Wording | undefined) => {
    const { rule, earliest, latest } = event;
    if (STANDING.has(rule.effect)) return;
    if (earliest === null) {
      // Under another reading it counts from what the chosen one has.
      const key = keyOfUnknown(event, events);
      unknown.set(key, [...(unknown.get(key) ?? []), { event, end: 'start', reading }]);
      return;
    }
    put(earliest - triggeredAt, { event, end: 'start', reading });
    if (latest !== null && isWindow(event, rules)) put(latest - triggeredAt, { event, end: 'latest', reading });
  };
  for (const event of events) add(event, undefined);
  for (const { event, reading } of others) add(event, reading);
  for (const border of borders) put(border - triggeredAt);
  const order = [...unknown.keys()];
  const rootOf = (key: string) => key.slice(0, key.lastIndexOf(' +'));
  const afterOf = (key: string) => Number(key.slice(key.lastIndexOf(' +') + 2));
  const roots = [...new Set(order.map(rootOf))];
  return [
    ...[...known.entries()]
      .toSorted(([one], [other]) => one - other)
      .map(([at, placed]) => ({ key: keyOfTime(at), at, events: placed })),
    ...order
      .toSorted(
        (one, other) => roots.indexOf(rootOf(one)) - roots.indexOf(rootOf(other)) || afterOf(one) - afterOf(other),
      )
      .map((key) => ({ key, at: null, events: unknown.get(key) ?? [] })),
  ];
}

/** Whether it may come over a time with two ends to tell apart: not in one hour (3.1.2) or on one day (29.3). */
function isWindow(event: LifecycleEvent, rules: readonly LifecycleRule[]): boolean {
  const { rule, earliest, latest } = event;
  if (earliest === null || latest === null) return false;
  const length = latest - earliest;
  return rule.offset.kind === 'on-hour' ? length > HOUR : length > 0 && !isOfOneDay(event, rules);
}
