import type { KeyboardEvent } from 'react';
import { DAY, HOUR } from '@/time/duration';
import type { DrawnCase } from './timeline-model';

/** Where the cursor may go, in milliseconds since the trigger. */
interface Reach {
  readonly start: number;
  readonly end: number;
  /** In order. */
  readonly moments: readonly number[];
}

/** The moments at which something happens, in order, and both ends. */
export function reachOf({ moments, now }: DrawnCase, start: number, end: number): Reach {
  const known = [start, end, ...moments.flatMap(({ at }) => at ?? []), ...(now ? [now.at] : [])];
  const inside = known.filter((at) => at >= start && at <= end);
  return { start, end, moments: [...new Set(inside)].toSorted((one, other) => one - other) };
}

/**
 * Where a key takes a slider: by the hour, with Shift by the day, by Page Up and Down from moment to moment; `undefined` for a
 * key that does not move it.
 */
export function keyTarget(
  {
    key,
    shiftKey,
    altKey,
    ctrlKey,
    metaKey,
  }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  at: number,
  { start, end, moments }: Reach,
): number | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const step = shiftKey ? DAY : HOUR;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(start, at - step);
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(end, at + step);
    case 'PageDown':
      return moments.findLast((moment) => moment < at) ?? start;
    case 'PageUp':
      return moments.find((moment) => moment > at) ?? end;
    case 'Home':
      return start;
    case 'End':
      return end;
    default:
      return undefined;
  }
}
