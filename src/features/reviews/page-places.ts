import type { UnitId } from '@/agreement/model';
import type { Product } from '@/compile/model';
import { products } from '@/corpus/products';
import { outline } from '@/corpus/structure';

/** A part of the text by which a review is counted: a chapter of the general terms, the notice, or the terms of a product. */
export interface ReviewChapter {
  readonly id: UnitId;
  readonly product: Product | undefined;
  /** Itself and all that stands in it, in the order of the text. */
  readonly units: readonly UnitId[];
}

const byNumber = new Map(products.map((product) => [String(product.number), product]));

/** Chapters, the notice and the terms of each product. The headings of the two parts are of none of them. */
export const chapters: readonly ReviewChapter[] = collectChapters();

function collectChapters(): readonly ReviewChapter[] {
  const found: { id: UnitId; product: Product | undefined; units: UnitId[] }[] = [];
  const chapterOf = new Map<number, (typeof found)[number]>();
  for (const [index, { id, kind, num, parent }] of outline.entries()) {
    const around = chapterOf.get(parent);
    if (around) {
      around.units.push(id);
      chapterOf.set(index, around);
    } else if (kind !== 'part') {
      const chapter = { id, product: id.startsWith('p-') ? byNumber.get(num) : undefined, units: [id] };
      found.push(chapter);
      chapterOf.set(index, chapter);
    }
  }
  return found;
}

const chapterByUnit = new Map(chapters.flatMap((chapter) => chapter.units.map((unit) => [unit, chapter] as const)));

/** The chapter in which a unit stands; `undefined` for one that is not in the text. */
export const chapterOfUnit = (unit: UnitId): ReviewChapter | undefined => chapterByUnit.get(unit);

const placeByUnit = new Map(outline.map(({ id }, index) => [id, index]));

/** Where a unit stands in the order of the text; what is not there comes last. */
export const placeOfUnit = (unit: UnitId): number => placeByUnit.get(unit) ?? outline.length;
