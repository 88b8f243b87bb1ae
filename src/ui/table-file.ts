import Papa from 'papaparse';

/** A spreadsheet would take such a cell for a formula: also in full width, and after blanks that it leaves out. */
const FORMULA = /^'*\s*[=+\-@＝＋－＠\t\r\n]/;
const ESCAPED_FORMULA = /^'+\s*[=+\-@＝＋－＠\t\r\n]/;

/**
 * What a spreadsheet that separates by semicolons or tabs would take for the start of another cell. It sees the quotation
 * marks of a file that is separated by commas as part of the words, so that they protect nothing.
 */
const INNER_FORMULA = /([;\t\r\n][\s"]*)('*)(?=[=+\-@＝＋－＠])/g;
const ESCAPED_INNER_FORMULA = /([;\t\r\n][\s"]*)'('*)(?=[=+\-@＝＋－＠])/g;

/**
 * Writes a table as CSV (RFC 4180). A byte order mark tells spreadsheets that it is UTF-8, and what looks like a formula is
 * made text, by an apostrophe before it. {@link readCell} takes it away again.
 */
export function makeTable(fields: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse({ fields: [...fields], data: rows.map((row) => row.map(escapeCell)) })}\r\n`;
}

function escapeCell(cell: string): string {
  const inner = cell.replaceAll(INNER_FORMULA, "$1'$2");
  return FORMULA.test(inner) ? `'${inner}` : inner;
}

/** A cell as it was before {@link makeTable} made text of it. */
export function readCell(cell: string): string {
  const start = ESCAPED_FORMULA.test(cell) ? cell.slice(1) : cell;
  return start.replaceAll(ESCAPED_INNER_FORMULA, '$1$2');
}

/** Reads what {@link makeTable} wrote: the names of the columns, and the rows. */
export function readTable(text: string): {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const [titles = [], ...rows] = data.map((row) => row.map(readCell));
  return { titles, rows };
}
