import { useEffect, useState } from 'react';
import { readSetting, writeSetting } from '@/storage/setting';

const ASKED = 'review-persist-asked';

/** Whether the browser has promised not to clear what it keeps of its own accord; `unknown` where it cannot be asked. */
export type Persistence = 'asking' | 'granted' | 'refused' | 'unknown';

function storageManager(): Pick<StorageManager, 'persist' | 'persisted'> | undefined {
  const { storage }: { readonly storage?: Partial<StorageManager> } = navigator;
  return storage?.persist && storage.persisted ? (storage as StorageManager) : undefined;
}

/** Some browsers ask the reader: they are asked once, and again when the reader wants it. */
export async function askToPersist(isWanted: boolean): Promise<Persistence> {
  const storage = storageManager();
  if (!storage) return 'unknown';
  try {
    if (await storage.persisted()) return 'granted';
    if (!isWanted && readSetting(ASKED) !== undefined) return 'refused';
    writeSetting(ASKED, 'yes');
    return (await storage.persist()) ? 'granted' : 'refused';
  } catch {
    return 'unknown';
  }
}

/** Asks when the first edit of this visit is on the disk, and what the answer is. */
export function usePersistence(hasWritten: boolean): {
  readonly answer: Persistence;
  readonly ask: () => void;
} {
  const [answer, setAnswer] = useState<Persistence>('asking');
  useEffect(() => {
    // Where it was asked on an earlier visit, the answer is looked up without asking again.
    if (hasWritten || readSetting(ASKED) !== undefined) void askToPersist(false).then(setAnswer);
  }, [hasWritten]);
  return { answer, ask: () => void askToPersist(true).then(setAnswer) };
}
