import { type Database, type Migration, openDatabase } from './database';

/** Where customers' own lists are. */
export const LISTS = 'lists';

/** Where reviews are. Keys begin with the id of the review. */
export const REVIEW_STORES = {
  /** By review: the review itself, and how far it has come. */
  heads: 'reviews',
  /** By review, table and id. */
  records: 'review-records',
  /** By review and number: what was done. */
  journal: 'review-journal',
  /** By review and id: states that were set aside. */
  snapshots: 'review-snapshots',
  /** By review and id: changes that were refused because another tab had changed the same record, until one of the two is chosen. */
  held: 'review-held',
  /** By review and place: what is being typed. */
  drafts: 'review-drafts',
  /** By review: the handle of its backup file. */
  files: 'review-files',
} as const;

/** The shape of the site's database, step by step: a step is added at the end, and none is ever changed. */
const MIGRATIONS: readonly Migration[] = [
  (database) => void database.createObjectStore(LISTS),
  (database) => {
    for (const store of Object.values(REVIEW_STORES)) database.createObjectStore(store);
  },
];

let database: Database | undefined;

/** The one database of this site. Opened when it is first used, so never while a page renders on the server. */
export function siteDatabase(): Database {
  database ??= openDatabase({ name: 'agreement-explorer', migrations: MIGRATIONS });
  return database;
}
