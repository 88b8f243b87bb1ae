import type { Change, Comment, Mark, OwnItem, Proposal, Standing, Tick } from '@/reviews/model';
import type { Conflict } from './desk';
import { isSameRecord } from './store-stored';

type Record = NonNullable<Change['after']>;

/** Whether both of a conflict can stay: what people have written can stand side by side, a choice cannot. */
export const canKeepBoth = ({ mine, theirs }: Conflict): boolean =>
  mine.after !== undefined && theirs !== undefined && mine.table !== 'review';

/** Words that only one of them has changed since both began are that one's; of words that both have changed, both. */
function join(theirs: string, mine: string, base: string | undefined): string {
  if (theirs === mine || mine === '' || mine === base) return theirs;
  return theirs === '' || theirs === base ? mine : `${theirs}\n\n${mine}`;
}

/** Fields that are one choice: mine where the other tab has left them as they were, else the other tab's. */
function choose<Kept extends object>(theirs: Kept, mine: Kept, base: Kept | undefined, fields: (keyof Kept)[]): Kept {
  const isLeft = base !== undefined && fields.every((field) => isSameRecord(theirs[field], base[field]));
  const chosen = fields.filter((field) => mine[field] !== undefined).map((field) => [field, mine[field]]);
  return isLeft ? { ...theirs, ...Object.fromEntries(chosen) } : theirs;
}

/** Comments of both; of one that was edited in both, the words of both. */
function joinThreads(
  theirs: Mark['thread'],
  mine: Mark['thread'],
  base: Mark['thread'] | undefined,
): readonly Comment[] {
  const own = new Map(mine.map((comment) => [comment.id, comment]));
  const was = new Map(base?.map((comment) => [comment.id, comment]));
  const known = new Set(theirs.map(({ id }) => id));
  return [
    ...theirs.map((comment) => {
      const text = join(comment.text, own.get(comment.id)?.text ?? '', was.get(comment.id)?.text);
      return text === comment.text ? comment : { ...comment, ...own.get(comment.id), text };
    }),
    ...mine.filter(({ id }) => !known.has(id)),
  ].toSorted((one, other) => one.at - other.at);
}

const MARK_CHOICES: (keyof Mark)[] = ['targets', 'label', 'weight', 'owner', 'state'];

/** What only one of them has changed is kept; of what both have chosen the other tab's, of what both have written both. */
function joinRecords({ table, before: base, after: mine }: Change, theirs: Record): Record {
  if (mine === undefined) return theirs;
  switch (table) {
    case 'marks': {
      const [other, own, was] = [theirs as Mark, mine, base];
      const chosen = MARK_CHOICES.reduce((mark, field) => choose(mark, own, was, [field]), other);
      return { ...chosen, thread: joinThreads(other.thread, own.thread, was?.thread) };
    }
    case 'standings': {
      const [other, own, was] = [theirs as Standing, mine, base];
      return { ...choose(other, own, was, ['status', 'of']), note: join(other.note, own.note, was?.note) };
    }
    case 'ticks': {
      const [other, own, was] = [theirs as Tick, mine, base];
      return { ...choose(other, own, was, ['state']), note: join(other.note, own.note, was?.note) };
    }
    case 'proposals': {
      const [other, own, was] = [theirs as Proposal, mine, base];
      const chosen = choose(choose(other, own, was, ['of', 'from', 'text']), own, was, ['state']);
      const reason = join(other.reason, own.reason, was?.reason);
      // There is one wording for a provision: where both have changed it, the other is kept beside its reason.
      const isLost = own.text !== chosen.text && own.text !== was?.text;
      return { ...chosen, reason: isLost ? join(reason, own.text, undefined) : reason };
    }
    case 'items': {
      const [other, own, was] = [theirs as OwnItem, mine, base];
      return { ...choose(other, own, was, ['units']), question: join(other.question, own.question, was?.question) };
    }
    default:
      return theirs;
  }
}

/** The change that settles a conflict; `undefined` where what is stored stays as it is. */
export function settleConflict({ mine, theirs }: Conflict, choice: 'mine' | 'theirs' | 'both'): Change | undefined {
  if (choice === 'theirs') return undefined;
  const rev = Math.max(theirs?.rev ?? 0, mine.after?.rev ?? 0) + 1;
  const isBoth = choice === 'both' && canKeepBoth({ id: '', mine, theirs });
  const after = isBoth && theirs ? joinRecords(mine, theirs) : mine.after;
  const last = mine.after ?? theirs;
  return {
    ...mine,
    before: theirs,
    after: after && { ...after, rev, by: last?.by ?? after.by, at: last?.at ?? after.at },
  } as Change;
}
