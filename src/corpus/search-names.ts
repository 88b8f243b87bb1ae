import { aliases } from '@content/aliases';
import { pinyin } from '@content/pinyin';
import { synonyms } from '@content/synonyms';
import { glanceOf } from './glances';
import { products } from './products';
import type { ProductName } from '@/search/model';

export { synonyms };

/** The products by every name that readers know them under. */
export const named: readonly ProductName[] = products.map((product) => {
  const read = pinyin[product.number];
  return { ...product, aliases: aliases[product.number] ?? [], ...(read ? { pinyin: read } : {}) };
});

/** Numbers of the products whose own terms have a timeline. */
export const timelines: ReadonlySet<number> = new Set(
  products
    .map(({ number }) => number)
    .filter((number) => {
      const { expiry, arrears } = glanceOf(number);
      return expiry !== null || arrears !== null;
    }),
);
