import { useLayoutEffect } from 'react';

/** Asked once: what the document was opened with is of its first page alone. */
let isFirst = true;

/** Whether this is the first page of a document that the browser has come back to, or loaded again: its place is kept. */
function isContinued(): boolean {
  const was = isFirst;
  isFirst = false;
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return was && opened !== undefined && opened.type !== 'navigate' && /[?&](?:only|beside)=/.test(opened.name);
}

/**
 * Begins a page of parts at its top. The whole text was served, and the browser has gone to the fragment in it; or the text that was
 * left for this page was scrolled. Either way it would begin at its end. One step back in the history is the router's.
 */
export function useTop(): void {
  useLayoutEffect(() => {
    if (!isContinued()) window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
}
