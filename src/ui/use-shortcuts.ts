import { useLayoutEffect } from 'react';
import { readSetting } from '@/storage/setting';
import { findCommand } from './commands';
import { isComposingKey } from './use-composed-input';

/** The setting that turns single-key shortcuts off (WCAG 2.1.4). */
export const SHORTCUTS = 'shortcuts';

const isTextBox = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Whether a single key may be a shortcut: not in a text box, not behind a modal dialog, and not when turned off. */
const isSingleKeyAllowed = ({ target }: KeyboardEvent) =>
  !isTextBox(target) && document.querySelector('dialog[open]') === null && readSetting(SHORTCUTS) !== 'off';

/** Runs the commands of this page by their keys. */
export function useShortcuts(): void {
  // Together with the commands, which are registered in the frame in which their part is seen.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isComposingKey(event) || event.altKey) return;
      const isChord = event.ctrlKey || event.metaKey;
      if (!isChord && !isSingleKeyAllowed(event)) return;
      const chord = `Ctrl ${event.shiftKey ? 'Shift ' : ''}${event.key.toUpperCase()}`;
      // A box undoes what is typed in it.
      if (isChord && chord.endsWith('Z') && isTextBox(event.target)) return;
      const command = findCommand(isChord ? chord : event.key);
      if (!command) return;
      event.preventDefault();
      command.run(event.key);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
