import { findExact } from './find-exact';
import { hasWord, type FoldedRecord } from './folded-record';
import type { ExactHit, Synonyms, Widened } from './model';
import { fold } from './normalise';
import { isUnit, writeOtherwise } from './write-otherwise';

/** Synonyms folded once: what is typed, and what the text says for it. */
export type FoldedSynonyms = ReadonlyMap<string, readonly string[]>;

export function foldSynonyms(synonyms: Synonyms): FoldedSynonyms {
  return new Map(
    synonyms.flatMap(([typed, says]) =>
      typed.map((word) => [fold(word).text, says.map((other) => fold(other).text)] as const),
    ),
  );
}

/** Longest query that is widened: each word multiplies what is looked for. */
const MAX_WORDS = 4;

/** Other ways to write a word: its synonyms, and its numbers and units of time as the text may write them. */
function othersOf(word: string, synonyms: FoldedSynonyms, records: readonly FoldedRecord[]): readonly string[] {
  const written = writeOtherwise(word).filter((other) => records.some((record) => hasWord(record, other)));
  return [...(synonyms.get(word) ?? []), ...written];
}

/**
 * Finds what says the same in other words. Words of a query that are together a synonym (grace period) or a length
 * of time (24 hours) count as one.
 *
 * @returns the hits that the query's own words do not find, and by what it was widened; both empty where no word has a
 * synonym.
 */
export function findWider(
  words: readonly string[],
  excluded: readonly string[],
  records: readonly FoldedRecord[],
  synonyms: FoldedSynonyms,
): { readonly hits: readonly ExactHit[]; readonly widened: readonly Widened[] } {
  const joined = joinWords(words, synonyms);
  if (joined.length === 0 || joined.length > MAX_WORDS) return { hits: [], widened: [] };
  const others = joined.map((word) => othersOf(word, synonyms, records));
  const choices = joined.map((word, index) => [word, ...(others[index] ?? [])]);
  const widened = joined.flatMap((word, index) => {
    const by = (others[index] ?? []).filter((other) => other !== word);
    return by.length > 0 ? [{ word, by }] : [];
  });
  if (widened.length === 0) return { hits: [], widened };
  let combinations: string[][] = [[]];
  for (const choice of choices) combinations = combinations.flatMap((begun) => choice.map((word) => [...begun, word]));
  const own = new Set(findExact(words, records, excluded).map(({ record }) => record.id));
  const found = new Map<string, ExactHit>();
  for (const combination of combinations) {
    // Words that occur nowhere cost a whole search to find nothing.
    if (!combination.every((word) => records.some((record) => hasWord(record, word)))) continue;
    for (const hit of findExact([...new Set(combination)], records, excluded)) {
      if (!own.has(hit.record.id) && !found.has(hit.record.id)) found.set(hit.record.id, hit);
    }
  }
  return { hits: [...found.values()], widened };
}

/** The words of a query; a number and the unit of time after it (24 hours) as one, a synonym of several words as one. */
export function joinWords(words: readonly string[], synonyms: FoldedSynonyms): readonly string[] {
  if (synonyms.has(words.join(''))) return [words.join('')];
  // 24 hours, 7 days.
  return words.flatMap((word, index) => {
    if (/^\d+$/.test(word) && isUnit(words[index + 1] ?? '')) return [word + (words[index + 1] ?? '')];
    return isUnit(word) && /^\d+$/.test(words[index - 1] ?? '') ? [] : [word];
  });
}
