import type { Entry, ReviewState } from '@/reviews/model';
import type { Database } from '@/storage/database';
import type { StorageFailure } from '@/storage/outcome';
import { REVIEW_STORES } from '@/storage/site-database';
import { type Head, type Held, readEntries, readHead, readHeld, readState } from './store-stored';

const { heads, records, journal, held } = REVIEW_STORES;

export interface Loaded {
  readonly kind: 'loaded';
  readonly head: Head;
  readonly state: ReviewState;
  readonly entries: readonly Entry[];
  readonly held: readonly Held[];
  /** How many records could not be read. */
  readonly unread: number;
}

type Failure = { readonly kind: 'failure'; readonly failure: StorageFailure };

/** A review as it stands at one moment. */
export async function loadReview(
  database: Database,
  id: string,
): Promise<Loaded | Failure | { readonly kind: 'absent' }> {
  const outcome = await database.read<Loaded | Failure | { kind: 'absent' }>(
    [heads, records, journal, held],
    async (transaction) => {
      const [stored, found, log, refused] = await Promise.all([
        transaction.get(heads, id),
        transaction.below(records, [id]),
        transaction.below(journal, [id]),
        transaction.below(held, [id]),
      ]);
      const head = readHead(stored);
      if (head === 'none') return { kind: 'absent' };
      if (typeof head === 'string') return { kind: 'failure', failure: head };
      const { state, unread } = readState(head.review, found);
      return { kind: 'loaded', head, state, unread, entries: readEntries(log), held: readHeld(refused) };
    },
  );
  return outcome.kind === 'failure' ? outcome : outcome.value;
}

/** What has been written since an entry; `reload` where the journal does not reach back so far. */
export async function loadSince(
  database: Database,
  id: string,
  seq: number,
): Promise<
  | { readonly kind: 'since'; readonly entries: readonly Entry[]; readonly held: readonly Held[] }
  | { readonly kind: 'reload' | 'absent' }
  | Failure
> {
  const outcome = await database.read([heads, journal, held], async (transaction) => {
    const [stored, log, refused] = await Promise.all([
      transaction.get(heads, id),
      transaction.below(journal, [id], seq),
      transaction.below(held, [id]),
    ]);
    const head = readHead(stored);
    if (head === 'none') return { kind: 'absent' } as const;
    if (typeof head === 'string') return { kind: 'failure', failure: head } as const;
    const entries = readEntries(log);
    if (head.seq - seq !== entries.length) return { kind: 'reload' } as const;
    return { kind: 'since', entries, held: readHeld(refused) } as const;
  });
  return outcome.kind === 'failure' ? outcome : outcome.value;
}
