import { startOfDay } from '../time/beijing.ts';
import { DAY } from '../time/duration.ts';
import type { LifecycleEvent } from './project-lifecycle';

/** Where an event stands on the clock: still to come, perhaps begun, over, or of no moment that the text names. */
export type Tense = 'ahead' | 'under-way' | 'past' | 'undated';

/**
 * The tense of an event at a moment, by the words of the clause alone: `past` says that its time is over, not that it was
 * done. From its earliest moment on it may have come; only after its latest is its time over. Where the text has no latest
 * moment (“from … on”), it stays `under-way`.
 *
 * @param now - epoch milliseconds.
 * @param hasTime - whether the clauses fix the time of day; else it may come on any hour of its day in Beijing.
 */
export function tenseOf(event: Pick<LifecycleEvent, 'earliest' | 'latest'>, now: number, hasTime: boolean): Tense {
  const { earliest, latest } = event;
  if (earliest === null) return 'undated';
  if (now < toLimit(earliest, hasTime)) return 'ahead';
  if (latest === null) return 'under-way';
  return now < endOf(earliest, latest, hasTime) ? 'under-way' : 'past';
}

/**
 * The moment to which one may count: where only the day is certain, the beginning of that day in Beijing. To count to a later
 * hour would give time that the text does not give.
 */
export function toLimit(at: number, hasTime: boolean): number {
  return hasTime ? at : startOfDay(at);
}

/**
 * By when an event is over: of one moment of which the day alone is certain, when that day is, also where it is a midnight; of a
 * span as {@link toEnd} has it.
 */
export function endOf(earliest: number | null, latest: number, hasTime: boolean): number {
  return !hasTime && latest === earliest ? startOfDay(latest) + DAY : toEnd(latest, hasTime);
}

/** By when a latest moment is over: the day of one is over when the next begins; a span of days already ends with a midnight. */
export function toEnd(at: number, hasTime: boolean): number {
  return hasTime ? at : startOfDay(at - 1) + DAY;
}
