import type { Desk } from './desk';

/** What can still be undone or done again where another tab has changed the record of a step since. */
export function stepAfterRefusal(desk: Desk, which: 'undo' | 'redo'): `${'undo' | 'redo'}${'More' | 'None'}` {
  return `${which}${desk.view()[which] === undefined ? 'None' : 'More'}`;
}
