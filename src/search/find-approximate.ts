import type { FoldedProduct } from './find-products';
import { allowedTypos, countLost, findReading, keyOf, type Reading } from './find-reading';
import { findSimilarTexts } from './find-similar-texts';
import { hasWord, type FoldedRecord } from './folded-record';
import type { ApproximateHit, ProductName } from './model';

/** What is similar to a query that has typos. */
interface Approximation {
  readonly hits: readonly ApproximateHit[];
  readonly products: readonly ProductName[];
  /** The query without its typos: 欠费停服 for 欠废停服. */
  readonly didYouMean?: string;
}

/**
 * Finds what a query with typos was meant to find: 欠费停服 for 欠废停服, MaxCompute for MaxComputr.
 *
 * In Chinese nearly anything resembles something, so this is strict: see `find-reading.ts` and {@link chooseReadings}.
 * Words are compared as one; if that finds nothing and just one of several is unknown, that one is taken to have the
 * typo, and the others must occur as they are.
 *
 * @param words - folded; known not to be found together.
 * @param isKnown - whether a word occurs anywhere in the agreement.
 */
export function findApproximate(
  words: readonly string[],
  records: readonly FoldedRecord[],
  products: readonly FoldedProduct[],
  isKnown: (word: string) => boolean,
): Approximation {
  const together = approximate(words.join(''), records, products);
  if (words.length === 1 || together.didYouMean !== undefined) return together;
  const [unknown, ...more] = words.filter((word) => !isKnown(word));
  if (unknown === undefined || more.length > 0) return together;

  const others = words.filter((word) => word !== unknown);
  const { hits } = approximate(
    unknown,
    records.filter((record) => others.every((word) => hasWord(record, word))),
    [],
  );
  const [first] = hits;
  if (!first) return together;
  return { hits, products: [], didYouMean: words.map((word) => (word === unknown ? first.takenFor : word)).join(' ') };
}

function approximate(
  word: string,
  records: readonly FoldedRecord[],
  products: readonly FoldedProduct[],
): Approximation {
  const most = allowedTypos(word);
  if (most === 0) return { hits: [], products: [] };
  const names = findSimilarNames(word, most, products);
  const texts = findSimilarTexts(word, most, records);
  const readings = chooseReadings(word, [...names, ...texts]);
  const rank = (reading: Reading) => readings.indexOf(keyOf(reading));
  const hits = texts
    .filter((hit) => rank(hit) >= 0)
    .toSorted((a, b) => rank(a) - rank(b) || Number(b.record.isHeading) - Number(a.record.isHeading));
  const named = names.filter((name) => rank(name) >= 0).toSorted((a, b) => rank(a) - rank(b));
  const [didYouMean] = [...named, ...hits].toSorted((a, b) => rank(a) - rank(b)).map(({ takenFor }) => takenFor);
  return { hits, products: named.map(({ product }) => product), ...(didYouMean ? { didYouMean } : {}) };
}

/**
 * Chooses what a word is taken for, the commonest first: only what has the fewest typos and keeps most of it. A word of three characters must
 * have one reading that outweighs all others, or is twice as common as the next: 缓冲器 is 缓冲期, but 欠费吗 is any of a
 * dozen phrases and so none of them.
 *
 * @returns the keys of the readings chosen.
 */
function chooseReadings(word: string, readings: readonly Reading[]): string[] {
  // Who leaves a character out or exchanges two has typed the others right: such a reading is likelier than one that
  // replaces a character.
  const costOf = (reading: Reading) => reading.typos + countLost(word, keyOf(reading));
  const fewest = Math.min(...readings.map(costOf));
  const nearest = readings.filter((reading) => costOf(reading) === fewest).map(keyOf);
  const counts = new Map<string, number>();
  for (const key of nearest) counts.set(key, (counts.get(key) ?? 0) + 1);
  const commonest = [...counts].toSorted(([, a], [, b]) => b - a);
  if (word.length > 3) return commonest.map(([key]) => key);
  const [, [, second] = ['', 0]] = commonest;
  return commonest.filter(([, count]) => count > nearest.length / 2 || count >= 2 * second).map(([key]) => key);
}

function findSimilarNames(
  word: string,
  most: number,
  products: readonly FoldedProduct[],
): (Reading & { readonly product: ProductName })[] {
  return products.flatMap(({ product, names }) => {
    const [nearest] = names
      .flatMap(({ printed, folded }) => findReading(word, most, printed, folded) ?? [])
      .toSorted((a, b) => a.typos - b.typos);
    return nearest ? { product, ...nearest } : [];
  });
}
