import type { StorageFailure } from '@/storage/outcome';
import { type History, historyOf, redo, step, undo } from '@/services/history';
import { EMPTY_LIST, type ServiceList } from '@/services/model';
import type { ListStore, StoredList } from './list-store';
import type { ListFault } from './read-list-data';
import { isSameList } from './same-list';

/** What is known of whether the list is kept. */
type Keeping =
  /** Nothing has been saved, and there is nothing to save. */
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  /** It is on the disk. @property at - epoch milliseconds. */
  | { readonly kind: 'saved'; readonly at: number }
  /** What is shown is not what is kept. */
  | { readonly kind: 'failure'; readonly failure: StorageFailure };

/** Another tab has saved something else meanwhile: nothing is saved until one of the two is chosen. */
export interface ListConflict {
  readonly mine: ServiceList;
  readonly theirs: ServiceList;
  /** When the other was saved, in epoch milliseconds. */
  readonly savedAt: number;
}

export interface KeptList {
  /** `unkept`: it is here as long as the page is open; `keeping` says why. */
  readonly status: 'loading' | 'ready' | 'unkept';
  readonly list: ServiceList;
  readonly history: History<ServiceList>;
  readonly keeping: Keeping;
  readonly conflict: ListConflict | undefined;
  /** What of the stored list could not be read. */
  readonly aside: readonly ListFault[];
}

/** A customer's own list as it is edited and kept. What is shown is never older than what was done last. */
export interface ListKeeper {
  /** The same value until something changes. */
  readonly current: () => KeptList;
  readonly subscribe: (listener: () => void) => () => void;
  /** A function is given the list as it is then; made before the list has loaded, it is made again on what has come. */
  readonly change: (next: ServiceList | ((list: ServiceList) => ServiceList)) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Ends a conflict. What was not chosen is one undo away. */
  readonly choose: (which: 'mine' | 'theirs') => void;
  /** Lets go what could not be read. */
  readonly dropAside: () => void;
  /** Saves at once what is not saved yet, as far as the browser lets it. */
  readonly flush: () => void;
  /** Tries again what failed. */
  readonly retry: () => void;
  /** Looks whether another tab has saved: where the browser does not tell, and after the page was put by. */
  readonly refresh: () => void;
  readonly close: () => void;
}

interface Options {
  /** How long to wait for the next change before saving, in milliseconds. */
  readonly delay?: number;
}

