import type { DrawnCase, DrawnMoment, DrawnPeriod, DrawnPhase, Lane } from './timeline-model';
import { LANES } from './timeline-sizes';

/** A moment in the list that runs down, with what is so from it until the next. */
export interface DownMoment {
  readonly moment: DrawnMoment;
  /** What each lane is in from here on; `none` before the trigger. */
  readonly rails: readonly {
    readonly lane: Lane;
    readonly look: DrawnPhase['look'] | 'none';
    readonly certain: boolean;
  }[];
  /** What begins here. */
  readonly states: readonly DrawnPhase[];
  /** What counts from here. */
  readonly periods: readonly DrawnPeriod[];
  /** Whether the present lies between here and the next moment, or after the last. */
  readonly hasNow: boolean;
  /** Whether what is left is told with it. */
  readonly hasLeft: boolean;
}

/** Puts a case into a list that runs down. Moments that have come and those without a figure stand in the order of the case. */
export function listDown({ moments, periods, phases, now, left }: DrawnCase) {
  const lanes = LANES.filter((lane) => phases.some((phase) => phase.lane === lane));
  const known = moments.filter(({ at }) => at !== null);
  const past = known.filter(({ at }) => at !== null && now !== undefined && at <= now.at);
  // Before all of them it stands with the first.
  const current = now === undefined ? undefined : (past.at(-1) ?? known[0]);
  const last = known.at(-1)?.at ?? 0;
  return {
    lanes,
    moments: moments.map((moment): DownMoment => {
      const at = moment.at ?? Math.max(last, ...phases.map(({ from }) => from));
      return {
        moment,
        rails: lanes.map((lane) => {
          const phase = phases.findLast((each) => each.lane === lane && each.from <= at);
          return { lane, look: phase?.look ?? 'none', certain: phase?.certain ?? true };
        }),
        states: moment.at === null ? [] : phases.filter(({ from }) => from === moment.at),
        periods: periods.filter(({ from }) => from === moment.key),
        hasNow: moment === current,
        hasLeft: moment === current && left !== undefined,
      };
    }),
  };
}
