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

/** The rows that have every word of a query, in whatever cell. A number is a whole one: 2.2 is not in 12.2 or 2.21. */
export function filterRows(rows: readonly LayerRow[], query: string): readonly LayerRow[] {
  const wanted = query.trim().toLowerCase().split(/\s+/).map(matcherOf);
  return rows.filter((row) => {
    const text = textOfRow(row).join(' ').toLowerCase();
    return wanted.every((isIn) => isIn(text));
  });
}

function matcherOf(word: string): (text: string) => boolean {
  if (!/^\d+(?:\.\d+)*$/.test(word)) return (text) => text.includes(word);
  const number = new RegExp(`(?<![\\d.])${word.replaceAll('.', String.raw`\.`)}(?!\\d)`);
  return (text) => number.test(text);
}
