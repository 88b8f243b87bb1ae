import { useCallback, useEffect, useState } from 'react';

interface Options<Subject> {
  /** How long the pointer must rest before the card opens, in milliseconds: not when it merely passes. */
  readonly rest: number;
  /** How long the card stays when the pointer has left both, so that it can be reached; the function must not change. */
  readonly linger: () => number;
  /** The card, as a selector. */
  readonly card: string;
  /** What a point of the page is about; the same object for the same thing. The function must not change. */
  readonly find: (target: Element, x: number, y: number) => Subject | undefined;
  /** Whether the keyboard's focus opens the card too. */
  readonly opensOnFocus?: boolean;
}

/** Stands for the pointer being on the card itself: leaving it must count as going somewhere else. */
const ON_CARD = Symbol('card');

interface Open<Subject> {
  readonly subject: Subject;
  /** Opened by a tap: shown at the foot of the screen until it is closed. */
  readonly isSheet: boolean;
}

/**
 * A card about what the pointer rests on, the keyboard reaches or a finger taps. It can be pointed at, stays while it is,
 * and goes away on Escape (WCAG 1.4.13). A tap opens the card in place of what it would do; Enter does what it does.
 */
export function useHoverCard<Subject>({ rest, linger, card, find, opensOnFocus = false }: Options<Subject>) {
  const [open, setOpen] = useState<Open<Subject>>();
  const close = useCallback(() => setOpen(undefined), []);
  const show = useCallback((subject: Subject) => setOpen({ subject, isSheet: false }), []);

  useEffect(() => {
    let timer = 0;
    const later = (action: () => void, delay: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(action, delay);
    };
    let on: Subject | typeof ON_CARD | undefined;
    const onMove = ({ target, pointerType, clientX, clientY }: PointerEvent) => {
      if (pointerType === 'touch' || !(target instanceof Element)) return;
      const found = find(target, clientX, clientY);
      if (found === undefined && target.closest(card)) {
        window.clearTimeout(timer);
        on = ON_CARD;
        return;
      }
      if (found === on) return;
      on = found;
      if (found === undefined) later(() => setOpen((now) => (now?.isSheet ? now : undefined)), linger());
      else later(() => show(found), rest);
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const found = target.matches(':focus-visible') ? find(target, Number.NaN, Number.NaN) : undefined;
      if (found !== undefined) show(found);
      else if (!target.closest(card)) close();
    };
    let isTouched = false;
    const onDown = ({ pointerType }: PointerEvent) => {
      isTouched = pointerType === 'touch';
    };
    const onKey = ({ key }: KeyboardEvent) => {
      // What follows is the keyboard's doing, whatever was touched before.
      isTouched = false;
      if (key !== 'Escape') return;
      window.clearTimeout(timer);
      close();
    };
    const onClick = (event: MouseEvent) => {
      window.clearTimeout(timer);
      const { target, clientX, clientY } = event;
      if (!(target instanceof Element)) return;
      if (target.closest(card)) {
        if (target.closest('a')) close();
        return;
      }
      const found = find(target, clientX, clientY);
      // A click by keyboard or by a program has no count.
      if (!isTouched || event.detail === 0) {
        if (target.closest('a')) close();
      } else if (found === undefined) close();
      else {
        event.preventDefault();
        setOpen({ subject: found, isSheet: true });
      }
    };
    document.addEventListener('pointerover', onMove);
    document.addEventListener('pointermove', onMove);
    if (opensOnFocus) document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onDown, true);
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('click', onClick, true);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('pointerover', onMove);
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onDown, true);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('click', onClick, true);
    };
  }, [rest, linger, card, find, opensOnFocus, show, close]);
  return { open, show, close };
}
