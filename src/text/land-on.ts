/** What a reader does to scroll; after any of it the place on the screen is theirs. */
export const TAKES_OVER = ['wheel', 'touchstart', 'keydown', 'mousedown'] as const;

/**
 * Scrolls an element to the top of the page and keeps it there while fonts and late layout move it, until the reader
 * takes over.
 *
 * @returns a function that lets go of the element.
 */
export function landOn(element: Element): () => void {
  const place = () => Math.round(element.getBoundingClientRect().top + window.scrollY);
  let placed = Number.NaN;
  const land = () => {
    if (place() === placed) return;
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    placed = place();
  };
  const release = () => {
    resizing.disconnect();
    for (const type of TAKES_OVER) removeEventListener(type, release, true);
  };
  const resizing = new ResizeObserver(land);
  resizing.observe(document.body);
  for (const type of TAKES_OVER) addEventListener(type, release, { capture: true, passive: true });
  land();
  return release;
}
