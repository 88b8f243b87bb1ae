import type { ProductName } from './model';
import { findOccurrences, fold, type Folded } from './normalise';

/** A product with its names folded once. */
export interface FoldedProduct {
  readonly product: ProductName;
  readonly names: readonly FoldedName[];
  /** Whole and by initials. */
  readonly pinyin: readonly string[];
}

interface FoldedName {
  readonly printed: string;
  readonly folded: Folded;
  /** Folded offsets at which a word begins. */
  readonly wordStarts: ReadonlySet<number>;
}

/** Folds what readers call a product: Chinese and English name, the latter also in its parts, and the slug. */
export function foldProduct(product: ProductName): FoldedProduct {
  const [, plain = product.en, abbreviation = ''] = /^(.*?)\s*\((.*)\)$/.exec(product.en) ?? [];
  const printed = new Set([
    product.zh,
    product.en,
    plain,
    abbreviation,
    product.slug,
    product.slug.replaceAll('-', ' '),
    ...(product.aliases ?? []),
  ]);
  printed.delete('');
  const names = [...printed].map((name) => ({ printed: name, folded: fold(name), wordStarts: findWordStarts(name) }));
  return { product, names, pinyin: product.pinyin ?? [] };
}

/**
 * Finds products by Chinese or English name, abbreviation or slug. All words must belong to one product.
 *
 * Whole names come first, then beginnings of names, then beginnings of words in them, then any other part; equals keep
 * the order of the list. Up to three Latin letters match only where a word begins: SLA is not in Translation.
 *
 * @param words - folded; without any, nothing is found.
 */
export function findProducts(words: readonly string[], products: readonly FoldedProduct[]): ProductName[] {
  if (words.length === 0) return [];
  return products
    .map(({ product, names, pinyin }) => ({
      product,
      rank: Math.min(rankWords(words, names), rankPinyin(words.join(''), pinyin)),
    }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ product }) => product);
}

/** Pinyin after printed names: whole or begun (at least four letters), or all initials. */
function rankPinyin(word: string, [whole = '', initials = '']: readonly string[]): number {
  if (!/^[a-z0-9]+$/.test(word)) return Infinity;
  if (word === whole || (word === initials && word.length > 1)) return 0.5;
  return word.length >= 4 && (whole.startsWith(word) || initials.startsWith(word)) ? 1.5 : Infinity;
}

/** The rank of the words as one name, or of the worst of them. */
function rankWords(words: readonly string[], names: readonly FoldedName[]): number {
  const together = rankWord(words.join(''), names);
  return words.length === 1 ? together : Math.min(together, Math.max(...words.map((word) => rankWord(word, names))));
}

/** 0 for a whole name, 1 for its beginning, 2 for the beginning of a word, 3 for another part, else infinite. */
function rankWord(word: string, names: readonly FoldedName[]): number {
  const ranks = names.map(({ folded: { text }, wordStarts }) => {
    if (text === word) return 0;
    if (text.startsWith(word)) return 1;
    const found = findOccurrences(word, text);
    if (found.some(({ start }) => wordStarts.has(start))) return 2;
    return found.length > 0 && !/^[a-z]{1,3}$/.test(word) ? 3 : Infinity;
  });
  return Math.min(...ranks);
}

/** In Latin script a word begins after anything else; in Chinese any character may begin one. */
function findWordStarts(name: string): ReadonlySet<number> {
  return new Set(
    [...name.matchAll(/[A-Za-z0-9]+|[^\s\w]/g)].map(({ index }) => fold(name.slice(0, index)).text.length),
  );
}
