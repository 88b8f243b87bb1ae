import Papa from 'papaparse';

/** A spreadsheet would take such a cell for a formula: also in full width, and after blanks that it leaves out. */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r\n]/;

/**
 * Writes a table as CSV (RFC 4180). A byte order mark tells spreadsheets that it is UTF-8, and what looks like a formula is
 * made text, by an apostrophe before it. {@link readCell} takes it away again.
 */
export function makeTable(fields: readonly string[], rows: readonly (readonly string[])[]): string {
  const data = rows.map((row) => row.map((cell) => (readCell(cell) !== cell ? `'${cell}` : cell)));
  return `\uFEFF${Papa.unparse({ fields: [...fields], data }, { escapeFormulae: FORMULA })}\r\n`;
}

/** A cell as it was before {@link makeTable} made text of it. */
export function readCell(cell: string): string {
  const rest = cell.replace(/^'+/, '');
  return rest !== cell && FORMULA.test(rest) ? cell.slice(1) : cell;
}
