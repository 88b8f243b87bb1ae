import { applyChanges, emptyReview } from '@/reviews/apply';
import { type Known, nextRedo, nextUndo, redoOf, type Step, undoOf } from '@/reviews/history';
import type { Edit, Entry, Review } from '@/reviews/model';
import type { Desk, DeskView } from './desk';

/** A desk that keeps nothing, for tests. */
export function createMemoryDesk(review: Review, tab = 'one'): Desk {
  const listeners = new Set<() => void>();
  /** There is no other tab that could change anything. */
  const known: Known = new Set();
  let entries: readonly Entry[] = [];
  let view: DeskView = {
    state: emptyReview(review),
    keeping: { kind: 'kept' },
    conflicts: [],
    undo: undefined,
    redo: undefined,
  };
  const write = (edit: Edit, more: Pick<Entry, 'undoes' | 'redoes'> = {}) => {
    entries = [...entries, { ...edit, review: review.id, seq: entries.length + 1, tab, at: entries.length, ...more }];
    const state = applyChanges(view.state, edit.changes);
    view = {
      ...view,
      state,
      undo: nextUndo(entries, tab, state, known),
      redo: nextRedo(entries, tab, state, known),
    };
    for (const listener of listeners) listener();
  };
  const step = async (found: Step, key: 'undoes' | 'redoes') => {
    if (found.kind !== 'edit') return found.kind;
    write(found.edit, { [key]: found.of.seq });
    return 'done' as const;
  };
  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: async (edit) => {
      write(edit);
      return true;
    },
    undo: () => step(undoOf(entries, tab, view.state, known), 'undoes'),
    redo: () => step(redoOf(entries, tab, view.state, known), 'redoes'),
    settle: async () => true,
    retry: async () => true,
    close: () => undefined,
  };
}
