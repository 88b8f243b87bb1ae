import { type ReactNode, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { usePrinting } from '@/ui/use-printing';

/** The first rows of a long list, and a button for more; on paper all of them. */
export function useFirst<Row>(
  rows: readonly Row[],
  step = 100,
): { readonly shown: readonly Row[]; readonly more: ReactNode } {
  const { t } = useTranslation();
  const [count, setCount] = useState(step);
  const isPrinting = usePrinting();
  const left = rows.length - count;
  if (isPrinting || left <= 0) return { shown: rows, more: null };
  return {
    shown: rows.slice(0, count),
    more: (
      <p className="my-3 print:hidden">
        <Button onClick={() => setCount(count + step)}>{t(($) => $.reviewPages.more, { count: left })}</Button>
      </p>
    ),
  };
}
