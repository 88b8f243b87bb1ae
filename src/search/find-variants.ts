import type { ProductName, TextRange } from './model';

/** The cases that a question names, and where their words stand. */
interface FoundVariants {
  readonly variants: readonly { readonly product: number; readonly variant: string }[];
  readonly ranges: readonly TextRange[];
}

/**
 * Finds which case of a product is meant by its own words: 独享资源 of DataWorks, 联盟 of the blockchain. Of each product the first
 * whose words are there.
 *
 * @param text - folded, numerals in digits; a product's other name may name a case of it (蚂蚁区块链, 云迁移中心).
 */
export function findVariants(text: string, products: readonly ProductName[]): FoundVariants {
  const found = products.flatMap(({ number, variants: known = [] }) => {
    const [first] = known.flatMap(({ variants, words }) => {
      const match = new RegExp(words).exec(text);
      return match ? [{ number, variants, start: match.index, end: match.index + match[0].length }] : [];
    });
    return first ? [first] : [];
  });
  return {
    variants: found.flatMap(({ number, variants }) => variants.map((variant) => ({ product: number, variant }))),
    ranges: found.map(({ start, end }) => ({ start, end })),
  };
}
