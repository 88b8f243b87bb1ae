import type { Database } from '@/storage/database';
import { REVIEW_STORES } from '@/storage/site-database';
import type { Drafts } from './desk';
import { type DraftMirror, draftMirror } from './draft-mirror';

const { drafts } = REVIEW_STORES;

/** What is not on the disk, by database: it outlives the desk on which it was typed, but not the page. */
const waiting = new WeakMap<Database, Map<string, string>>();

/**
 * Keeps what is being typed in a review, beside its records: whoever deletes the review for good deletes it too. What is not on the
 * disk yet, or what the disk refuses, stays in memory and in the mirror, and until then the reader is asked before the page is left.
 */
export function createDrafts(database: Database, review: string, mirror: DraftMirror = draftMirror): Drafts {
  const inMemory = waiting.get(database) ?? new Map<string, string>();
  waiting.set(database, inMemory);
  const follow = () => {
    if (inMemory.size > 0) globalThis.addEventListener?.('beforeunload', ask);
    else globalThis.removeEventListener?.('beforeunload', ask);
  };
  const write: Drafts['write'] = async (place, text) => {
    const key = `${review} ${place}`;
    const isNothing = text.trim() === '';
    inMemory.set(key, text);
    const isMirrored = mirror.write(review, place, text);
    follow();
    const outcome = await database.transact([drafts], [drafts, review], async (transaction) => {
      if (isNothing) transaction.remove(drafts, [review, place]);
      else transaction.put(drafts, [review, place], text);
    });
    if (outcome.kind === 'done') mirror.forget(review, place, text);
    // What has been typed since waits for its own turn; that a draft could not be taken away is nobody's loss.
    if ((outcome.kind === 'done' || isNothing) && inMemory.get(key) === text) inMemory.delete(key);
    follow();
    return outcome.kind === 'done' || isMirrored;
  };
  return {
    read: async (place) => {
      const typed = inMemory.get(`${review} ${place}`);
      if (typed !== undefined) return typed.trim() === '' ? undefined : typed;
      // What a page that went had no time to write is written now.
      const left = mirror.read(review, place);
      if (left !== undefined) {
        void write(place, left);
        return left.trim() === '' ? undefined : left;
      }
      const outcome = await database.read([drafts], (transaction) => transaction.get(drafts, [review, place]));
      return outcome.kind === 'done' && typeof outcome.value === 'string' ? outcome.value : undefined;
    },
    write,
  };
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
