import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useStickyHeight } from '@/ui/use-sticky-height';
import { scrollerOf } from './desk-scroller';

/** What a review says over the text: it stays in sight while one reads, wherever in the text a link has led. */
export function DeskFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // In a column of its own it stays at the top of that, and not below the header; what a link leads to there comes out below it.
    const element = bar.current;
    let column: Element | undefined;
    const leave = () => column?.removeAttribute('data-under-review-bar');
    const place = () => {
      leave();
      column = element ? scrollerOf(element) : undefined;
      column?.setAttribute('data-under-review-bar', '');
      element?.toggleAttribute('data-inside', column !== undefined);
    };
    place();
    // Once the browser has set right what the bar has moved.
    const frame = requestAnimationFrame(() => {
      if (element && column) uncover(element, column);
    });
    window.addEventListener('resize', place);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('resize', place);
      leave();
    };
  }, []);
  useStickyHeight(bar, '--review-bar-measured');
  return (
    <section ref={bar} className="review-bar" aria-label={label}>
      {children}
    </section>
  );
}

/** How far below the bar a clause comes out, in pixels. */
const DISTANCE = 8;

/** Brings out below the bar what the address has led to in a column before the bar was there. */
function uncover(bar: Element, column: Element): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!target || !column.contains(target)) return;
  const { top } = target.getBoundingClientRect();
  const { bottom } = bar.getBoundingClientRect();
  // Above the column it has been read past.
  if (top >= bottom || top < column.getBoundingClientRect().top) return;
  column.scrollBy({ top: top - bottom - DISTANCE, behavior: 'instant' });
}
