import type { UnitId } from '../agreement/model';
import { holdsIn } from './check-terms.ts';
import type { DefinedTerm } from './model';

/** A defined word in use, with the definition that holds there. */
export interface UsedTerm {
  /** As printed. */
  readonly word: string;
  readonly term: DefinedTerm;
}

/** Longer words that a term is part of without being used: 服务器 is no 服务, 技术服务提供方 (36.3.3) no 服务提供方 (2.1). */
const OTHER_WORDS = [
  '服务器',
  '服务商',
  '服务端',
  '本服务条款',
  '本服务协议',
  '服务条款',
  '服务协议',
  '技术服务提供方',
  '目的地',
  '预付费用',
];

/** One place where a defined word is used: UTF-16 offsets in the text, end exclusive. */
interface TermPlace extends UsedTerm {
  readonly start: number;
  readonly end: number;
}

/**
 * Every use of a defined term in a text: the longest word counts at each place, and of several definitions the one with the
 * narrowest scope that holds in the unit. Words of a single character that hold everywhere (日, 天) are left out. Whether a
 * word is used in its defined sense (规则, 处理) only a reader can say.
 */
export function findTermPlaces(text: string, unit: UnitId, terms: readonly DefinedTerm[]): TermPlace[] {
  const byWord = new Map<string, DefinedTerm>();
  for (const term of terms) {
    if (!holdsIn(term, unit)) continue;
    for (const word of term.words) {
      const known = byWord.get(word);
      if (
        (word.length > 1 || term.scope !== 'agreement') &&
        (!known || known.scope === 'agreement' || term.scope.length > known.scope.length)
      ) {
        byWord.set(word, term);
      }
    }
  }
  const others = OTHER_WORDS.filter((word) => !byWord.has(word));
  const words = [...byWord.keys(), ...others].toSorted((a, b) => b.length - a.length);
  const byStart = new Map<string, string[]>();
  for (const word of words) byStart.set(word.charAt(0), [...(byStart.get(word.charAt(0)) ?? []), word]);
  const places: TermPlace[] = [];
  for (let at = 0; at < text.length;) {
    const word = byStart.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate, at));
    const term = word === undefined ? undefined : byWord.get(word);
    if (word !== undefined && term) places.push({ word, term, start: at, end: at + word.length });
    at += word?.length ?? 1;
  }
  return places;
}

/** The defined terms that a text uses, each word once, in the order of its first use. */
export function findTermsIn(text: string, unit: UnitId, terms: readonly DefinedTerm[]): UsedTerm[] {
  const used = new Map<string, UsedTerm>();
  for (const { word, term } of findTermPlaces(text, unit, terms)) if (!used.has(word)) used.set(word, { word, term });
  return [...used.values()];
}

/** Words that stand more often than this in the agreement are common. */
const COMMON = 60;

/** Defined words that stand everywhere in the agreement (阿里云, 服务, 您): to mark each of them would mark everything. */
export function findCommonWords(texts: readonly string[], terms: readonly DefinedTerm[]): readonly string[] {
  const all = texts.join('\n');
  const words = [...new Set(terms.flatMap((term) => term.words))];
  return words.filter((word) => all.split(word).length - 1 > COMMON);
}
