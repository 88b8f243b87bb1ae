import { citedNumber } from '@/agreement/cited-number';
import { aroundParagraph } from '@/agreement/label-paragraph';
import { numberInId } from '@/agreement/unit-id';

/**
 * The number by the place in the text of a provision whose printed number is another's: 64.3.8 for the printed 63.3.8. `undefined` where
 * the printed number is that of the place.
 *
 * @param printed - as {@link citedNumber} would name it, with its items; a heading has no number.
 */
export function misprintedPlace(id: string, printed: string): string | undefined {
  const levels = /^\d+(?:\.\d+)*/.exec(printed)?.[0];
  if (levels === undefined || !id.includes('-')) return undefined;
  const own = numberInId(aroundParagraph(id) ?? id);
  return own === levels || own.startsWith(`${levels}.`) ? undefined : citedNumber(id);
}
