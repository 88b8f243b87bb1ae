import type { ProductName } from './model';
import { findOccurrences, fold, type Folded, spellOut } from './normalise';
import { endsName, plainPinyin, readSpelt, type SpeltName } from './plain-pinyin';
import { namesOf } from './product-names';
import { unwrap } from './unwrap';

/** A product with its names folded once. */
export interface FoldedProduct {
  readonly product: ProductName;
  readonly names: readonly FoldedName[];
  /** The printed name first. */
  readonly pinyin: readonly SpeltName[];
}

interface FoldedName {
  readonly printed: string;
  readonly folded: Folded;
  /** Folded offsets at which a word begins. */
  readonly wordStarts: ReadonlySet<number>;
}

/** Folds what readers call a product. */
export function foldProduct(product: ProductName): FoldedProduct {
  const names = namesOf(product).map((name) => ({
    printed: name,
    folded: fold(name),
    wordStarts: findWordStarts(name),
  }));
  return { product, names, pinyin: (product.pinyin ?? []).map(readSpelt) };
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

/** A filter over a list of products; made by {@link createProductFilter}. */
export type ProductFilter = (query: string) => readonly ProductName[];

/**
 * Makes the filter of a list of products, by the names that search goes by. Words that are together one product find it;
 * words that are not are names of several (SLS RDS). A number is the product's own.
 *
 * @returns all products for an empty query, in their order; else the best first.
 */
export function createProductFilter(products: readonly ProductName[]): ProductFilter {
  const folded = products.map(foldProduct);
  const findWord = (word: string) => {
    if (/^\d+$/.test(word)) return products.filter(({ number }) => String(number) === word);
    const whole = folded.filter(({ names }) => names.some((name) => name.folded.text === word));
    // Beside other names NAT is not Natural Language Processing too.
    return whole.length > 0 ? whole.map(({ product }) => product) : findProducts([word], folded);
  };
  return (query) => {
    // A syllable may stand there twice: zhuan shu ding ding.
    const words = spellOut(query)
      .split(/[\s,，、;；]+/)
      .map((word) => fold(unwrap(word)).text)
      .filter(Boolean);
    if (words.length === 0) return products;
    const together = findProducts(words, folded);
    return together.length > 0 ? together : [...new Set(words.flatMap(findWord))];
  };
}

/**
 * Pinyin after printed names: whole, begun (at least four letters) or, of the printed name, ended (at least eight: yunshouji), or all
 * initials, of other names three and more: fewer are likely to be something else.
 */
function rankPinyin(typed: string, spelt: readonly SpeltName[]): number {
  const word = plainPinyin(typed);
  if (!/^[a-z0-9]+$/.test(word)) return Infinity;
  const ranks = spelt.map(({ whole, initials }, index) => {
    const isPrinted = index === 0;
    if (word === whole || (word === initials && word.length > (isPrinted ? 1 : 2))) return 0.5;
    if (word.length >= 4 && (whole.startsWith(word) || initials.startsWith(word))) return 1.5;
    return isPrinted && word.length >= 8 && endsName(whole, word) ? 2.5 : Infinity;
  });
  return Math.min(...ranks);
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
