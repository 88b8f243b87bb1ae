import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let isOther = false;

/** The build that a document is of; `undefined` where it names none, as from a server for development. */
export const buildOf = (page: ParentNode): string | undefined =>
  page.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;

/** Notes that the site serves another build than the one that is open. */
export function noteOtherBuild(): void {
  isOther = true;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether something that came from the site is of another build than the page that is open: what it leads to may be new. */
export const useOtherBuild = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isOther,
    () => false,
  );
