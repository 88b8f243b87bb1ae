import { measure, round } from './measure-text';
import { type Axis, layAxis } from './timeline-axis';
import { placeFlags, writeFlag } from './timeline-flags';
import { layLanes } from './timeline-lanes';
import type { DrawnCase, DrawnPhase, TimeSpan } from './timeline-model';
import { placePeriods } from './timeline-periods';
import { BOLD, FONT, GAP, GLYPH, LANES, LINE } from './timeline-sizes';

/** Tells the phases of a drawing apart. */
export const keyOf = ({ look, from, label }: DrawnPhase) => `${look} ${from} ${label}`;

const TOP = 4;
/** A row of dimension lines is so much higher than a line of words. */
const PERIOD = 9;

/**
 * Gives everything its place, for a width alone: it can be drawn where there is no page (as a picture). From top to bottom: flags,
 * periods, lanes, axis, the present.
 *
 * @param width - in CSS pixels; made for 640 and more.
 * @param lineHeight - from one line of words to the next, in pixels.
 */
export function layOut(drawn: DrawnCase, width: number, lineHeight = LINE) {
  const { moments, periods, phases, laneNames, doubts, weekends, now, left } = drawn;
  const lanesShown = LANES.filter((lane) => phases.some((phase) => phase.lane === lane));
  const gutter = GLYPH + 14 + Math.max(0, ...lanesShown.map((lane) => measure(laneNames[lane], 14)));
  const plot = { x0: gutter, x1: width - 2 };
  const bounds = { x0: 0, x1: width };
  const widths = moments.map((moment) => writeFlag(moment, 0).width);
  const lay = (tail: number) => {
    const axis = layAxis(drawn, plot, tail);
    const flags = moments.map((moment) => writeFlag(moment, axis.places.get(moment.key) ?? plot.x0));
    return { axis, flags };
  };
  const last = widths.at(-1) ?? 0;
  let laid = lay(Math.max(120, last + GAP));
  // Where one before the last needs more room than there is to its right, all are given it.
  if (laid.flags.some(({ x, width: wide }) => x + GAP + wide > width))
    laid = lay(Math.max(120, ...widths.map((wide) => wide + GAP)));
  const { axis } = laid;
  const flags = placeFlags(laid.flags, bounds, lineHeight).map((flag) => ({
    ...flag,
    top: flag.top + TOP,
    bottom: flag.bottom + TOP,
  }));
  const flagsEnd = Math.max(...flags.map(({ bottom }) => bottom));
  const placed = placePeriods(periods, axis.places, [...axis.places.values()], { x0: plot.x0, x1: width });
  const periodsTop = flagsEnd + 8;
  const periodRow = lineHeight + PERIOD;
  const periodRows = Math.max(0, ...placed.map(({ row }) => row + 1));
  const lanesTop = periodsTop + periodRows * periodRow + 6;
  const lanes = layLanes(drawn, axis, lanesTop, lineHeight);
  const axisY = (lanes.at(-1)?.bottom ?? lanesTop) + 6;
  const stretch = ({ from, to }: TimeSpan) => ({ x0: axis.xOf(from), x1: axis.xOf(to) });
  const hasTicks = axis.ticks.length > 0 || axis.cutAt !== undefined;
  const nowY = axisY + (hasTicks ? 40 : 22);
  const present = now && placeNow(now, axis, nowY, left, bounds);
  return {
    plot,
    axis,
    flags,
    periods: placed.map((period) => ({ ...period, y: periodsTop + (period.row + 1) * periodRow - 8 })),
    lanes,
    lanesTop,
    axisY,
    doubtTop: flagsEnd + 2,
    doubts: doubts.map((span) => ({ ...stretch(span), isLoss: span.isLoss })).filter(({ x0, x1 }) => x1 > x0 + 1),
    weekends: weekends
      .filter(({ from, to }) => axis.ticks.length > 0 && to > axis.start && from < axis.end)
      .filter(({ from, to }) => axis.widened.every((wide) => to <= wide.from || from >= wide.to))
      .map(({ from, to }) => stretch({ from: Math.max(from, axis.start), to: Math.min(to, axis.end) })),
    widened: axis.widened.map(stretch),
    now: present,
    width,
    lineHeight,
    height: Math.ceil(present ? (present.left?.y ?? nowY) + 12 : axisY + (hasTicks ? 28 : 12)),
  };
}

export type Layout = ReturnType<typeof layOut>;

interface Present {
  readonly at: number;
  readonly label: string;
}

/** Places the present and what is left of it. Past either end of the axis its words stand at that end, with an arrow. */
function placeNow(
  { at, label }: Present,
  axis: Axis,
  y: number,
  left: DrawnCase['left'],
  bounds: { readonly x0: number; readonly x1: number },
) {
  const beyond = at < axis.start ? ('before' as const) : at > axis.end ? ('after' as const) : undefined;
  const x = beyond === 'after' ? axis.plot.x1 : beyond === 'before' ? axis.plot.x0 : axis.xOf(at);
  const words = beyond === 'after' ? `${label} →` : beyond === 'before' ? `← ${label}` : label;
  const width = measure(words, FONT) * BOLD;
  const isLeft = x - 8 - width >= bounds.x0 && (beyond === 'after' || left !== undefined || x + 8 + width > bounds.x1);
  const textX = beyond === 'before' ? bounds.x0 : isLeft ? x - 8 - width : Math.min(x + 8, bounds.x1 - width);
  const now = { x, y, words, textX: round(textX), width, beyond };
  if (!left || beyond) return { ...now, left: undefined };
  const to = axis.xOf(left.to);
  const wide = measure(left.label, FONT) * BOLD;
  const isInside = wide + 20 <= to - x;
  // Where the words of the present stand right of it, the line goes a line lower: it would strike them out.
  const lineY = isLeft ? y : y + LINE;
  // Words that do not fit between stand after the line; with no room there either, a line lower.
  const after = to + 8;
  const isBeside = after + wide <= bounds.x1;
  const place = isInside ? (x + to) / 2 - wide / 2 : isBeside ? after : Math.min(textX, bounds.x1 - wide);
  return {
    ...now,
    left: {
      x1: to,
      lineY,
      y: isInside || isBeside ? lineY : lineY + LINE,
      textX: round(place),
      width: wide,
      isInside,
      label: left.label,
      isLoss: left.isLoss,
    },
  };
}
