import Fuse from 'fuse.js';
import type { ProductName, SearchRecord } from '../model';

/** An engine to compare search with: a query in, ranked ids and the first product out. */
type Baseline = (query: string) => { readonly ids: readonly string[]; readonly product: number | undefined };

/** fuse.js as it comes. It takes at most 32 characters of a query. */
export function createPlainFuse(records: readonly SearchRecord[], products: readonly ProductName[]): Baseline {
  const texts = new Fuse(records, { keys: ['text', 'num'] });
  const names = new Fuse(products, { keys: ['zh', 'en', 'slug'] });
  return (query) => {
    const pattern = query.slice(0, 32);
    return {
      ids: pattern.trim() === '' ? [] : texts.search(pattern).map(({ item }) => item.id),
      product: names.search(pattern)[0]?.item.number,
    };
  };
}

/** A scan for texts that have every word: the least that any search must do. */
export function createNaiveScan(records: readonly SearchRecord[], products: readonly ProductName[]): Baseline {
  return (query) => {
    const words = query.split(/\s+/).filter(Boolean);
    const has = (text: string) => words.length > 0 && words.every((word) => text.includes(word));
    return {
      ids: records.filter(({ text, num }) => has(text) || (num !== '' && num === query)).map(({ id }) => id),
      product: products.find(({ zh, en }) => has(`${zh} ${en}`))?.number,
    };
  };
}
