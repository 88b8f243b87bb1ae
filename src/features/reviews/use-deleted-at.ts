import { useEffect, useState } from 'react';
import type { ReviewShelf } from './desk';

/** When a review was put into the bin, in epoch milliseconds, by whatever tab; `undefined` while it is in none. */
export function useDeletedAt(shelf: ReviewShelf, id: string): number | undefined {
  const [deletedAt, setDeletedAt] = useState<number>();
  useEffect(() => {
    let isOver = false;
    const look = () =>
      void shelf.list().then((listing) => {
        if (isOver || listing.kind !== 'listed') return;
        setDeletedAt(listing.reviews.find(({ review }) => review.id === id)?.deletedAt);
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
