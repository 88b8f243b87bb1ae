import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { siteDatabase } from '@/storage/site-database';
import { saveFile } from '@/ui/save-file';
import type { Desk, DeskView } from './desk';
import { type BackupHandle, canChooseFile, chooseFile, fileNameOf, isAllowed, writeFile } from './keeping-file';
import { useWriteReview } from './keeping-write';
import { type BackupRecord, isBackupDue, keepHandle, noteBackup, readBackup } from './store-backup';

/** The backup file is rewritten when nothing has been done for so long. */
const PAUSE = 3000;

/** How the chosen file stands: written by itself, waiting for the reader's permission, or out of reach. */
type FileState = 'ready' | 'asking' | 'failed';

export interface Backup {
  /** When a file was last written, in epoch milliseconds. */
  readonly at: number | undefined;
  /** How many edits are in no file. */
  readonly behind: number;
  readonly isDue: boolean;
  readonly file: { readonly name: string; readonly state: FileState } | undefined;
  readonly canChoose: boolean;
  /** Whether the last press came to nothing. */
  readonly hasFailed: boolean;
  readonly choose: () => void;
  readonly allow: () => void;
  /** Downloads a file, also where nothing can be stored. */
  readonly download: () => void;
}

/** Keeps a backup of a review in a file that the reader has chosen, or reminds of one. */
export function useBackup(desk: Desk, view: DeskView): Backup {
  const { review } = view.state;
  const { id, title } = review;
  const [record, setRecord] = useState<BackupRecord>();
  const [state, setState] = useState<FileState>('asking');
  const [hasFailed, setHasFailed] = useState(false);
  const write = useWriteReview();
  const handle = record?.handle;

  const refresh = useCallback(async () => {
    const found = await readBackup(siteDatabase(), id);
    if (found) setRecord((before) => ({ ...found, handle: before?.handle ?? found.handle }));
    return found;
  }, [id]);
  /** What is stored by now is in what is written: that is read first. */
  const writeWith = useEffectEvent(async (keep: (text: string) => Promise<void> | void) => {
    const stored = await readBackup(siteDatabase(), id);
    await keep(await write(desk.view().state));
    await noteBackup(siteDatabase(), id, { at: Date.now(), to: stored?.seq ?? 0 });
    await refresh();
  });
  const rewrite = useEffectEvent(async (to: BackupHandle) => {
    try {
      await inTurn(id, () => writeWith((text) => writeFile(to, text)));
      setState('ready');
    } catch {
      setState((await isAllowed(to).catch(() => false)) ? 'failed' : 'asking');
    }
  });

  useEffect(() => {
    let isOver = false;
    void refresh().then(async (found) => {
      if (found?.handle && (await isAllowed(found.handle)) && !isOver) setState('ready');
    });
    return () => {
      isOver = true;
    };
  }, [refresh]);
  const isKept = view.keeping.kind === 'kept';
  const hasWritten = isKept && view.keeping.at !== undefined;
  useEffect(() => {
    if (!hasWritten) return undefined;
    const timer = setTimeout(() => {
      if (handle && state === 'ready') void rewrite(handle);
      else void refresh();
    }, PAUSE);
    return () => clearTimeout(timer);
    // Each edit begins the pause anew.
  }, [hasWritten, view.state, handle, state, refresh]);

  const press = (run: () => Promise<void>) => {
    setHasFailed(false);
    run().catch(() => setHasFailed(true));
  };
  return {
    at: record?.at,
    behind: record ? record.seq - record.to : 0,
    isDue: record !== undefined && !(handle && state === 'ready') && isBackupDue(record, Date.now()),
    file: handle && { name: handle.name, state },
    canChoose: canChooseFile(),
    hasFailed,
    choose: () =>
      press(async () => {
        const chosen = await chooseFile(fileNameOf(title));
        if (!chosen) return;
        await keepHandle(siteDatabase(), id, chosen);
        const found = await readBackup(siteDatabase(), id);
        if (found) setRecord({ ...found, handle: chosen });
        await rewrite(chosen);
      }),
    allow: () =>
      press(async () => {
        if ((await handle?.requestPermission?.({ mode: 'readwrite' })) === 'granted' && handle) await rewrite(handle);
      }),
    download: () => press(() => writeWith((text) => saveFile(fileNameOf(title), text, 'application/json'))),
  };
}

/** Two tabs that write the same file write it one after another. */
async function inTurn(id: string, run: () => Promise<void>): Promise<void> {
  const { locks }: { readonly locks?: LockManager } = navigator;
  await (locks ? locks.request(`review-backup:${id}`, run) : run());
}
