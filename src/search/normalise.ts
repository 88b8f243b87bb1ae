import type { TextRange } from './model';
import { VARIANTS } from './variants';

/** A text reduced to what search compares, with the way back. */
export interface Folded {
  readonly text: string;
  /** For each code unit of the folded text, the offset of the one it was in the original. Strictly increasing. */
  readonly offsets: Uint32Array;
}

const SIMPLIFIED = new Map(
  Array.from({ length: VARIANTS.length / 2 }, (_, pair) => [VARIANTS.charAt(2 * pair), VARIANTS.charAt(2 * pair + 1)]),
);

/** White space, controls, and marks of no width: nobody types them where the text has them. */
const DROPPED = /[\s\p{Cc}\u200b-\u200f\u2060]/u;

/**
 * Folds away differences that readers do not type: full and half width, case, quotation marks, white space, traditional
 * characters of simplified ones. The text and the query are folded by this one rule set, so `MaxCompute 服务` and `ｍａｘｃｏｍｐｕｔｅ服务` are the same.
 *
 * Every UTF-16 code unit is folded by itself into one unit or none. Hence offsets cannot drift, lone surrogates
 * survive, and a slice of a text folds to the slice of the folded text.
 */
export function fold(text: string): Folded {
  const offsets = new Uint32Array(text.length);
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = foldUnit(text.charAt(at));
    if (unit === '') continue;
    offsets[folded.length] = at;
    folded += unit;
  }
  return { text: folded, offsets: offsets.slice(0, folded.length) };
}

function foldUnit(unit: string): string {
  if (DROPPED.test(unit)) return '';
  const simplified = SIMPLIFIED.get(unit);
  if (simplified !== undefined) return simplified;
  const code = unit.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
  if (half === '“' || half === '”') return '"';
  if (half === '‘' || half === '’') return "'";
  const lower = half.toLowerCase();
  return lower.length === 1 ? lower : half;
}

/** The part of the original that a part of the folded text came from; white space inside it is included. */
export function toOriginal({ offsets }: Folded, { start, end }: TextRange): TextRange {
  const first = offsets[start] ?? 0;
  return { start: first, end: end > start ? (offsets[end - 1] ?? first) + 1 : first };
}

/** Where a word occurs in a folded text, left to right and without overlap, as a browser's find counts. */
export function findOccurrences(word: string, folded: string): TextRange[] {
  const found: TextRange[] = [];
  if (word === '') return found;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    found.push({ start: at, end: at + word.length });
  }
  return found;
}
