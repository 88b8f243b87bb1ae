import type { Product } from '@/compile/model';
import { glanceOf } from '@/corpus/glances';
import { products } from '@/corpus/products';
import {
  type AskedOfData,
  compareFigures,
  fitOf,
  type Glance,
  type GlanceFigure,
  isJustAfter,
} from '@/lifecycle/glance-figures';
import type { ListAsked } from '@/search/find-list-asked';

/** A product with its figures for a trigger. */
export interface ListedProduct extends Glance {
  readonly product: Product;
}

/** What is answered for a question that names no product. */
interface ProductsAnswer {
  /** Those with figures of their own that answer it, the first of them first. */
  readonly rows: readonly ListedProduct[];
  /** How many of them stand in the answer: five, and more where they come at the same time as the fifth. */
  readonly shown: number;
  /** How many products answer it, those without figures of their own among them. */
  readonly fitting: number;
  /** What is written answers it, but other data may go earlier. */
  readonly otherData: number;
  /** What is a day at most later than what is asked for. */
  readonly justAfter: readonly ListedProduct[];
  /** What may come at once, or only to a part, where one asks what does. */
  readonly perhaps: readonly ListedProduct[];
  /** Of how many nothing is written, so that nothing can be said. */
  readonly open: number;
  readonly total: number;
  /** The values by which the list of products shows the same; `undefined` where all are meant. */
  readonly values: { readonly keeps?: string; readonly within?: string; readonly figure?: 'none' } | undefined;
}

const FEW = 5;
const MOST = 12;

/** What the list of products can be narrowed to. */
const isOfData = (list: ListAsked): list is AskedOfData & ListAsked =>
  list.kind === 'keeps' || list.kind === 'within' || list.kind === 'no-figure';

/** With the trigger itself. */
const isAtOnce = ({ kind, hours }: GlanceFigure) => kind === 'hours' && hours === 0;

/** For certain, all of the service, and in every case of the product. */
const isSure = ({ isRight, isPart, varies, until }: GlanceFigure) =>
  !isRight && !isPart && !varies && until === undefined;

/** Chooses and sorts the products by what is asked of them, as the list of products does. */
export function listProducts(
  trigger: 'expiry' | 'arrears',
  outcome: keyof Glance,
  list: ListAsked | undefined,
): ProductsAnswer {
  const asked: AskedOfData | undefined = list && isOfData(list) ? list : undefined;
  const fits = products.map((product) => {
    const glance = glanceOf(product.number)[trigger];
    return { product, glance, fit: asked ? fitOf(glance?.loss ?? null, asked) : ('yes' as const) };
  });
  const count = (fit: (typeof fits)[number]['fit']) => fits.filter((each) => each.fit === fit).length;
  const sorted = fits
    .flatMap(({ product, glance, fit }) => (glance ? [{ product, fit, ...glance }] : []))
    .toSorted((one, other) => compareFigures(one[outcome], other[outcome], list?.kind === 'last' ? 'desc' : 'asc'));
  const atOnce = list?.kind === 'at-once' ? sorted.filter((row) => isAtOnce(row[outcome])) : undefined;
  const released = list?.kind === 'released' ? sorted.filter(({ loss }) => loss.isRelease === true) : undefined;
  const rows = released ?? atOnce?.filter((row) => isSure(row[outcome])) ?? sorted.filter((row) => row.fit === 'yes');
  const last = rows[FEW - 1];
  const alike = last ? rows.findLastIndex((row) => compareFigures(row[outcome], last[outcome], 'asc') === 0) + 1 : FEW;
  return {
    rows,
    shown: released ? MOST : Math.min(MOST, Math.max(FEW, alike)),
    fitting: atOnce || released ? rows.length : count('yes'),
    otherData: count('other-data'),
    justAfter: sorted.filter(({ loss }) => isJustAfter(loss, asked)),
    perhaps: atOnce?.filter((row) => !isSure(row[outcome])) ?? [],
    open: count('open'),
    total: products.length,
    values: asked && (asked.kind === 'no-figure' ? { figure: 'none' } : { [asked.kind]: String(asked.days) }),
  };
}
