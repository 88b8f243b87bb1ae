import type { UnitId } from '@/agreement/model';
import { findAbsentLengths } from './find-absent-lengths';
import { findApproximate } from './find-approximate';
import { findCited, findUncited, indexCitations } from './find-cited';
import { findExact } from './find-exact';
import { findProducts, foldProduct } from './find-products';
import { countPairs, findSimilarPair, findWithMissing, type PairCounts } from './find-similar-pair';
import { type FoldedRecord, foldRecord, hasWord } from './folded-record';
import type {
  CitedProvision,
  ExactHit,
  ProductName,
  SearchFilter,
  SearchRecord,
  SearchResults,
  Synonyms,
} from './model';
import { isWithin } from './is-within';
import { parseQuery } from './parse-query';
import { isAboutFate } from './question-words';
import { findApart } from './find-apart';
import { isOnlyLength } from './write-otherwise';
import { findWider, foldSynonyms, joinWords } from './widen';

/** Search over one edition. Any text is a query, and a query takes a fraction of a frame. */
export interface Search {
  /**
   * @param filter - restricts provisions and paragraphs; products are found in any case.
   * @param widens - whether synonyms widen the query.
   */
  search(query: string, filter?: SearchFilter, widens?: boolean): SearchResults;
}

/**
 * Makes records and products searchable; folds each text once.
 *
 * What has the query's own words comes first and is complete; then what says it in other words or has them apart; and
 * only where nothing was found, what is similar.
 *
 * @param records - in the order of the source, which is the order of equal hits.
 * @param telling - the provisions that tell when something stops or is lost. They come before others where a query has a
 * word of these, for that is what it means: 数据 删除 asks less for 9.2.3, by which one deletes one's own.
 */
export function createSearch(
  records: readonly SearchRecord[],
  products: readonly ProductName[],
  synonyms: Synonyms = [],
  telling: ReadonlySet<UnitId> = new Set(),
): Search {
  const folded = records.map(foldRecord);
  const foldedProducts = products.map(foldProduct);
  const citations = indexCitations(records);
  const foldedSynonyms = foldSynonyms(synonyms);
  const isKnown = (word: string) => folded.some((record) => hasWord(record, word));
  // Typos of two characters are rare; their table is made when the first comes.
  let pairs: PairCounts | undefined;
  /** Headings stay where they are, and what has the words only around it stays last. */
  const tellingFirst = (hits: readonly ExactHit[]) => {
    const rankOf = ({ record, viaPath }: ExactHit) =>
      record.isHeading ? 0 : viaPath ? 3 : telling.has(record.id) ? 1 : 2;
    return hits.toSorted((one, other) => rankOf(one) - rankOf(other));
  };
  const numbered = records.filter(({ id }) => !id.includes('.para')).map(({ id }) => id);

  return {
    search(text, filter = {}, widens = true) {
      const query = parseQuery(text);
      const { words, excluded } = query;
      const within = folded.filter(({ record }) => isWithin(record.id, filter));
      const cited = query.citation ? findCited(query.citation, citations).filter(({ id }) => isWithin(id, filter)) : [];
      const named = findProducts(words, foldedProducts);
      // Each record is matched by itself, so one search serves for the filter and for counting around it.
      const isShown = ({ record }: ExactHit) => isWithin(record.id, filter);
      const inOrder = isAboutFate(words.join(' ')) ? tellingFirst : (hits: readonly ExactHit[]) => hits;
      const all = query.empty ? [] : inOrder(findExact(words, folded, excluded));
      const exact = query.empty ? listUnits(within, filter.units) : all.filter(isShown);
      const isOneNumber = query.citation !== undefined && words.length < 2;
      const { hits: allMeant, widened } =
        widens && !isOneNumber ? findWider(words, excluded, folded, foldedSynonyms) : { hits: [], widened: [] };
      const meant = inOrder(allMeant).filter(isShown);

      const absentLengths =
        query.empty || query.citation ? [] : findAbsentLengths(joinWords(words, foldedSynonyms), folded);
      // Similar to a length is another one, or 包年 for 两年.
      const isLength = absentLengths.length > 0 && isOnlyLength(words.join(''));
      const foundNothing =
        !isLength && !query.empty && !query.citation && [named, exact, meant].every((found) => found.length === 0);
      const similar = foundNothing ? findSimilar() : { hits: [], products: [], didYouMean: undefined };
      const [run = ''] = words;
      const { parts, hits: apart } =
        foundNothing && words.length === 1 ? findApart(run, within, excluded) : { parts: [], hits: [] };

      function findSimilar() {
        const found = findApproximate(words, within, foldedProducts, isKnown);
        if (found.didYouMean !== undefined) return found;
        // A pair of characters is too short to compare; only the commonest pair near it can be meant.
        pairs ??= countPairs(folded);
        const counts = pairs;
        const corrected = words.map((word) =>
          isKnown(word) ? word : (findWithMissing(word, folded) ?? findSimilarPair(word, counts) ?? word),
        );
        if (corrected.every((word, index) => word === words[index])) return found;
        const takenFor = corrected.join(' ');
        const hits = findExact(corrected, within, excluded).map(({ record, ranges }) => ({
          record,
          ranges,
          takenFor,
          typos: 1,
        }));
        return hits.length > 0 ? { hits, products: [], didYouMean: takenFor } : found;
      }

      return {
        query,
        citations: cited,
        uncited: query.citation ? findUncited(query.citation, citations) : [],
        neighbours: neighboursOf(cited, numbered),
        products: [
          ...named.map((product) => ({ product, approximate: false })),
          ...similar.products.map((product) => ({ product, approximate: true })),
        ],
        exact,
        occurrences: exact.reduce((sum, { ranges }) => sum + ranges.length, 0),
        wider: meant,
        everywhere: [...all, ...allMeant].map(({ record }) => record.id),
        widened,
        absentLengths,
        parts,
        apart,
        approximate: similar.hits,
        ...(similar.didYouMean ? { didYouMean: similar.didYouMean } : {}),
      };
    },
  };
}

/** The units to which the search is restricted, in the order of the text; none where it is not restricted to any. */
function listUnits(within: readonly FoldedRecord[], units: SearchFilter['units']): ExactHit[] {
  if (!units) return [];
  return within.map(({ record }) => ({ record, ranges: units.get(record.id) ?? [], viaPath: false }));
}

/** The provisions before and after a single one that was cited. */
function neighboursOf(cited: readonly CitedProvision[], numbered: readonly UnitId[]): UnitId[] {
  const [only, ...more] = cited;
  if (!only || more.length > 0) return [];
  const at = numbered.indexOf(only.id);
  return at < 0 ? [] : [numbered[at - 1], numbered[at + 1]].filter((id) => id !== undefined);
}
