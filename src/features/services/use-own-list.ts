import { useEffect, useState, useSyncExternalStore } from 'react';
import { findProduct } from '@/corpus/products';
import { siteDatabase } from '@/storage/site-database';
import { keepList, type KeptList, type ListKeeper } from './keep-list';
import { createListStore } from './list-store';

/** One for the page, made in the browser: its parts see the same list, and leaving the page for another keeps the history. */
let keeper: ListKeeper | undefined;

const ownKeeper = () =>
  (keeper ??= keepList(
    createListStore(
      siteDatabase(),
      (slug) => findProduct(slug)?.slug === slug,
      () => Date.now(),
    ),
    // At once: a page may be left at any moment, and changes come one by one.
    { delay: 0 },
  ));

export type OwnList = KeptList & Omit<ListKeeper, 'current' | 'subscribe' | 'close'>;

/** The customer's own list, kept in this browser; `undefined` until the page is live, so that the first render is the server's. */
export function useOwnList(): OwnList | undefined {
  const [own, setOwn] = useState<ListKeeper>();
  useEffect(() => setOwn(ownKeeper()), []);
  useEffect(() => own && saveOnLeaving(own), [own]);
  const kept = useSyncExternalStore(own?.subscribe ?? neverTold, own?.current ?? nothing, nothing);
  if (!own || !kept) return undefined;
  const { current: _current, subscribe: _subscribe, close: _close, ...does } = own;
  return { ...kept, ...does };
}

const neverTold = () => () => undefined;
const nothing = () => undefined;

/** What is done last is saved before the page goes; a page that comes back looks whether another tab has saved. */
function saveOnLeaving(own: ListKeeper): () => void {
  const onVisibility = () => (document.visibilityState === 'hidden' ? own.flush() : own.refresh());
  window.addEventListener('pagehide', own.flush);
  window.addEventListener('pageshow', own.refresh);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    own.flush();
    window.removeEventListener('pagehide', own.flush);
    window.removeEventListener('pageshow', own.refresh);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
