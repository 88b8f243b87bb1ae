import type { Change, Review, ReviewState, Table, Tables } from './model';

/** A review in which nothing has been done yet. */
export function emptyReview(review: Review): ReviewState {
  return {
    review,
    marks: new Map(),
    standings: new Map(),
    proposals: new Map(),
    ticks: new Map(),
    items: new Map(),
  };
}

/**
 * The state after changes, in their order. It asks nothing: whether a change may be made is for who keeps the records. The head of a review can be changed, not taken away.
 */
export function applyChanges(state: ReviewState, changes: readonly Change[]): ReviewState {
  const next: { -readonly [Name in keyof ReviewState]: ReviewState[Name] } = { ...state };
  const copied = new Set<Table>();
  for (const change of changes) {
    if (change.table === 'review') {
      if (change.after !== undefined) next.review = change.after;
      continue;
    }
    if (!copied.has(change.table)) {
      copied.add(change.table);
      Object.assign(next, { [change.table]: new Map<string, unknown>(next[change.table]) });
    }
    const records = next[change.table] as Map<string, unknown>;
    if (change.after === undefined) records.delete(change.id);
    else records.set(change.id, change.after);
  }
  return next;
}

/** A record of a state by its table and id. */
export function recordOf<Name extends Table>(state: ReviewState, table: Name, id: string): Tables[Name] | undefined;
export function recordOf(state: ReviewState, table: Table, id: string): Tables[Table] | undefined {
  if (table === 'review') return state.review.id === id ? state.review : undefined;
  return state[table].get(id);
}
