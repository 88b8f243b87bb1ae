import { useEffect } from 'react';
import { carryPlace } from './carried-place';

/** Keeps the reader's place when a link leads to the same page in the other language. */
export function useCarriedPlace(): void {
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.language') : null;
      if (link) carryPlace(link.pathname);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}
