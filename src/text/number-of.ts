import type { TFunction } from 'i18next';
import { aroundParagraph } from '@/agreement/label-paragraph';
import { numberInId } from '@/agreement/unit-id';
import { nameOf } from '@/corpus/provision-names';

/**
 * The number by the place in the text of a provision whose printed number is another's: 64.3.8（2） for the printed 63.3.8（2）. `undefined`
 * where the printed number is that of the place.
 *
 * @param printed - with its items; a heading has no number.
 */
export function misprintedPlace(id: string, printed: string): string | undefined {
  const levels = /^\d+(?:\.\d+)*/.exec(printed)?.[0];
  if (levels === undefined || !id.includes('-')) return undefined;
  const own = numberInId(aroundParagraph(id) ?? id);
  if (own === levels || own.startsWith(`${levels}.`)) return undefined;
  const place = own.split('.').slice(0, levels.split('.').length).join('.');
  return place + printed.slice(levels.length);
}

/** The number of a provision outside the text, where what is misprinted would lead elsewhere: 12.6, 64.3.8（原文印作 63.3.8）. */
export function numberOf(id: string, t: TFunction): string {
  const printed = nameOf(id);
  const place = misprintedPlace(id, printed);
  return place === undefined ? printed : t(($) => $.agreement.misprinted, { place, printed });
}
