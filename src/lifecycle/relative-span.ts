import { DAY, HOUR, writeDuration } from '../time/duration.ts';
import { lengthOf } from './count-period.ts';
import type { LifecycleRule } from './model';

/** A stretch of elapsed time since an anchor, in milliseconds; both `null`: unknown, only `max` `null`: open. */
export interface RelativeSpan {
  readonly min: number | null;
  readonly max: number | null;
}

const UNKNOWN: RelativeSpan = { min: null, max: null };

/**
 * A rule's offset from its anchor, as its clause writes it. Natural days are counted from the beginning of the anchor's
 * day: 第7个自然日 is from six to seven days after it when that day is day one, from seven to eight otherwise.
 */
export function offsetOf({ offset }: LifecycleRule): RelativeSpan {
  switch (offset.kind) {
    case 'at-once':
      return { min: 0, max: 0 };
    case 'at':
    case 'over':
      return { min: lengthOf(offset.period), max: lengthOf(offset.period) };
    case 'within':
      return { min: 0, max: lengthOf(offset.period) };
    case 'after':
      return { min: lengthOf(offset.period), max: null };
    case 'on-day':
    case 'by-day': {
      const before = offset.anchorIsDayOne ? 0 : 1;
      const start = (offset.day - 1 + before) * DAY;
      return { min: offset.kind === 'on-day' ? start : before * DAY, max: start + DAY };
    }
    case 'from-day':
      return { min: (offset.day - (offset.anchorIsDayOne ? 1 : 0)) * DAY, max: null };
    case 'on-hour':
      return { min: (offset.hour - 1) * HOUR, max: offset.hour * HOUR };
    case 'before': {
      const start = -lengthOf(offset.period);
      return { min: start, max: offset.basis === 'date' ? start + DAY : start };
    }
    case 'within-before':
      return { min: -lengthOf(offset.period), max: 0 };
    case 'parameter':
    case 'unknown':
      return UNKNOWN;
  }
}

/**
 * A rule's span since the trigger: the sum of the offsets that lead to it. Unknown propagates: unknown + 30 d = unknown.
 *
 * @param rules - those that hold together; the chain of anchors must lead back to the trigger.
 * @param path - rules already on the way, so that a circle ends.
 */
export function spanFromTrigger(
  rule: LifecycleRule,
  rules: readonly LifecycleRule[],
  path: readonly string[] = [],
): RelativeSpan {
  const anchors = (typeof rule.since === 'string' ? [rule.since] : rule.since).map((id): RelativeSpan => {
    const anchor = rules.find((candidate) => candidate.id === id);
    // A rule that leads back to itself has no moment; `checkLifecycles` names it.
    if (anchor && path.includes(id)) return UNKNOWN;
    if (anchor) return spanFromTrigger(anchor, rules, [...path, id]);
    return id === 'trigger' ? { min: 0, max: 0 } : UNKNOWN;
  });
  const offset = offsetOf(rule);
  // What is counted in days of the calendar from a day begins with that day, and not with the midnight that ends it (29.3).
  const isOfDays = rule.offset.kind === 'on-day' || rule.offset.kind === 'by-day';
  return {
    min: addLatest(
      offset.min,
      anchors.map(({ min }) => min),
    ),
    max: addLatest(
      offset.max,
      anchors.map(({ min, max }) => (isOfDays && max !== null && max !== min ? max - DAY : max)),
    ),
  };
}

/** The latest of several moments and what is added to it; `null` when any of them is. */
function addLatest(offset: number | null, moments: readonly (number | null)[]): number | null {
  let latest = -Infinity;
  for (const moment of moments) {
    if (moment === null) return null;
    latest = Math.max(latest, moment);
  }
  return offset === null ? null : latest + offset;
}

/**
 * Writes elapsed time as the open data has it, 24 hours being one day: `P1D`, `PT1H`, `P1DT12H`, `PT20M`; with a sign where
 * it is before the anchor: `-P7D`.
 *
 * @param elapsed - milliseconds; `null` stays `null`.
 */
export function toIsoDuration(elapsed: number | null): string | null {
  return elapsed === null ? null : writeDuration(elapsed, 'P1D');
}
