import type { Change, Comment, Mark } from '@/reviews/model';
import type { Conflict } from './desk';

type Record = NonNullable<Change['after']>;

/** Whether both of a conflict can stay: what people have written can stand side by side, a choice cannot. */
export const canKeepBoth = ({ mine, theirs }: Conflict): boolean =>
  mine.after !== undefined && theirs !== undefined && mine.table !== 'review';

const join = (theirs: string, mine: string): string =>
  theirs === mine || mine === '' ? theirs : theirs === '' ? mine : `${theirs}\n\n${mine}`;

/** Comments of both; of one that was edited in both, the words of both. */
function joinThreads(theirs: Mark['thread'], mine: Mark['thread']): readonly Comment[] {
  const own = new Map(mine.map((comment) => [comment.id, comment]));
  const known = new Set(theirs.map(({ id }) => id));
  return [
    ...theirs.map((comment) => ({ ...comment, text: join(comment.text, own.get(comment.id)?.text ?? '') })),
    ...mine.filter(({ id }) => !known.has(id)),
  ].toSorted((one, other) => one.at - other.at);
}

/** Of what is chosen from a list the other tab's, of what was written both. */
function joinRecords(mine: Change, theirs: Record): Record {
  const { table, after } = mine;
  const other = theirs as never;
  switch (table) {
    case 'marks':
      return after ? { ...(other as Mark), thread: joinThreads((other as Mark).thread, after.thread) } : theirs;
    case 'standings':
    case 'ticks': {
      const { note } = theirs as { readonly note: string } & Record;
      return { ...theirs, note: join(note, after?.note ?? '') };
    }
    case 'proposals': {
      // There is one wording for a provision: the other is kept beside its reason.
      const { text, reason } = theirs as { readonly text: string; readonly reason: string } & Record;
      const own = after && after.text !== text ? join(after.reason, after.text) : (after?.reason ?? '');
      return { ...theirs, reason: join(reason, own) } as Record;
    }
    case 'items': {
      const { question } = theirs as { readonly question: string } & Record;
      return { ...theirs, question: join(question, after?.question ?? '') };
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
