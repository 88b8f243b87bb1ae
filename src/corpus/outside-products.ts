import { aliases } from '@content/aliases';
import { outsidePinyin } from '@content/outside-pinyin';
import { type OutsideProduct, outsideProducts } from '@content/outside-products';
import type { Product } from '@/compile/model';
import { createBegunFinder } from '@/search/find-begun-name';
import { createNameFinder, type SoughtName } from '@/search/find-names';
import { pinyin } from '@content/pinyin';
import { withoutTones } from '@/search/plain-pinyin';
import { products } from './products';

export type { OutsideProduct };
export { outsideProducts };

/** A name as printed, and its parts: without what stands in brackets after it, that, and without 服务. */
function namesIn(name: string): readonly string[] {
  const [, plain = name, abbreviation] = /^(.*?)\s*\((.*)\)$/.exec(name) ?? [];
  return [name, plain, ...(abbreviation === undefined ? [] : [abbreviation]), name.replace(/服务$/, '')];
}

/** Names in pinyin of more letters than four: fewer may be anything. */
const speltOf = (spelt: readonly string[] = []): readonly string[] =>
  spelt.filter((name) => name.replaceAll(' ', '').length > 4).map((name) => name.toLowerCase());

/** All that a product which is none of the 75 is called, also in pinyin. */
export const namesOfOutside = ({ id, name, aliases }: OutsideProduct): readonly string[] => [
  name.zh,
  name.en,
  ...aliases,
  ...speltOf(outsidePinyin[id]),
];

const names: readonly SoughtName<{ readonly inside: Product } | { readonly outside: OutsideProduct }>[] = [
  ...products.flatMap((product) => {
    const of = { inside: product };
    const called = [product.zh, product.en, ...(aliases[product.number] ?? [])].flatMap(namesIn);
    return [...called, ...speltOf(pinyin[product.number])].map((name) => ({ name, of }));
  }),
  ...outsideProducts.flatMap((product) => {
    const of = { outside: product };
    const names = [...namesOfOutside(product), ...namesIn(product.name.en)];
    return [...names.map((name) => ({ name, of })), ...(product.notIn ?? []).map((name) => ({ name }))];
  }),
];

const find = createNameFinder(names);
const findBegun = createBegunFinder(names);

/**
 * The products that a query names: of the 75, and those that are none of them. A longer name hides the shorter ones inside it,
 * whichever they are of: “PolarDB MySQL” is not RDS, 视频点播 is one of the 75. The list is for pages that read queries: import this by
 * `import()`.
 */
export function nameProducts(query: string): {
  readonly inside: readonly Product[];
  readonly outside: readonly OutsideProduct[];
} {
  const plain = withoutTones(query);
  const whole = find(plain);
  // A beginning counts only where nothing is named in full; of the 75 the search has its own.
  const found = whole.length > 0 ? whole : findBegun(plain).filter((each) => 'outside' in each);
  return {
    inside: found.flatMap((each) => ('inside' in each ? [each.inside] : [])),
    outside: found.flatMap((each) => ('outside' in each ? [each.outside] : [])),
  };
}

/** The names in a query that are none of the 75: ECS in “ECS 欠费”, OSS in “OSS到期多久删除”. It may name one of the 75 beside them. */
export function findOutsideProducts(query: string): readonly OutsideProduct[] {
  return nameProducts(query).outside;
}
