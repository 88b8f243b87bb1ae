/** An axis of elapsed time. Elapsed times are milliseconds since the trigger. */
export interface CaseScale {
  /** Elapsed time at the near end of the axis: 0, or less where something comes before the trigger. */
  readonly start: number;
  /** Elapsed time at the far end of the axis. */
  readonly end: number;
  /** The part of the axis that a millisecond takes where nothing is widened. */
  readonly rate: number;
  /** Where a moment stands, 0 to 1. What lies outside the axis stands at the nearer end. */
  readonly toFraction: (elapsed: number) => number;
  /** The moment that stands there; the inverse of `toFraction`. */
  readonly toElapsed: (fraction: number) => number;
  /** Stretches that are wider than their length, for their ends could not be told apart: the axis has to say so. */
  readonly widened: readonly { readonly from: number; readonly to: number }[];
}

/** The least part of the axis between two moments. */
const LEAST = 0.08;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Makes the axis of a case: linear, so that days are as wide as days and lengths can be compared. Only a stretch between two
 * moments that would be too narrow to tell them apart is widened: an hour beside a week.
 *
 * @param end - elapsed time at its far end, more than `start`.
 * @param moments - elapsed times at which something happens; those outside the axis are left out.
 * @param options.start - elapsed time at its near end.
 * @param options.least - the least part of the axis between two moments.
 */
export function createCaseScale(
  end: number,
  moments: readonly number[],
  { start = 0, least: wanted = LEAST }: { readonly start?: number; readonly least?: number } = {},
): CaseScale {
  const inside = [...new Set([start, ...moments.filter((moment) => moment > start && moment < end), end])].toSorted(
    (one, other) => one - other,
  );
  const stretches = inside.slice(1).map((to, index): Stretch => ({ from: inside[index] ?? 0, to }));
  // With many moments, as much as there is for each.
  const least = Math.min(wanted, 0.7 / stretches.length);
  const widened = new Set<Stretch>();
  for (;;) {
    const free = stretches.filter((stretch) => !widened.has(stretch));
    const length = free.reduce((sum, { from, to }) => sum + to - from, 0);
    const perTime = (1 - widened.size * least) / length;
    const narrow = free.find(({ from, to }) => (to - from) * perTime < least);
    if (!narrow || free.length === 1) break;
    widened.add(narrow);
  }
  const length = stretches.reduce((sum, stretch) => sum + (widened.has(stretch) ? 0 : stretch.to - stretch.from), 0);
  const perTime = (1 - widened.size * least) / length;
  let left = 0;
  const placed = stretches.map((stretch) => {
    const width = widened.has(stretch) ? least : (stretch.to - stretch.from) * perTime;
    left += width;
    return { ...stretch, left: left - width, width };
  });
  const toFraction = (elapsed: number): number => {
    if (elapsed <= start) return 0;
    const found = placed.find(({ to }) => elapsed <= to);
    if (!found || elapsed >= end) return 1;
    return found.left + ((elapsed - found.from) / (found.to - found.from)) * found.width;
  };
  const toElapsed = (fraction: number): number => {
    if (fraction <= 0) return start;
    const found = placed.find(({ left: from, width }) => fraction <= from + width);
    if (!found || fraction >= 1) return end;
    return found.from + ((fraction - found.left) / found.width) * (found.to - found.from);
  };
  return { start, end, rate: perTime, toFraction, toElapsed, widened: [...widened] };
}
