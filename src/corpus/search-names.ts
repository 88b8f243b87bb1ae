import { aliases, commonNames } from '@content/aliases';
import { commonPinyin, pinyin } from '@content/pinyin';
import { synonyms } from '@content/synonyms';
import { variantWords } from '@content/variant-words';
import { glanceOf } from './glances';
import { products } from './products';
import { shown } from './shown';
import type { UnitId } from '@/agreement/model';
import { figuresOf } from '@/lifecycle/glance-figures';
import { createProductFinder } from '@/search/find-named';
import { createProductFilter } from '@/search/find-products';
import type { ProductName } from '@/search/model';
import type { Product } from '@/compile/model';

export { synonyms };

/** The products by every name that readers know them under. */
export const named: readonly ProductName[] = products.map((product) => {
  const read = pinyin[product.number];
  const variants = variantWords[product.number];
  return {
    ...product,
    aliases: aliases[product.number] ?? [],
    ...(read ? { pinyin: read } : {}),
    ...(variants ? { variants } : {}),
  };
});

/** Finds the products that a question names. */
export const findNamed = createProductFinder(named, [...commonNames, ...commonPinyin]);

const filter = createProductFilter(named);

/** The products that a list filtered by a text shows, by the names that search and palette go by. */
export function filterProducts(query: string): readonly Product[] {
  const found = new Set(filter(query).map(({ number }) => number));
  return products.filter(({ number }) => found.has(number));
}

/** Numbers of the products whose own terms have a timeline. */
export const timelines: ReadonlySet<number> = new Set(
  products
    .map(({ number }) => number)
    .filter((number) => {
      const { expiry, arrears } = glanceOf(number);
      return expiry !== null || arrears !== null;
    }),
);

/** The provisions that tell when something stops or is lost: those of the products' figures, and the general ones. */
export const telling: ReadonlySet<UnitId> = new Set([
  ...products.flatMap(({ number }) =>
    Object.values(figuresOf(glanceOf(number))).flatMap((figure) => figure?.provision ?? []),
  ),
  ...shown.withoutRules.map(({ provision }) => provision),
]);
