import { useEffect, useState } from 'react';
import { chosenRange } from '@/text/chosen-blocks';

/**
 * What the reader chose in the text last. A choice outlives a press on the controls beside the text, which takes it away in some
 * browsers; it ends when something else is chosen or pressed in the text.
 */
export function useChosenRange(): Range | undefined {
  const [chosen, setChosen] = useState<Range>();
  useEffect(() => {
    const follow = () => {
      const at = getSelection()?.anchorNode;
      const around = at instanceof Element ? at : at?.parentElement;
      // Beside the text and the pane nothing is meant.
      if (around?.closest('aside, dialog')) return;
      setChosen(chosenRange()?.cloneRange());
    };
    follow();
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, []);
  return chosen;
}
