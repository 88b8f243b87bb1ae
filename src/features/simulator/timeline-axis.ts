import { createCaseScale } from '@/lifecycle/case-scale';
import { DAY, HOUR } from '@/time/duration';
import { measure, round } from './measure-text';
import type { DrawnCase, TimeSpan } from './timeline-model';
import { LEAST, TICK, UNKNOWN } from './timeline-sizes';

/** Left and right end of something. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/** The axis of a drawing: where every moment stands. */
export interface Axis {
  readonly plot: Extent;
  /** Where moments that are known end; from there on nothing has a length. */
  readonly cutAt: number | undefined;
  /** Earliest and latest moment that has a place, in milliseconds since the trigger. */
  readonly start: number;
  readonly end: number;
  readonly xOf: (elapsed: number) => number;
  /** The moment that stands there, by the known part of the axis. */
  readonly toElapsed: (x: number) => number;
  /** Where each moment stands, by its key. */
  readonly places: ReadonlyMap<string, number>;
  readonly widened: readonly TimeSpan[];
  readonly ticks: readonly Tick[];
}

interface Tick {
  /** Beginning of the day, in milliseconds since the trigger. */
  readonly at: number;
  readonly x: number;
  /** Absent where its name has no room. */
  readonly text: string | undefined;
  readonly textX: number;
}

/** The present draws the axis out only so much farther than the last moment. */
const REACH = 0.6;

/**
 * Gives every moment its place: linear where the text has figures, widened and marked where two would be too near; what has no
 * figure comes last, at an even distance, for its length is not known.
 *
 * @param tail - pixels kept free after the last moment, for the words beside it.
 */
export function layAxis(drawn: DrawnCase, plot: Extent, tail: number): Axis {
  const { moments, now } = drawn;
  const known = moments.flatMap(({ at }) => at ?? []);
  const unknown = moments.filter(({ at }) => at === null);
  const start = Math.min(0, ...known);
  const last = Math.max(0, ...known);
  const reach = now !== undefined && now.at > last && now.at <= last + (last - start) * REACH ? now.at : last;
  const full = Math.max(80, plot.x1 - plot.x0 - tail);
  const most = reach > start ? 0.45 * full : full;
  const step = unknown.length === 0 ? 0 : Math.min(UNKNOWN, most / unknown.length);
  const cutAt = unknown.length === 0 ? undefined : round(plot.x0 + full - step * unknown.length);
  const length = full - step * unknown.length;
  const hasLength = reach > start;
  const scale = hasLength ? createCaseScale(reach, known, { start, least: LEAST / length }) : undefined;
  // What follows the last moment is as wide as it is long, too, where any length is known.
  const rate = scale ? scale.rate * length : 0;
  const end = scale && cutAt === undefined ? Math.max(reach, Math.floor((reach + tail / rate) / HOUR) * HOUR) : reach;
  const xOf = (elapsed: number) => {
    if (!scale) return plot.x0;
    if (elapsed <= reach) return round(plot.x0 + scale.toFraction(elapsed) * length);
    return cutAt === undefined ? round(Math.min(plot.x1, plot.x0 + length + (elapsed - reach) * rate)) : cutAt;
  };
  const toElapsed = (x: number) => {
    if (!scale) return 0;
    const beyond = x - plot.x0 - length;
    return Math.min(end, beyond > 0 ? reach + beyond / rate : scale.toElapsed((x - plot.x0) / length));
  };
  const places = new Map(moments.flatMap(({ key, at }) => (at === null ? [] : [[key, xOf(at)] as const])));
  for (const [index, { key }] of unknown.entries()) places.set(key, round((cutAt ?? 0) + (index + 1) * step));
  const axis = { plot, cutAt, start, end, xOf, toElapsed, places, widened: scale?.widened ?? [] };
  return { ...axis, ticks: rate > 0 ? placeTicks(drawn, axis, rate) : [] };
}

/** Steps between the days that are named. */
const STEPS = [1, 2, 5, 7, 10, 15, 30, 60, 120, 365];

/** Days at an even step, where the axis is not widened, named as far as the names stand apart. */
function placeTicks(drawn: DrawnCase, axis: Omit<Axis, 'ticks'>, rate: number): readonly Tick[] {
  const { firstDay, dayName, isCalendar, moments } = drawn;
  const { start, end, xOf, widened, plot } = axis;
  const day = DAY * rate;
  const sample = Math.max(...[0, 1, 2].map((index) => measure(dayName(firstDay + index * DAY) ?? '', TICK)));
  const step = STEPS.find((days) => days * day >= sample + 12) ?? 365;
  const isOutside = (at: number) => widened.every(({ from, to }) => at <= from || at >= to);
  const first = firstDay - Math.ceil((firstDay - start) / DAY) * DAY;
  const count = Math.max(0, Math.ceil((end - first) / DAY));
  const marks = Array.from({ length: Math.min(count + 1, 800) }, (_, index) => first + index * DAY).filter(
    (at) => at >= start && at < end && isOutside(at),
  );
  let right = -Infinity;
  return marks.flatMap((at): Tick[] => {
    const index = Math.round((at - firstDay) / DAY);
    if (((index % step) + step) % step !== 0) return day >= 8 ? [{ at, x: xOf(at), text: undefined, textX: 0 }] : [];
    const x = xOf(at);
    const isWhole = isCalendar && step === 1 && isOutside(at + DAY / 2) && at + DAY <= end;
    const text = dayName(at);
    const half = measure(text ?? '', TICK) / 2;
    const textX = isWhole ? round((x + xOf(at + DAY)) / 2) : x;
    // The trigger has its name at its flag; a name may not run out of the drawing.
    const isFree = textX - half > right + 8 && textX - half >= plot.x0 - 8 && textX + half <= plot.x1;
    const isTold =
      text !== undefined && isFree && (isCalendar || moments.every((moment) => moment.at !== at || at !== 0));
    if (isTold) right = textX + half;
    return [{ at, x, text: isTold ? text : undefined, textX }];
  });
}
