import { measure, wrap } from './measure-text';
import type { Mark, PlacedMark, Plot } from './timeline-layout-model';
import { FONT, GLYPH, MIN_TEXT } from './timeline-sizes';
/** Room taken in one row. */
interface Room {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Gives each mark the first row in which neither it nor its label meets another, and the line that leads down to it crosses
 * no label. Whether marks on the right or on the left are better placed first depends on the case: both are tried.
 */
export function placeMarks(marks: readonly Mark[], bounds: Plot): readonly PlacedMark[] {
  const fromRight = placeInOrder(
    marks.toSorted((one, other) => other.x - one.x),
    bounds,
  );
  const fromLeft = placeInOrder(
    marks.toSorted((one, other) => one.x - other.x),
    bounds,
  );
  return fromRight.cost <= fromLeft.cost ? fromRight.placed : fromLeft.placed;
}

function placeInOrder(marks: readonly Mark[], bounds: Plot) {
  const placed: PlacedMark[] = [];
  const signs: Room[] = [];
  const texts: Room[] = [];
  const leads: Room[] = [];
  let crossings = 0;
  for (const mark of marks) {
    const isFree = (row: number, mayCross: boolean) => {
      const { sign, text, lead } = roomOf(placeText(mark, bounds, row));
      const own = [sign, ...text];
      if (own.some((room) => [...signs, ...texts].some((taken) => overlap(room, taken)))) return false;
      if (mayCross) return true;
      return !lead.some((room) => texts.some((taken) => overlap(room, taken))) && !meets(own, leads, mark.x);
    };
    const rows = Array.from({ length: 4 * marks.length + 4 }, (_, row) => row);
    const clear = rows.find((row) => isFree(row, false));
    if (clear === undefined) crossings += 1;
    const chosen = placeText(mark, bounds, clear ?? rows.find((row) => isFree(row, true)) ?? rows.length);
    const { sign, text, lead } = roomOf(chosen);
    signs.push(sign);
    texts.push(...text);
    leads.push(...lead);
    placed.push(chosen);
  }
  const rows = Math.max(0, ...[...signs, ...texts].map(({ row }) => row + 1));
  return { placed, cost: crossings * 100 + rows };
}

const overlap = (one: Room, other: Room) => one.row === other.row && one.from < other.to && other.from < one.to;

/** Whether a leading line other than the one shared at `x` passes through. */
const meets = (rooms: readonly Room[], leads: readonly Room[], x: number) =>
  leads.some((lead) => Math.abs((lead.from + lead.to) / 2 - x) > 1 && rooms.some((room) => overlap(room, lead)));

function roomOf({ x, until, row, textX, textRow, textWidth, lines }: PlacedMark) {
  return {
    sign: { row, from: x - GLYPH - 3, to: until + GLYPH + 3 },
    text: lines.map((_, line): Room => ({ row: textRow + line, from: textX - 4, to: textX + textWidth + 4 })),
    lead: Array.from({ length: row }, (_, above): Room => ({ row: above, from: x - 3, to: x + 3 })),
  };
}

/** Puts a label to the right of its sign, else to the left, in one line or else in several; else below. */
function placeText(mark: Mark, { left, right }: Plot, row: number): PlacedMark {
  const { x, until, clause, label } = mark;
  const text = clause ? `${clause} ${label}` : label;
  const gap = GLYPH + 5;
  const sides = [
    { isLeft: false, room: mark.isOpen ? 0 : right - until - gap },
    { isLeft: true, room: x - gap - left },
  ];
  const roomy = Math.max(MIN_TEXT, 0.4 * (right - left));
  const side =
    sides.find(({ room }) => measure(text, FONT) <= room) ??
    sides.toSorted((one, other) => other.room - one.room).find(({ room }) => room >= roomy);
  const lines = wrap(text, side?.room ?? right - left);
  const textWidth = Math.max(...lines.map((line) => measure(line, FONT)));
  if (!side) {
    const textX = Math.max(left, Math.min(x - GLYPH, right - textWidth));
    return { ...mark, row, textRow: row + 1, textX, textWidth, isLeft: false, lines };
  }
  const textX = side.isLeft ? x - gap - textWidth : until + gap;
  return { ...mark, row, textRow: row, textX, textWidth, isLeft: side.isLeft, lines };
}
