import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isPrinting = false;

function subscribe(tell: () => void): () => void {
  const begin = () => {
    isPrinting = true;
    flushSync(tell);
  };
  const end = () => {
    isPrinting = false;
    tell();
  };
  // Before anything is measured for paper (`usePaperRoom`).
  window.addEventListener('beforeprint', begin, { capture: true });
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin, { capture: true });
    window.removeEventListener('afterprint', end);
  };
}

/** Whether the page is being printed: what is folded on the screen is whole on paper, where nobody can unfold it. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
