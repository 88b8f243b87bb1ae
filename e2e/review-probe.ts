import { applyChanges, emptyReview } from '../src/reviews/apply';
import type { Change, Entry } from '../src/reviews/model';
import { openDatabase } from '../src/storage/database';
import { siteDatabase } from '../src/storage/site-database';
import type { Desk } from '../src/features/reviews/desk';
import { mark as sampleMark, review as sample } from '../src/features/reviews/sample-desk';
import { createShelf } from '../src/features/reviews/store-shelf';

/**
 * Drives the store of reviews in a page of the journeys, with the browser's own database and without the interface: edits follow
 * one another as fast as the disk takes them, which no hand does.
 */
declare global {
  interface Window {
    readonly probe: typeof probe;
    /** Told of each edit that the desk has called kept. */
    readonly acknowledge: (token: string) => void;
  }
}

const review = { ...sample, id: 'probe' };
const targets = [
  { unit: 'g-12.6', start: 0, end: 4, exact: '在任何情', prefix: '', suffix: '况下', of: 'ab', fit: 'exact' },
] as const;
const mark = (id: string) => sampleMark(id, { at: Date.now(), weight: 1, targets });

const shelf = createShelf(siteDatabase(), {
  now: Date.now,
  makeId: () => crypto.randomUUID(),
  tab: crypto.randomUUID(),
});
let desk: Desk | undefined;

async function opened(): Promise<Desk> {
  if (desk) return desk;
  const found = await shelf.create(review);
  if (found.kind !== 'open') throw new Error(JSON.stringify(found));
  ({ desk } = found);
  return desk;
}

/** The change that leaves a token in the review: a mark of its own, a comment on a mark, or the note of a provision. */
function changeFor(token: string, of: Desk): Change {
  const { marks, standings } = of.view().state;
  const at = Date.now();
  const turn = Number(token.split('-')[1]) % 3;
  const last = [...marks.values()].at(-1);
  if (turn === 1 && last) {
    const thread = [...last.thread, { id: token, text: token, by: '李', at }];
    return { table: 'marks', id: last.id, before: last, after: { ...last, thread, rev: last.rev + 1, at } };
  }
  if (turn === 2) {
    const before = standings.get('g-12.6');
    const rev = (before?.rev ?? 0) + 1;
    const after = { id: 'g-12.6', unit: 'g-12.6', status: 'read', note: token, rev, by: '李', at } as const;
    return { table: 'standings', id: 'g-12.6', before, after };
  }
  return { table: 'marks', id: token, before: undefined, after: mark(token) };
}

const probe = {
  /** Makes edits one after another, without waiting for the disk. */
  edit: async (tokens: readonly string[]): Promise<void> => {
    const own = await opened();
    for (const [at, token] of tokens.entries()) {
      void own.edit({ name: 'mark', changes: [changeFor(token, own)] }).then((isKept) => {
        if (isKept) window.acknowledge(token);
      });
      // Six at a time, so that always some wait for the disk; other things run in between, as in a page.
      if (at % 6 === 5) await new Promise((resolve) => setTimeout(resolve, 10));
    }
  },
  mark: async (id: string): Promise<boolean> =>
    (await opened()).edit({ name: 'mark', changes: [{ table: 'marks', id, before: undefined, after: mark(id) }] }),
  /** Says something on a mark as this tab knows it. */
  comment: async (id: string, text: string): Promise<boolean> => {
    const own = await opened();
    const before = own.view().state.marks.get(id);
    if (!before) throw new Error(`${id} is not there.`);
    const thread = [...before.thread, { id: text, text, by: '李', at: Date.now() }];
    const after = { ...before, thread, rev: before.rev + 1, at: Date.now() };
    return own.edit({ name: 'comment', changes: [{ table: 'marks', id, before, after }] });
  },
  settle: async (choice: 'mine' | 'theirs' | 'both'): Promise<boolean> => {
    const own = await opened();
    return own.settle(own.view().conflicts[0]?.id ?? '', choice);
  },
  undo: async () => (await opened()).undo(),
  shown: async () => {
    const { state, conflicts, keeping } = (await opened()).view();
    return {
      keeping: keeping.kind,
      conflicts: conflicts.length,
      marks: [...state.marks.values()].map(({ id, thread }) => [id, ...thread.map(({ text }) => text)]),
    };
  },
  /** What the disk has: every entry, and whether they make of an empty review what its records say. */
  stored: async () => {
    const { state } = (await opened()).view();
    const database = openDatabase({ name: 'agreement-explorer', migrations: [() => undefined, () => undefined] });
    const outcome = await database.read(['review-journal'], (transaction) =>
      transaction.below('review-journal', [review.id]),
    );
    database.close();
    if (outcome.kind === 'failure') throw new Error(outcome.failure);
    const entries = outcome.value as readonly Entry[];
    const replayed = entries.reduce((before, { changes }) => applyChanges(before, changes), emptyReview(review));
    const write = (tables: Pick<typeof state, 'marks' | 'standings'>) =>
      JSON.stringify([tables.marks, tables.standings].map((table) => [...table.values()].toSorted(byId)));
    return { entries: JSON.stringify(entries), isReplay: write(state) === write(replayed), count: entries.length };
  },
};

const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);

Object.assign(window, { probe });
