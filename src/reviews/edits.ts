import type { UnitId } from '@/agreement/model';
import { DEFAULT_LABELS } from './labels';
import type {
  Author,
  Change,
  Comment,
  Edit,
  EditName,
  Mark,
  OwnItem,
  Proposal,
  Review,
  ReviewState,
  Standing,
  Table,
  Tables,
  Target,
  Tick,
} from './model';

/** What an edit needs beside its own words: where ids come from, the moment in epoch milliseconds, and who does it. */
export interface EditContext {
  readonly makeId: () => string;
  readonly now: () => number;
  readonly by: string;
}

/** What the store adds: each revision is one above what was there. */
type Fields<Record> = Omit<Record, 'id' | 'rev' | 'by' | 'at'>;

function put<Name extends Table>(
  table: Name,
  id: string,
  before: Tables[Name] | undefined,
  fields: Fields<Tables[Name]>,
  { now, by }: EditContext,
): Change {
  const after = { ...fields, id, rev: (before?.rev ?? 0) + 1, by, at: now() };
  return { table, id, before, after } as unknown as Change;
}

/** An edit without changes changes nothing: what it was asked for is so already, or is not there any more. */
function edit(name: EditName, ...changes: readonly Change[]): Edit {
  return { name, changes };
}

function changeMark(
  name: EditName,
  state: ReviewState,
  id: string,
  context: EditContext,
  change: (mark: Mark) => Mark | undefined,
): Edit {
  const before = state.marks.get(id);
  const fields = before && change(before);
  return before && fields && fields !== before ? edit(name, put('marks', id, before, fields, context)) : edit(name);
}

/** The head of a new review, for {@link emptyReview}. */
export function createReview(
  input: {
    readonly title: string;
    readonly client?: string;
    readonly author: Author;
    readonly edition: Review['edition'];
    readonly lists?: readonly string[];
  },
  { makeId, now, by }: EditContext,
): Review {
  const at = now();
  const { title, client = '', author, edition, lists = [] } = input;
  return { id: makeId(), rev: 1, by, at, title, client, author, edition, labels: DEFAULT_LABELS, lists, createdAt: at };
}

/** A mark on words, with a first comment where one is given. */
export function addMark(
  _state: ReviewState,
  input: {
    readonly targets: readonly Target[];
    readonly label: string;
    readonly weight?: Mark['weight'];
    readonly owner?: string;
    readonly comment?: string;
  },
  context: EditContext,
): Edit {
  const { targets, label, weight = 0, owner = '', comment } = input;
  if (targets.length === 0) return edit('mark');
  const thread = comment === undefined ? [] : [newComment(comment, context)];
  const fields = { targets, label, weight, owner, state: 'open' as const, thread };
  return edit('mark', put('marks', context.makeId(), undefined, fields, context));
}

/** Takes a mark away, with its thread. */
export function removeMark(state: ReviewState, input: { readonly mark: string }): Edit {
  const before = state.marks.get(input.mark);
  return before ? edit('unmark', { table: 'marks', id: before.id, before, after: undefined }) : edit('unmark');
}

export function setLabel(
  state: ReviewState,
  input: { readonly mark: string; readonly label: string },
  context: EditContext,
): Edit {
  const { mark: id, label } = input;
  return changeMark('label', state, id, context, (mark) => (mark.label === label ? undefined : { ...mark, label }));
}

export function setWeight(
  state: ReviewState,
  input: { readonly mark: string; readonly weight: Mark['weight'] },
  context: EditContext,
): Edit {
  const { mark: id, weight } = input;
  return changeMark('weight', state, id, context, (mark) => (mark.weight === weight ? undefined : { ...mark, weight }));
}

export function setOwner(
  state: ReviewState,
  input: { readonly mark: string; readonly owner: string },
  context: EditContext,
): Edit {
  const { mark: id, owner } = input;
  return changeMark('owner', state, id, context, (mark) => (mark.owner === owner ? undefined : { ...mark, owner }));
}

/** Whether an issue is open, agreed or dropped. */
export function setState(
  state: ReviewState,
  input: { readonly mark: string; readonly state: Mark['state'] },
  context: EditContext,
): Edit {
  return changeMark('state', state, input.mark, context, (mark) =>
    mark.state === input.state ? undefined : { ...mark, state: input.state },
  );
}

function newComment(text: string, { makeId, now, by }: EditContext): Comment {
  return { id: makeId(), text, by, at: now() };
}

/** Adds to the thread of a mark. */
export function addComment(
  state: ReviewState,
  input: { readonly mark: string; readonly text: string },
  context: EditContext,
): Edit {
  return changeMark('comment', state, input.mark, context, (mark) => ({
    ...mark,
    thread: [...mark.thread, newComment(input.text, context)],
  }));
}

export function editComment(
  state: ReviewState,
  input: { readonly mark: string; readonly comment: string; readonly text: string },
  context: EditContext,
): Edit {
  return changeMark('edit-comment', state, input.mark, context, (mark) => {
    const changed = mark.thread.some(({ id, text }) => id === input.comment && text !== input.text);
    const thread = mark.thread.map((comment) =>
      comment.id === input.comment ? { ...comment, text: input.text, edited: context.now() } : comment,
    );
    return changed ? { ...mark, thread } : undefined;
  });
}

