import type { Change, Edit, Entry, ReviewState } from '@/reviews/model';
import type { Database } from '@/storage/database';
import { REVIEW_STORES } from '@/storage/site-database';
import type { StorageFailure } from '@/storage/outcome';
import type { Transaction } from '@/storage/transaction';
import { isSnapshotDue, setAside } from './store-snapshots';
import {
  type Head,
  type Held,
  isSameRecord,
  outOfBin,
  readEntries,
  readHead,
  readHeld,
  recordsOf,
  type StoredRecord,
  VERSION,
} from './store-stored';

const { heads, records, journal, held: helds, snapshots } = REVIEW_STORES;

/** What a store needs from outside: nothing in it asks the clock, or throws dice. */
export interface StoreContext {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Random. */
  readonly makeId: () => string;
  /** The id of this tab. */
  readonly tab: string;
  /** Calls something after so many milliseconds: by this, what could not be written is written again. Without it, nothing is by itself. */
  readonly later?: (callback: () => void, pause: number) => unknown;
}

/** An edit that is to be written. */
export interface Writing {
  readonly edit: Edit;
  /** When it was made, in epoch milliseconds. */
  readonly at: number;
  readonly undoes?: number | undefined;
  readonly redoes?: number | undefined;
  /** The id of the refused change that it settles. */
  readonly settles?: string | undefined;
}

export interface Written {
  readonly kind: 'written';
  readonly head: Head;
  /** Absent where every change was refused, or was stored already. */
  readonly entry: Entry | undefined;
  /** What other tabs have written since; `reload` where the journal does not reach back so far. */
  readonly missed: readonly Entry[] | 'reload';
  /** What was refused: another tab has changed the same record. */
  readonly refused: readonly Held[];
}

/**
 * Writes one edit: its records and its entry of the journal in one transaction. A change is written where what is stored is what it was
 * made from; where it is not, it is put beside the records in the same transaction, so that closing the tab does not lose it. A step back or
 * forth is written whole or not at all.
 *
 * @param known - what this tab knows of what is stored, and up to which entry. It is written anew where the review is gone: a
 * browser that empties its storage must not take what is still open, nor what was refused and is not settled.
 */
export async function writeEdit(
  database: Database,
  known: { readonly state: ReviewState; readonly seq: number; readonly held: readonly Held[] },
  writing: Writing,
  { makeId, tab }: StoreContext,
): Promise<Written | { readonly kind: 'failure'; readonly failure: StorageFailure }> {
  const { id } = known.state.review;
  const { edit, at, undoes, redoes, settles } = writing;
  const outcome = await database.transact<Written | { kind: 'failure'; failure: StorageFailure }>(
    [heads, records, journal, helds, snapshots],
    [heads, id],
    async (transaction) => {
      const found = readHead(await transaction.get(heads, id));
      if (found === 'newer' || found === 'corrupted') return { kind: 'failure', failure: found };
      const head = found === 'none' ? writeWhole(transaction, known, at) : found;
      if (found === 'none') for (const each of known.held) transaction.put(helds, [id, each.id], each);
      const missed = await findMissed(transaction, head, known.seq);
      const stored = await Promise.all(edit.changes.map((change) => findStored(transaction, head, change)));
      const before = readHeld(await transaction.below(helds, [id]));
      const refused: Held[] = [];
      const fitting: Change[] = [];
      for (const [index, change] of edit.changes.entries()) {
        // Written already: the answer to an earlier try did not come.
        if (isSameRecord(stored[index], change.after)) continue;
        if (isSameRecord(stored[index], change.before)) fitting.push(change);
        else refused.push(holdChange(change, before, { id: makeId(), name: edit.name, tab, at }));
      }
      const isStep = undoes !== undefined || redoes !== undefined;
      if (isStep && refused.length > 0) return { kind: 'written', head, entry: undefined, missed, refused };
      if (edit.name === 'import' || edit.name === 'restore') {
        await setAside(transaction, head, 'before-import', { at, makeId });
      }
      for (const each of refused) transaction.put(helds, [id, each.id], each);
      if (settles !== undefined) transaction.remove(helds, [id, settles]);
      if (fitting.length === 0) return { kind: 'written', head, entry: undefined, missed, refused };
      const entry: Entry = {
        name: edit.name,
        changes: fitting,
        review: id,
        seq: head.seq + 1,
        tab,
        at,
        ...(undoes === undefined ? {} : { undoes }),
        ...(redoes === undefined ? {} : { redoes }),
      };
      const next = headAfter(head, entry);
      for (const change of fitting) writeRecord(transaction, id, change);
      transaction.put(journal, [id, entry.seq], entry);
      transaction.put(heads, id, next);
      return { kind: 'written', head: next, entry, missed, refused };
    },
  );
  return outcome.kind === 'failure' ? outcome : outcome.value;
}

/** What was done after a change that was refused, to what it had made of the record, is one with it. */
function holdChange(change: Change, before: readonly Held[], fields: Omit<Held, 'change'>): Held {
  const earlier = before.find(
    (each) =>
      each.change.table === change.table &&
      each.change.id === change.id &&
      isSameRecord(each.change.after, change.before),
  );
  if (!earlier) return { ...fields, change };
  return { ...earlier, change: { ...change, before: earlier.change.before } as Change };
}

/** A review in which somebody works is none that is to be deleted. */
function headAfter(head: Head, { changes, seq, at }: Entry): Head {
  const review = changes.findLast(({ table }) => table === 'review')?.after ?? head.review;
  return { ...outOfBin(head), review: review as Head['review'], seq, updatedAt: at };
}

async function findStored(transaction: Transaction, head: Head, { table, id }: Change): Promise<unknown> {
  if (table === 'review') return head.review;
  const stored = (await transaction.get(records, [head.review.id, table, id])) as Partial<StoredRecord> | undefined;
  return stored?.record;
}

function writeRecord(transaction: Transaction, review: string, { table, id, after }: Change): void {
  if (table === 'review') return;
  if (after === undefined) transaction.remove(records, [review, table, id]);
  else transaction.put(records, [review, table, id], { table, record: after });
}

async function findMissed(transaction: Transaction, head: Head, seq: number): Promise<Written['missed']> {
  if (head.seq === seq) return [];
  if (head.seq < seq) return 'reload';
  const entries = readEntries(await transaction.below(journal, [head.review.id], seq));
  return entries.length === head.seq - seq ? entries : 'reload';
}

/** @returns the head of a review that was not there, and now is whole. */
export function writeWhole(
  transaction: Transaction,
  { state, seq }: { readonly state: ReviewState; readonly seq: number },
  at: number,
): Head {
  const { id } = state.review;
  const head: Head = { version: VERSION, review: state.review, seq, updatedAt: at, snapshotAt: at, foldedTo: seq };
  for (const stored of recordsOf(state)) transaction.put(records, [id, stored.table, stored.record.id], stored);
  transaction.put(heads, id, head);
  return head;
}

/** Sets aside what an hour of work has come to, and folds a long journal. By itself, when nothing waits to be written. */
export async function maintain(database: Database, id: string, { now, makeId }: StoreContext): Promise<void> {
  await database.transact([heads, records, journal, snapshots], [snapshots, id], async (transaction) => {
    const head = readHead(await transaction.get(heads, id));
    const at = now();
    if (typeof head === 'string' || !isSnapshotDue(head, at)) return;
    transaction.put(heads, id, await setAside(transaction, head, 'hour', { at, makeId }));
  });
}
