import { type RefObject, useEffect, useRef } from 'react';
import { type ChosenWords, chosenIn } from './cited-of';

/**
 * The words that the reader chose in a provision last. A choice outlives a press on the controls beside the text, which takes it
 * away in some browsers; it ends when something else is chosen or pressed in the text.
 */
export function useChosenWords(id: string): RefObject<ChosenWords | undefined> {
  const chosen = useRef<ChosenWords>(undefined);
  useEffect(() => {
    const follow = () => {
      const at = getSelection()?.anchorNode;
      const around = at instanceof Element ? at : at?.parentElement;
      // Beside the text and the pane nothing is meant.
      if (around?.closest('aside')) return;
      chosen.current = around?.closest('.agreement-text') ? chosenIn(id) : undefined;
    };
    follow();
    document.addEventListener('selectionchange', follow);
    return () => {
      chosen.current = undefined;
      document.removeEventListener('selectionchange', follow);
    };
  }, [id]);
  return chosen;
}
