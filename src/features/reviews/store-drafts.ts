import type { Database } from '@/storage/database';
import { REVIEW_STORES } from '@/storage/site-database';
import type { Drafts } from './desk';

const { drafts } = REVIEW_STORES;

/** Keeps what is being typed in a review. */
export function createDrafts(database: Database, review: string): Drafts {
  return {
    read: async (place) => {
      const outcome = await database.read([drafts], (transaction) => transaction.get(drafts, [review, place]));
      return outcome.kind === 'done' && typeof outcome.value === 'string' ? outcome.value : undefined;
    },
    write: async (place, text) => {
      const outcome = await database.transact([drafts], [drafts, review], async (transaction) => {
        if (text.trim() === '') transaction.remove(drafts, [review, place]);
        else transaction.put(drafts, [review, place], text);
      });
      return outcome.kind === 'done';
    },
  };
}
