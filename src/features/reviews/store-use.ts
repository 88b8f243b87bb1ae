import { useEffect, useState, useSyncExternalStore } from 'react';
import { siteDatabase } from '@/storage/site-database';
import type { Desk, DeskView, Opened, ReviewShelf } from './desk';
import { makeId } from './make-id';
import { createShelf } from './store-shelf';
import { claimTab } from './store-tab';

let opened: Promise<ReviewShelf> | undefined;
const ownShelf = (): Promise<ReviewShelf> =>
  (opened ??= claimTab(makeId).then((tab) => createShelf(siteDatabase(), { now: Date.now, makeId, tab })));

/** The shelf of this tab. Nothing of it is opened before something is asked of it. */
const shelf: ReviewShelf = {
  list: async () => (await ownShelf()).list(),
  create: async (review) => (await ownShelf()).create(review),
  open: async (id) => (await ownShelf()).open(id),
  bin: async (id) => (await ownShelf()).bin(id),
  restore: async (id) => (await ownShelf()).restore(id),
  destroy: async (id) => (await ownShelf()).destroy(id),
  snapshots: async (id) => (await ownShelf()).snapshots(id),
  takeSnapshot: async (id) => (await ownShelf()).takeSnapshot(id),
  restoreSnapshot: async (id, snapshot) => (await ownShelf()).restoreSnapshot(id, snapshot),
  noteExport: async (state) => (await ownShelf()).noteExport(state),
  noteImport: async (state, lineage) => (await ownShelf()).noteImport(state, lineage),
  findBase: async (id, lineage) => (await ownShelf()).findBase(id, lineage),
  subscribe: (listener) => {
    let isOver = false;
    let unsubscribe = () => {
      isOver = true;
    };
    void ownShelf().then((own) => {
      if (!isOver) unsubscribe = own.subscribe(listener);
    });
    return () => unsubscribe();
  },
};

/** The reviews that this browser keeps: the same for all parts of a page. */
export const useShelf = (): ReviewShelf => shelf;

export type DeskInUse =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly desk: Desk; readonly view: DeskView }
  | Exclude<Opened, { readonly kind: 'open' }>;

const neverTold = () => () => undefined;
const noView = () => undefined;

/** Opens a review for as long as the part that asks is there. While something is not kept, leaving the site is asked about. */
export function useDesk(id: string): DeskInUse {
  const [found, setFound] = useState<{ readonly id: string; readonly opened: Opened }>();
  useEffect(() => {
    let isOver = false;
    const opening = shelf.open(id);
    void opening.then((opened) => {
      if (!isOver) setFound({ id, opened });
    });
    return () => {
      isOver = true;
      void opening.then((opened) => opened.kind === 'open' && opened.desk.close());
    };
  }, [id]);
  const opened = found?.id === id ? found.opened : undefined;
  const desk = opened?.kind === 'open' ? opened.desk : undefined;
  const view = useSyncExternalStore(desk?.subscribe ?? neverTold, desk?.view ?? noView, noView);
  const isUnkept = view !== undefined && view.keeping.kind !== 'kept';
  useEffect(() => {
    if (!isUnkept) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnkept]);
  if (!opened) return { kind: 'opening' };
  if (opened.kind !== 'open') return opened;
  return view ? { kind: 'open', desk: opened.desk, view } : { kind: 'opening' };
}
