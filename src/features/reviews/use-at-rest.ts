import { useEffect, useState } from 'react';

/** For how long nothing has scrolled when a page counts as at rest, in milliseconds. */
const PAUSE = 150;

/**
 * A value that follows the reader, for parts that are dear to draw: while the page scrolls it stays as it was, and at rest it is the
 * latest.
 *
 * @param isUrgent - whether the latest is wanted at once, for it is about to be acted on.
 */
export function useAtRest<Value>(latest: Value, isUrgent: boolean): Value {
  const [isScrolling, setIsScrolling] = useState(false);
  const [kept, setKept] = useState(latest);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      setIsScrolling(true);
      clearTimeout(timer);
      timer = setTimeout(() => setIsScrolling(false), PAUSE);
    };
    // Also of a column that scrolls by itself.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, []);
  if (isScrolling && !isUrgent) return kept;
  if (kept !== latest) setKept(latest);
  return latest;
}
