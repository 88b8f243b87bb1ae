import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { catchFocus } from './focus-main';

interface Props {
  readonly open: boolean;
  /** Its accessible name. */
  readonly label: string;
  /** Its look: a sheet, a box in the middle, the palette. */
  readonly className: string;
  readonly children: ReactNode;
  /** Told when it has closed: by Escape, by a press on the backdrop, or because `open` was taken back. */
  readonly onClose: () => void;
}

/**
 * A modal dialog of the browser's own: the page behind it is inert, and on closing the focus returns to where it was. What
 * stands in it must offer a way to close it by touch; see `CloseButton`.
 */
export function Dialog({ open, label, className, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // In the frame of the change, so that the page is inert and the focus moved before anything is painted.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return undefined;
    element.showModal();
    return () => {
      element.close();
      // What opened it may have gone meanwhile.
      catchFocus();
    };
  }, [open]);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const isBackdrop = ({ target, clientX, clientY }: MouseEvent) => {
      if (target !== element) return false;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return clientX < left || clientX > right || clientY < top || clientY > bottom;
    };
    let isPressed = false;
    // Words that are selected with the pointer can end on the backdrop: the press must have begun there as well.
    const onPress = (event: MouseEvent) => {
      isPressed = isBackdrop(event);
    };
    const onClick = (event: MouseEvent) => {
      if (isPressed && isBackdrop(event)) close.current();
    };
    element.addEventListener('pointerdown', onPress);
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('pointerdown', onPress);
      element.removeEventListener('click', onClick);
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-label={label}
      onCancel={(event) => {
        // A choice of a file that is given up tells it too, and bubbles.
        if (event.target !== event.currentTarget) return;
        // The browser would tell of its closing a frame later, and what opens it again within that frame would be lost.
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        // Told late of an earlier closing, it may stand open again.
        if (!dialog.current?.open) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
