import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InsertedTextRun,
  type IRunOptions,
  type ParagraphChild,
  ShadingType,
  TextRun,
} from 'docx';
import type { WordChange, WordComment, WordRun } from './model';
import { writeWordMoment } from './word-moment';
import { toXmlText } from './xml-text';

export const SERIF = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' };
export const SANS = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体', cs: 'Arial' };

/** What the runs of a file are numbered by. */
export interface Kept {
  /** Footnotes in their order. */
  readonly notes: string[];
  /** How many tracked changes there are so far. */
  changes: number;
  /** The ids of a comment and of what answers it, by the id of the comment. */
  readonly threads: ReadonlyMap<number, readonly number[]>;
}

/** Begins a file. @param comments - each after the one that it answers. */
export function keepRuns(comments: readonly WordComment[]): Kept {
  const threads = new Map<number, number[]>();
  for (const { id, parent } of comments) {
    const thread = parent === undefined ? [] : (threads.get(parent) ?? []);
    thread.push(id);
    threads.set(parent ?? id, thread);
  }
  return { notes: [], changes: 0, threads };
}

/** Runs of one paragraph with their looks; notes are numbered as they come, and kept. */
export function runsOf(runs: readonly WordRun[], kept: Kept, options: IRunOptions = {}): ParagraphChild[] {
  const isLast = (comment: number, index: number) =>
    runs.slice(index + 1).every(({ comments = [] }) => !comments.includes(comment));
  const isFirst = (comment: number, index: number) =>
    runs.slice(0, index).every(({ comments = [] }) => !comments.includes(comment));
  return runs.flatMap((run, index) => {
    const { comments = [], note } = run;
    const threads = (which: (comment: number, at: number) => boolean) =>
      comments.filter((comment) => which(comment, index)).flatMap((comment) => kept.threads.get(comment) ?? []);
    const words = wordsOf(run, kept, options);
    if (note !== undefined) kept.notes.push(note);
    return [
      ...threads(isFirst).map((id) => new CommentRangeStart(id)),
      ...words,
      ...threads(isLast).flatMap((id) => [
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]),
      ...(note === undefined ? [] : [new FootnoteReferenceRun(kept.notes.length)]),
    ];
  });
}

function wordsOf({ text, isStrong, isMarked, isOurs, href, change }: WordRun, kept: Kept, options: IRunOptions) {
  const looks: IRunOptions = {
    ...options,
    font: isOurs ? SANS : SERIF,
    ...(isStrong ? { bold: true } : {}),
    ...(isMarked ? { underline: {}, shading: { type: ShadingType.CLEAR, fill: 'FFF2CC' } } : {}),
  };
  if (change) return changed(text, change, kept, looks);
  return href === undefined ? plain(text, looks) : [linkTo(href, text, looks)];
}

/** Words as a tracked change, line by line: each is a change of its own. */
function changed(text: string, { kind, author, at }: WordChange, kept: Kept, looks: IRunOptions): ParagraphChild[] {
  const Run = kind === 'deleted' ? DeletedTextRun : InsertedTextRun;
  return linesOf(text).map((line, index) => {
    kept.changes += 1;
    return new Run({
      ...looks,
      text: line,
      ...(index > 0 ? { break: 1 } : {}),
      id: kept.changes,
      author: toXmlText(author),
      date: writeWordMoment(at),
    });
  });
}

/** A link out of the file. */
export const linkTo = (link: string, text: string, looks: IRunOptions) =>
  new ExternalHyperlink({ link, children: plain(text, { ...looks, style: 'Hyperlink' }) });

/** A text with its breaks. */
export function plain(text: string, options: IRunOptions = {}): TextRun[] {
  return linesOf(text).map(
    (line, index) => new TextRun({ ...options, text: line, ...(index > 0 ? { break: 1 } : {}) }),
  );
}

const linesOf = (text: string) => toXmlText(text).split(/\r\n|[\n\r]/);
