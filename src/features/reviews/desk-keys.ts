import { type CommandName, DIGITS } from '@/ui/commands';

/** Every command of a review over the text with its key. What opens the files of a review is one of the pages of reviews, too. */
export const DESK_KEYS = {
  unread: 'u',
  unreadBefore: 'U',
  seen: 'r',
  mark: 'n',
  markBefore: 'N',
  choose: 'v',
  label: DIGITS,
  comment: 'c',
  propose: 'e',
  weight: 'w',
  owner: 'm',
  standing: 'o',
  state: 'a',
  unmark: 'x',
  cite: 'y',
  filter: 'f',
  undo: 'Ctrl Z',
  redo: 'Ctrl Shift Z',
} as const satisfies Partial<Record<CommandName, string>>;
export type DeskCommand = keyof typeof DESK_KEYS;

/** Opens what a review can be carried away as. */
export const EXPORT_KEY = 't';
