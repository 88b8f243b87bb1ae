import type { ParsedQuery } from './model';
import { fold } from './normalise';
import { parseCitation } from './parse-citation';

/** Longer queries are cut here, and say so. In UTF-16 code units, as an input's `maxlength` counts. */
const LONGEST = 200;

/** A phrase in any quotation marks, or a run without white space; a sign before it excludes it. */
const TERM = /(?<=^|\s)([-－])?(?:["“”「『＂]([^"“”「」『』＂]+)["“”」』＂]?|(\S+))/gu;

/** A number that cannot be anything but a clause's when it stands among words: 34.3.1, 第5条, 3.4.1(4). */
const SURE_CITATION = /[.．。]\s*\d|第.+[条款章]|[(（]\d+[)）]|^[gp][-\d ]/i;

/**
 * Reads any text as a query: a clause number, words separated by white space, phrases in quotation marks, and with a sign
 * before them what must not occur. A number among words is read as a clause and not looked for.
 *
 * A clause number stays one word, however it is spaced: 第 5 条 is looked for as 第5条, not as three words.
 */
export function parseQuery(query: string): ParsedQuery {
  const trimmed = query.trim();
  const cut = trimmed.length > LONGEST;
  const text = cut ? trimmed.slice(0, splitsPair(trimmed, LONGEST) ? LONGEST - 1 : LONGEST).trimEnd() : trimmed;
  const whole = cut ? undefined : parseCitation(text);
  if (whole) return { text, cut, empty: false, words: [fold(text).text], excluded: [], citation: whole };

  const terms = [...text.matchAll(TERM)].map(([, sign, phrase, run = '']) => ({
    isExcluded: sign !== undefined,
    isPhrase: phrase !== undefined,
    printed: phrase ?? run,
    word: fold(phrase ?? run).text,
  }));
  const isCitation = ({ isExcluded, isPhrase, printed }: (typeof terms)[number]) =>
    !isExcluded && !isPhrase && SURE_CITATION.test(printed) && parseCitation(printed) !== undefined;
  const cited = terms.length > 1 ? terms.find(isCitation) : undefined;
  const citation = cited && parseCitation(cited.printed);
  const unique = (wanted: boolean) =>
    [...new Set(terms.filter((term) => term !== cited && term.isExcluded === wanted).map(({ word }) => word))].filter(
      (word) => word !== '',
    );
  const words = unique(false);
  return {
    text,
    cut,
    empty: words.length === 0 && !citation,
    words,
    excluded: unique(true),
    ...(citation ? { citation } : {}),
  };
}

/** Whether an offset lies between the two halves of one character. */
function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
