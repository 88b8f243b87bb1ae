import { citeClause } from '@/corpus/cite-clause';
import { findUnit } from '@/corpus/structure';

/** Stands in an address for a provision that is still to be chosen. */
export const CHOOSE = 'choose';

/** Stands in an address for the timelines of the provision on the left. */
export const TIMELINE = 'timeline';

/** The provision that a value of the address denotes; of a number in both parts the general one. */
export function readSide(value: string): string | undefined {
  if (findUnit(value)) return value;
  return citeClause(value).cited.find(({ exact }) => exact)?.id;
}
