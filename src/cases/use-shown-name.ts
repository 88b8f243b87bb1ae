import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { numberInId, partOfId } from '@/agreement/unit-id';
import { sharedNumbers } from '@/corpus/shared-numbers';
import { usePrinting } from '@/ui/use-printing';
import type { NameOf } from './provision-name';

/** Whether a number is one of both parts, such as 5.4; a paragraph is named by the number around it. */
const isShared = (id: string) => sharedNumbers.has(numberInId(id).replace(/\.para\d+$/, ''));

/**
 * Puts the part before a number that may be taken for another: one of the general terms, beside a product's own, and one of the
 * special terms that is in both.
 */
export const namePart =
  (nameOf: NameOf, t: TFunction): NameOf =>
  (id) => {
    const part = partOfId(id);
    const num = nameOf(id);
    if (part === 'general') return t(($) => $.events.clause.general, { num });
    return part === 'special' && isShared(id) ? t(($) => $.events.clause.special, { num }) : num;
  };

/**
 * How a product's page names provisions: with the part where both have the number. On the screen any other number leads to its
 * clause; on paper, where none does, every one of the general terms has its part.
 */
export function useShownName(nameOf: NameOf): NameOf {
  const { t } = useTranslation();
  const isPrinting = usePrinting();
  return useMemo(() => {
    const withPart = namePart(nameOf, t);
    return isPrinting ? withPart : (id) => (isShared(id) ? withPart(id) : nameOf(id));
  }, [isPrinting, nameOf, t]);
}
