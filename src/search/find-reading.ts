import { findNearest } from './edit-distance';
import type { TextRange } from './model';
import { fold, toOriginal, type Folded } from './normalise';

/** What a word with typos may have been meant to be, as printed in the text of a record or the name of a product. */
export interface Reading {
  readonly takenFor: string;
  readonly typos: number;
}

/** Nothing longer is taken for a word with a typo in it. */
const LONGEST = 64;

/**
 * How many typos a word may have: none under 3 characters, 1 up to 4, 2 up to 8, 3 beyond. Latin words look alike sooner
 * (SLB, SLS and SLA are three things) and may have one in every 4 letters.
 */
export function allowedTypos(word: string): number {
  if (word.length < 3 || word.length > LONGEST) return 0;
  if (isLatin(word)) return Math.min(3, Math.floor(word.length / 4));
  return word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3;
}

const PUNCTUATION = /\p{P}/u;

/** Without one character that is typed twice: 技术说明 for 技术说明明. */
const withoutDouble = (typed: string) => typed.replace(/(.)\1/su, '$1');

/** How many of the characters typed are not in what was meant. */
export function countLost(typed: string, meant: string): number {
  if (withoutDouble(typed) === meant) return 0;
  const left = meant.split('');
  return typed.split('').filter((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

/**
 * Whether one text may be a typo for another, given both folded. A figure is no typo for another figure (25小时, 24小时);
 * both ends must agree in one of two characters (数据库价格 is not 数据库专家 mistyped); and a Chinese word is no typo for a
 * part of itself (欠费吗, 欠费). Nobody types over the end of a sentence by mistake.
 */
function isPlausible(typed: string, meant: string): boolean {
  const agree = (a: string, b: string) => a.split('').some((character) => b.includes(character));
  return (
    typed.replace(/\D/g, '') === meant.replace(/\D/g, '') &&
    agree(typed.slice(0, 2), meant.slice(0, 2)) &&
    agree(typed.slice(-2), meant.slice(-2)) &&
    (PUNCTUATION.test(typed) || !PUNCTUATION.test(meant)) &&
    (isLatin(typed) || !typed.includes(meant) || withoutDouble(typed) === meant)
  );
}

/**
 * Finds what a word may be a typo for in a text, or in a window of its folded form. Words in Latin script are not cut.
 *
 * @param most - the typos that {@link allowedTypos} allows.
 */
export function findReading(
  word: string,
  most: number,
  text: string,
  folded: Folded,
  { start, end }: TextRange = { start: 0, end: folded.text.length },
): Reading | undefined {
  const inText = (part: TextRange) => toOriginal(folded, { start: start + part.start, end: start + part.end });
  const window = folded.text.slice(start, end);
  const mayBe = (part: TextRange) =>
    isPlausible(word, window.slice(part.start, part.end)) && !cutsWord(text, inText(part));
  // What keeps every character typed is likelier than what replaces one, so it is looked for first.
  const keeps = (part: TextRange) => countLost(word, window.slice(part.start, part.end)) === 0 && mayBe(part);
  const found = findNearest(word, window, most, keeps) ?? findNearest(word, window, most, mayBe);
  if (!found) return undefined;
  const place = inText(found);
  return { takenFor: text.slice(place.start, place.end), typos: found.typos };
}

function cutsWord(text: string, { start, end }: TextRange): boolean {
  const isInside = (at: number) => /^[A-Za-z]{2}$/.test(text.slice(Math.max(0, at - 1), at + 1));
  return isInside(start) || isInside(end);
}

/** Equal for readings that differ only in what folding takes away. */
export function keyOf({ takenFor }: Reading): string {
  return fold(takenFor).text;
}

function isLatin(word: string): boolean {
  return /^[\u0021-\u007e]+$/.test(word);
}
