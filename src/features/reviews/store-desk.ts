import { applyChanges, recordOf } from '@/reviews/apply';
import { nextRedo, nextUndo, redoOf, type Step, undoOf } from '@/reviews/history';
import type { Edit, Entry } from '@/reviews/model';
import type { Database } from '@/storage/database';
import { REVIEW_STORES } from '@/storage/site-database';
import type { Conflict, Desk, DeskView, Keeping } from './desk';
import { settleConflict } from './store-combine';
import { type Loaded, loadReview, loadSince } from './store-load';
import { createDrafts } from './store-drafts';
import { isSnapshotDue } from './store-snapshots';
import { maintain, type StoreContext, writeEdit, type Written } from './store-write';

/** An edit that is shown and waits to be written. */
interface Waiting {
  readonly edit: Edit;
  readonly at: number;
  /** What it undoes or does again: an entry, or an edit that waits before it and has no number yet. */
  readonly undoes?: number | Waiting | undefined;
  readonly redoes?: number | Waiting | undefined;
  readonly settles?: string | undefined;
  readonly answer: (isKept: boolean) => void;
}

/** After how long what could not be written is written again by itself: at first, and at most, in milliseconds. */
const PAUSE = 2000;
const LONGEST_PAUSE = 32_000;

/** A desk, and what only whoever opened it may do. */
export interface KeptDesk extends Desk {
  /** Whether something is in this tab's memory only. */
  readonly isUnkept: () => boolean;
}

/**
 * A review that is edited and kept. What is shown is what is stored and what waits to be written, in order; one edit at a time is
 * written, and stays at the head of the queue until the disk has it.
 */
