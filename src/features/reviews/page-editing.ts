import { useCallback, useSyncExternalStore } from 'react';
import type { EditContext } from '@/reviews/edits';
import type { Edit, ReviewState } from '@/reviews/model';
import type { Desk, DeskView } from './desk';
import { makeId } from './make-id';

/** What a desk shows now. */
export function useDeskView(desk: Desk): DeskView {
  return useSyncExternalStore(desk.subscribe, desk.view, desk.view);
}

/** Makes an edit of what stands there by now, and keeps it. @returns whether it is on the disk. */
export type Editor = <Input>(
  make: (state: ReviewState, input: Input, context: EditContext) => Edit,
  input: Input,
) => Promise<boolean>;

/** How parts of the page edit a review: by the functions of `reviews/edits`. What changes nothing is not written. */
export function useEditor(desk: Desk): Editor {
  return useCallback(
    (make, input) => {
      const { state } = desk.view();
      const edit = make(state, input, editContext(state.review.author.name));
      return edit.changes.length === 0 ? Promise.resolve(true) : desk.edit(edit);
    },
    [desk],
  );
}

/** Who edits, and when. */
export const editContext = (by: string): EditContext => ({ makeId, now: () => Date.now(), by });
