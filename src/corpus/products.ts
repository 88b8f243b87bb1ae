import type { Product } from '@/compile/model';
import products from 'virtual:products';

export { products };

/** A product by its slug, or by its number as the alias `/products/2` has it. */
export function findProduct(slugOrNumber: string): Product | undefined {
  return products.find(({ slug, number }) => slug === slugOrNumber || String(number) === slugOrNumber);
}
