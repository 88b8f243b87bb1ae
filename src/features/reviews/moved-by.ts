import { isLegalHoliday } from '@/corpus/calendar';
import { products } from '@/corpus/products';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import type { Proposed } from '@/reviews/changed-figures';
import { type Dated, type Effects, effectsOf } from '@/reviews/effects';

/**
 * What proposed wordings move on the timelines. Loads the rules of the products whose terms they are of; a general clause concerns
 * all of them. A module of its own, loaded when there is a proposal.
 */
export async function movedBy(
  proposed: Proposed | readonly Proposed[],
  dated?: Omit<Dated, 'isHoliday'>,
): Promise<Effects> {
  const all: readonly Proposed[] = 'unit' in proposed ? [proposed] : proposed;
  const loaded = await Promise.all(
    numbersOf(all.map(({ unit }) => unit)).map(async (number) => (await loadLifecycle(number)).lifecycle),
  );
  return effectsOf(all, loaded, dated ? { ...dated, isHoliday: isLegalHoliday } : undefined);
}

/** The products on whose timelines units can bear: no product's rules rest on another's terms. */
export function numbersOf(units: readonly string[]): readonly number[] {
  const all = products.map(({ number }) => number);
  const own = units.map((unit) => Number(/^p-(\d+)/.exec(unit)?.[1]));
  return own.some(Number.isNaN) ? all : all.filter((number) => own.includes(number));
}
