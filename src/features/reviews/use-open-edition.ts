import { useEffect, useEffectEvent } from 'react';
import { edition } from '@/corpus/edition';
import type { Desk } from './desk';
import { bringToEdition } from './open-edition';
import { editContext } from './page-editing';
import { useLoadTexts } from './page-texts';

/**
 * Brings a review to the edition of the site when it is opened. Where the texts cannot be loaded it stays as it is until it is opened
 * again: of marks whose words are not where they were, nothing is painted.
 *
 * @param onMoved - told of which edition it was, where that was another.
 */
export function useOpenEdition(desk: Desk | undefined, onMoved?: (from: string) => void): void {
  const loadTexts = useEffectEvent(useLoadTexts());
  const tell = useEffectEvent((from: string) => onMoved?.(from));
  useEffect(() => {
    if (!desk) return undefined;
    let isOver = false;
    bringToEdition(desk, () => loadTexts(), { id: edition.id, sha256: edition.sha256 }, editContext).then(
      (from) => {
        if (!isOver && from !== undefined) tell(from);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [desk]);
}
