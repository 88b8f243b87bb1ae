import { DAY, HOUR } from './count-period.ts';
import type { Period } from './model';

/** A mark on the axis: so long after the trigger, and that length as a reader says it. */
export interface Tick {
  readonly at: number;
  readonly label: Period;
}

/** An axis of elapsed time on which hours and weeks are both legible. Elapsed times are milliseconds since the trigger. */
export interface TimeScale {
  /** Elapsed time at the far end of the axis. */
  readonly end: number;
  /** Where a moment stands, 0 to 1. What lies outside the axis stands at the nearer end. */
  readonly toFraction: (elapsed: number) => number;
  /** The moment that stands there; the inverse of `toFraction`. */
  readonly toElapsed: (fraction: number) => number;
  /**
   * Marks to label, in order, as many as stand apart.
   *
   * @param apart - the least fraction of the axis between two of them; never less than 6 %, which is the default.
   * @param moments - moments to prefer to round ones. Those with no short name, such as 9 days and 5 hours, are left out.
   */
  readonly ticks: (apart?: number, moments?: readonly number[]) => readonly Tick[];
}

/** The first hours are spaced evenly, later time by ratio. At this length the one gives way to the other. */
const BEND = 8 * HOUR;

const MIN_GAP = 0.06;

/** Round moments, the most telling first: the lengths of the agreement, then what helps to read between them. */
const ROUND_MOMENTS = [
  24 * HOUR,
  ...[7, 15, 30].map((days) => days * DAY),
  ...[12, 6, 48, 1].map((hours) => hours * HOUR),
  ...[90, 60, 3, 14].map((days) => days * DAY),
  3 * HOUR,
  ...[4, 10].map((days) => days * DAY),
  18 * HOUR,
  ...[5, 20, 45, 180, 365].map((days) => days * DAY),
];

/**
 * Makes the axis of a timeline. It grows as log(1 + t ⁄ 8 h): on one of eight days the first 24 hours take two fifths, and
 * each later day is still seen.
 *
 * @param end - elapsed time at its far end, more than 0; meant for 24 hours to 90 days.
 * @param bend - the length at which even spacing gives way to ratios; a shorter one gives the first hours more room.
 */
export function createTimeScale(end: number, bend = BEND): TimeScale {
  const length = Math.log1p(end / bend);
  const toFraction = (elapsed: number): number => {
    if (elapsed <= 0) return 0;
    return elapsed >= end ? 1 : Math.log1p(elapsed / bend) / length;
  };
  const toElapsed = (fraction: number): number => {
    if (fraction <= 0) return 0;
    return fraction >= 1 ? end : Math.expm1(fraction * length) * bend;
  };
  const ticks = (apart = MIN_GAP, moments: readonly number[] = []): readonly Tick[] => {
    const gap = Math.max(apart, MIN_GAP);
    const chosen: Tick[] = [];
    for (const at of [0, ...moments, ...ROUND_MOMENTS]) {
      const label = toLabel(at);
      if (!label || at < 0 || at > end) continue;
      if (chosen.every((other) => Math.abs(toFraction(other.at) - toFraction(at)) >= gap)) chosen.push({ at, label });
    }
    return chosen.toSorted((one, other) => one.at - other.at);
  };
  return { end, toFraction, toElapsed, ticks };
}

/** The text speaks of 24 hours, not of one day (2.1); from there whole days are days, and below 48 hours hours. */
function toLabel(elapsed: number): Period | undefined {
  const hours = elapsed / HOUR;
  if (!Number.isInteger(hours)) return undefined;
  if (hours > 24 && hours % 24 === 0) return { amount: hours / 24, unit: 'day' };
  return hours < 48 ? { amount: hours, unit: 'hour' } : undefined;
}
