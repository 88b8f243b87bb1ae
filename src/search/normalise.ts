import type { TextRange } from './model';
import { RADICALS } from './radicals';
import { VARIANTS } from './variants';

/** A text reduced to what search compares, with the way back. */
export interface Folded {
  readonly text: string;
  /** For each code unit of the folded text, the offset of the one it was in the original. Strictly increasing. */
  readonly offsets: Uint32Array;
}

const pairsOf = (table: string) =>
  new Map(Array.from({ length: table.length / 2 }, (_, pair) => [table.charAt(2 * pair), table.charAt(2 * pair + 1)]));
const SIMPLIFIED = pairsOf(VARIANTS);
const IDEOGRAPHS = pairsOf(RADICALS);

/**
 * White space, controls, and what has no width or no form of its own (joiners, marks of direction, soft hyphens, variation
 * selectors, private use such as the bullets of a PDF): nobody types them where the text has them.
 */
const DROPPED = /[\s\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}]/u;

/** What is written for one sign in several ways that NFKC keeps apart. */
const SIGNS: readonly (readonly [ways: RegExp, sign: string])[] = [
  [/[“”„‟«»「」『』〝〞]/, '"'],
  [/[‘’‚‛′]/, "'"],
  [/[‐-―−⁃]/, '-'],
  [/[〜∼～]/, '~'],
  [/[•∙⋅・‧]/, '·'],
];

/** What every code unit is folded to, worked out when it is first met; a text has few that differ. */
const known = new Map<string, string>();

/**
 * Folds away differences that readers do not type, or that a copy has and the text has not; docs/architecture.md has the
 * table. The text and the query are folded by this one rule set, so `MaxCompute 服务` and `ｍａｘｃｏｍｐｕｔｅ服务` are the same.
 *
 * Every UTF-16 code unit is folded by itself into one unit or none. Hence offsets cannot drift, lone surrogates
 * survive, and a slice of a text folds to the slice of the folded text. What stands for several characters (㈠, ﬁ) is for
 * {@link spellOut}.
 */
export function fold(text: string): Folded {
  const offsets = new Uint32Array(text.length);
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    let as = known.get(unit);
    if (as === undefined) {
      as = foldUnit(unit);
      known.set(unit, as);
    }
    if (as === '') continue;
    offsets[folded.length] = at;
    folded += as;
  }
  return { text: folded, offsets: offsets.slice(0, folded.length) };
}

function foldUnit(unit: string): string {
  if (DROPPED.test(unit)) return '';
  const compatible = unit.normalize('NFKC');
  const plain = IDEOGRAPHS.get(unit) ?? (compatible.length === 1 ? compatible : unit);
  const sign = SIGNS.find(([ways]) => ways.test(plain))?.[1];
  if (sign !== undefined) return sign;
  const simplified = SIMPLIFIED.get(plain) ?? plain;
  const lower = simplified.toLowerCase();
  return lower.length === 1 ? lower : simplified;
}

/**
 * Writes out what is one character and means several, as copies have them: ﬁ, ㎡, ㈠, ⑽, ㏡ and ideographs of compatibility
 * beyond one unit; takes away what has no width, for U+FEFF is white space to a program and would end a word. For what a reader enters: the agreement has none.
 */
export function spellOut(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll(/\P{ASCII}/gu, (character) => {
      const written = character.normalize('NFKC');
      return character === '…' || written.trim() === '' ? character : written;
    });
}

/** The part of the original that a part of the folded text came from; white space inside it is included. */
export function toOriginal({ offsets }: Folded, { start, end }: TextRange): TextRange {
  const first = offsets[start] ?? 0;
  return { start: first, end: end > start ? (offsets[end - 1] ?? first) + 1 : first };
}

/** What is longer is a passage. */
const LONGEST_WORD = 12;

/**
 * Where a word occurs in a folded text, left to right and without overlap, as a browser's find counts; but a number is whole: 5日 is not
 * in 15日, nor 7 in 72.
 */
export function findOccurrences(word: string, folded: string): TextRange[] {
  const found: TextRange[] = [];
  if (word === '') return found;
  // A passage that was copied may begin or end within one.
  const isWord = word.length <= LONGEST_WORD;
  const [isNumberFirst, isNumberLast] = [isWord && /^\d/.test(word), isWord && /\d$/.test(word)];
  const isDigit = (at: number) => /\d/.test(folded.charAt(at));
  for (let at = folded.indexOf(word); at >= 0;) {
    const isCut = (isNumberFirst && isDigit(at - 1)) || (isNumberLast && isDigit(at + word.length));
    if (!isCut) found.push({ start: at, end: at + word.length });
    at = folded.indexOf(word, isCut ? at + 1 : at + word.length);
  }
  return found;
}

/** Whether a word occurs in a folded text; a number as a whole one. */
export const occursIn = (word: string, folded: string): boolean =>
  folded.includes(word) && (!/^\d|\d$/.test(word) || findOccurrences(word, folded).length > 0);
