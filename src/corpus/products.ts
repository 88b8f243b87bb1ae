import type { Product } from '@/compile/model';
import listed from 'virtual:products';

/** The 75, in the order of the agreement. */
export const products: readonly Product[] = listed.map(([number, slug, zh, en]) => ({ number, slug, zh, en }));

/** A product by its slug, or by its number as the alias `/products/2` has it. */
export function findProduct(slugOrNumber: string): Product | undefined {
  return products.find(({ slug, number }) => slug === slugOrNumber || String(number) === slugOrNumber);
}
