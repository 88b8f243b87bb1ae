import type { UnitId } from '@/agreement/model';
import { numberInId } from '@/agreement/unit-id';

/** How many hits stand where; only what has any, in the order of the text. */
export interface Facets {
  readonly parts: readonly { readonly part: 'g' | 'p'; readonly count: number }[];
  /** Chapters of 通用条款 by id. */
  readonly chapters: readonly { readonly id: UnitId; readonly count: number }[];
  /** Products by number. */
  readonly products: readonly { readonly number: number; readonly count: number }[];
  /** In products whose own terms have a timeline. */
  readonly withTimeline: number;
}

/**
 * Counts hits by part, chapter and product.
 *
 * @param ids - of the hits, in the order of the text or not; the notice belongs to no part.
 * @param timelines - numbers of the products whose own terms have a timeline.
 */
export function countFacets(ids: readonly UnitId[], timelines: ReadonlySet<number>): Facets {
  const chapters = new Map<UnitId, number>();
  const products = new Map<number, number>();
  const parts = { g: 0, p: 0 };
  let withTimeline = 0;
  for (const id of ids) {
    const [, part, number] = /^([gp])(?:-(\d+))?/.exec(id) ?? [];
    if (part !== 'g' && part !== 'p') continue;
    parts[part] += 1;
    if (number === undefined) continue;
    if (part === 'g') chapters.set(`g-${number}`, (chapters.get(`g-${number}`) ?? 0) + 1);
    else {
      products.set(Number(number), (products.get(Number(number)) ?? 0) + 1);
      if (timelines.has(Number(number))) withTimeline += 1;
    }
  }
  return {
    parts: (['g', 'p'] as const).flatMap((part) => (parts[part] > 0 ? [{ part, count: parts[part] }] : [])),
    chapters: [...chapters]
      .map(([id, count]) => ({ id, count }))
      .toSorted((one, other) => Number(numberInId(one.id)) - Number(numberInId(other.id))),
    products: [...products]
      .map(([number, count]) => ({ number, count }))
      .toSorted((one, other) => one.number - other.number),
    withTimeline,
  };
}
