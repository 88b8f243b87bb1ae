import { CARRIED_PLACE } from './carried-key';
import { TAKES_OVER } from './land-on';

/** Where a provision stands on the screen: the reader's place, as it is carried to the same page in the other language. */
interface Place {
  /** The page's address in the other language, without values and fragment. */
  readonly page: string;
  readonly unit: string;
  /** How far below the top of the window it begins, in CSS pixels. */
  readonly top: number;
}

/** Further down than this a provision is not yet read, in CSS pixels: the header stands above. */
const READ_FROM = 200;

/** Keeps the provision that is being read for the page that is opened next; nothing where none is. */
export function carryPlace(page: string): void {
  const blocks = [...document.querySelectorAll('[data-part="text"] :is(.own, .para)')];
  const block = blocks.findLast((each) => each.getBoundingClientRect().top <= READ_FROM);
  const unit = block?.closest('.unit')?.id;
  // Above the text, or below it, is no place in it.
  if (!block || unit === undefined || block.getBoundingClientRect().bottom < 0) return;
  const place: Place = { page, unit, top: block.getBoundingClientRect().top };
  try {
    sessionStorage.setItem(CARRIED_PLACE, JSON.stringify(place));
  } catch {
    // Denied: the page opens where its address says.
  }
}

/**
 * Scrolls to the place that was carried to this page, and keeps it while the page is still being put together, until the
 * reader takes over.
 */
export function landOnCarried(): void {
  const place = takePlace();
  const unit = place && document.getElementById(place.unit);
  const block = unit?.querySelector(':scope > .own') ?? unit;
  if (!place || !block) return;
  const land = () => {
    const distance = block.getBoundingClientRect().top - place.top;
    if (Math.abs(distance) > 1) window.scrollBy({ top: distance, behavior: 'instant' });
  };
  const resizing = new ResizeObserver(land);
  const release = () => {
    resizing.disconnect();
    window.removeEventListener('scroll', land);
    for (const type of TAKES_OVER) window.removeEventListener(type, release, true);
  };
  resizing.observe(document.body);
  // The router scrolls too, to the top or to the fragment.
  window.addEventListener('scroll', land);
  for (const type of TAKES_OVER) window.addEventListener(type, release, { capture: true, passive: true });
  land();
}

function takePlace(): Place | undefined {
  try {
    const kept = sessionStorage.getItem(CARRIED_PLACE);
    sessionStorage.removeItem(CARRIED_PLACE);
    const place = kept === null ? undefined : (JSON.parse(kept) as Place);
    return place?.page === location.pathname.replace(/\.html$/, '') ? place : undefined;
  } catch {
    return undefined;
  }
}
