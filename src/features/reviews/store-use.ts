import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { siteDatabase } from '@/storage/site-database';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import type { Desk, DeskView, Opened, ReviewShelf } from './desk';
import { unkeptWords } from './keeping-unkept';
import { makeId } from './make-id';
import { createShelf } from './store-shelf';
import { claimTab } from './store-tab';

/** The browser's own refuses to be called as a method of something else. */
const later = (callback: () => void, pause: number) => setTimeout(callback, pause);
let opened: Promise<ReviewShelf> | undefined;
const ownShelf = (): Promise<ReviewShelf> =>
  (opened ??= claimTab(makeId).then((tab) => createShelf(siteDatabase(), { now: Date.now, makeId, tab, later })));

/** The shelf of this tab. Nothing of it is opened before something is asked of it. */
const shelf: ReviewShelf = {
  list: async () => (await ownShelf()).list(),
  deletedAt: async (id) => (await ownShelf()).deletedAt(id),
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

const noticeOf = (id: string) => `unkept ${id}`;

/** Closes a desk; where something of it is in memory only, that is said until the disk has it. */
function leaveDesk(id: string, desk: Desk, words: (view: DeskView) => string): void {
  if (desk.view().keeping.kind === 'failed') {
    const retry = () => void desk.retry().then((isKept) => isKept || say());
    const say = () => showNotice({ id: noticeOf(id), text: words(desk.view()), retry });
    say();
    const stop = desk.subscribe(() => {
      if (desk.view().unkept !== undefined) return;
      dismissNotice(noticeOf(id));
      stop();
    });
  }
  desk.close();
}

const neverTold = () => () => undefined;
const noView = () => undefined;

/**
 * Opens a review for as long as the part that asks is there. While something is not kept, leaving the site is asked about, on whatever
 * page one is; a page that is left then says so over the next.
 */
export function useDesk(id: string): DeskInUse {
  const { t } = useTranslation();
  const sayUnkept = useRef<(view: DeskView) => string>(() => '');
  useEffect(() => {
    sayUnkept.current = (left) => unkeptWords(left, t);
  }, [t]);
  const [found, setFound] = useState<{ readonly id: string; readonly opened: Opened }>();
  useEffect(() => {
    let isOver = false;
    const opening = shelf.open(id);
    void opening.then((opened) => {
      if (isOver) return;
      // The page has its own line for that.
      dismissNotice(noticeOf(id));
      setFound({ id, opened });
    });
    return () => {
      isOver = true;
      void opening.then((opened) => {
        if (opened.kind === 'open') leaveDesk(id, opened.desk, sayUnkept.current);
      });
    };
  }, [id]);
  const opened = found?.id === id ? found.opened : undefined;
  const desk = opened?.kind === 'open' ? opened.desk : undefined;
  const view = useSyncExternalStore(desk?.subscribe ?? neverTold, desk?.view ?? noView, noView);
  if (!opened) return { kind: 'opening' };
  if (opened.kind !== 'open') return opened;
  return view ? { kind: 'open', desk: opened.desk, view } : { kind: 'opening' };
}
