import { hasWaited } from '@/loading/has-waited';

/** Where the browser keeps the reader's place while the same page is opened in the other language, or loaded anew. */
export const CARRIED_PLACE = 'carried-place';

/** Where the place is kept at which a page was left, in case that it is loaded anew. */
export const LEFT_PLACE = 'left-place';

let isTaken = false;

/** Whether a place has been carried to the page that is open. */
export function isPlaceCarried(): boolean {
  try {
    takeLeft();
    const place = sessionStorage.getItem(CARRIED_PLACE);
    return place !== null && place.includes(`"${location.pathname.replace(/\.html$/, '')}"`);
  } catch {
    return false;
  }
}

/** Where a page is loaded anew, the place at which it was left is carried to it: asked once, for the page that the browser opened. */
export function takeLeft(): void {
  if (isTaken) return;
  isTaken = true;
  const place = sessionStorage.getItem(LEFT_PLACE);
  sessionStorage.removeItem(LEFT_PLACE);
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Where somebody waited for the program, they have moved on.
  if (place === null || hasWaited() || entry?.type !== 'reload') return;
  sessionStorage.setItem(CARRIED_PLACE, place);
}
