import type { WordRun } from './model';

/** Of the size of words in cells (8 points), in twips: a Chinese character, any other in bold, and the margins of a cell. */
const WIDE = 160;
const NARROW = 105;
const MARGINS = 180;
/** How much of its equal share a column may take for one word alone. */
const SHARE = 1.4;
const WIDTHS = { least: 2, most: 12 };

/**
 * How wide the columns of a table are, in twips: each takes its longest word in one line, the rest is shared by how much they have.
 *
 * @param room - of the whole table.
 */
export function columnWidths(
  columns: readonly string[],
  rows: readonly (readonly (readonly WordRun[])[])[],
  room: number,
): readonly number[] {
  const cells = columns.map((title, index) => [title, ...rows.map((row) => textOf(row[index] ?? []))]);
  const needs = cells.map((texts) =>
    Math.min((room * SHARE) / columns.length, MARGINS + Math.max(...texts.map(longestWord))),
  );
  const wishes = cells.map((texts) => Math.max(...texts.map(({ length }) => wishOf(length))));
  const needed = sumOf(needs);
  const scale = Math.min(1, room / needed);
  const rest = Math.max(0, room - needed);
  const wished = sumOf(wishes);
  return needs.map((need, index) => Math.floor(need * scale + (rest * (wishes[index] ?? 0)) / wished));
}

const textOf = (runs: readonly WordRun[]) => runs.map(({ text }) => text).join('');
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Between Chinese characters a line may break anywhere. */
const longestWord = (text: string) =>
  Math.max(WIDE, ...Array.from(text.matchAll(/[!-~\u00C0-\u024F]+/g), ([word]) => word.length * NARROW));

/** Words fill a square more or less: twice as many want no column of twice the width. */
const wishOf = (length: number) => Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.sqrt(length)));
