/**
 * Gives the focus to the text of the page where it has fallen to the body: what had it has gone, with a page or a dialog. Looked at
 * once the browser has seen what is hidden; whatever has taken the focus by then keeps it.
 */
export function catchFocus(): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (document.activeElement === null || document.activeElement === document.body)
        document.getElementById('main')?.focus({ preventScroll: true });
    }),
  );
}
