/** Entries of the history since the reader came to the text, by key, and the one in which the reader is. */
export interface Trail {
  readonly keys: readonly string[];
  readonly at: number;
}

type ActionType = 'PUSH' | 'REPLACE' | 'BACK' | 'FORWARD' | 'GO';

/**
 * The trail after a change of the history. By key and not by count: several entries at once are one action (the menu of the
 * browser's own button, two fast presses of it), and of an entry that the browser makes itself, for an address that is typed, the
 * router's count is wrong.
 *
 * @param key - of the entry in which the reader is then.
 */
export function followTrail({ keys, at }: Trail, type: ActionType, key: string): Trail {
  if (type === 'PUSH') return { keys: [...keys.slice(0, at + 1), key], at: at + 1 };
  // A step, which takes the place of the entry with a key of its own.
  if (type === 'REPLACE') return { keys: keys.with(at, key), at };
  const known = keys.indexOf(key);
  if (known !== -1) return { keys, at: known };
  // From before the page was loaded anew, what is next to the trail belongs to it; of what is farther off nothing is known.
  if (type === 'BACK' && at === 0) return { keys: [key, ...keys], at: 0 };
  if (type === 'FORWARD' && at === keys.length - 1) return { keys: [...keys, key], at: keys.length };
  return { keys: [key], at: 0 };
}
