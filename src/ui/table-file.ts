import Papa from 'papaparse';

/**
 * Writes a table as CSV (RFC 4180). A byte order mark tells spreadsheets that it is UTF-8, and what looks like a formula is
 * made text.
 */
export function makeTable(fields: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse({ fields: [...fields], data: rows.map((row) => [...row]) }, { escapeFormulae: true })}\r\n`;
}
