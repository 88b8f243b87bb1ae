import type { Database } from '@/storage/database';
import { REVIEW_STORES } from '@/storage/site-database';
import type { BackupHandle } from './keeping-file';
import { readHead } from './store-stored';

const { heads, files } = REVIEW_STORES;
const DAY = 86_400_000;
/** So many edits may be in the browser alone before a backup is called for. */
const EDITS = 50;

/** What is known of the backup of a review. */
export interface BackupRecord {
  /** The file that is rewritten, where one was chosen. */
  readonly handle: BackupHandle | undefined;
  /** When a file was last written, and up to which entry. */
  readonly at: number | undefined;
  readonly to: number;
  /** The number of the last entry. */
  readonly seq: number;
  /** When the review was begun. */
  readonly createdAt: number;
}

const isHandle = (value: unknown): value is BackupHandle =>
  typeof value === 'object' && value !== null && 'createWritable' in value && 'name' in value;

export async function readBackup(database: Database, id: string): Promise<BackupRecord | undefined> {
  const outcome = await database.read([heads, files], async (transaction) => {
    const head = readHead(await transaction.get(heads, id));
    if (typeof head === 'string') return undefined;
    const handle = await transaction.get(files, id);
    const { backedUpAt: at, backedUpTo: to = 0, seq, review } = head;
    return { handle: isHandle(handle) ? handle : undefined, at, to, seq, createdAt: review.createdAt };
  });
  return outcome.kind === 'done' ? outcome.value : undefined;
}

/** Notes that a file was written. @param to - the entry up to which it goes. */
export async function noteBackup(
  database: Database,
  id: string,
  { at, to }: { at: number; to: number },
): Promise<void> {
  await database.transact([heads], [heads, id], async (transaction) => {
    const head = readHead(await transaction.get(heads, id));
    if (typeof head !== 'string') transaction.put(heads, id, { ...head, backedUpAt: at, backedUpTo: to });
  });
}

/** Keeps the handle of a file, as far as the browser can. @returns whether it could. */
export async function keepHandle(database: Database, id: string, handle: BackupHandle | undefined): Promise<boolean> {
  const outcome = await database.transact([files], [files, id], async (transaction) => {
    if (handle) transaction.put(files, id, handle);
    else transaction.remove(files, id);
  });
  return outcome.kind === 'done';
}

/** Whether so much is in the browser alone that a backup is called for: 50 edits, or any edit for a day. */
export function isBackupDue({ at, to, seq, createdAt }: BackupRecord, now: number): boolean {
  return seq - to >= EDITS || (seq > to && now - (at ?? createdAt) >= DAY);
}
