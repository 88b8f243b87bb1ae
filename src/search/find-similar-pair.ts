import type { FoldedRecord } from './folded-record';

/** Pairs of characters of the text, with how often each occurs. */
export type PairCounts = ReadonlyMap<string, number>;

const HAN_PAIR = /^[\u4e00-\u9fff]{2}$/;

/** Counts the pairs of Chinese characters in the text. */
export function countPairs(records: readonly FoldedRecord[]): PairCounts {
  const counts = new Map<string, number>();
  for (const { own } of records) {
    for (let at = 0; at + 1 < own.text.length; at += 1) {
      const pair = own.text.slice(at, at + 2);
      if (HAN_PAIR.test(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

/** A pair must occur so often to be what was meant, and so many times as often as the next. */
const MIN_COUNT = 12;
const AHEAD = 2;

/**
 * What a word of two characters that the text does not have was meant to be: 欠费 for 欠废. Nearly anything is one
 * character from something, so only a frequent pair that is far ahead of all others counts; the first character is
 * typed right more often than the second.
 */
export function findSimilarPair(word: string, counts: PairCounts): string | undefined {
  if (!HAN_PAIR.test(word) || counts.has(word)) return undefined;
  for (const position of [0, 1]) {
    const near = [...counts]
      .filter(([pair]) => pair.charAt(position) === word.charAt(position))
      .toSorted(([, one], [, other]) => other - one);
    const [[pair, count] = ['', 0], [, next] = ['', 0]] = near;
    if (count >= MIN_COUNT && count >= AHEAD * next) return pair;
  }
  return undefined;
}

/**
 * What two characters were meant to be if one between them was left out: 该部分 for 该分, the commonest in the text.
 *
 * @returns `undefined` for what is no pair of Chinese characters, and where the text has nothing of the kind.
 */
export function findWithMissing(word: string, records: readonly FoldedRecord[]): string | undefined {
  if (!HAN_PAIR.test(word)) return undefined;
  const between = new RegExp(`${word.charAt(0)}[\\u4e00-\\u9fff]${word.charAt(1)}`, 'gu');
  const counts = new Map<string, number>();
  for (const { own } of records) {
    for (const [found] of own.text.matchAll(between)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
