import Fuse from 'fuse.js/basic';
import { countLost, findReading, keyOf, type Reading } from './find-reading';
import type { FoldedRecord } from './folded-record';
import type { ApproximateHit, TextRange } from './model';
import { findOccurrences, toOriginal } from './normalise';

/** Records compared in detail: those that share most with the query. */
const CANDIDATES = 80;
/** Text that Fuse compares at a time, in code units, beyond the length of the query. */
const WINDOW = 32;

/**
 * Finds the records whose text has something similar to a word, in the order of the source.
 *
 * Fuse compares at most 32 characters at a time and has its own count of typos; so it sees short windows of the likeliest
 * texts, and what it lets through is measured again.
 */
export function findSimilarTexts(word: string, most: number, records: readonly FoldedRecord[]): ApproximateHit[] {
  const windows = findCandidates(word, most, records).flatMap((record) => cutWindows(record, word.length + most));
  // Fuse counts two exchanged characters as two typos; the distance proper is measured after it.
  const fuse = new Fuse(windows, {
    keys: ['text'],
    isCaseSensitive: true,
    ignoreLocation: true,
    threshold: (2 * most) / word.length,
  });

  const nearest = new Map<FoldedRecord, Reading>();
  for (const { item } of fuse.search(word)) {
    const found = findReading(word, most, item.record.record.text, item.record.own, item);
    const costOf = (reading: Reading) => reading.typos + countLost(word, keyOf(reading));
    const before = nearest.get(item.record);
    if (found && (!before || costOf(found) < costOf(before))) nearest.set(item.record, found);
  }
  return records.flatMap((folded) => {
    const found = nearest.get(folded);
    if (!found) return [];
    const ranges = findOccurrences(keyOf(found), folded.own.text).map((range) => toOriginal(folded.own, range));
    return { record: folded.record, ranges, ...found };
  });
}

/**
 * The records that share most with a word: characters, pairs of neighbours, and pairs exchanged, rare ones before common
 * ones. 队您服务 is in the few that have 队, not in the hundreds that have 服务.
 */
function findCandidates(word: string, most: number, records: readonly FoldedRecord[]): FoldedRecord[] {
  const characters = [...new Set(word.split(''))];
  const pairs = Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2));
  const parts = [...new Set([...characters, ...pairs, ...pairs.map((pair) => pair.charAt(1) + pair.charAt(0))])];
  const likely = records
    .map((record) => ({ record, present: parts.map((part) => record.own.text.includes(part)) }))
    .filter(({ present }) => present.slice(0, characters.length).filter(Boolean).length >= characters.length - most);
  const weights = parts.map((_, index) =>
    Math.log1p(records.length / (1 + likely.filter(({ present }) => present[index]).length)),
  );
  const scoreOf = (present: readonly boolean[]) =>
    weights.reduce((sum, weight, index) => sum + (present[index] ? weight : 0), 0);
  return likely
    .map(({ record, present }) => ({ record, score: scoreOf(present) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, CANDIDATES)
    .map(({ record }) => record);
}

/** Cuts a folded text into windows that overlap, so that anything of a given length is wholly in one of them. */
function cutWindows(record: FoldedRecord, overlap: number): (TextRange & { record: FoldedRecord; text: string })[] {
  const { text } = record.own;
  const count = Math.max(1, Math.ceil((text.length - overlap) / WINDOW));
  return Array.from({ length: count }, (_, index) => {
    const start = index * WINDOW;
    const end = Math.min(text.length, start + WINDOW + overlap);
    return { record, start, end, text: text.slice(start, end) };
  });
}
