/** Where the place is kept that is read while the page is loaded anew. */
const KEPT = 'reloaded-place';
/** How long after the page has loaded it still puts itself together, in milliseconds. */
const SETTLING = 4000;
/** What a reader does who goes elsewhere, as in `land-on.ts`, of which a page at rest is not to fetch a copy. */
const TAKES_OVER = ['pointerdown', 'touchstart', 'wheel', 'keydown'] as const;

/** Something of the page that is in the window, by its id or by where it leads, and how far below the top of the window. */
interface Spot {
  readonly address: string;
  readonly id: string;
  readonly href: string;
  /** Which of the links that lead there. */
  readonly nth: number;
  readonly top: number;
}

const addressNow = () => location.pathname + location.search;

/** Whether an element moves with the page, and by nothing else. */
function isOfPage(element: Element): boolean {
  for (let each: Element | null = element; each && each !== document.documentElement; each = each.parentElement)
    if (each.scrollTop > 0 || /fixed|sticky/.test(getComputedStyle(each).position)) return false;
  return true;
}

const linksTo = (href: string): readonly Element[] =>
  [...document.querySelectorAll('main a[href]')].filter((link) => link.getAttribute('href') === href);

/** What is nearest to where it is looked for, of what stands in the window: nothing else is laid out for it. */
function readSpot(): Spot | undefined {
  const main = document.querySelector('main');
  if (!main || scrollY === 0) return undefined;
  const { left, width } = main.getBoundingClientRect();
  let best: Spot | undefined;
  for (const part of [0.25, 0.5, 0.75])
    for (let y = 100; y < innerHeight; y += 40) {
      const hit = document.elementFromPoint(left + part * width, y);
      // Ids that are made while the page is drawn may be others the next time.
      const named =
        hit?.closest('main [id]:not([id^="_"])') ?? hit?.closest('main :is(li, tr)')?.querySelector('a[href]');
      if (!named || !isOfPage(named)) continue;
      const { top } = named.getBoundingClientRect();
      if (best && Math.abs(top - 190) >= Math.abs(best.top - 190)) continue;
      const href = named.getAttribute('href') ?? '';
      best = { address: addressNow(), id: named.id, href, nth: linksTo(href).indexOf(named), top };
    }
  return best;
}

const findSpot = ({ id, href, nth }: Spot): Element | null | undefined =>
  id === '' ? linksTo(href)[nth] : document.getElementById(id);

/** The place of this page from before it was loaded anew; it counts once. */
function takeKept(): Spot | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as Spot | null;
    sessionStorage.removeItem(KEPT);
    const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return opened?.type === 'reload' && kept?.address === addressNow() && Number.isFinite(kept.top) ? kept : undefined;
  } catch {
    // Denied, or not of this program.
    return undefined;
  }
}

/**
 * Keeps what is read where it stands when the page is loaded anew. The browser restores so many pixels from the top, on a page that has
 * not been laid out yet, and what comes later above moves it: each time a little further.
 */
export function keepReloadedPlace(): void {
  addEventListener('pagehide', () => {
    const spot = readSpot();
    try {
      if (spot) sessionStorage.setItem(KEPT, JSON.stringify(spot));
      else sessionStorage.removeItem(KEPT);
    } catch {
      // Denied or full: the browser's own place is about the same.
    }
  });
  const spot = takeKept();
  if (!spot) return;
  const land = () => {
    const distance = (findSpot(spot)?.getBoundingClientRect().top ?? spot.top) - spot.top;
    if (Math.abs(distance) > 1) window.scrollBy({ top: distance, behavior: 'instant' });
  };
  const resizing = new ResizeObserver(land);
  const release = () => {
    resizing.disconnect();
    removeEventListener('scroll', land);
    for (const type of TAKES_OVER) removeEventListener(type, release, true);
  };
  resizing.observe(document.body);
  addEventListener('scroll', land);
  for (const type of TAKES_OVER) addEventListener(type, release, { capture: true, passive: true });
  const end = () => setTimeout(release, SETTLING);
  if (document.readyState === 'complete') end();
  else addEventListener('load', end);
  land();
}
