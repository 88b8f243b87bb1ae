import { type RefObject, useEffect } from 'react';
import { loadModule } from '@/loading/load-module';

/** What a card can stand beside: an element, or a stretch of text. */
type FloatingAnchor = Pick<Element, 'getBoundingClientRect' | 'getClientRects'>;

interface Surroundings {
  /** What is being read: the card stands above or below the whole of it where the window has room, else beside the anchor. */
  readonly block?: Element | null | undefined;
  /** A column that the card may take, level with the anchor; then it covers nothing of what is read. */
  readonly column?: Element | null | undefined;
}

/** In CSS pixels: between the card and what it is about, and between the card and the edge of the window. */
const GAP = 8;
const MARGIN = 12;

/**
 * Keeps a card beside what it is about, and never over it, while the page scrolls. What computes the place is loaded with
 * the first card.
 *
 * @param anchor - `undefined` for a card that the style sheet places, at the foot of the screen.
 */
export function useFloating(
  card: RefObject<HTMLElement | null>,
  anchor: FloatingAnchor | undefined,
  { block, column }: Surroundings = {},
): void {
  useEffect(() => {
    const box = card.current;
    if (!box || !anchor) return undefined;
    let stop: (() => void) | undefined;
    let isCancelled = false;
    const put = (x: number, y: number) => {
      box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      box.dataset['placed'] = '';
    };
    const place = async () => {
      const { autoUpdate, computePosition, flip, inline, offset, shift } = await loadModule(
        () => import('@floating-ui/dom'),
      );
      if (isCancelled) return;
      const at = {
        getBoundingClientRect: () => {
          const line = anchor.getBoundingClientRect();
          const whole = block?.getBoundingClientRect();
          return whole && hasRoomBeside(whole) ? new DOMRect(line.x, whole.y, line.width, whole.height) : line;
        },
        getClientRects: () => {
          const whole = block?.getBoundingClientRect();
          return whole && hasRoomBeside(whole) ? [at.getBoundingClientRect()] : anchor.getClientRects();
        },
        contextElement: anchor instanceof Element ? anchor : document.body,
      };
      stop = autoUpdate(at, box, () => {
        if (column) {
          const { left, top, width } = column.getBoundingClientRect();
          box.style.width = `${Math.round(width)}px`;
          const lowest = window.innerHeight - box.offsetHeight - MARGIN;
          put(left, Math.max(top + GAP, Math.min(anchor.getBoundingClientRect().top - GAP, lowest)));
          return;
        }
        const middleware = [inline(), offset(GAP), flip(), shift({ padding: MARGIN })];
        void computePosition(at, box, { placement: 'bottom-start', middleware, strategy: 'fixed' }).then(({ x, y }) =>
          put(x, y),
        );
      });
    };
    const hasRoomBeside = ({ top, bottom }: DOMRect) =>
      Math.max(top, window.innerHeight - bottom) >= box.offsetHeight + GAP + MARGIN;
    // Without what computes the place, the style sheet places the card, at the foot of the screen.
    place().catch(() => box.classList.add('sheet'));
    return () => {
      isCancelled = true;
      stop?.();
    };
  }, [card, anchor, block, column]);
}
