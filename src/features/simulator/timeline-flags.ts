import { measure, wrapTo } from './measure-text';
import type { Extent } from './timeline-axis';
import type { DrawnEvent, DrawnMoment } from './timeline-model';
import { BOLD, FLAG, FONT, GAP, GLYPH, HEAD } from './timeline-sizes';

/** A line of words beside a pole. */
export interface FlagLine {
  readonly text: string;
  readonly kind: 'head' | 'event' | 'when';
  /** The number with which the line ends. */
  readonly clause: string;
  readonly event: DrawnEvent | undefined;
}

export interface Flag {
  readonly moment: DrawnMoment;
  readonly x: number;
  readonly lines: readonly FlagLine[];
  readonly width: number;
}

export interface PlacedFlag extends Flag {
  /** Where its words stand: to the left of its pole where the next one is too near. */
  readonly isLeft: boolean;
  readonly row: number;
  /** Top of its sign and words. */
  readonly top: number;
  readonly bottom: number;
}

/** The words beside a pole, broken into lines, with the room that they take. */
export function writeFlag(moment: DrawnMoment, x: number): Flag {
  const lines: FlagLine[] = [];
  const add = (text: string, kind: FlagLine['kind'], clause = '', event?: DrawnEvent) => {
    const size = kind === 'head' ? HEAD : FONT;
    const width = kind === 'when' ? FLAG : FLAG / BOLD;
    const parts = wrapTo(text, width, size);
    const last = parts.at(-1) ?? '';
    // The number stands on the last line, or whole on one of its own.
    const isBeside = clause === '' || measure(`${last} ${clause}`, size) <= width;
    for (const [index, part] of parts.entries()) {
      lines.push({ text: part, kind, clause: isBeside && index === parts.length - 1 ? clause : '', event });
    }
    if (!isBeside) lines.push({ text: '', kind, clause, event });
  };
  if (moment.title !== undefined) add(moment.title, 'head');
  for (const event of moment.events) add(event.label, lines.length === 0 ? 'head' : 'event', event.clause, event);
  for (const when of moment.when) add(when, 'when');
  return { moment, x, lines, width: Math.max(20, ...lines.map(widthOfLine)) };
}

export function widthOfLine({ text, kind, clause }: FlagLine): number {
  const words = measure(text, kind === 'head' ? HEAD : FONT) * (kind === 'when' ? 1 : BOLD);
  return words + (clause ? measure(clause, FONT) + (text ? 6 : 0) : 0);
}

interface Choice {
  readonly isLeft: boolean;
  readonly row: number;
}

/** More is not tried for a number of rows. */
const TRIES = 20_000;

/**
 * Gives each flag a side and a row, in as few rows as it takes: no flag lies on another, no sign on a flag, and no pole runs
 * through words. A pole begins at its flag, so that those of lower rows pass no flag of a higher one.
 *
 * @param lineHeight - in pixels.
 */
export function placeFlags(flags: readonly Flag[], bounds: Extent, lineHeight: number): readonly PlacedFlag[] {
  const count = flags.length;
  let choices: readonly Choice[] = flags.map((_, row) => ({ isLeft: false, row }));
  for (let rows = 1; rows < count; rows += 1) {
    const found = search(flags, bounds, rows);
    if (found) {
      choices = found;
      break;
    }
  }
  const heightOf = (row: number) =>
    Math.max(0, ...flags.map(({ lines }, index) => (choices[index]?.row === row ? lines.length * lineHeight + 10 : 0)));
  const tops = [0];
  for (let row = 0; row < count; row += 1) tops.push((tops[row] ?? 0) + heightOf(row));
  return flags.map((flag, index) => {
    const { isLeft, row } = choices[index] ?? { isLeft: false, row: 0 };
    const top = tops[row] ?? 0;
    return { ...flag, isLeft, row, top, bottom: top + flag.lines.length * lineHeight };
  });
}

function search(flags: readonly Flag[], bounds: Extent, rows: number): readonly Choice[] | undefined {
  const chosen: Choice[] = [];
  const options = Array.from({ length: rows }, (_, row) => [
    { isLeft: false, row },
    { isLeft: true, row },
  ]).flat();
  let tries = 0;
  const place = (index: number): boolean => {
    const flag = flags[index];
    if (!flag) return true;
    for (const option of options) {
      tries += 1;
      if (tries > TRIES) return false;
      const box = boxOf(flag, option);
      if (box.x0 < bounds.x0 || box.x1 > bounds.x1) continue;
      const isFree = chosen.every((other, before) => {
        const placed = flags[before];
        return placed === undefined || isApart(placed, other, flag, option);
      });
      if (!isFree) continue;
      chosen.push(option);
      if (place(index + 1)) return true;
      chosen.pop();
    }
    return false;
  };
  return place(0) ? chosen : undefined;
}

/** The sign and the words. */
function boxOf({ x, width }: Flag, { isLeft }: Choice): Extent {
  return isLeft ? { x0: x - GAP - width, x1: x + GLYPH } : { x0: x - GLYPH, x1: x + GAP + width };
}

function isApart(one: Flag, its: Choice, other: Flag, others: Choice): boolean {
  const [first, second] = [boxOf(one, its), boxOf(other, others)];
  if (its.row === others.row) return first.x1 + 4 <= second.x0 || second.x1 + 4 <= first.x0;
  const [pole, box] = its.row < others.row ? [one.x, second] : [other.x, first];
  return pole + 3 < box.x0 || pole - 3 > box.x1;
}
