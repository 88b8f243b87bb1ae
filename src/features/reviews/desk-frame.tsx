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
    window.addEventListener('resize', place);
    return () => {
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