export function deleteComment(
  state: ReviewState,
  input: { readonly mark: string; readonly comment: string },
  context: EditContext,
): Edit {
  return changeMark('delete-comment', state, input.mark, context, (mark) => {
    const thread = mark.thread.filter(({ id }) => id !== input.comment);
    return thread.length === mark.thread.length ? undefined : { ...mark, thread };
  });
}

/**
 * How far units have been read, as one edit: a whole chapter can be ticked off. What is not given stays. `of` gives the digest
 * of a unit's words (`digestOf`), so that another edition does not count as read what says something else.
 */
export function setStanding(
  state: ReviewState,
  input: {
    readonly units: readonly UnitId[];
    readonly status?: Standing['status'];
    readonly note?: string;
    readonly of?: (unit: UnitId) => string | undefined;
  },
  context: EditContext,
): Edit {
  const changes = [...new Set(input.units)].flatMap((unit) => {
    const before = state.standings.get(unit);
    const status = input.status ?? before?.status ?? 'unread';
    const note = input.note ?? before?.note ?? '';
    const of = input.of?.(unit) ?? before?.of;
    const isSame = status === (before?.status ?? 'unread') && note === (before?.note ?? '') && of === before?.of;
    if (isSame || (!before && status === 'unread' && note === '')) return [];
    return [put('standings', unit, before, { unit, status, note, ...(of === undefined ? {} : { of }) }, context)];
  });
  return edit('standing', ...changes);
}

/** Proposes another wording for a unit, or changes what is proposed. What is not given stays. */
export function propose(
  state: ReviewState,
  input: Pick<Proposal, 'unit' | 'of' | 'from' | 'text'> & Partial<Pick<Proposal, 'reason' | 'state'>>,
  context: EditContext,
): Edit {
  const { unit, of, from, text } = input;
  const before = state.proposals.get(unit);
  const reason = input.reason ?? before?.reason ?? '';
  const stage = input.state ?? before?.state ?? 'draft';
  const fields = { ...before, unit, of, from, text, reason, state: stage };
  const isSame =
    before?.of === of &&
    before.from === from &&
    before.text === text &&
    before.reason === reason &&
    before.state === stage;
  return isSame ? edit('propose') : edit('propose', put('proposals', unit, before, fields, context));
}

/** Takes the proposed wording of a unit away. */
export function withdraw(state: ReviewState, input: { readonly unit: UnitId }): Edit {
  const before = state.proposals.get(input.unit);
  return before ? edit('withdraw', { table: 'proposals', id: input.unit, before, after: undefined }) : edit('withdraw');
}

/** The id of the tick of an item. */
export function tickId(list: string, item: string): string {
  return `${list}/${item}`;
}

/** Ticks an item of a list. What is not given stays. */
export function setTick(
  state: ReviewState,
  input: { readonly list: string; readonly item: string; readonly state?: Tick['state']; readonly note?: string },
  context: EditContext,
): Edit {
  const { list, item } = input;
  const before = state.ticks.get(tickId(list, item));
  const done = input.state ?? before?.state ?? 'todo';
  const note = input.note ?? before?.note ?? '';
  if (done === (before?.state ?? 'todo') && note === (before?.note ?? '')) return edit('tick');
  return edit('tick', put('ticks', tickId(list, item), before, { ...before, list, item, state: done, note }, context));
}

/** Adds an item of one's own to a list. */
export function addItem(
  _state: ReviewState,
  input: Pick<OwnItem, 'list' | 'question' | 'units'>,
  context: EditContext,
): Edit {
  const { list, question, units } = input;
  return edit('item', put('items', context.makeId(), undefined, { list, question, units }, context));
}

export function changeItem(
  state: ReviewState,
  input: { readonly item: string } & Partial<Pick<OwnItem, 'question' | 'units'>>,
  context: EditContext,
): Edit {
  const before = state.items.get(input.item);
  if (!before) return edit('item');
  const { question = before.question, units = before.units } = input;
  return edit('item', put('items', before.id, before, { ...before, question, units }, context));
}

/** Takes an item of one's own away, with its tick. */
export function removeItem(state: ReviewState, input: { readonly item: string }): Edit {
  const before = state.items.get(input.item);
  if (!before) return edit('item');
  const tick = state.ticks.get(tickId(before.list, before.id));
  return edit(
    'item',
    { table: 'items', id: before.id, before, after: undefined },
    ...(tick ? [{ table: 'ticks', id: tick.id, before: tick, after: undefined } as const] : []),
  );
}

/** Changes the head: title, client, author, labels, the lists that are worked through, the edition. */
export function changeSettings(
  state: ReviewState,
  input: Partial<Pick<Review, 'title' | 'client' | 'author' | 'labels' | 'lists' | 'edition'>>,
  context: EditContext,
): Edit {
  return edit('settings', put('review', state.review.id, state.review, { ...state.review, ...input }, context));
}

/** Keeps where the words of marks stand in another edition: what was found, or what the reviewer has answered. */
export function confirmPlaces(
  state: ReviewState,
  input: { readonly places: ReadonlyMap<string, readonly Target[]> },
  context: EditContext,
): Edit {
  const changes = [...input.places].flatMap(([id, targets]) => {
    const before = state.marks.get(id);
    return before ? [put('marks', id, before, { ...before, targets }, context)] : [];
  });
  return edit('confirm-place', ...changes);
}
