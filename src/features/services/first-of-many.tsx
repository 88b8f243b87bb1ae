import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { usePrinting } from '@/ui/use-printing';

/** As many as are read at once; few more are not worth a button. */
const FIRST = 10;
const FEW = 3;

interface FirstOfMany<Item> {
  readonly shown: readonly Item[];
  /** Folds and unfolds the rest; `null` where there is none. */
  readonly toggle: React.ReactNode;
}

/** The first of many things, and a button for the others; on paper all of them. */
export function useFirstOfMany<Item>(items: readonly Item[]): FirstOfMany<Item> {
  const { t } = useTranslation();
  const [isAll, setIsAll] = useState(false);
  const isPrinting = usePrinting();
  if (items.length <= FIRST + FEW) return { shown: items, toggle: null };
  return {
    shown: isAll || isPrinting ? items : items.slice(0, FIRST),
    toggle: (
      <p className="print:hidden">
        <Button aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? t(($) => $.services.fewer) : t(($) => $.services.showAll, { count: items.length })}
        </Button>
      </p>
    ),
  };
}
