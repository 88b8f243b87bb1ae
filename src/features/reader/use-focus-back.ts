import { type RefObject, useEffect } from 'react';
import { focusClause } from '@/text/focus-clause';

/**
 * Gives the focus back with the place: who steps back to a clause goes on from it with Tab and keys. What has the focus beside the text,
 * a box or a pane, keeps it.
 */
export function useFocusBack(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onBack = () => {
      const { activeElement } = document;
      const isFree = activeElement === null || activeElement === document.body || text.current?.contains(activeElement);
      if (isFree === true) focusClause(location.hash.slice(1) || undefined);
    };
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [text]);
}
