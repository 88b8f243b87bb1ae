import { findApproximate } from './find-approximate';
import { findCited, indexCitations } from './find-cited';
import { findExact } from './find-exact';
import { findProducts, foldProduct } from './find-products';
import { foldRecord, hasWord } from './folded-record';
import type { ProductName, SearchFilter, SearchRecord, SearchResults } from './model';
import { parseQuery } from './parse-query';

/** Search over one edition. Any text is a query, and a query takes a fraction of a frame. */
export interface Search {
  /** @param filter - restricts provisions and paragraphs; products are found in any case. */
  search(query: string, filter?: SearchFilter): SearchResults;
}

/**
 * Makes records and products searchable; folds each text once.
 *
 * @param records - in the order of the source, which is the order of equal hits.
 */
export function createSearch(records: readonly SearchRecord[], products: readonly ProductName[]): Search {
  const folded = records.map(foldRecord);
  const foldedProducts = products.map(foldProduct);
  const citations = indexCitations(records);
  const isKnown = (word: string) => folded.some((record) => hasWord(record, word));

  return {
    search(text, filter = {}) {
      const query = parseQuery(text);
      const within = folded.filter(({ record }) => isWithin(record.id, filter));
      const cited = query.citation ? findCited(query.citation, citations).filter(({ id }) => isWithin(id, filter)) : [];
      const named = findProducts(query.words, foldedProducts);
      const exact = findExact(query.words, within);

      const foundNothing = !query.empty && !query.citation && named.length === 0 && exact.length === 0;
      const { didYouMean, ...similar } = foundNothing
        ? findApproximate(query.words, within, foldedProducts, isKnown)
        : { hits: [], products: [], didYouMean: undefined };

      return {
        query,
        citations: cited,
        products: [
          ...named.map((product) => ({ product, approximate: false })),
          ...similar.products.map((product) => ({ product, approximate: true })),
        ],
        exact,
        occurrences: exact.reduce((sum, { ranges }) => sum + ranges.length, 0),
        approximate: similar.hits,
        ...(didYouMean ? { didYouMean } : {}),
      };
    },
  };
}

function isWithin(id: string, { part, product }: SearchFilter): boolean {
  const inPart = part === undefined || id === part || id.startsWith(`${part}-`);
  const term = `p-${product}`;
  return inPart && (product === undefined || id === term || id.startsWith(`${term}.`));
}
