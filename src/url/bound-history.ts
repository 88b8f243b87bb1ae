/** Browsers refuse more than 100 changes of the address in 10 to 30 seconds: so many at once, and one more each so often. */
const AT_ONCE = 30;
/** Milliseconds. */
const INTERVAL = 600;

type Change = Parameters<History['replaceState']>;

/**
 * Makes the address change no more often than browsers allow, for it follows what one types or drags. Of changes that come too
 * fast only the last is written, a little later; so is one that the browser refuses. What is pushed keeps its place: what was
 * still to be written of the entry before it is written first.
 *
 * @returns writes at once what is still to be written.
 */
export function boundHistory(
  history: Pick<History, 'pushState' | 'replaceState'>,
  now: () => number,
  wait: (then: () => void, milliseconds: number) => void,
): () => void {
  const replace = history.replaceState.bind(history);
  const push = history.pushState.bind(history);
  let left = AT_ONCE;
  let since = now();
  let isWaiting = false;
  /** What is still to be written, in order; each is an entry, and only its last state. */
  let pending: { readonly change: Change; readonly isNew: boolean }[] = [];

  const write = () => {
    for (let [next] = pending; next; [next] = pending) {
      try {
        (next.isNew ? push : replace)(...next.change);
      } catch {
        left = 0;
        return;
      }
      left -= 1;
      pending = pending.slice(1);
    }
  };
  const writeLater = () => {
    if (isWaiting) return;
    isWaiting = true;
    wait(() => {
      isWaiting = false;
      write();
      if (pending.length > 0) writeLater();
    }, INTERVAL);
  };
  const add = (change: Change, isNew: boolean) => {
    const last = pending.at(-1);
    if (last && !isNew) pending = [...pending.slice(0, -1), { change, isNew: last.isNew }];
    else pending = [...pending, { change, isNew }];
    const gained = Math.floor((now() - since) / INTERVAL);
    left = Math.min(AT_ONCE, left + gained);
    since += gained * INTERVAL;
    if (left > 0) write();
    if (pending.length > 0) writeLater();
  };
  history.replaceState = (...change) => add(change, false);
  history.pushState = (...change) => add(change, true);
  return write;
}
