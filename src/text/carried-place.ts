import { CARRIED_PLACE } from './carried-key';
import { type Place, readCarried } from './read-carried';
import { findSpot, readSpot, scrollerOf } from './reading-spot';
import { TAKES_OVER } from './land-on';

/** Keeps what is being read for the page that is opened next; nothing at the top of a page. */
export function carryPlace(page: string): void {
  const main = document.querySelector('main');
  if (!main) return;
  // Contents, and the pane about the clause in focus, follow what is read by themselves.
  const columns = [...main.querySelectorAll('*')].filter(
    (each) => each.scrollTop > 0 && scrollerOf(each) === each && !each.closest('nav, aside'),
  );
  const spots = [...(window.scrollY > 0 ? [main] : []), ...columns].flatMap((area) => readSpot(area) ?? []);
  if (spots.length === 0) return;
  try {
    sessionStorage.setItem(CARRIED_PLACE, JSON.stringify({ page, spots } satisfies Place));
  } catch {
    // Denied: the page opens where its address says.
  }
}

/**
 * Scrolls to the place that was carried to this page, and keeps it while the page is still being put together, until the
 * reader takes over.
 */
export function landOnCarried(): void {
  const place = readPlace();
  if (!place) return;
  const land = () => {
    // Found anew each time: a page that takes the place of what was served has other elements.
    for (const spot of place.spots) {
      const block = findSpot(spot);
      if (block) landOnSpot(block, spot.top);
    }
  };
  const resizing = new ResizeObserver(land);
  const changing = new MutationObserver(land);
  const release = () => {
    forgetPlace();
    resizing.disconnect();
    changing.disconnect();
    window.removeEventListener('scroll', land);
    for (const type of TAKES_OVER) window.removeEventListener(type, release, true);
  };
  resizing.observe(document.body);
  // What changes above may leave the height of the page as it is, where a column beside is longer.
  changing.observe(document.body, { childList: true, subtree: true });
  // The router scrolls too, to the top or to the fragment.
  window.addEventListener('scroll', land);
  for (const type of TAKES_OVER) window.addEventListener(type, release, { capture: true, passive: true });
  land();
}

/** Scrolls what an element stands in until it is so far below the top of that, in CSS pixels. */
function landOnSpot(block: Element, top: number): void {
  const scroller = scrollerOf(block);
  const distance = block.getBoundingClientRect().top - (scroller?.getBoundingClientRect().top ?? 0) - top;
  if (Math.abs(distance) > 1) (scroller ?? window).scrollBy({ top: distance, behavior: 'instant' });
}

/** The place that was carried to this page. It stays until the reader takes over: until then the page may ask again. */
function readPlace(): Place | undefined {
  try {
    const kept = sessionStorage.getItem(CARRIED_PLACE);
    const place = kept === null ? undefined : readCarried(kept);
    if (place?.page === location.pathname.replace(/\.html$/, '')) return place;
  } catch {
    // Denied, or not of this program.
  }
  forgetPlace();
  return undefined;
}

function forgetPlace(): void {
  try {
    sessionStorage.removeItem(CARRIED_PLACE);
  } catch {
    // Denied: there is nothing.
  }
}
