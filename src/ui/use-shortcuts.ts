import { useEffect } from 'react';
import { readSetting } from '@/storage/setting';

/** The setting that turns single-key shortcuts off (WCAG 2.1.4). */
export const SHORTCUTS = 'shortcuts';

/** Whether a key press is text that the reader is writing. */
const isWriting = ({ target, isComposing }: KeyboardEvent) =>
  isComposing ||
  (target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)));

/** Keys that work on every page: `/` goes to the search box, `?` shows the keys. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isWriting(event) || event.ctrlKey || event.metaKey || event.altKey || readSetting(SHORTCUTS) === 'off')
        return;
      if (event.key === '/') {
        const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="q"][type="search"]')];
        const box = boxes.find((input) => input.offsetParent !== null);
        if (!box) return;
        event.preventDefault();
        box.focus();
        box.select();
      } else if (event.key === '?') {
        document.querySelector<HTMLDialogElement>('#keys')?.showModal();
      } else {
        document.dispatchEvent(new CustomEvent('shortcut', { detail: event.key }));
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Runs an action of one page on a single key, unless shortcuts are off or the reader is writing. */
export function useShortcut(key: string, action: () => void): void {
  useEffect(() => {
    const onShortcut = (event: Event) => {
      if (event instanceof CustomEvent && event.detail === key) action();
    };
    document.addEventListener('shortcut', onShortcut);
    return () => document.removeEventListener('shortcut', onShortcut);
  }, [key, action]);
}
