/** How far the pointer may move in a press, in CSS pixels: further is no press. */
const STILL = 6;

/** What does something when it is pressed. A list of choices opens as soon as the pointer is down. */
const PRESSED = 'a[href], button, summary, label, input';

/**
 * Watches presses that begin before the page is live. The program may move what stands on the page while the pointer is down; the browser
 * then takes the press for one of nothing.
 *
 * @returns what a click was meant for, where that is not what it is on.
 */
export function watchPresses(isEarly: () => boolean): (click: MouseEvent) => HTMLElement | undefined {
  let begun: { readonly control: HTMLElement; readonly x: number; readonly y: number } | undefined;
  document.addEventListener(
    'pointerdown',
    ({ target, isPrimary, button, clientX: x, clientY: y }) => {
      const control = target instanceof Element ? target.closest<HTMLElement>(PRESSED) : null;
      begun = control && isPrimary && button === 0 && isEarly() ? { control, x, y } : undefined;
    },
    true,
  );
  return ({ target, detail, clientX, clientY, altKey, ctrlKey, metaKey, shiftKey }) => {
    const press = begun;
    begun = undefined;
    // A click without a press is a key's, or a program's.
    if (!press || detail === 0 || altKey || ctrlKey || metaKey || shiftKey) return undefined;
    const { control, x, y } = press;
    const isMissed = control.isConnected && !(target instanceof Node && control.contains(target));
    return isMissed && Math.hypot(clientX - x, clientY - y) <= STILL ? control : undefined;
  };
}
