import { useEffect, useState } from 'react';
import type { ReviewShelf } from './desk';

/** When a review was put into the bin, in epoch milliseconds, by whatever tab; `undefined` while it is in none. */
export function useDeletedAt(shelf: ReviewShelf, id: string): number | undefined {
  const [deletedAt, setDeletedAt] = useState<number>();
  useEffect(() => {
    let isOver = false;
    const look = () =>
      void shelf.deletedAt(id).then((at) => {
        if (!isOver) setDeletedAt(at);
      });
    look();
    const leave = shelf.subscribe(look);
    return () => {
      isOver = true;
      leave();
    };
  }, [shelf, id]);
  return deletedAt;
}
