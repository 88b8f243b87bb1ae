import { useEffect, useEffectEvent } from 'react';
import type { Drafts } from './desk';

/** Asks once whether something was being written in a place when it was left. @param onFound - told what, where there is something. */
export function useDraft(drafts: Drafts | undefined, place: string, onFound: (draft: string) => void): void {
  const tell = useEffectEvent(onFound);
  useEffect(() => {
    let isOver = false;
    void drafts?.read(place).then((draft) => {
      if (!isOver && draft !== undefined) tell(draft);
    });
    return () => {
      isOver = true;
    };
  }, [drafts, place]);
}
