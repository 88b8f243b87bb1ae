import {
  commonBase,
  digestOfReview,
  extendLineage,
  joinLineages,
  type Lineage,
  replaceInLineage,
} from '@/reviews/lineage';
import type { ReviewState } from '@/reviews/model';
import type { Database } from '@/storage/database';
import { REVIEW_STORES } from '@/storage/site-database';
import { readSnapshot } from './store-snapshots';
import { type Head, readHead, recordsOf } from './store-stored';

const { heads, snapshots } = REVIEW_STORES;
const NONE: Lineage = new Map();

/** Under what name a state that left or came as a file is set aside; it is none of those that are listed. */
const nameOf = (digest: string) => `file:${digest}`;

/** A list that something else has written may be anything. */
const lineageOf = ({ lineage }: Head): Lineage => new Map(Array.isArray(lineage) ? lineage : []);

/** Keeps a state that leaves as a file. @returns what the file says of it; nothing where the browser has not kept it. */
export function noteExport(database: Database, state: ReviewState): Promise<Lineage> {
  return note(database, state, (own, digest) => extendLineage(own, digest));
}

/**
 * The same of a backup file that is rewritten after each pause. What it had before is not kept any longer, or the states that were sent
 * to others would be pushed out by it; one that was exported too is.
 */
export function noteRewrite(database: Database, state: ReviewState): Promise<Lineage> {
  return note(
    database,
    state,
    (own, digest, { rewritten }) => replaceInLineage(own, digest, rewritten),
    // A state that has been exported as well stays when the file is written again.
    (head, digest) => (lineageOf(head).has(digest) && head.rewritten !== digest ? undefined : digest),
  );
}

/**
 * Keeps a state that came as a file and has been taken. Of one that says nothing of what it was made from nothing is kept: what was
 * made from it could not be told either.
 */
export async function noteImport(database: Database, state: ReviewState, lineage: Lineage = NONE): Promise<void> {
  if (lineage.size > 0) await note(database, state, (own) => joinLineages(own, lineage));
}

/** The state that a file and the review here have both been made from, where it is kept here. */
export async function findBase(
  database: Database,
  id: string,
  lineage: Lineage = NONE,
): Promise<ReviewState | undefined> {
  const outcome = await database.read([heads, snapshots], async (transaction) => {
    const head = readHead(await transaction.get(heads, id));
    if (typeof head === 'string') return undefined;
    const own = lineageOf(head);
    const digest = commonBase(lineage, (each) => own.has(each));
    // What is known and not kept is no base, and neither is what was before it.
    return digest === undefined ? undefined : readSnapshot(transaction, id, nameOf(digest));
  });
  return outcome.kind === 'done' ? outcome.value : undefined;
}

async function note(
  database: Database,
  state: ReviewState,
  next: (own: Lineage, digest: string, head: Head) => Lineage,
  rewritten: (head: Head, digest: string) => string | undefined = (head, digest) =>
    head.rewritten === digest ? undefined : head.rewritten,
): Promise<Lineage> {
  const { id } = state.review;
  const digest = digestOfReview(state);
  const outcome = await database.transact([heads, snapshots], [heads, id], async (transaction) => {
    const head = readHead(await transaction.get(heads, id));
    if (typeof head === 'string') return NONE;
    const own = lineageOf(head);
    const lineage = next(own, digest, head);
    for (const each of own.keys()) if (!lineage.has(each)) transaction.remove(snapshots, [id, nameOf(each)]);
    if (lineage.has(digest)) {
      transaction.put(snapshots, [id, nameOf(digest)], { review: state.review, records: recordsOf(state) });
    }
    const { rewritten: _, ...kept } = head;
    const last = rewritten(head, digest);
    transaction.put(heads, id, { ...kept, lineage: [...lineage], ...(last === undefined ? {} : { rewritten: last }) });
    return lineage;
  });
  return outcome.kind === 'done' ? outcome.value : NONE;
}
