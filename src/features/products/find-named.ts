import { findOutsideProducts } from '@/corpus/outside-products';
import { products } from '@/corpus/products';
import { named } from '@/corpus/search-names';
import { findProducts, foldProduct } from '@/search/find-products';
import { fold } from '@/search/normalise';
import { OutsideCard } from '@/text/outside-card';
import type { Product } from '@/compile/model';

export { findOutsideProducts, OutsideCard };

const folded = named.map(foldProduct);

/**
 * The products that a text names, by the names that search and palette go by. Words that together are one product find it;
 * words that are not are names of several (SLS RDS). A number is the product's own.
 */
export function filterProducts(query: string): readonly Product[] {
  const words = query
    .split(/[\s,，、;；]+/)
    .map((word) => fold(word).text)
    .filter(Boolean);
  const together = findProducts(words, folded);
  const found = together.length > 0 ? together : words.flatMap(findWord);
  const numbers = new Set(found.map(({ number }) => number));
  return products.filter(({ number }) => numbers.has(number));
}

function findWord(word: string) {
  if (/^\d+$/.test(word)) return products.filter(({ number }) => String(number) === word);
  // Beside other names NAT is not Natural Language Processing too.
  const whole = folded.filter(({ names }) => names.some((name) => name.folded.text === word));
  return whole.length > 0 ? whole.map(({ product }) => product) : findProducts([word], folded);
}
