import type { UnitId } from '@/agreement/model';
import type { WordComment, WordRun } from '@/word/model';
import type { Author } from '@/reviews/model';
import { paragraphsOf } from './comment-words';
import type { ExportWords } from './model';
import type { Issue } from './plan-export';
import type { PlacedComment } from './runs-of-unit';

/** The comments of a file, and where they stand. */
interface IssueComments {
  readonly comments: readonly WordComment[];
  readonly places: ReadonlyMap<UnitId, readonly PlacedComment[]>;
}

/**
 * Comments on the very words of marks, with their threads; of a mark over several provisions each has one, the first the thread.
 * A thread that is settled ends with a reply that says so.
 */
export function commentsOfIssues(issues: readonly Issue[], author: Author, words: ExportWords): IssueComments {
  const comments: WordComment[] = [];
  const places = new Map<UnitId, PlacedComment[]>();
  const nameOf = (by: string) => (by.trim() === '' ? words.reviewer : by);
  const initialsOf = (by: string) =>
    by === author.name && author.initials !== '' ? author.initials : (Array.from(by)[0] ?? '');
  const add = (by: string, at: number, paragraphs: WordComment['paragraphs'], more: Partial<WordComment> = {}) => {
    const id = comments.length;
    comments.push({ id, author: nameOf(by), initials: initialsOf(nameOf(by)), at, paragraphs, ...more });
    return id;
  };
  for (const { mark, label, placed } of issues) {
    const { thread, state, by, at } = mark;
    const settled = state === 'open' ? undefined : words.settled[state];
    const isResolved = settled !== undefined;
    const [first, ...rest] = thread;
    for (const [index, { unit, start, end }] of placed.entries()) {
      const head = headOf(mark, words.label(label), words);
      const id =
        index === 0
          ? add(
              first?.by ?? by,
              first?.at ?? at,
              [[{ text: head, isStrong: true }], ...(first ? paragraphsOf(first.text) : [])],
              { isResolved },
            )
          : add(
              by,
              at,
              [
                [{ text: head, isStrong: true }],
                [{ text: words.sameMark(words.place(placed[0]?.unit ?? unit), index + 1, placed.length) }],
              ],
              { isResolved },
            );
      if (index === 0) {
        for (const reply of rest) add(reply.by, reply.at, paragraphsOf(reply.text), { parent: id, isResolved });
        if (settled !== undefined) add(by, at, [[{ text: settled }]], { parent: id, isResolved });
      }
      places.set(unit, [...(places.get(unit) ?? []), { id, start, end }]);
    }
  }
  return { comments, places };
}

/** 风险 · 重 · 负责人 李 */
export function headOf(
  { weight, owner }: { readonly weight: 0 | 1 | 2 | 3; readonly owner: string },
  label: string,
  words: ExportWords,
): string {
  return [label, ...(weight > 0 ? [words.weights[weight]] : []), ...(owner === '' ? [] : [words.ownerIs(owner)])].join(
    ' · ',
  );
}

/** The thread of an issue as paragraphs of the file, each with whose it is and when. */
export function threadOf({ mark: { thread } }: Issue, words: ExportWords): readonly (readonly WordRun[])[] {
  return thread.flatMap(({ by, at, text }) => {
    const [first = [], ...rest] = paragraphsOf(text);
    const said = words.saidBy(by.trim() === '' ? words.reviewer : by, words.moment(at));
    return [[{ text: said, isStrong: true }, ...first], ...rest].map((runs) =>
      runs.map((run) => ({ ...run, isOurs: true })),
    );
  });
}
