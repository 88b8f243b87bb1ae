import { useEffect, useState, useSyncExternalStore } from 'react';
import { siteDatabase } from '@/storage/site-database';
import { saveFile } from '@/ui/save-file';
import type { Desk } from './desk';
import { type BackupKeeper, type BackupView, keepBackup } from './keeping-backup';
import { noteExport, noteRewrite } from './store-bases';
import { canChooseFile, chooseFile, fileNameOf } from './keeping-file';

export interface Backup extends BackupView {
  /** Whether the browser lets a file be chosen once and written again by itself. */
  readonly canChoose: boolean;
  readonly choose: () => void;
  readonly allow: () => void;
  readonly download: () => void;
}

const UNKNOWN: BackupView = { at: undefined, behind: 0, isDue: false, file: undefined, hasFailed: false };
const neverTold = () => () => undefined;
const unknown = () => UNKNOWN;

/** The backup of a review for as long as it is in sight. */
export function useBackup(desk: Desk): Backup {
  const [keeper, setKeeper] = useState<BackupKeeper>();
  useEffect(() => {
    const nameOf = () => fileNameOf(desk.view().state.review.title);
    const own = keepBackup({
      database: siteDatabase(),
      desk,
      now: Date.now,
      chooseFile: () => chooseFile(nameOf()),
      saveFile: (text) => saveFile(nameOf(), text, 'application/json'),
      noteState: (state, isRewritten) => (isRewritten ? noteRewrite : noteExport)(siteDatabase(), state),
    });
    setKeeper(own);
    return own.close;
  }, [desk]);
  const view = useSyncExternalStore(keeper?.subscribe ?? neverTold, keeper?.view ?? unknown, unknown);
  return {
    ...view,
    canChoose: canChooseFile(),
    choose: () => void keeper?.choose(),
    allow: () => void keeper?.allow(),
    download: () => void keeper?.download(),
  };
}
