/** A file that the reader has chosen, which can be written again and again (File System Access, in Chromium). */
export interface BackupHandle {
  readonly name: string;
  readonly createWritable: () => Promise<{
    readonly write: (text: string) => Promise<void>;
    readonly close: () => Promise<void>;
    readonly abort?: () => Promise<void>;
  }>;
  /** Permission ends with the visit: it is asked for again, which needs a press. */
  readonly queryPermission?: (asked: { mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (asked: { mode: 'readwrite' }) => Promise<PermissionState>;
}

type Picker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<BackupHandle>;

const pickerOf = (): Picker | undefined =>
  (globalThis as { readonly showSaveFilePicker?: Picker }).showSaveFilePicker?.bind(globalThis);

/** Whether the browser lets a file be chosen once and written again by itself. */
export const canChooseFile = (): boolean => pickerOf() !== undefined;

/** @returns `undefined` where the reader gave it up; it throws where the browser refuses. */
export async function chooseFile(suggestedName: string): Promise<BackupHandle | undefined> {
  try {
    return await pickerOf()?.({ suggestedName, types: [{ accept: { 'application/json': ['.json'] } }] });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

export const isAllowed = async (handle: BackupHandle): Promise<boolean> =>
  handle.queryPermission === undefined || (await handle.queryPermission({ mode: 'readwrite' })) === 'granted';

/** Writes the whole of it. The file that was there stays until the new one is complete. */
export async function writeFile(handle: BackupHandle, text: string): Promise<void> {
  const file = await handle.createWritable();
  try {
    await file.write(text);
    await file.close();
  } catch (error) {
    await file.abort?.().catch(() => undefined);
    throw error;
  }
}

/** A name that every system takes. */
export function fileNameOf(title: string): string {
  const name = title.replaceAll(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ').trim();
  return `${name.slice(0, 60) || 'review'}.review.json`;
}
