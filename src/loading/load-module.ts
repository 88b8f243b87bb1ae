import { noteFailure } from './failures';

/** Addresses whose import has failed, with the number of the copy that is asked for next. */
const failed = new Map<string, number>();

const importAddress = (address: string) => import(/* @vite-ignore */ address) as Promise<unknown>;

/**
 * Loads a module so that it can be asked for again after a failure. By the older HTML standard a browser remembers a module
 * that could not be fetched until the page is left; Chromium and Firefox 155 ask again (whatwg/html#10327), others do not
 * yet. Where asking again fails too, the module is imported by an address that the browser has not seen. All callers share
 * that copy, for the address is counted, not random; only a static import of the same file would make a second one.
 *
 * @param load - `() => import('…')` and nothing around it: the result is the module itself.
 * @param importCopy - imports an address; another one only in tests.
 * @throws the browser's error, at once where the browser says that there is no connection and nothing is kept: nothing is
 *   asked for then, so that there is nothing to remember.
 */
export async function loadModule<Module>(
  load: () => Promise<Module>,
  importCopy: (address: string) => Promise<unknown> = importAddress,
): Promise<Module> {
  if (isOffline() && !isServedByWorker()) {
    noteFailure();
    throw new Error('A part of the program did not load: there is no connection.');
  }
  try {
    return await load();
  } catch (error) {
    const address = findAddress(error, load);
    const copy = address === undefined ? undefined : failed.get(address);
    if (address !== undefined) failed.set(address, copy ?? 1);
    if (address === undefined || copy === undefined) {
      noteFailure();
      throw error;
    }
    try {
      return (await importCopy(`${address}?copy=${copy}`)) as Module;
    } catch {
      failed.set(address, copy + 1);
      noteFailure();
      throw error;
    }
  }
}

/** Whether the browser knows that there is no connection; where it believes that there is one, it may be wrong. */
export function isOffline(): boolean {
  // Node has a navigator that does not say.
  return typeof navigator !== 'undefined' && 'onLine' in navigator && !navigator.onLine;
}

/** Whether a service worker stands before the network, which may have what is asked for without it. */
export function isServedByWorker(): boolean {
  return Boolean((navigator as Partial<Navigator>).serviceWorker?.controller);
}

/** The address of the module that failed: named by the error, or where it is not (Safari), by the source of the import. */
function findAddress(error: unknown, load: () => Promise<unknown>): string | undefined {
  const named = /https?:\/\/[^\s?]+\.js/.exec(error instanceof Error ? error.message : '')?.[0];
  if (named !== undefined) return named;
  const path = /\bimport\(\s*([`'"])([^`'"]+\.js)\1/.exec(String(load))?.[2];
  // Chunks lie in one folder.
  return path === undefined ? undefined : new URL(path, import.meta.url).href;
}
