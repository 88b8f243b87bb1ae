import { useEffect } from 'react';
import { carryPlace, landOnCarried } from './carried-place';

/** Keeps the reader's place when a link leads to the same page in the other language, and takes it up there. */
export function useCarriedPlace(): void {
  useEffect(() => {
    landOnCarried();
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.language') : null;
      if (link) carryPlace(link.pathname);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}
