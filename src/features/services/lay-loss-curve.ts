import { createCaseScale } from '@/lifecycle/case-scale';
import type { Tick } from './axis-labels';
import { certainFrom, type LossKind, type LossStep } from '@/services/loss-curve';

/** A stretch between two steps; `from` and `to` in percent of the width. */
interface CurveBand {
  readonly from: number;
  readonly to: number;
  /** How many services have it by the text, and how many may. */
  readonly certain: number;
  readonly possible: number;
}

export interface LaidCurve {
  readonly rows: readonly { readonly kind: LossKind; readonly bands: readonly CurveBand[] }[];
  /** The first trigger and all steps, in their order, in epoch milliseconds. */
  readonly ticks: readonly Tick[];
  readonly now: number | undefined;
  readonly supposed: number | undefined;
  /** On which side of the drawing a supposed payment is that has no place in it. */
  readonly supposedBeside: 'before' | 'after' | undefined;
  /** Whether time is wider between some steps than elsewhere. */
  readonly isWidened: boolean;
}

/** The least part of the width between two steps. */
const LEAST = 0.04;
/** What follows the last step, as a part of what comes before it. */
const BESIDE = 0.12;

/**
 * Lays the steps of what stops and what is lost on one scale of when one pays. The scale is linear, but where two steps would not
 * be told apart: an hour beside thirty days.
 *
 * @param start - the first trigger, in epoch milliseconds.
 * @param others - the present, and a payment that is supposed; drawn where they are near enough.
 */
export function layLossCurve(
  steps: readonly LossStep[],
  start: number,
  others: { readonly now: number | undefined; readonly supposed: number | undefined },
): LaidCurve | undefined {
  const drawn = steps.filter(({ kind }) => kind !== 'charged');
  const last = Math.max(start, ...drawn.map(({ limit }) => limit));
  if (drawn.length === 0 || last <= start) return undefined;
  const reach = last - start;
  const isNear = (at: number | undefined) => at !== undefined && at >= start && at < last + reach;
  const { now, supposed } = others;
  const marks = [now, supposed].flatMap((at) => (at !== undefined && isNear(at) ? [at] : []));
  const far = Math.max(last, ...marks);
  const end = far + (far - start) * BESIDE;
  const moments = [...drawn.map(({ limit }) => limit), ...marks].map((at) => at - start);
  const scale = createCaseScale(end - start, moments, { least: LEAST });
  const toX = (at: number) => Math.round(scale.toFraction(at - start) * 10_000) / 100;
  const placeOf = (at: number | undefined) => (at !== undefined && isNear(at) ? toX(at) : undefined);
  return {
    rows: (['stopped', 'lost'] as const).map((kind) => ({ kind, bands: bandsOf(drawn, kind, start, end, toX) })),
    ticks: [...new Set([start, ...drawn.map(({ limit }) => limit)])]
      .toSorted((one, other) => one - other)
      .map((at) => ({ at, x: toX(at) })),
    now: placeOf(now),
    supposed: placeOf(supposed),
    supposedBeside: supposed === undefined || isNear(supposed) ? undefined : supposed < start ? 'before' : 'after',
    isWidened: scale.widened.length > 0,
  };
}

function bandsOf(
  steps: readonly LossStep[],
  kind: LossKind,
  start: number,
  end: number,
  toX: (at: number) => number,
): CurveBand[] {
  const ofKind = steps.filter((step) => step.kind === kind);
  const byLimit = ofKind.toSorted((one, other) => one.limit - other.limit);
  const surely = ofKind
    .flatMap((step) => {
      const since = certainFrom(step);
      return since === undefined ? [] : [{ key: step.key, since }];
    })
    .toSorted((one, other) => one.since - other.since);
  const changes = [...byLimit.map(({ limit }) => limit), ...surely.map(({ since }) => since)];
  const borders = [...new Set([start, ...changes.map((at) => Math.max(start, at))])].toSorted(
    (one, other) => one - other,
  );
  // As takenAt() counts for who pays just after each border; they are in order, so that each step is counted once.
  const certain = new Set<string>();
  const possible = new Set<string>();
  const bands: CurveBand[] = [];
  let nextPossible = 0;
  let nextCertain = 0;
  for (const [index, from] of borders.entries()) {
    for (let step = byLimit[nextPossible]; step && step.limit <= from; step = byLimit[nextPossible]) {
      possible.add(step.key);
      nextPossible += 1;
    }
    for (let step = surely[nextCertain]; step && step.since <= from; step = surely[nextCertain]) {
      certain.add(step.key);
      nextCertain += 1;
    }
    const to = borders[index + 1] ?? end;
    const last = bands.at(-1);
    if (to <= from || possible.size === 0) continue;
    // Another step of a service that is counted already.
    if (last?.certain === certain.size && last.possible === possible.size)
      bands.splice(-1, 1, { ...last, to: toX(to) });
    else bands.push({ from: toX(from), to: toX(to), certain: certain.size, possible: possible.size });
  }
  return bands;
}