export function createDesk(database: Database, loaded: Loaded, context: StoreContext): KeptDesk {
  const { id } = loaded.state.review;
  const { tab, now } = context;
  const listeners = new Set<() => void>();
  /** What is stored, as far as this tab knows. */
  let stored = loaded.state;
  let entries = loaded.entries;
  let seq = loaded.head.seq;
  let held = loaded.held;
  let unread = loaded.unread;
  let shown = stored;
  let queue: readonly Waiting[] = [];
  let keeping: Keeping = { kind: 'kept' };
  let cached: DeskView | undefined;
  /** Entries that were not undone because another tab has changed the same since, and of which that has been said. */
  const told = new Set<number>();
  let isClosed = false;
  /** Writing and looking what others have written come one after another. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(run: () => Promise<Value>): Promise<Value> => {
    const next = turn.then(run);
    turn = next.catch(() => undefined);
    return next;
  };

  // Here, not in a part of a page: what is in memory only outlives the page on which it was done.
  const ask = (event: Event) => event.preventDefault();
  const tell = () => {
    cached = undefined;
    if (queue.length > 0) globalThis.addEventListener?.('beforeunload', ask);
    else globalThis.removeEventListener?.('beforeunload', ask);
    for (const listener of listeners) listener();
  };
  const showAnew = () => {
    shown = queue.reduce((state, { edit }) => applyChanges(state, edit.changes), stored);
  };
  /** The number that an edit that waits will have, if no other tab writes before it. */
  const numberOf = (link: number | Waiting | undefined): number | undefined =>
    link === undefined || typeof link === 'number' ? link : (numbers.get(link) ?? seq + 1 + queue.indexOf(link));
  /** The numbers that edits of this visit were given when they were written. */
  const numbers = new WeakMap<Waiting, number>();
  const log = (): readonly Entry[] => [
    ...entries,
    ...queue.map((waiting, index) => {
      const undoes = numberOf(waiting.undoes);
      const redoes = numberOf(waiting.redoes);
      return {
        ...waiting.edit,
        review: id,
        seq: seq + 1 + index,
        tab,
        at: waiting.at,
        ...(undoes === undefined ? {} : { undoes }),
        ...(redoes === undefined ? {} : { redoes }),
      };
    }),
  ];
  const conflicts = (): readonly Conflict[] => {
    const settled = new Set(queue.map(({ settles }) => settles));
    return held
      .filter(({ id }) => !settled.has(id))
      .map(({ id, change }) => ({ id, mine: change, theirs: recordOf(stored, change.table, change.id) }));
  };

  function add(edit: Edit, more: Pick<Waiting, 'undoes' | 'redoes' | 'settles'> = {}): Promise<boolean> {
    if (edit.changes.length === 0 && more.settles === undefined) return Promise.resolve(true);
    const kept = new Promise<boolean>((resolve) => {
      queue = [...queue, { edit, at: now(), answer: resolve, ...more }];
    });
    shown = applyChanges(shown, edit.changes);
    // A failure is said until something is written.
    if (keeping.kind !== 'failed') keeping = { kind: 'keeping' };
    tell();
    void inTurn(writeFirst);
    return kept;
  }

  async function writeFirst(): Promise<void> {
    const [first] = queue;
    if (!first) return;
    const written = await writeEdit(
      database,
      { state: stored, seq, held },
      {
        edit: first.edit,
        at: first.at,
        undoes: numberOf(first.undoes),
        redoes: numberOf(first.redoes),
        settles: first.settles,
      },
      context,
    );
    if (written.kind === 'failure') {
      keeping = { kind: 'failed', failure: written.failure };
      for (const { answer } of queue) answer(false);
      writeLater();
    } else {
      pause = PAUSE;
      await take(first, written);
      first.answer(written.refused.length === 0);
    }
    tell();
    // After a failure each new edit tries again, from the first that is not written, and so does time.
    if (written.kind === 'written' && queue.length > 0) await writeFirst();
    else if (written.kind === 'written' && isSnapshotDue(written.head, now())) await maintain(database, id, context);
  }

  let pause = PAUSE;
  let isWaiting = false;
  function writeLater(): void {
    if (isWaiting || !context.later) return;
    isWaiting = true;
    context.later(() => {
      isWaiting = false;
      if (queue.length > 0) void inTurn(writeFirst);
    }, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  /** Takes note of what was written, and of what others had written before it. */
  async function take(first: Waiting, { head, entry, missed, refused }: Written): Promise<void> {
    const isStep = first.undoes !== undefined || first.redoes !== undefined;
    queue = queue.filter((waiting) => waiting !== first);
    if (entry) numbers.set(first, entry.seq);
    if (missed === 'reload') {
      // Where even that fails, what was written is shown all the same, and the next writing looks again.
      if (!(await reload()) && entry) stored = applyChanges(stored, entry.changes);
    } else {
      const news = entry ? [...missed, entry] : missed;
      stored = applyChanges(
        stored,
        news.flatMap(({ changes }) => changes),
      );
      entries = [...entries, ...news];
      seq = head.seq;
    }
    const added = isStep ? [] : refused;
    held = [...held.filter(({ id }) => id !== first.settles && added.every((each) => each.id !== id)), ...added];
    if (missed.length > 0 || refused.length > 0 || first.settles !== undefined) showAnew();
    keeping = queue.length > 0 ? { kind: 'keeping' } : { kind: 'kept', at: now() };
  }

  async function reload(): Promise<boolean> {
    const found = await loadReview(database, id);
    if (found.kind !== 'loaded') return false;
    ({ state: stored, entries, held, unread } = found);
    ({ seq } = found.head);
    return true;
  }

  async function lookAgain(): Promise<void> {
    if (isClosed) return;
    const found = await loadSince(database, id, seq);
    if (found.kind === 'reload') await reload();
    else if (found.kind === 'since') {
      stored = applyChanges(
        stored,
        found.entries.flatMap(({ changes }) => changes),
      );
      entries = [...entries, ...found.entries];
      seq = found.entries.at(-1)?.seq ?? seq;
      ({ held } = found);
    } else return;
    showAnew();
    tell();
  }

  async function step(kind: 'undo' | 'redo'): Promise<'done' | 'nothing' | 'changed-since'> {
    const found: Step = (kind === 'undo' ? undoOf : redoOf)(log(), tab, shown, told);
    if (found.kind === 'nothing') return 'nothing';
    if (found.kind === 'changed-since') return refuse(found.of.seq);
    const of = queue.find((_, index) => seq + 1 + index === found.of.seq) ?? found.of.seq;
    const isKept = await add(found.edit, kind === 'undo' ? { undoes: of } : { redoes: of });
    // In memory it is done; only what another tab had changed by then is not.
    return isKept || keeping.kind === 'failed' ? 'done' : refuse(found.of.seq);
  }

  /** From now on it is known, so that what came before it can be undone. */
  function refuse(entry: number): 'changed-since' {
    told.add(entry);
    tell();
    return 'changed-since';
  }

  const unsubscribe = database.subscribe((store, key) => {
    if (store === REVIEW_STORES.heads && key === id) void inTurn(lookAgain);
  });

  return {
    view: () =>
      (cached ??= {
        state: shown,
        keeping,
        conflicts: conflicts(),
        undo: nextUndo(log(), tab, shown, told),
        redo: nextRedo(log(), tab, shown, told),
        ...(queue.length === 0 ? {} : { unkept: queue.length }),
        ...(unread === 0 ? {} : { unread }),
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    edit: (edit) => add(edit),
    undo: () => step('undo'),
    redo: () => step('redo'),
    settle: (conflict, choice) => {
      const found = conflicts().find((each) => each.id === conflict);
      const of = held.find((each) => each.id === conflict);
      if (!found || !of) return Promise.resolve(false);
      const change = settleConflict(found, choice);
      return add({ name: of.name, changes: change ? [change] : [] }, { settles: conflict });
    },
    retry: async () => {
      await inTurn(queue.length > 0 ? writeFirst : lookAgain);
      return queue.length === 0;
    },
    drafts: createDrafts(database, id),
    isUnkept: () => queue.length > 0,
    close: () => {
      isClosed = true;
      unsubscribe();
      listeners.clear();
    },
  };
}
