import { type RefObject, useLayoutEffect } from 'react';

/** What stays takes at most so much of the window. */
const MOST = 0.4;

/** The height that the sheets count with, where they say it as a length: `--header` is `--header-measured` or what is supposed. */
const heightTold = (name: string) =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name.replace(/-measured$/, '')));

/**
 * Tells the style sheets how high a part is that stays at the top of the window: with larger text it takes more lines than they
 * can know, and what an address leads to must come out below it. Before the program runs they count with one line. Where it
 * would leave too little of the window it does not stay (`data-tall`).
 *
 * @param name - of the variable that gets the height.
 */
export function useStickyHeight(part: RefObject<HTMLElement | null>, name: `--${string}`): void {
  useLayoutEffect(() => {
    const { current } = part;
    if (!current) return undefined;
    const { style } = document.documentElement;
    let last: number | undefined;
    const measure = () => {
      const { height } = current.getBoundingClientRect();
      const isTall = Number.parseFloat(getComputedStyle(current).top) + height > MOST * window.innerHeight;
      current.toggleAttribute('data-tall', isTall);
      const told = isTall ? 0 : height;
      // Set, it has every element of the page styled anew.
      if (!(Math.abs(told - heightTold(name)) < 0.5)) style.setProperty(name, `${told}px`);
      // What it grew over comes out below it again.
      if (last !== undefined && height > last && !isTall && window.scrollY > 0)
        window.scrollBy({ top: last - height, behavior: 'instant' });
      last = height;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    // How much of the window it takes changes with the window too, also where its own size stays.
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
      style.removeProperty(name);
    };
  }, [part, name]);
}
