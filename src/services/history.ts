/** What was done to a value, so that it can be undone and done again. */
export interface History<Value> {
  /** The last first. */
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

/** How many steps are kept. */
const STEPS = 100;

export const historyOf = <Value>(present: Value): History<Value> => ({ past: [], present, future: [] });

/** A step; one to what is there already is none. What was undone can then no longer be done again. */
export function step<Value>(history: History<Value>, next: Value): History<Value> {
  if (next === history.present) return history;
  return { past: [history.present, ...history.past].slice(0, STEPS), present: next, future: [] };
}

export function undo<Value>({ past, present, future }: History<Value>): History<Value> {
  const [last, ...rest] = past;
  return last === undefined ? { past, present, future } : { past: rest, present: last, future: [present, ...future] };
}

export function redo<Value>({ past, present, future }: History<Value>): History<Value> {
  const [next, ...rest] = future;
  return next === undefined ? { past, present, future } : { past: [present, ...past], present: next, future: rest };
}
