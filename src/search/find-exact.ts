import { hasWord, type FoldedRecord } from './folded-record';
import type { ExactHit, TextRange } from './model';
import { findOccurrences, occursIn, toOriginal } from './normalise';

/**
 * Finds all records in which every word occurs: in its own text, or in the headings around it as long as at least one
 * word is its own. So 日志服务 7日 finds 2.2, whose text does not name the product, but 日志服务 alone does not find
 * every clause of it.
 *
 * Headings come first, then records that have all words themselves, then those whose words are nearer together, then
 * the order of the source.
 *
 * @param words - folded; without any, nothing is found.
 * @param excluded - folded; a record that has one of them, or stands under it, is left out.
 */
export function findExact(
  words: readonly string[],
  records: readonly FoldedRecord[],
  excluded: readonly string[] = [],
): ExactHit[] {
  return records
    .filter((record) => excluded.every((word) => !hasWord(record, word)))
    .flatMap((record) => matchRecord(words, record) ?? [])
    .toSorted(
      (a, b) =>
        Number(b.hit.record.isHeading) - Number(a.hit.record.isHeading) ||
        Number(a.hit.viaPath) - Number(b.hit.viaPath) ||
        a.spread - b.spread,
    )
    .map(({ hit }) => hit);
}

function matchRecord(words: readonly string[], folded: FoldedRecord): { hit: ExactHit; spread: number } | undefined {
  const { record, own } = folded;
  const present = words.filter((word) => occursIn(word, own.text));
  if (present.length === 0) return undefined;
  const viaPath = present.length < words.length;
  if (viaPath && !words.every((word) => hasWord(folded, word))) return undefined;

  const occurrences = present
    .flatMap((word, index) => findOccurrences(word, own.text).map((range) => ({ ...range, word: index })))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const ranges = occurrences.map((range) => toOriginal(own, range));
  return { hit: { record, ranges, viaPath }, spread: measureSpread(occurrences, present.length) };
}

/** Length of the shortest stretch that has each of the words, given their occurrences by start. */
function measureSpread(occurrences: readonly (TextRange & { readonly word: number })[], words: number): number {
  const latest = new Map<number, TextRange>();
  let shortest = Infinity;
  for (const occurrence of occurrences) {
    latest.set(occurrence.word, occurrence);
    if (latest.size < words) continue;
    const stretch = [...latest.values()];
    const start = Math.min(...stretch.map((range) => range.start));
    const end = Math.max(...stretch.map((range) => range.end));
    shortest = Math.min(shortest, end - start);
  }
  return shortest;
}
