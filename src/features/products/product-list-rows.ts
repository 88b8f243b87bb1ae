import type { Product } from '@/compile/model';
import { compareFigures, type Fit, fitOf, type GlanceFigures, isJustAfter } from '@/lifecycle/glance-figures';
import type { ListView } from './product-list-address';

/** A product with its figures; `null` where its own terms do not speak of that trigger. */
export interface GlanceRow {
  readonly product: Product;
  readonly figures: GlanceFigures;
}

/** The list in the order in which it is shown. */
export interface ArrangedRows {
  /** Products with figures of their own that answer what is asked. */
  readonly rows: readonly GlanceRow[];
  /** What is written answers it, but other data may go earlier, at a moment that is not written. */
  readonly otherData: readonly GlanceRow[];
  /** What goes a day at most after what is asked for (13.2: seven days and an hour). */
  readonly justAfter: readonly GlanceRow[];
  /** Products without any figure of their own. */
  readonly withoutOwn: readonly GlanceRow[];
  /** How many are left out because nothing is written of when data go. */
  readonly openCount: number;
}

/** Whether a product's own terms speak of expiry or of arrears. */
const hasOwn = ({ figures }: GlanceRow) => Object.values(figures).some((figure) => figure !== null);

/**
 * Filters and sorts the list; what has no figure stands last in both directions, and equals keep the order of the agreement.
 *
 * @param all - in the order of the agreement.
 * @param chosen - numbers of the products that name and group leave.
 */
export function arrangeRows(
  all: readonly GlanceRow[],
  { sort, direction, trigger, asked, isOwn }: ListView,
  chosen: (number: number) => boolean,
): ArrangedRows {
  const candidates = all.filter((row) => chosen(row.product.number) && (!isOwn || hasOwn(row)));
  const fitting = candidates.map((row) => ({ row, fit: asked ? fitOf(row.figures[`${trigger}-loss`], asked) : 'yes' }));
  const having = (fit: Fit) => {
    const rows = fitting.filter((each) => each.fit === fit).map(({ row }) => row);
    if (sort) return rows.toSorted((one, other) => compareFigures(one.figures[sort], other.figures[sort], direction));
    return direction === 'desc' ? rows.toReversed() : rows;
  };
  const rows = having('yes');
  return {
    rows: rows.filter(hasOwn),
    otherData: having('other-data'),
    justAfter: candidates.filter((row) => isJustAfter(row.figures[`${trigger}-loss`], asked)),
    withoutOwn: rows.filter((row) => !hasOwn(row)),
    openCount: having('open').length,
  };
}
