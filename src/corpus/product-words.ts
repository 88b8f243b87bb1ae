import { aliases } from '@content/aliases';
import { findProduct } from './products';

/** All that a product is called, by its number: printed, in English, and as customers call it; in small letters. */
export function productWords(number: string): string {
  const product = findProduct(number);
  return product ? [product.zh, product.en, ...(aliases[product.number] ?? [])].join(' ').toLowerCase() : '';
}
