import { type Database, type Migration, openDatabase } from './database';

/** Where customers' own lists are. */
export const LISTS = 'lists';

/** The shape of the site's database, step by step: a step is added at the end, and none is ever changed. */
const MIGRATIONS: readonly Migration[] = [(database) => void database.createObjectStore(LISTS)];

let database: Database | undefined;

/** The one database of this site. Opened when it is first used, so never while a page renders on the server. */
export function siteDatabase(): Database {
  database ??= openDatabase({ name: 'agreement-explorer', migrations: MIGRATIONS });
  return database;
}
