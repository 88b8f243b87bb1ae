import type { ParsedQuery } from './model';
import { fold } from './normalise';
import { parseCitation } from './parse-citation';

/** Longer queries are cut here, and say so. In UTF-16 code units, as an input's `maxlength` counts. */
const LONGEST = 200;

/**
 * Reads any text as a query: a clause number, or words separated by white space.
 *
 * A clause number stays one word, however it is spaced: 第 5 条 is looked for as 第5条, not as three words.
 */
export function parseQuery(query: string): ParsedQuery {
  const trimmed = query.trim();
  const cut = trimmed.length > LONGEST;
  const text = cut ? trimmed.slice(0, splitsPair(trimmed, LONGEST) ? LONGEST - 1 : LONGEST).trimEnd() : trimmed;
  const citation = cut ? undefined : parseCitation(text);
  const typed = citation ? [text] : text.split(/\s+/);
  const words = [...new Set(typed.map((word) => fold(word).text))].filter((word) => word !== '');
  return { text, cut, empty: words.length === 0, words, ...(citation ? { citation } : {}) };
}

/** Whether an offset lies between the two halves of one character. */
function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
