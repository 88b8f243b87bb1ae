import type { UnitId } from '@/agreement/model';
import { applyChanges } from '@/reviews/apply';
import type { EditContext } from '@/reviews/edits';
import type { Effort } from '@/reviews/effort';
import { type Merged, type MergeConflict, mergeReviews } from '@/reviews/merge';
import { moveToEdition } from '@/reviews/move-edition';
import { type Change, type Edit, type Review, type ReviewState, TABLES } from '@/reviews/model';

/**
 * A review from a file, with the places of its marks looked for in the edition that is open: a file may be of another edition, or
 * say of itself what is not so. Nothing is moved to other words without a question.
 *
 * @param effort - what may be compared; nothing of it is left where not every mark was looked for by like words.
 */
export const placeInEdition = (
  state: ReviewState,
  texts: ReadonlyMap<UnitId, string>,
  edition: Review['edition'],
  context: EditContext,
  effort?: Effort,
): ReviewState => applyChanges(state, moveToEdition(state, texts, edition, context, effort).changes);

/** What taking a file comes to. */
export type ImportPlan =
  /** No review of its id is here: all of it becomes one. */
  | { readonly kind: 'new'; readonly edit: Edit }
  /** One is here: what it has not, and what differs. */
  | { readonly kind: 'merge'; readonly merged: Merged };

/**
 * Plans what taking a review from a file would change.
 * @param base - what both have been made from, where it is known.
 */
export function planImport(own: ReviewState | undefined, theirs: ReviewState, base?: ReviewState): ImportPlan {
  if (own) return { kind: 'merge', merged: mergeReviews(own, theirs, base) };
  const changes = TABLES.flatMap((table): Change[] =>
    table === 'review'
      ? []
      : [...theirs[table].values()].map((after) => ({ table, id: after.id, before: undefined, after }) as Change),
  );
  return { kind: 'new', edit: { name: 'import', changes } };
}

/** By which a conflict is chosen. */
export const keyOfConflict = ({ table, id }: MergeConflict): string => `${table} ${id}`;

/** A merge as one edit, with theirs taken where that is chosen: one change for each record. */
export function mergedEdit({ edit, conflicts }: Merged, takesTheirs: ReadonlySet<string>): Edit {
  const taken = conflicts.filter((conflict) => takesTheirs.has(keyOfConflict(conflict))).map(({ take }) => take);
  const byRecord = new Map<string, Change>();
  for (const change of [...edit.changes, ...taken]) {
    const key = `${change.table} ${change.id}`;
    const earlier = byRecord.get(key);
    byRecord.set(key, earlier ? ({ ...change, before: earlier.before } as Change) : change);
  }
  return { name: 'import', changes: [...byRecord.values()] };
}
