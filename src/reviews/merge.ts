import { recordOf } from './apply';
import { TABLES } from './model';
import type { Change, Comment, Edit, Mark, Review, ReviewState, Table, Tables } from './model';

type AnyRecord = Tables[Table];

/** A record that both reviews have changed: what is here stays until the reviewer has chosen. */
export interface MergeConflict {
  readonly table: Table;
  readonly id: string;
  readonly own: AnyRecord;
  readonly theirs: AnyRecord;
  /** What taking theirs would change; of a mark with the comments of both, and of a head with its own author and edition. */
  readonly take: Change;
}

export interface Merged {
  /** What can be taken without asking, as one edit: what only theirs has, and what only theirs has changed. */
  readonly edit: Edit;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Brings what another copy of a review says into this one, by the ids of its records. Nothing that is here is taken away, and what
 * is not there is no deletion: comments of both stand in a thread, in the order in which they were made. A record that says
 * something else in each is a conflict, however its revisions stand, for a revision does not tell what it was made from.
 * @param theirs of the same edition as `own`: its places are found in it before (`moveToEdition`).
 * @param base what both have been made from, where it is known (the copy that was sent): what only one of them has changed
 * since is no conflict.
 */
export function mergeReviews(own: ReviewState, theirs: ReviewState, base?: ReviewState): Merged {
  const changes: Change[] = [];
  const conflicts: MergeConflict[] = [];
  for (const table of TABLES) {
    const ids = table === 'review' ? [own.review.id] : theirs[table].keys();
    for (const id of ids) {
      const mine = recordOf(own, table, id);
      // The head of another review is one too: its title and labels.
      const other = table === 'review' ? headFor(own.review, theirs.review) : recordOf(theirs, table, id);
      if (other === undefined) continue;
      if (mine === undefined) {
        changes.push({ table, id, before: undefined, after: other } as Change);
        continue;
      }
      const joined = join(table, mine, other, base && recordOf(base, table, id));
      if (joined.own !== mine) changes.push(changeTo(table, mine, other, joined.own));
      if (joined.isConflict) {
        const before = joined.own === mine ? mine : { ...joined.own, rev: revOf(mine, other) };
        conflicts.push({ table, id, own: before, theirs: other, take: changeTo(table, before, other, joined.theirs) });
      }
    }
  }
  return { edit: { name: 'import', changes }, conflicts };
}

const revOf = (one: AnyRecord, other: AnyRecord) => Math.max(one.rev + 1, other.rev);

function changeTo(table: Table, before: AnyRecord, other: AnyRecord, after: AnyRecord): Change {
  return { table, id: before.id, before, after: { ...after, rev: revOf(before, other) } } as Change;
}

/** What of a record can be joined without asking: as it would be kept here, and as it would be with theirs taken. */
interface Joined {
  readonly own: AnyRecord;
  readonly theirs: AnyRecord;
  readonly isConflict: boolean;
}

function join(table: Table, mine: AnyRecord, other: AnyRecord, base: AnyRecord | undefined): Joined {
  if (saysTheSame(mine, other)) return { own: mine, theirs: mine, isConflict: false };
  if (table === 'marks') return joinMarks(mine as Mark, other as Mark, base as Mark | undefined);
  if (table === 'review') return joinHeads(mine as Review, other as Review, base as Review | undefined);
  return choose(mine, other, base);
}

/** Of two records that differ: that which alone was changed, or a conflict. */
function choose<Kept extends AnyRecord>(mine: Kept, other: Kept, base: AnyRecord | undefined): Joined {
  if (base !== undefined && saysTheSame(base, other)) return { own: mine, theirs: mine, isConflict: false };
  if (base !== undefined && saysTheSame(base, mine)) return { own: other, theirs: other, isConflict: false };
  return { own: mine, theirs: other, isConflict: true };
}

function joinMarks(mine: Mark, other: Mark, base: Mark | undefined): Joined {
  const threads = joinThreads(mine.thread, other.thread, base?.thread);
  const bare = (mark: Mark): Mark => ({ ...mark, thread: [] });
  const rest = saysTheSame(bare(mine), bare(other))
    ? { own: mine, theirs: other, isConflict: false }
    : choose(bare(mine), bare(other), base && bare(base));
  const withThread = (mark: AnyRecord, thread: Mark['thread']): Mark =>
    saysTheSame({ ...(mark as Mark), thread }, mine) ? mine : latest({ ...(mark as Mark), thread }, mine, other);
  return {
    own: withThread(rest.own, threads.own),
    theirs: withThread(rest.theirs, threads.theirs),
    isConflict: rest.isConflict || threads.isConflict,
  };
}

/** All comments of both, in the order in which they were made. One that was edited in both is a conflict. */
function joinThreads(mine: Mark['thread'], other: Mark['thread'], base: Mark['thread'] = []) {
  const comments = (list: Mark['thread']) => new Map(list.map((comment) => [comment.id, comment]));
  const [own, theirs, was] = [comments(mine), comments(other), comments(base)];
  const inBoth = mine.filter(({ id }) => theirs.has(id));
  const edited = new Map(inBoth.map((here) => [here.id, joinComments(here, theirs.get(here.id), was.get(here.id))]));
  const all = [...new Map([...theirs, ...own]).keys()];
  const thread = (first: ReadonlyMap<string, Comment>, second: ReadonlyMap<string, Comment>) =>
    all
      .flatMap((id) => edited.get(id) ?? first.get(id) ?? second.get(id) ?? [])
      .toSorted((one, next) => one.at - next.at || (one.id < next.id ? -1 : 1));
  return {
    own: thread(own, theirs),
    theirs: thread(theirs, own),
    isConflict: [...edited.values()].includes(undefined),
  };
}

/** The comment that counts of two with an id: that which alone was edited; `undefined` where both were, to other words. */
function joinComments(here: Comment, there: Comment | undefined, before: Comment | undefined): Comment | undefined {
  if (there === undefined) return here;
  // Edited to and fro, or to the same words: which of the two is merged into which must make no difference.
  if (here.text === there.text) return (here.edited ?? 0) >= (there.edited ?? 0) ? here : there;
  if (before?.text === there.text) return here;
  return before?.text === here.text ? there : undefined;
}

/** Who is the author here and which edition is open stays; labels and lists of both are there. */
function headFor(mine: Review, other: Review): Review {
  const { id, author, edition, createdAt } = mine;
  return { ...other, id, author, edition, createdAt };
}

function joinHeads(mine: Review, other: Review, base: Review | undefined): Joined {
  const known = new Set(mine.labels.map(({ id }) => id));
  const labels = [...mine.labels, ...other.labels.filter(({ id }) => !known.has(id))];
  const lists = [...new Set([...mine.lists, ...other.lists])];
  const own = saysTheSame({ ...mine, labels, lists }, mine) ? mine : latest({ ...mine, labels, lists }, mine, other);
  const others = new Map(other.labels.map((label) => [label.id, label]));
  const theirs = { ...other, labels: labels.map((label) => others.get(label.id) ?? label), lists };
  if (saysTheSame(own, theirs)) return { own, theirs: own, isConflict: false };
  const isTheirs =
    base !== undefined && saysTheSame(headFor(mine, { ...base, labels, lists }), { ...mine, labels, lists });
  const isOwn = base !== undefined && saysTheSame(headFor(mine, { ...base, labels: theirs.labels, lists }), theirs);
  if (isTheirs || isOwn) return { own: isTheirs ? theirs : own, theirs, isConflict: false };
  return { own, theirs, isConflict: true };
}

/** A record that is made of two was changed last when the later of them was. */
function latest<Kept extends AnyRecord>(record: Kept, one: AnyRecord, other: AnyRecord): Kept {
  const { by, at } = one.at > other.at || (one.at === other.at && one.by >= other.by) ? one : other;
  return { ...record, by, at };
}

/** Whether two records say the same, whoever changed them and however often. */
function saysTheSame(one: AnyRecord, other: AnyRecord): boolean {
  const content = (record: AnyRecord) => JSON.stringify(sorted({ ...record, rev: 0, by: '', at: 0 }));
  return content(one) === content(other);
}

/** Fields by their names: a record that was read from a file has them in another order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, field]) => [key, sorted(field)]);
}
