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
const LEAST = 12;
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
    if (count >= LEAST && count >= AHEAD * next) return pair;
  }
  return undefined;
}
