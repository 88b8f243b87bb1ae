import { readSetting, writeSetting } from '@/storage/setting';

/**
 * What is being written and not yet kept. The browser keeps it at once, so that neither a closed tab nor a failed write takes it;
 * where the browser keeps nothing, it stays in memory and the reader is asked before the page is left.
 */
const inMemory = new Map<string, string>();

const nameOf = (key: string) => `review-draft ${key}`;

export function readDraft(key: string): string | undefined {
  return inMemory.get(key) ?? readSetting(nameOf(key));
}

/** @param text - `undefined` where it has been kept, or is given up. */
export function writeDraft(key: string, text: string | undefined): void {
  inMemory.delete(key);
  writeSetting(nameOf(key), text);
  if (text !== undefined && readSetting(nameOf(key)) !== text) inMemory.set(key, text);
  if (inMemory.size > 0) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
