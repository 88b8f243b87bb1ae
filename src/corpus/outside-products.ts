import { aliases } from '@content/aliases';
import { type OutsideProduct, outsideProducts } from '@content/outside-products';
import { createNameFinder } from '@/search/find-names';
import { products } from './products';

export type { OutsideProduct };

/** An English name as printed, and without what stands in brackets after it. */
const englishNames = (en: string) => [en, en.replace(/ \(.*\)$/, '')];

/**
 * Finds the names in a query that are none of the 75 products: ECS in “ECS 欠费”, OSS in “OSS到期多久删除”. What is part of the
 * name of one of the 75 is not found (视频点播, Data Security Center); a query may name one of the 75 and others beside it.
 *
 * The list is for pages that read queries: import this by `import()`.
 */
export const findOutsideProducts: (query: string) => readonly OutsideProduct[] = createNameFinder([
  ...products.flatMap(({ number, zh, en }) =>
    [zh, ...englishNames(en), ...(aliases[number] ?? [])].map((name) => ({ name })),
  ),
  ...outsideProducts.flatMap((product) => [
    ...[product.name.zh, ...englishNames(product.name.en), ...product.aliases].map((name) => ({ name, of: product })),
    ...(product.notIn ?? []).map((name) => ({ name })),
  ]),
]);
