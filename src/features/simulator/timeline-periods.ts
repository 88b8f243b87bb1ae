import { measure, round } from './measure-text';
import type { Extent } from './timeline-axis';
import type { DrawnPeriod } from './timeline-model';
import { FONT, TICK } from './timeline-sizes';

export interface PlacedPeriod extends Extent {
  readonly period: DrawnPeriod;
  readonly row: number;
  /** Middle of its words. */
  readonly textX: number;
  /** Whether its words stand in the line; else over it. */
  readonly isInside: boolean;
  readonly width: number;
  /** Whether it leads to the left: before the trigger. */
  readonly isBackwards: boolean;
}

const GAP = 12;

/**
 * Places dimension lines: each from where a period counts to where it leads, in the first row in which neither line nor words
 * meet another; the words in its widest gap between poles, over the line where none is wide enough.
 *
 * @param poles - where poles stand, which the words had better not cross.
 */
export function placePeriods(
  periods: readonly DrawnPeriod[],
  places: ReadonlyMap<string, number>,
  poles: readonly number[],
  bounds: Extent,
): readonly PlacedPeriod[] {
  const placed: PlacedPeriod[] = [];
  const rows: Extent[][] = [];
  const ordered = periods
    .flatMap((period) => {
      const [from, to] = [places.get(period.from), places.get(period.to)];
      return from === undefined || to === undefined ? [] : [{ period, from, to }];
    })
    .toSorted((one, other) => Math.abs(one.to - one.from) - Math.abs(other.to - other.from));
  for (const { period, from, to } of ordered) {
    const [x0, x1] = [Math.min(from, to) + 2, Math.max(from, to) - 2];
    const width = measure(period.label, FONT) + (period.clause ? measure(period.clause, TICK) + 8 : 0);
    const cuts = [x0, ...poles.filter((pole) => pole > x0 + 4 && pole < x1 - 4), x1];
    const gaps = cuts.slice(1).map((end, index) => ({ from: cuts[index] ?? x0, to: end }));
    const [gap = { from: x0, to: x1 }] = gaps.toSorted((one, other) => other.to - other.from - (one.to - one.from));
    const isInside = width + 30 <= gap.to - gap.from || width + 30 <= x1 - x0;
    const isInGap = width + 30 <= gap.to - gap.from;
    const middle = isInGap ? (gap.from + gap.to) / 2 : (x0 + x1) / 2;
    const textX = round(Math.min(Math.max(middle, bounds.x0 + width / 2), bounds.x1 - width / 2));
    const room = { x0: Math.min(x0, textX - width / 2) - GAP, x1: Math.max(x1, textX + width / 2) + GAP };
    const free = rows.findIndex((taken) =>
      taken.every((other) => room.x1 <= other.x0 + GAP || other.x1 <= room.x0 + GAP),
    );
    const row = free === -1 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), room];
    placed.push({ period, x0: round(x0), x1: round(x1), row, textX, isInside, width, isBackwards: to < from });
  }
  return placed;
}
