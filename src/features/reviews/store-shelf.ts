import { emptyReview, recordOf } from '@/reviews/apply';
import { type Change, type ReviewState, TABLES } from '@/reviews/model';
import type { Database } from '@/storage/database';
import { done, type Outcome, type StorageFailure } from '@/storage/outcome';
import { REVIEW_STORES } from '@/storage/site-database';
import type { Transaction } from '@/storage/transaction';
import type { ListedReview, Opened, ReviewShelf } from './desk';
import { draftMirror } from './draft-mirror';
import { findBase, noteExport, noteImport } from './store-bases';
import { createDesk, type KeptDesk } from './store-desk';
import { loadReview } from './store-load';
import { listSnapshots, readSnapshot, setAside } from './store-snapshots';
import { type Head, isSameRecord, outOfBin, readHead } from './store-stored';
import { IN_BIN } from './in-bin';
import { type StoreContext, writeWhole } from './store-write';

const { heads, records, journal, snapshots, held, drafts, files } = REVIEW_STORES;
const ALL = Object.values(REVIEW_STORES);

/** The reviews of a database. A review that is open twice in a tab is one desk. */
export function createShelf(database: Database, context: StoreContext): ReviewShelf {
  const { now, makeId } = context;
  const desks = new Map<string, { readonly desk: KeptDesk; users: number }>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  database.subscribe((store) => {
    if (store === heads || store === snapshots) tell();
  });

  function closeSpent(id: string): void {
    const open = desks.get(id);
    if (!open || open.users > 0 || open.desk.isUnkept()) return;
    desks.delete(id);
    open.desk.close();
  }

  /** A desk closes when its last user has closed it and nothing of it is in memory only. */
  function lend(id: string): Opened {
    const open = desks.get(id);
    if (!open) return { kind: 'absent' };
    open.users += 1;
    let isOpen = true;
    const close = () => {
      if (!isOpen) return;
      isOpen = false;
      open.users -= 1;
      closeSpent(id);
    };
    return { kind: 'open', desk: { ...open.desk, close } };
  }

  async function open(id: string): Promise<Opened> {
    if (desks.has(id)) return lend(id);
    const loaded = await loadReview(database, id);
    if (loaded.kind !== 'loaded') return loaded;
    // Somebody else in this tab may have opened it meanwhile.
    if (!desks.has(id)) {
      const desk = createDesk(database, loaded, context);
      desks.set(id, { desk, users: 0 });
      desk.subscribe(() => {
        tell();
        // Once whoever else listens has heard that it is kept.
        queueMicrotask(() => closeSpent(id));
      });
    }
    return lend(id);
  }

  /** Changes a head that can be read. */
  async function changeHead(
    id: string,
    change: (head: Head, transaction: Transaction) => Promise<Head>,
  ): Promise<boolean> {
    const outcome = await database.transact([heads, records, journal, snapshots], [heads, id], async (transaction) => {
      const head = readHead(await transaction.get(heads, id));
      if (typeof head === 'string') return false;
      transaction.put(heads, id, await change(head, transaction));
      return true;
    });
    tell();
    return outcome.kind === 'done' && outcome.value;
  }

  /** @param isSpent - asked again within the transaction: another tab may have taken it out of the bin meanwhile. */
  async function destroy(id: string, isSpent?: (head: Head) => boolean): Promise<boolean> {
    const outcome = await database.transact(ALL, [heads, id], async (transaction) => {
      if (isSpent) {
        const head = readHead(await transaction.get(heads, id));
        if (typeof head === 'string' || !isSpent(head)) return false;
      }
      for (const store of [heads, snapshots, files]) transaction.remove(store, id);
      for (const store of [records, journal, snapshots, held, drafts]) transaction.removeBelow(store, [id]);
      return true;
    });
    if (outcome.kind === 'done' && outcome.value) draftMirror.forgetAll(id);
    tell();
    return outcome.kind === 'done' && outcome.value;
  }

  return {
    list: async () => {
      const outcome = await listHeads(database);
      if (outcome.kind === 'failure') return outcome;
      const { listed, unread } = outcome.value;
      const isSpent = ({ deletedAt }: Pick<ListedReview, 'deletedAt'>) =>
        deletedAt !== undefined && now() - deletedAt >= IN_BIN;
      for (const { review } of listed.filter(isSpent)) await destroy(review.id, isSpent);
      const reviews = listed.filter((each) => !isSpent(each));
      return { kind: 'listed', reviews, ...(unread === 0 ? {} : { unread }) };
    },
    deletedAt: async (id) => {
      const outcome = await database.read([heads], (transaction) => transaction.get(heads, id));
      const head = outcome.kind === 'done' ? readHead(outcome.value) : 'none';
      return typeof head === 'string' ? undefined : head.deletedAt;
    },
    create: async (review) => {
      const state = emptyReview(review);
      const outcome = await database.transact<'made' | StorageFailure>(
        [heads, records],
        [heads, review.id],
        async (transaction) => {
          const head = readHead(await transaction.get(heads, review.id));
          if (head === 'newer' || head === 'corrupted') return head;
          if (head === 'none') writeWhole(transaction, { state, seq: 0 }, now());
          return 'made';
        },
      );
      tell();
      if (outcome.kind === 'failure') return outcome;
      return outcome.value === 'made' ? open(review.id) : { kind: 'failure', failure: outcome.value };
    },
    open,
    bin: (id) =>
      changeHead(id, async (head, transaction) => {
        const at = now();
        return { ...(await setAside(transaction, head, 'before-delete', { at, makeId })), deletedAt: at };
      }),
    restore: (id) => changeHead(id, async (head) => outOfBin(head)),
    destroy: (id) => destroy(id),
    snapshots: async (id) => {
      const outcome = await database.read([snapshots], (transaction) => listSnapshots(transaction, id));
      return outcome.kind === 'done' ? outcome.value.toReversed() : [];
    },
    takeSnapshot: (id) =>
      changeHead(id, (head, transaction) => setAside(transaction, head, 'by-hand', { at: now(), makeId })),
    restoreSnapshot: async (id, snapshot) => {
      const outcome = await database.read([snapshots], (transaction) => readSnapshot(transaction, id, snapshot));
      if (outcome.kind === 'failure' || !outcome.value) return false;
      const opened = await open(id);
      if (opened.kind !== 'open') return false;
      const { desk } = opened;
      const isKept = await desk.edit({ name: 'restore', changes: changesTo(outcome.value, desk.view().state) });
      desk.close();
      return isKept;
    },
    noteExport: (state) => noteExport(database, state),
    noteImport: (state, lineage) => noteImport(database, state, lineage),
    findBase: (id, lineage) => findBase(database, id, lineage),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Reviews, the last changed first, and how many could not be read. */
async function listHeads(
  database: Database,
): Promise<Outcome<{ readonly listed: readonly ListedReview[]; readonly unread: number }>> {
  const outcome = await database.read([heads], (transaction) => transaction.all(heads));
  if (outcome.kind === 'failure') return outcome;
  const found = outcome.value.map(readHead).filter((head) => typeof head !== 'string');
  const listed = found.map(({ review, updatedAt, seq, backedUpAt, backedUpTo, deletedAt }) => ({
    review,
    updatedAt,
    entries: seq,
    ...(backedUpAt === undefined ? {} : { backedUpAt }),
    ...(backedUpTo === undefined ? {} : { backedUpTo }),
    ...(deletedAt === undefined ? {} : { deletedAt }),
  }));
  return done({
    listed: listed.toSorted((one, other) => other.updatedAt - one.updatedAt),
    unread: outcome.value.length - found.length,
  });
}

/** What leads from a state to an earlier one, as changes that count on: a revision never comes back. */
function changesTo(earlier: ReviewState, now: ReviewState): readonly Change[] {
  return TABLES.flatMap((table) => {
    const ids = table === 'review' ? [now.review.id] : [...new Set([...now[table].keys(), ...earlier[table].keys()])];
    return ids.flatMap((id) => {
      const before = recordOf(now, table, id);
      const was = recordOf(earlier, table, id);
      if (isSameRecord(before, was)) return [];
      const after = was && { ...was, rev: Math.max(was.rev, before?.rev ?? 0) + 1 };
      return [{ table, id, before, after } as Change];
    });
  });
}
