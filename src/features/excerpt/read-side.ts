import { citeClause } from '@/corpus/cite-clause';
import { findUnit } from '@/corpus/structure';

/** Stands in an address for a provision that is still to be chosen. */
export const CHOOSE = 'choose';

/** Stands in an address for the timelines of the provision on the left. */
export const TIMELINE = 'timeline';

/** The provision that a value of the address denotes; of a number in both parts the general one. */
export function readSide(value: string): string | undefined {
  return readSides(value)[0];
}

/** The provision of the special part that has the same number, where a value names a number of both parts and no part: 3.1. */
export function otherSide(value: string): string | undefined {
  const [general, special, ...more] = readSides(value);
  return general?.startsWith('g-') === true && special?.startsWith('p-') === true && more.length === 0
    ? special
    : undefined;
}

function readSides(value: string): readonly string[] {
  if (findUnit(value)) return [value];
  return citeClause(value).cited.flatMap(({ id, exact }) => (exact ? [id] : []));
}
