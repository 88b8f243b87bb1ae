import { type RefObject, useEffect } from 'react';
import { loadModule } from '@/loading/load-module';

/** What a card can stand beside: an element, or a stretch of text. */
export type FloatingAnchor = Pick<Element, 'getBoundingClientRect' | 'getClientRects'>;

/**
 * Keeps a card beside what it is about, below it and never over it, while the page scrolls. What computes the place is
 * loaded with the first card.
 *
 * @param anchor - `undefined` for a card that the style sheet places, at the foot of the screen.
 */
export function useFloating(card: RefObject<HTMLElement | null>, anchor: FloatingAnchor | undefined): void {
  useEffect(() => {
    const box = card.current;
    if (!box || !anchor) return undefined;
    let stop: (() => void) | undefined;
    let isCancelled = false;
    const place = async () => {
      const { autoUpdate, computePosition, flip, inline, offset, shift } = await loadModule(
        () => import('@floating-ui/dom'),
      );
      if (isCancelled) return;
      const beside =
        anchor instanceof Element
          ? anchor
          : {
              getBoundingClientRect: () => anchor.getBoundingClientRect(),
              getClientRects: () => anchor.getClientRects(),
              contextElement: document.body,
            };
      stop = autoUpdate(beside, box, () => {
        const middleware = [inline(), offset(8), flip(), shift({ padding: 12 })];
        void computePosition(beside, box, { placement: 'bottom-start', middleware, strategy: 'fixed' }).then(
          ({ x, y }) => {
            box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
            box.dataset['placed'] = '';
          },
        );
      });
    };
    // Without what computes the place, the style sheet places the card, at the foot of the screen.
    place().catch(() => box.classList.add('sheet'));
    return () => {
      isCancelled = true;
      stop?.();
    };
  }, [card, anchor]);
}
