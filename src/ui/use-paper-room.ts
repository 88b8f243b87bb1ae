import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Paper, roomOnPaper } from './room-on-paper';

/**
 * The height in CSS pixels that a part of a page has on paper while the page is printed; `undefined` otherwise. It is known at
 * once, for what is printed is the page as it stands when `beforeprint` returns.
 */
export function usePaperRoom(part: RefObject<HTMLElement | null>, paper: Paper): number | undefined {
  const [room, setRoom] = useState<number>();
  useEffect(() => {
    const before = () => {
      const { current } = part;
      const page = current?.closest<HTMLElement>('.page');
      flushSync(() => setRoom(current && page ? roomOnPaper(page, current, paper) : Infinity));
    };
    const after = () => setRoom(undefined);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [part, paper]);
  return room;
}
