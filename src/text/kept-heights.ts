/** Where the heights are kept, for as long as the tab is open. */
const KEPT = 'section-heights';

/** How high chapters and articles were in a text of a width, in CSS pixels. */
interface Heights {
  readonly width: number;
  readonly heights: Readonly<Record<string, number>>;
}

const sectionsOf = (text: HTMLElement) => text.querySelectorAll<HTMLElement>('.part > .unit');

/**
 * Gives chapters and articles that are not laid out yet the heights that they had when the text was left, so that one who comes back
 * or loads the page anew is where they were: the place is kept as so many pixels from the top.
 */
export function takeHeights(text: HTMLElement): void {
  const kept = readHeights();
  if (kept?.width !== text.clientWidth) return;
  for (const section of sectionsOf(text)) {
    const height = kept.heights[section.id];
    if (height !== undefined) section.style.containIntrinsicBlockSize = `auto ${height}px`;
  }
}

/** Keeps the heights of chapters and articles, of those that have been laid out the true ones. */
export function keepHeights(text: HTMLElement): void {
  const heights = Object.fromEntries(
    [...sectionsOf(text)].map((section) => [section.id, section.getBoundingClientRect().height]),
  );
  // A text of one product has none, and leaves those of the whole as they are.
  if (Object.keys(heights).length === 0 || text.clientWidth === 0) return;
  try {
    sessionStorage.setItem(KEPT, JSON.stringify({ width: text.clientWidth, heights } satisfies Heights));
  } catch {
    // Denied or full: the place is then about where it was.
  }
}

function readHeights(): Heights | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    return isHeights(kept) ? kept : undefined;
  } catch {
    // Denied, or not of this program.
    return undefined;
  }
}

function isHeights(kept: unknown): kept is Heights {
  const heights = kept && typeof kept === 'object' && 'heights' in kept ? kept.heights : undefined;
  return heights !== undefined && heights !== null && typeof heights === 'object';
}
