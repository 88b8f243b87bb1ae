import { type RefObject, useEffect, useRef, useState } from 'react';
import { chosenRange } from '@/text/chosen-blocks';
import { type ChosenWords, chosenIn } from '@/text/cited-of';

interface Chosen {
  /** All that is chosen in the text. */
  readonly range: RefObject<Range | undefined>;
  /** What of it is in the provision. */
  readonly words: RefObject<ChosenWords | undefined>;
  readonly hasRange: boolean;
}

/**
 * What the reader chose in the text last. A choice outlives a press on the controls beside the text, which takes it away or empties
 * it in some browsers; it ends when something else is chosen or pressed in the text. While one drags, nothing is rendered anew but
 * at the beginning and the end of there being a choice.
 */
export function useChosen(id: string): Chosen {
  const range = useRef<Range>(undefined);
  const words = useRef<ChosenWords>(undefined);
  const [hasRange, setHasRange] = useState(false);
  useEffect(() => {
    const follow = () => {
      const at = getSelection()?.anchorNode;
      // Emptied: nothing else is chosen.
      if (!at) return;
      const around = at instanceof Element ? at : at.parentElement;
      // Beside the text and the pane nothing is meant.
      if (around?.closest('aside, dialog')) return;
      range.current = chosenRange()?.cloneRange();
      words.current = around?.closest('.agreement-text') ? chosenIn(id) : undefined;
      setHasRange(range.current !== undefined);
    };
    follow();
    document.addEventListener('selectionchange', follow);
    return () => {
      words.current = undefined;
      document.removeEventListener('selectionchange', follow);
    };
  }, [id]);
  return { range, words, hasRange };
}
