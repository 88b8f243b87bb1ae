import { useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react';

/** Every command, in the order of lists; a page registers those that it can carry out. */
const COMMAND_NAMES = [
  'search',
  'next',
  'previous',
  'jump',
  'pane',
  'beside',
  // Of a review that lies over the text.
  'unread',
  'unreadBefore',
  'seen',
  'mark',
  'markBefore',
  'choose',
  'label',
  'comment',
  'propose',
  'weight',
  'owner',
  'standing',
  'state',
  'unmark',
  'cite',
  'filter',
  'undo',
  'redo',
  'export',
  'pin',
  'back',
  'forth',
  'plain',
  'palette',
  'theme',
  'language',
  'print',
  'link',
  'keys',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** Stands for any digit but zero, in lists and in a command's key. */
export const DIGITS = '1–9';

/** Something that can be done on this page: by its key, from the palette, and often by a button. */
export interface Command {
  readonly name: CommandName;
  /** In the reader's language. */
  readonly label: string;
  /** A `KeyboardEvent.key`, or one with `Ctrl ` or `Ctrl Shift ` before it, which stands for ⌘ as well. */
  readonly key?: string;
  /** Told the key that was pressed, where one was. */
  readonly run: (key?: string) => void;
}

/** In the order of registration; the last one of a name counts. */
let registered: readonly Command[] = [];
const listeners = new Set<() => void>();
const NONE: readonly Command[] = [];
/** A new array at each change, as React needs it. */
let commands = NONE;

function update(): void {
  commands = COMMAND_NAMES.flatMap((name) => registered.findLast((command) => command.name === name) ?? []);
  for (const listener of listeners) listener();
}

/** Offers a command until the returned function is called. While there are two of a name, the later one counts. */
export function registerCommand(command: Command): () => void {
  registered = [...registered, command];
  update();
  return () => {
    registered = registered.filter((other) => other !== command);
    update();
  };
}

/** Offers a command while the component is mounted: from the frame in which it is seen, so that no key comes too early. */
export function useCommand(name: CommandName, label: string, run: (key?: string) => void, key?: string): void {
  const onRun = useEffectEvent(run);
  useLayoutEffect(
    () => registerCommand({ name, label, run: (pressed) => onRun(pressed), ...(key === undefined ? {} : { key }) }),
    [name, label, key],
  );
}

/** The command of a key on this page; where two have it, the first of the list. */
export function findCommand(key: string): Command | undefined {
  const wanted = /^[1-9]$/.test(key) ? DIGITS : key;
  return commands.find((command) => command.key === wanted);
}

/** The command of a name on this page: for one that leaves its key to another while it has nothing to do. */
export function commandNamed(name: CommandName): Command | undefined {
  return commands.find((command) => command.name === name);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What can be done on this page now; nothing on the server and in the first render. */
export function useCommands(): readonly Command[] {
  return useSyncExternalStore(
    subscribe,
    () => commands,
    () => NONE,
  );
}
