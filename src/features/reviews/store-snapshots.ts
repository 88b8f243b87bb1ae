import type { Review, ReviewState } from '@/reviews/model';
import { REVIEW_STORES } from '@/storage/site-database';
import type { ReadTransaction, Transaction } from '@/storage/transaction';
import type { Snapshot } from './desk';
import { type Head, readState } from './store-stored';

const { records, journal, snapshots } = REVIEW_STORES;

const HOUR = 3_600_000;
/** So many entries may stand in the journal before it is folded, and so many stay, so that the last steps can still be undone. */
const LONG = 500;
const STAYING = 100;
/** So many of those that are set aside by themselves stay. */
const AUTOMATIC = 48;

/** What is stored of a snapshot: the list of them without their records, and the records of each under its own id. */
interface SnapshotBody {
  readonly review: Review;
  readonly records: readonly unknown[];
}

export const isSnapshotDue = ({ snapshotAt, foldedTo, seq }: Head, now: number): boolean =>
  now - snapshotAt >= HOUR || seq - foldedTo >= LONG;

/**
 * Sets the state aside as it is stored, also what of it cannot be read.
 *
 * @returns the head as it is then, which is for the caller to write. Of a state that is set aside by itself the journal is folded.
 */
export async function setAside(
  transaction: Transaction,
  head: Head,
  reason: Snapshot['reason'],
  { at, makeId }: { readonly at: number; readonly makeId: () => string },
): Promise<Head> {
  const review = head.review.id;
  const stored = await transaction.below(records, [review]);
  const marks = readState(head.review, stored).state.marks.size;
  const snapshot: Snapshot = { id: makeId(), at, reason, marks };
  const body: SnapshotBody = { review: head.review, records: stored };
  const all = [...(await listSnapshots(transaction, review)), snapshot];
  const automatic = all.filter((each) => each.reason === 'hour');
  const spent = new Set(automatic.slice(0, Math.max(0, automatic.length - AUTOMATIC)));
  for (const { id } of spent) transaction.remove(snapshots, [review, id]);
  transaction.put(snapshots, [review, snapshot.id], body);
  transaction.put(
    snapshots,
    review,
    all.filter((each) => !spent.has(each)),
  );
  if (reason !== 'hour') return head;
  const foldedTo = Math.max(head.foldedTo, head.seq - STAYING);
  const isLong = head.seq - head.foldedTo >= LONG;
  if (isLong) transaction.removeBelow(journal, [review], foldedTo);
  return { ...head, snapshotAt: at, ...(isLong ? { foldedTo } : {}) };
}

const isSnapshot = (value: unknown): value is Snapshot => {
  if (typeof value !== 'object' || value === null) return false;
  const { id, at, reason, marks }: Partial<Record<keyof Snapshot, unknown>> = value;
  return typeof id === 'string' && typeof at === 'number' && typeof reason === 'string' && typeof marks === 'number';
};

export async function listSnapshots(transaction: ReadTransaction, review: string): Promise<readonly Snapshot[]> {
  const list = await transaction.get(snapshots, review);
  return Array.isArray(list) ? list.filter(isSnapshot) : [];
}

/** @returns `undefined` where it is not there, or cannot be read. */
export async function readSnapshot(
  transaction: ReadTransaction,
  review: string,
  id: string,
): Promise<ReviewState | undefined> {
  const body = (await transaction.get(snapshots, [review, id])) as Partial<SnapshotBody> | undefined;
  if (body?.review === undefined || !Array.isArray(body.records)) return undefined;
  return readState(body.review, body.records).state;
}
