import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { numberInId, partOfId } from '@/agreement/unit-id';
import { sharedNumbers } from '@/corpus/shared-numbers';
import { usePrinting } from '@/ui/use-printing';
import type { NameOf } from './provision-name';

/**
 * Puts the part before a number that may be taken for another: one of the general terms, beside a product's own, and one of the
 * special terms that is in both, such as 5.4.
 */
export const namePart =
  (nameOf: NameOf, t: TFunction): NameOf =>
  (id) => {
    const part = partOfId(id);
    const num = nameOf(id);
    // A paragraph is named by the number around it.
    const isShared = sharedNumbers.has(numberInId(id).replace(/\.para\d+$/, ''));
    if (part === 'general') return t(($) => $.events.clause.general, { num });
    return part === 'special' && isShared ? t(($) => $.events.clause.special, { num }) : num;
  };

/** How a page names provisions: as it does on the screen, where a number leads to its clause; on paper with the part. */
export function useNameOnPaper(nameOf: NameOf): NameOf {
  const { t } = useTranslation();
  const isPrinting = usePrinting();
  return useMemo(() => (isPrinting ? namePart(nameOf, t) : nameOf), [isPrinting, nameOf, t]);
}
