import { recordOf } from './apply';
import type { Change, Edit, Entry, ReviewState, Table, Tables } from './model';

/**
 * What undo or redo would do. `of` is the entry that is undone or done again: the entry that is written has its `seq` as `undoes`
 * or `redoes`. `changed-since`: a record of it was changed by another tab, which must not be undone with it.
 */
export type Step =
  | { readonly kind: 'edit'; readonly edit: Edit; readonly of: Entry }
  | { readonly kind: 'changed-since'; readonly of: Entry }
  | { readonly kind: 'nothing' };

/** The numbers of the entries that were refused as `changed-since`, and of which the reader has been told so. */
export type Known = ReadonlySet<number>;

/** An edit of a tab, and the entry that did, undid or redid it last. */
interface Stacked {
  readonly of: Entry;
  readonly last: Entry;
}

/** What a tab can undo and do again, the last at the end. Entries that are not there any more were folded: they stay done. */
function stacksOf(entries: readonly Entry[], tab: string): { done: Stacked[]; undone: Stacked[] } {
  const done: Stacked[] = [];
  const undone: Stacked[] = [];
  const move = (from: Stacked[], to: Stacked[], seq: number, last: Entry) => {
    const at = from.findLastIndex(({ of }) => of.seq === seq);
    if (at === -1) return;
    to.push(...from.splice(at, 1).map(({ of }) => ({ of, last })));
  };
  for (const entry of entries.filter((entry) => entry.tab === tab).toSorted((one, other) => one.seq - other.seq)) {
    if (entry.undoes !== undefined) move(done, undone, entry.undoes, entry);
    else if (entry.redoes !== undefined) move(undone, done, entry.redoes, entry);
    else {
      done.push({ of: entry, last: entry });
      undone.length = 0;
    }
  }
  return { done, undone };
}

/** The entry of which undo would undo something in a tab, after the refusals that the reader knows of. */
export function nextUndo(entries: readonly Entry[], tab: string, state: ReviewState, known: Known): Entry | undefined {
  return entryOf(undoOf(entries, tab, state, known));
}

/** The entry of which redo would do something again in a tab, after the refusals that the reader knows of. */
export function nextRedo(entries: readonly Entry[], tab: string, state: ReviewState, known: Known): Entry | undefined {
  return entryOf(redoOf(entries, tab, state, known));
}

/** Undoes the last edit of a tab that is not undone. Each tab has its own; `entries` are those of all tabs. */
export function undoOf(entries: readonly Entry[], tab: string, state: ReviewState, known: Known): Step {
  return stepFrom(stacksOf(entries, tab).done, state, known);
}

/** Does again what a tab has undone last, until it edits anew. */
export function redoOf(entries: readonly Entry[], tab: string, state: ReviewState, known: Known): Step {
  return stepFrom(stacksOf(entries, tab).undone, state, known);
}

const entryOf = (step: Step): Entry | undefined => (step.kind === 'nothing' ? undefined : step.of);

/**
 * The step that comes next. What another tab has changed since is first refused. Once the reader knows, what else the edit changed is
 * reversed; of an edit of which nothing is left to reverse, the one before it.
 */
function stepFrom(stack: readonly Stacked[], state: ReviewState, known: Known): Step {
  for (const { of, last } of stack.toReversed()) {
    const own = last.changes.filter(({ table, id, after }) => saysTheSame(recordOf(state, table, id), after));
    const isOthers = own.length < last.changes.length;
    if (isOthers && !known.has(of.seq)) return { kind: 'changed-since', of };
    if (own.length > 0 || !isOthers) {
      return { kind: 'edit', of, edit: { name: of.name, changes: own.map((change) => reverseChange(change, state)) } };
    }
  }
  return { kind: 'nothing' };
}

/** Whether two records are the same but for the revision: what was changed and changed back is as it was. */
function saysTheSame(one: Tables[Table] | undefined, other: Tables[Table] | undefined): boolean {
  return one === other || JSON.stringify({ ...one, rev: 0 }) === JSON.stringify({ ...other, rev: 0 });
}

/** What a record was, as a revision of its own: revisions only grow, or another tab could take the old for the new. */
function reverseChange({ table, id, before: was }: Change, state: ReviewState): Change {
  const now = recordOf(state, table, id);
  const rev = Math.max(was?.rev ?? 0, now?.rev ?? 0) + 1;
  return { table, id, before: now, after: was && { ...was, rev } } as Change;
}