export function keepList(store: ListStore, { delay = 250 }: Options = {}): ListKeeper {
  const listeners = new Set<() => void>();
  let kept: KeptList = {
    status: 'loading',
    list: EMPTY_LIST,
    history: historyOf(EMPTY_LIST),
    keeping: { kind: 'none' },
    conflict: undefined,
    aside: [],
  };
  /** What is stored as far as is known, and by which revision. */
  let saved: ServiceList = EMPTY_LIST;
  let base = 0;
  /** What was done before the list had loaded. */
  let early: (ServiceList | ((list: ServiceList) => ServiceList))[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSaving = false;
  let isClearing = false;
  /** Another tab has saved while this one was saving. */
  let isBehind = false;
  let savedAt = 0;
  /** What the other tab of a conflict has saved. */
  let met: StoredList | undefined;
  let isClosed = false;

  const put = (changed: Partial<KeptList>) => {
    if (isClosed) return;
    kept = { ...kept, ...changed };
    for (const listener of listeners) listener();
  };
  const present = (history: History<ServiceList>) => ({ history, list: history.present });
  /** A failure is said until something is saved. */
  const saySaving = () => {
    if (kept.keeping.kind !== 'failure') put({ keeping: { kind: 'saving' } });
  };
  const sayRest = () => put({ keeping: base === 0 ? { kind: 'none' } : { kind: 'saved', at: savedAt } });
  const isDirty = () => kept.list !== saved || isClearing;

  function schedule() {
    if (kept.status === 'loading') return;
    if (kept.conflict) {
      put({ conflict: { ...kept.conflict, mine: kept.list } });
      return;
    }
    saySaving();
    clearTimeout(timer);
    timer = setTimeout(() => void save(), delay);
  }

  /** Saves what there is; what is changed meanwhile is saved after it. */
  async function save(): Promise<void> {
    clearTimeout(timer);
    if (isSaving || kept.conflict || kept.status === 'loading') return;
    if (!isDirty()) {
      if (kept.keeping.kind === 'saving') sayRest();
      return;
    }
    isSaving = true;
    const { list } = kept;
    const isCleared = isClearing;
    saySaving();
    const outcome = await store.save(list, base, isCleared);
    isSaving = false;
    if (outcome.kind === 'failure') {
      put({ status: 'unkept', keeping: outcome });
      return;
    }
    if (outcome.kind === 'conflict') {
      meet(outcome.stored);
      return;
    }
    saved = list;
    base = outcome.stored.revision;
    savedAt = outcome.stored.savedAt;
    if (isCleared) isClearing = false;
    put({ status: 'ready', keeping: { kind: 'saved', at: savedAt }, aside: outcome.stored.aside });
    if (isBehind) await load();
    if (isDirty()) await save();
  }

  /** Takes note of what another tab has saved. */
  function meet(stored: StoredList) {
    if (isSameList(stored.list, kept.list)) {
      adopt(stored);
      put({ ...present({ ...kept.history, present: stored.list }), conflict: undefined });
    } else if (kept.list === saved && !kept.conflict) {
      adopt(stored);
      put(present(step(kept.history, stored.list)));
    } else {
      put({
        conflict: { mine: kept.list, theirs: stored.list, savedAt: stored.savedAt },
        keeping: { kind: 'none' },
      });
      met = stored;
    }
  }

  function adopt(stored: StoredList) {
    saved = stored.list;
    base = stored.revision;
    savedAt = stored.savedAt;
    put({ status: 'ready', keeping: { kind: 'saved', at: savedAt }, aside: stored.aside });
  }

  async function load(): Promise<void> {
    const outcome = await store.load();
    if (isClosed) return;
    const isFirst = kept.status === 'loading';
    if (outcome.kind === 'failure') {
      // What is open goes on without; where it was kept before, the next change will say.
      if (isFirst) put({ status: 'unkept', keeping: outcome });
      early = [];
      if (isDirty()) schedule();
      return;
    }
    const { stored } = outcome;
    if (!isFirst) {
      isBehind = isSaving;
      if (isSaving) return;
      if (stored && stored.revision !== base) meet(stored);
      else if (kept.keeping.kind === 'failure' && !isDirty()) {
        put({ status: 'ready' });
        sayRest();
      }
      return;
    }
    const done = early;
    early = [];
    if (!stored) {
      put({ status: 'ready' });
      if (done.length > 0) schedule();
      return;
    }
    if (done.every((each) => typeof each === 'function')) {
      adopt(stored);
      let history = historyOf(stored.list);
      for (const each of done) history = step(history, each(history.present));
      put(present(history));
      if (isDirty()) schedule();
      return;
    }
    // A whole list was put in place of one that nobody had seen.
    put({ status: 'ready', aside: stored.aside });
    meet(stored);
  }

  const move = (history: History<ServiceList>) => {
    if (history === kept.history) return;
    put(present(history));
    if (kept.list === saved && !isSaving) {
      // Undone as far as what is stored: nothing is to be saved.
      clearTimeout(timer);
      if (!kept.conflict && kept.keeping.kind === 'saving') sayRest();
    }
    if (isDirty() || kept.conflict) schedule();
  };

  const keeper: ListKeeper = {
    current: () => kept,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    change: (next) => {
      if (kept.status === 'loading') early.push(next);
      move(step(kept.history, typeof next === 'function' ? next(kept.list) : next));
    },
    undo: () => {
      if (kept.status !== 'loading') move(undo(kept.history));
    },
    redo: () => {
      if (kept.status !== 'loading') move(redo(kept.history));
    },
    choose: (which) => {
      const stored = met;
      if (!kept.conflict || !stored) return;
      met = undefined;
      put({ conflict: undefined });
      const mine = kept.list;
      adopt(stored);
      if (which === 'theirs') move(step(kept.history, stored.list));
      else {
        // As a step, so that what the other tab had is one undo away.
        put(present(step({ ...kept.history, present: stored.list }, mine)));
        schedule();
      }
    },
    dropAside: () => {
      if (kept.aside.length === 0) return;
      isClearing = true;
      schedule();
    },
    flush: () => {
      if (isDirty()) void save();
    },
    retry: () => void (isDirty() ? save() : load()),
    refresh: () => void load(),
    close: () => {
      keeper.flush();
      isClosed = true;
      unsubscribe();
    },
  };
  const unsubscribe = store.subscribe(() => void load());
  void load();
  return keeper;
}
