/**
 * Moves the keyboard to a clause, so that Tab goes on from it and a key typed next is a command. The page does not scroll for it. What
 * lies behind an open dialog gets the focus when that closes, which gives it back to what opened it.
 */
export function focusClause(id: string | undefined): void {
  if (id === undefined) return;
  const focus = () =>
    document
      .getElementById(id)
      ?.querySelector<HTMLElement>(':scope > .own .num, :scope > .num')
      ?.focus({ preventScroll: true });
  const dialog = document.querySelector('dialog[open]');
  if (dialog) dialog.addEventListener('close', focus, { once: true });
  else focus();
}
