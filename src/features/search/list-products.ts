import type { Product } from '@/compile/model';
import { glanceOf } from '@/corpus/glances';
import { products } from '@/corpus/products';
import { type AskedOfData, compareFigures, fitOf, type Glance } from '@/lifecycle/glance-figures';
import type { ListAsked } from '@/search/find-list-asked';

/** A product with its figures for a trigger. */
interface ListedProduct extends Glance {
  readonly product: Product;
}

/** What is answered for a question that names no product. */
interface ProductsAnswer {
  /** Those with figures of their own that answer it, the first of them first. */
  readonly rows: readonly ListedProduct[];
  /** How many products answer it, those without figures of their own among them. */
  readonly fitting: number;
  /** What is written answers it, but other data may go earlier. */
  readonly otherData: number;
  /** Of how many nothing is written, so that nothing can be said. */
  readonly open: number;
  readonly total: number;
  /** The values by which the list of products shows the same; `undefined` where all are meant. */
  readonly values: { readonly keeps?: string; readonly within?: string; readonly figure?: 'none' } | undefined;
}

/** Chooses and sorts the products by what is asked of them, as the list of products does. */
export function listProducts(
  trigger: 'expiry' | 'arrears',
  outcome: keyof Glance,
  list: ListAsked | undefined,
): ProductsAnswer {
  const asked: AskedOfData | undefined = list && list.kind !== 'first' ? list : undefined;
  const fits = products.map((product) => {
    const glance = glanceOf(product.number)[trigger];
    return { product, glance, fit: asked ? fitOf(glance?.loss ?? null, asked) : ('yes' as const) };
  });
  const count = (fit: (typeof fits)[number]['fit']) => fits.filter((each) => each.fit === fit).length;
  return {
    rows: fits
      .flatMap(({ product, glance, fit }) => (glance && fit === 'yes' ? [{ product, ...glance }] : []))
      .toSorted((one, other) => compareFigures(one[outcome], other[outcome], 'asc')),
    fitting: count('yes'),
    otherData: count('other-data'),
    open: count('open'),
    total: products.length,
    values: asked && (asked.kind === 'no-figure' ? { figure: 'none' } : { [asked.kind]: String(asked.days) }),
  };
}
