import type { RefObject } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { useCommand } from '@/ui/commands';

/** Offers to go to the search box of the page, with `/`. */
export function useSearchCommand(box: RefObject<HTMLInputElement | null>): void {
  const { t } = useTranslation();
  const goToBox = () => {
    box.current?.focus();
    box.current?.select();
  };
  useCommand(
    'search',
    t(($) => $.commands.search),
    goToBox,
    '/',
  );
}
