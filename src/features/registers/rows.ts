import type { LayerRow } from './layer-tables';

/** Words of the agreement. */
export const fromText = (text: string) => ({ pieces: [{ text }], isText: true });

/** Words of the interface. */
export const fromInterface = (text: string) => ({ pieces: [{ text }] });

/** The text of a row, cell by cell, for filtering and for tables: without labels, which are the heads of columns there. */
export function textOfRow({ cells }: LayerRow): string[] {
  return cells.map(({ pieces, isRun = false }) =>
    withoutLabels(pieces)
      .map(({ text }) => text)
      .join(isRun ? '' : ' '),
  );
}

/** What is said in a cell, without what names it. */
export const withoutLabels = <Piece extends { readonly isLabel?: boolean }>(
  pieces: readonly Piece[],
): readonly Piece[] => pieces.filter(({ isLabel = false }) => !isLabel);

/**
 * The rows that have every word of a query, in whatever cell, or of whose products it is a name. A number is a whole one: 2.2 is not in
 * 12.2 or 2.21.
 *
 * @param wordsOf - what the product of a number is called, in small letters.
 */
export function filterRows(
  rows: readonly LayerRow[],
  query: string,
  wordsOf: (number: string) => string,
): readonly LayerRow[] {
  const wanted = query.trim().toLowerCase().split(/\s+/).map(matcherOf);
  return rows.filter((row) => {
    const text = textOfRow(row).join(' ').toLowerCase();
    let names: string | undefined;
    return wanted.every(({ word, isIn }) => isIn(text) || isCalled((names ??= namesIn(row, wordsOf)), word));
  });
}

/** What the products are called in whose terms the places of a row are. */
function namesIn({ cells }: LayerRow, wordsOf: (number: string) => string): string {
  const numbers = cells.flatMap(({ pieces }) => pieces.flatMap(({ href = '' }) => /^#?p-(\d+)/.exec(href)?.[1] ?? []));
  return [...new Set(numbers)].map(wordsOf).join(' ');
}

/** Whether a word begins one of some names, or stands in a Chinese one: “or” is not in Workstation. */
function isCalled(names: string, word: string): boolean {
  if (/^\p{sc=Han}/u.test(word)) return names.includes(word);
  return /^[a-z]/.test(word) && names.split(/[^\p{L}\p{N}]+/u).some((name) => name.startsWith(word));
}

function matcherOf(word: string): { readonly word: string; readonly isIn: (text: string) => boolean } {
  if (!/^\d+(?:\.\d+)*$/.test(word)) return { word, isIn: (text) => text.includes(word) };
  const number = new RegExp(`(?<![\\d.])${word.replaceAll('.', String.raw`\.`)}(?!\\d)`);
  return { word, isIn: (text) => number.test(text) };
}
