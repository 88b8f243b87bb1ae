import { withDigits } from '@/time/read-chinese-number';
import { type FoldedRecord, hasWord } from './folded-record';
import type { AbsentLength } from './model';
import { findLengthIn, writeOtherwise } from './write-otherwise';

/**
 * Finds the lengths of time of a query that the text has in none of the ways to write them, with those that it has in that
 * unit: who asks for 四十八小时 learns how that was read, and that the text has 24 小时 and others.
 *
 * @param words - folded; a number and its unit are one.
 * @param records - the whole text.
 */
export function findAbsentLengths(words: readonly string[], records: readonly FoldedRecord[]): readonly AbsentLength[] {
  return words.flatMap((word) => {
    const length = findLengthIn(word);
    if (!length || [word, ...writeOtherwise(word)].some((way) => records.some((record) => hasWord(record, way))))
      return [];
    const { count, units } = length;
    const [unit = ''] = units;
    const written = lengthsIn(records, units);
    // The length is there, and only the words around it are not: 24小时之外.
    if (written.includes(Number(count))) return [];
    return [{ read: `${count} ${unit}`, others: written.map((other) => `${other} ${unit}`) }];
  });
}

/** How long the text’s lengths in a unit are, the shortest first. The day of a date and a year are no lengths. */
function lengthsIn(records: readonly FoldedRecord[], units: readonly string[]): readonly number[] {
  const pattern = new RegExp(`(?<![\\d.月年-])(\\d{1,3})(?:${units.join('|')})`, 'g');
  const found = records.flatMap(({ own }) =>
    [...withDigits(own.text).matchAll(pattern)].map(([, count]) => Number(count)),
  );
  return [...new Set(found)].toSorted((one, other) => one - other);
}
