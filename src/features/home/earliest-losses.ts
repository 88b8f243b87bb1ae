import { glanceOf } from '@/corpus/glances';
import { products } from '@/corpus/products';
import type { Product } from '@/compile/model';
import { compareFigures, figuresOf, type GlanceFigure } from '@/lifecycle/glance-figures';

/** A product with what the list of products says of it after arrears. */
export interface EarliestLoss {
  readonly product: Product;
  readonly restriction: GlanceFigure | null;
  readonly loss: GlanceFigure;
}

/** As many as fit beside the rest of the home page. */
const MAX = 12;

/** The products of which something is gone for good first after arrears, among those whose terms say when; the list's figures. */
export function findEarliestLosses(): readonly EarliestLoss[] {
  return products
    .flatMap((product) => {
      const { 'arrears-restriction': restriction, 'arrears-loss': loss } = figuresOf(glanceOf(product.number));
      // What the vendor only may do (64.3.12) is no period.
      return loss?.kind === 'hours' && !loss.isRight ? [{ product, restriction, loss }] : [];
    })
    .toSorted((one, other) => compareFigures(one.loss, other.loss, 'asc'))
    .slice(0, MAX);
}
