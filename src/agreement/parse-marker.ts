/** The number at the beginning of a line, and the text that follows it. */
export type Marker =
  | { readonly kind: 'number'; readonly path: readonly number[]; readonly printed: string; readonly rest: string }
  | { readonly kind: 'item'; readonly label: string; readonly printed: string; readonly rest: string }
  | { readonly kind: 'letter'; readonly label: string; readonly printed: string; readonly rest: string };

/**
 * `34.3.1、`, `3.4.1.    `, `17.1.3.`, `73.2．1、`, and `66 【`, whose mark is missing. At most six levels and three digits
 * each, so that a decimal or a telephone number is no provision, and nesting stays bounded for any text.
 */
const NUMBER = /^(\d{1,3}(?:[.．]\d{1,3}){0,5})(?:[、.．](?!\d)|(?=\s+【))/;
const ITEM = /^[(（](\d{1,3})[)）]/;
const LETTER = /^([A-Z])、/;

/** Reads the number that begins a line of the agreement; `undefined` for an unnumbered line. */
export function parseMarker(line: string): Marker | undefined {
  const text = line.trim();
  const split = (printed: string) => ({ printed, rest: text.slice(printed.length).trim() });

  const number = NUMBER.exec(text);
  if (number?.[1]) return { kind: 'number', path: number[1].split(/[.．]/).map(Number), ...split(number[0]) };
  const item = ITEM.exec(text);
  if (item?.[1]) return { kind: 'item', label: String(Number(item[1])), ...split(item[0]) };
  const letter = LETTER.exec(text);
  if (letter?.[1]) return { kind: 'letter', label: letter[1], ...split(letter[0]) };
  return undefined;
}

/** Whether a number is printed otherwise than the rest of the text prints it: `17.1.3.`, `73.2．1、`, `66 【` in 专用说明. */
export function isIrregular(printed: string, part: 'g' | 'p'): boolean {
  return part === 'g' ? !/^\d+(\.\d+)*\.$/.test(printed) : !/^\d+(\.\d+)*、$/.test(printed);
}
