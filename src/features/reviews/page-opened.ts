import { useEffect, useState } from 'react';
import type { Opened, ReviewShelf } from './desk';

/** A review that is opened for as long as its page is in sight; `undefined` until the browser has read it. */
export function useOpened(
  shelf: ReviewShelf,
  id: string,
): { readonly opened: Opened | undefined; readonly retry: () => void } {
  const [opened, setOpened] = useState<Opened>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isOver = false;
    let mine: Opened | undefined;
    void shelf.open(id).then((result) => {
      mine = result;
      if (!isOver) setOpened(result);
      else if (result.kind === 'open') result.desk.close();
    });
    return () => {
      isOver = true;
      if (mine?.kind === 'open') mine.desk.close();
      setOpened(undefined);
    };
  }, [shelf, id, turn]);
  return { opened, retry: () => setTurn((before) => before + 1) };
}
