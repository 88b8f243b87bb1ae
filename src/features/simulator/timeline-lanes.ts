import { measure, wrapTo } from './measure-text';
import type { Axis } from './timeline-axis';
import type { DrawnCase, DrawnPhase, Lane } from './timeline-model';
import { FONT, LANES, RAIL, TICK } from './timeline-sizes';

export interface DrawnRail {
  readonly phase: DrawnPhase;
  readonly x0: number;
  readonly x1: number;
  /** It goes on past the right end. */
  readonly isOpen: boolean;
  readonly lines: readonly string[];
  /** Top of its words. */
  readonly top: number;
  /** Whether its words stand above those of a later rail, so that a line has to lead to them. */
  readonly isRaised: boolean;
}

export interface DrawnLane {
  readonly lane: Lane;
  readonly name: string;
  readonly top: number;
  /** Top of the rails. */
  readonly railTop: number;
  readonly rails: readonly DrawnRail[];
  readonly bottom: number;
}

/** Words over a rail are broken at this width. */
const WIDEST = 300;

/**
 * Lays the lanes below one another: the words of each stretch above its rail, from where it begins; those that would run into
 * the next one's stand a line higher.
 */
export function layLanes(
  { phases, laneNames }: DrawnCase,
  axis: Axis,
  top: number,
  lineHeight: number,
): readonly DrawnLane[] {
  let next = top;
  return LANES.filter((lane) => phases.some((phase) => phase.lane === lane)).map((lane) => {
    const rails = layRails(
      phases.filter((phase) => phase.lane === lane),
      axis,
    );
    const height = Math.max(1, ...rails.map(({ base, lines }) => base + lines.length)) * lineHeight;
    const railTop = next + 8 + height;
    const drawn: DrawnLane = {
      lane,
      name: laneNames[lane],
      top: next,
      railTop,
      rails: rails.map(({ base, ...rail }) => ({
        ...rail,
        top: railTop - 2 - (base + rail.lines.length) * lineHeight,
        isRaised: base > 0,
      })),
      bottom: railTop + RAIL + 8,
    };
    next = drawn.bottom;
    return drawn;
  });
}

function layRails(phases: readonly DrawnPhase[], { xOf, plot, end, cutAt }: Axis) {
  const placed: (Omit<DrawnRail, 'top' | 'isRaised'> & { readonly base: number })[] = [];
  const shown = phases.filter(({ from, to }) => (from <= end || cutAt !== undefined) && (to === null || to > from));
  for (const phase of shown.toReversed()) {
    const isOpen = phase.to === null || (phase.to > end && cutAt === undefined);
    const x0 = Math.min(xOf(phase.from) + 1, plot.x1 - 12);
    const x1 = Math.max(x0 + 3, (isOpen ? plot.x1 : xOf(phase.to ?? end)) - (isOpen ? 0 : 1));
    const clause = phase.clause ? measure(phase.clause, TICK) + 8 : 0;
    const room = Math.max(60, Math.min(WIDEST, plot.x1 - x0 - 6) - clause);
    const lines = wrapTo(phase.label, room, FONT);
    const width = Math.max(...lines.map((line) => measure(line, FONT))) + clause + 6;
    const met = placed.filter((other) => other.x0 < x0 + width + 6);
    const base = Math.max(0, ...met.map((other) => other.base + other.lines.length));
    placed.push({ phase, x0, x1, isOpen, lines, base });
  }
  return placed.toReversed();
}
