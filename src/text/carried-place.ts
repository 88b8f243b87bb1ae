import { CARRIED_PLACE } from './carried-key';
import { TAKES_OVER } from './land-on';

/** Where what is read stands on the screen: the reader's place, as it is carried to the same page in the other language. */
interface Place {
  /** The page's address in the other language, without values and fragment. */
  readonly page: string;
  /** The id of a provision, or of another element of the page. */
  readonly unit: string;
  /** How far below the top of the window it begins, in CSS pixels. */
  readonly top: number;
}

/** Further down than this a provision is not yet read, in CSS pixels: the header stands above. */
const READ_FROM = 200;

/** Keeps what is being read for the page that is opened next; nothing at the top of a page. */
export function carryPlace(page: string): void {
  // A provision where there is one; on the rest of a page whatever has a name.
  const block = readAt('[data-part="text"] :is(.own, .para)') ?? readAt('main [id]');
  const unit = block?.closest('.unit')?.id ?? block?.id;
  if (!block || unit === undefined) return;
  const place: Place = { page, unit, top: block.getBoundingClientRect().top };
  try {
    sessionStorage.setItem(CARRIED_PLACE, JSON.stringify(place));
  } catch {
    // Denied: the page opens where its address says.
  }
}

/** The last of some elements that has begun where one reads, and has not gone out of sight. */
function readAt(selector: string): Element | undefined {
  const begun = [...document.querySelectorAll(selector)].findLast((each) => {
    const { top, height } = each.getBoundingClientRect();
    return height > 0 && top <= READ_FROM;
  });
  return begun && begun.getBoundingClientRect().bottom >= 0 ? begun : undefined;
}

/**
 * Scrolls to the place that was carried to this page, and keeps it while the page is still being put together, until the
 * reader takes over.
 */
export function landOnCarried(): void {
  const place = readPlace();
  const unit = place && document.getElementById(place.unit);
  const block = unit?.querySelector(':scope > .own') ?? unit;
  if (!place || !block) return;
  const land = () => {
    const distance = block.getBoundingClientRect().top - place.top;
    if (Math.abs(distance) > 1) window.scrollBy({ top: distance, behavior: 'instant' });
  };
  const resizing = new ResizeObserver(land);
  const release = () => {
    forgetPlace();
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

/** The place that was carried to this page. It stays until the reader takes over: until then the page may ask again. */
function readPlace(): Place | undefined {
  try {
    const kept = sessionStorage.getItem(CARRIED_PLACE);
    const place = kept === null ? undefined : (JSON.parse(kept) as Place);
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
