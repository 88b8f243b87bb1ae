import { measure, round } from './measure-text';
import type { DrawnPhase, TimelineDrawingProps } from './timeline-drawing-model';
import type { DrawnBar, DrawnLane, Mark, PlacedTick, Plot } from './timeline-layout-model';
import { placeMarks } from './timeline-marks';
import { AXIS, BAR, FONT, LANES, NARROW, ROW } from './timeline-sizes';
import type { CaseScale } from '@/lifecycle/case-scale';
import { DAY } from '@/time/duration';

/** Tells the phases of a drawing apart. */
export const keyOf = ({ kind, from, label }: DrawnPhase) => `${kind} ${from} ${label}`;

/** What the places depend on. */
export type LayoutInput = Pick<
  TimelineDrawingProps,
  | 'phases'
  | 'events'
  | 'scale'
  | 'firstDay'
  | 'weekends'
  | 'nowAt'
  | 'nowLabel'
  | 'paidAt'
  | 'paidLabel'
  | 'laneNames'
  | 'formatTick'
>;

/** Gives everything its place. Names of lanes stand beside them, above them where it is narrow. */
export function layOut(input: LayoutInput, width: number) {
  const { phases, events, scale, weekends, nowAt, nowLabel, paidAt, paidLabel, laneNames } = input;
  const shownLanes = LANES.filter((lane) => [...phases, ...events].some((item) => item.lane === lane));
  const isNarrow = width < NARROW;
  const gutter = isNarrow ? 13 : 24 + Math.max(0, ...shownLanes.map((lane) => measure(laneNames[lane], 14)));
  const plot: Plot = { left: gutter, right: width - 14 };
  const xOf = (elapsed: number) => round(plot.left + scale.toFraction(elapsed) * (plot.right - plot.left));

  const ticks = placeTicks(input, xOf, width);
  const paidWidth = measure(paidLabel, FONT);
  const paid =
    paidAt === undefined || paidAt < 0 || paidAt > scale.end
      ? undefined
      : {
          x: xOf(paidAt),
          y: AXIS + 14,
          textX: xOf(paidAt) + 10 + paidWidth > width ? xOf(paidAt) - 10 - paidWidth : xOf(paidAt) + 10,
        };

  const nowWidth = measure(nowLabel, FONT);
  const nowX = nowAt === undefined ? undefined : xOf(nowAt);
  // On the side away from the payment, and never over the edge.
  const isNowLeft =
    nowX !== undefined && (nowX + 6 + nowWidth > width || (paid !== undefined && paid.x >= nowX && paid.x < nowX + 80));
  const now =
    nowX === undefined ? undefined : { x: nowX, textX: Math.max(0, isNowLeft ? nowX - 6 - nowWidth : nowX + 6) };

  let top = AXIS + (paid || now ? 36 : 16);
  const lanes = shownLanes.map((lane): DrawnLane => {
    const firstBar = top + (isNarrow ? 28 : 12);
    const { bars, rows } = placeBars(
      phases.filter((phase) => phase.lane === lane),
      scale,
      xOf,
      firstBar,
    );
    const barsEnd = firstBar + rows * (BAR + 4) - (rows > 0 ? 4 : 0);
    const callouts = bars
      .filter(({ hasLabel }) => !hasLabel)
      .map(({ phase, x0, x1 }): Mark => {
        const x = (x0 + x1) / 2;
        const key = keyOf(phase);
        return { key, x, until: x, isOpen: false, clause: '', label: phase.label, of: phase };
      });
    const signs = events
      .filter((event) => event.lane === lane)
      .map((event): Mark => {
        const { id, clause, label, earliest, latest } = event;
        const isOpen = latest === null || latest > scale.end;
        return { key: id, x: xOf(earliest), until: xOf(latest ?? scale.end), isOpen, clause, label, of: event };
      });
    const marks = placeMarks([...callouts, ...signs], { left: isNarrow ? 6 : plot.left, right: width - 4 });
    const marksTop = barsEnd + 6;
    const markRows = Math.max(0, ...marks.map(({ row, textRow, lines }) => Math.max(row + 1, textRow + lines.length)));
    const drawn = {
      lane,
      name: laneNames[lane],
      top,
      nameX: isNarrow ? plot.left + 7 : 2,
      nameY: isNarrow ? top + 18 : firstBar + BAR / 2 + 5,
      bars,
      barsEnd,
      marksTop,
      marks,
      bottom: marksTop + markRows * ROW + 8,
    };
    top = drawn.bottom;
    return drawn;
  });
  const stretch = ({ from, to }: { readonly from: number; readonly to: number }) => ({
    x0: xOf(Math.max(0, from)),
    x1: xOf(Math.min(scale.end, to)),
  });
  return {
    plot,
    xOf,
    lanes,
    ticks,
    paid,
    now,
    weekends: weekends.filter(({ from, to }) => to > 0 && from < scale.end).map(stretch),
    widened: scale.widened.map(stretch),
    height: Math.ceil(top) + 2,
  };
}

