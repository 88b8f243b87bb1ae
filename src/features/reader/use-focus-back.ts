import { type RefObject, useEffect } from 'react';
import { focusClause } from '@/text/focus-clause';

/**
 * Gives the focus back with the place: who steps back to a clause goes on from it with Tab and keys. What has the focus beside the text,
 * a box or a pane, keeps it.
 */
export function useFocusBack(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onBack = () => {
      const { activeElement, body } = document;
      if (activeElement === body || text.current?.contains(activeElement) === true) focusClause(location.hash.slice(1));
    };
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [text]);
}
