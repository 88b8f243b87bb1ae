import { writeReview } from '@/reviews/annotation-collection';
import type { Lineage } from '@/reviews/lineage';
import type { ReviewState } from '@/reviews/model';
import type { Database } from '@/storage/database';
import type { Desk } from './desk';
import { type BackupHandle, isAllowed, writeFile } from './keeping-file';
import { type BackupRecord, isBackupDue, keepHandle, noteBackup, readBackup } from './store-backup';

export interface BackupView {
  /** When a file was last written, in epoch milliseconds. */
  readonly at: number | undefined;
  /** How many edits are in no file. */
  readonly behind: number;
  /** Whether so much is in the browser alone that a backup is called for. */
  readonly isDue: boolean;
  /** The file that was chosen: written by itself, waiting for the reader's permission, or out of reach. */
  readonly file: { readonly name: string; readonly state: 'ready' | 'asking' | 'failed' } | undefined;
  /** Whether the last press came to nothing. */
  readonly hasFailed: boolean;
}

/** The backup of a review that is open. */
export interface BackupKeeper {
  /** The same value until something changes. */
  readonly view: () => BackupView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes a file that is rewritten after each pause from now on. */
  readonly choose: () => Promise<void>;
  /** Asks for permission once more, which ends with each visit. To be called by a press. */
  readonly allow: () => Promise<void>;
  /** Hands the reader a file, also of what is in memory only. */
  readonly download: () => Promise<void>;
  readonly close: () => void;
}

interface Options {
  readonly database: Database;
  readonly desk: Desk;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** @returns `undefined` where the reader gives it up. */
  readonly chooseFile: () => Promise<BackupHandle | undefined>;
  readonly saveFile: (text: string) => void;
  /** Keeps the state that is written, so that what was changed since can be told when the file is opened. */
  readonly noteState: (state: ReviewState, isRewritten: boolean) => Promise<Lineage>;
  /** The file is rewritten when nothing has been done for so many milliseconds. */
  readonly pause?: number;
}

/** Keeps a backup of a review in a file that the reader has chosen, or counts what is in none. */
export function keepBackup({
  database,
  desk,
  now,
  chooseFile,
  saveFile,
  noteState,
  pause = 3000,
}: Options): BackupKeeper {
  const { id } = desk.view().state.review;
  const listeners = new Set<() => void>();
  let record: BackupRecord | undefined;
  let handle: BackupHandle | undefined;
  let state: 'ready' | 'asking' | 'failed' = 'asking';
  let hasFailed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;
  let cached: BackupView | undefined;
  let { state: seen } = desk.view();

  const tell = () => {
    cached = undefined;
    for (const listener of listeners) listener();
  };
  async function refresh(): Promise<void> {
    record = (await readBackup(database, id)) ?? record;
    handle ??= record?.handle;
    tell();
  }
  /** What is stored by now is in what is written: that is read first, so that never too much counts as being in the file. */
  async function write(isRewritten: boolean, keep: (text: string) => Promise<void> | void): Promise<void> {
    const stored = await readBackup(database, id);
    const { state: written } = desk.view();
    await keep(writeReview(written, await noteState(written, isRewritten)));
    if (stored) await noteBackup(database, id, { at: now(), to: stored.seq });
    await refresh();
  }
  async function rewrite(to: BackupHandle): Promise<void> {
    try {
      await inTurn(id, () => write(true, (text) => writeFile(to, text)));
      state = 'ready';
    } catch {
      state = (await isAllowed(to).catch(() => false)) ? 'failed' : 'asking';
      // How much is in no file is said all the same.
      await refresh();
    }
    tell();
  }
  function settle(): void {
    clearTimeout(timer);
    timer = undefined;
    void (handle && state === 'ready' ? rewrite(handle) : refresh());
  }
  function onDesk(): void {
    const view = desk.view();
    if (view.keeping.kind !== 'kept' || view.state === seen) return;
    seen = view.state;
    clearTimeout(timer);
    timer = setTimeout(settle, pause);
  }
  /** What a press comes to; that it came to nothing is said until the next. */
  async function press(run: () => Promise<void>): Promise<void> {
    hasFailed = false;
    try {
      await run();
    } catch {
      hasFailed = true;
    }
    tell();
  }

  const unsubscribe = desk.subscribe(onDesk);
  void refresh().then(async () => {
    if (!handle || !(await isAllowed(handle).catch(() => false)) || isClosed) return;
    state = 'ready';
    // What the last visit had no time for.
    if (record && record.seq > record.to) await rewrite(handle);
    else tell();
  });
  return {
    view: () =>
      (cached ??= {
        at: record?.at,
        behind: record ? record.seq - record.to : 0,
        isDue: record !== undefined && !(handle && state === 'ready') && isBackupDue(record, now()),
        file: handle && { name: handle.name, state },
        hasFailed,
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    choose: () =>
      press(async () => {
        const chosen = await chooseFile();
        if (!chosen) return;
        handle = chosen;
        await keepHandle(database, id, chosen);
        await rewrite(chosen);
      }),
    allow: () =>
      press(async () => {
        if (handle && (await handle.requestPermission?.({ mode: 'readwrite' })) === 'granted') await rewrite(handle);
      }),
    download: () => press(() => write(false, saveFile)),
    close: () => {
      isClosed = true;
      unsubscribe();
      listeners.clear();
      // What was about to be written is written at once.
      if (timer !== undefined) settle();
    },
  };
}

/** Two tabs that write the same file write it one after another. */
async function inTurn(id: string, run: () => Promise<void>): Promise<void> {
  const { locks }: { readonly locks?: LockManager } = navigator;
  await (locks ? locks.request(`review-backup:${id}`, run) : run());
}