/** Steps between the days that are labelled. */
const STEPS = [1, 2, 5, 7, 10, 15, 30, 60];

/** Labels the moments of events first, then days at an even step, as far as their labels stand apart. */
function placeTicks(
  { scale, events, firstDay, formatTick }: LayoutInput,
  xOf: (elapsed: number) => number,
  width: number,
): readonly PlacedTick[] {
  const moments = events
    .filter(({ state }) => state !== 'averted')
    .flatMap(({ earliest, latest }) => (latest === null ? [earliest] : [earliest, latest]));
  const isWidened = (at: number) => scale.widened.some(({ from, to }) => at > from && at < to);
  const plain = xOf(scale.end) / (scale.end / DAY);
  const step = STEPS.find((days) => days * plain >= 56) ?? 60;
  const days = Array.from({ length: Math.ceil(scale.end / (step * DAY)) }, (_, index) => firstDay + index * step * DAY);
  const wanted = [
    ...[0, ...moments].map((at) => ({ at, of: 'event' as const })),
    ...days.filter((at) => !isWidened(at)).map((at) => ({ at, of: 'day' as const })),
  ];
  const placed: PlacedTick[] = [];
  const boxes: { readonly left: number; readonly right: number }[] = [];
  for (const { at, of } of wanted) {
    const text = at >= 0 && at <= scale.end ? formatTick(at, of) : undefined;
    // Two moments of one day have one label.
    if (text === undefined || placed.some((other) => other.text === text)) continue;
    const half = measure(text, 12) / 2;
    const x = xOf(at);
    const textX = round(Math.min(Math.max(x, half + 1), width - half - 1));
    const box = { left: textX - half - 4, right: textX + half + 4 };
    if (boxes.some((other) => box.left < other.right && other.left < box.right)) continue;
    boxes.push(box);
    placed.push({ at, x, text, textX });
  }
  return placed;
}

/** Bars of one lane; those that overlap in time stand below one another. */
function placeBars(
  phases: readonly DrawnPhase[],
  scale: CaseScale,
  xOf: (elapsed: number) => number,
  top: number,
): { readonly bars: readonly DrawnBar[]; readonly rows: number } {
  const ends: number[] = [];
  const bars = phases
    .toSorted((one, other) => one.from - other.from)
    .filter(({ from, to }) => from < scale.end && (to === null || to > from))
    .map((phase): DrawnBar => {
      const free = ends.findIndex((end) => end <= phase.from);
      const row = free === -1 ? ends.length : free;
      ends[row] = phase.to ?? Infinity;
      const isOpen = phase.to === null || phase.to > scale.end;
      const x0 = xOf(phase.from) + 1;
      const x1 = Math.max(x0 + 3, xOf(phase.to ?? scale.end) - (isOpen ? 0 : 1));
      const hasLabel = measure(phase.label, FONT) + (isOpen ? 30 : 20) <= x1 - x0;
      return { phase, x0, x1, y: top + row * (BAR + 4), isOpen, hasLabel };
    });
  return { bars, rows: ends.length };
}
