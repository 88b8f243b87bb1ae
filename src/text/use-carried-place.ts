import { useEffect } from 'react';
import { carryPlace, landOnCarried, leavePlace } from './carried-place';

/**
 * Keeps the reader's place when a link leads to the same page in the other language, and when the page is loaded
 * anew, and takes it up there.
 */
export function useCarriedPlace(): void {
  useEffect(() => {
    landOnCarried();
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.language') : null;
      if (link) carryPlace(link.pathname);
    };
    document.addEventListener('click', onClick);
    window.addEventListener('pagehide', leavePlace);
    return () => {
      document.removeEventListener('click', onClick);
      window.removeEventListener('pagehide', leavePlace);
    };
  }, []);
}
