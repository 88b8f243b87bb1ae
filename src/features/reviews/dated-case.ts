import { readTimelineSearch } from '@/cases/timeline-search';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import { findProduct } from '@/corpus/products';
import type { Dated } from '@/reviews/effects';

export type DatedCase = Required<Omit<Dated, 'isHoliday'>>;

/**
 * The dated case of a product's page, so that what a proposal moves is said in its dates too. Of one that was paid, counts otherwise or
 * has values of its own only lengths are said: what these would make of it is the product's page to say.
 *
 * @param path - as the router knows it.
 */
export async function datedCaseOf(
  path: string,
  search: Readonly<Record<string, unknown>>,
): Promise<DatedCase | undefined> {
  const product = findProduct(/^\/products\/([^/]+)$/.exec(path)?.[1] ?? '');
  if (!product || search['at'] === undefined) return undefined;
  const { lifecycle } = await loadLifecycle(product.number);
  const read = readTimelineSearch(lifecycle, search);
  if (read?.at === undefined || read.problems.length > 0) return undefined;
  const isPlain =
    read.paidAfter === Infinity && read.counting === 'moment' && Object.keys(read.parameters).length === 0;
  const { trigger, variant } = read.scenario;
  return isPlain ? { at: read.at, trigger, variant, number: product.number } : undefined;
}
