import { findExact } from './find-exact';
import { hasWord, type FoldedRecord } from './folded-record';
import type { ExactHit } from './model';

/** Longer runs are not taken apart. */
const LONGEST = 24;
const MIN_LENGTH = 2;

/**
 * Takes a run without blanks apart into words that the text has: 日志服务删除数据 is 日志服务, 删除, 数据. The fewest parts win,
 * then the longest first part.
 *
 * @param word - folded; known not to occur as it is.
 * @returns `undefined` where no two or more parts of at least two characters cover it and occur in one record.
 */
function splitJoined(word: string, records: readonly FoldedRecord[]): readonly string[] | undefined {
  if (word.length < 2 * MIN_LENGTH || word.length > LONGEST) return undefined;
  const known = new Map<string, boolean>();
  const isKnown = (part: string) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const found = records.some((record) => hasWord(record, part));
    known.set(part, found);
    return found;
  };
  // The fewest parts that end at each offset.
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = 0; start <= end - MIN_LENGTH; start += 1) {
      const before = best[start];
      const part = word.slice(start, end);
      if (!before || !isKnown(part) || cutsLatin(word, start)) continue;
      const now = best[end];
      if (!now || before.length + 1 < now.length) best[end] = [...before, part];
    }
  }
  const parts = best[word.length];
  if (!parts || parts.length < 2) return undefined;
  return records.some((record) => parts.every((part) => hasWord(record, part))) ? parts : undefined;
}

/** Whether an offset lies within a Latin word or a number, which is not taken apart. */
function cutsLatin(word: string, at: number): boolean {
  return /^[a-z0-9]{2}$/.test(word.slice(Math.max(0, at - 1), at + 1));
}

/** Takes long parts apart once more where the text has both halves: 释放实例 is 释放 and 实例. */
function refine(parts: readonly string[], records: readonly FoldedRecord[]): readonly string[] {
  return parts.flatMap((part) =>
    part.length < 2 * MIN_LENGTH ? [part] : (splitJoined(part, records) ?? halve(part, records)),
  );
}

function halve(part: string, records: readonly FoldedRecord[]): readonly string[] {
  const halves = [part.slice(0, MIN_LENGTH), part.slice(MIN_LENGTH)];
  return part.length === 2 * MIN_LENGTH && halves.every((half) => records.some((record) => hasWord(record, half)))
    ? halves
    : [part];
}

/** Finds what has the parts of a run without blanks; those that have its longest parts whole come first. */
export function findApart(
  word: string,
  records: readonly FoldedRecord[],
  excluded: readonly string[],
): { readonly parts: readonly string[]; readonly hits: readonly ExactHit[] } {
  const parts = splitJoined(word, records);
  if (!parts) return { parts: [], hits: [] };
  const hits = findExact(parts, records, excluded);
  const known = new Set(hits.map(({ record }) => record.id));
  const finer = findExact(refine(parts, records), records, excluded).filter(({ record }) => !known.has(record.id));
  return { parts, hits: [...hits, ...finer] };
}
