import { type ICommentOptions, Paragraph } from 'docx';
import type { WordComment, WordRun } from './model';
import { WordMoment } from './word-moment';
import { plain, SANS } from './word-runs';
import { toXmlText } from './xml-text';

/** Comments as Word has them in the margin, with their threads and whether these are settled. */
export function commentsOf(comments: readonly WordComment[]): { readonly children: ICommentOptions[] } {
  return {
    children: comments.map(({ id, author, initials, at, paragraphs, parent, isResolved }) => ({
      id,
      author: toXmlText(author),
      initials: toXmlText(initials),
      date: new WordMoment(at),
      children: paragraphs.map((runs) => new Paragraph({ children: runs.flatMap(runOf) })),
      ...(parent === undefined ? {} : { parentId: parent }),
      ...(isResolved ? { resolved: true } : {}),
    })),
  };
}

const runOf = ({ text, isStrong = false, isOurs = true }: WordRun) =>
  plain(text, { ...(isOurs ? { font: SANS } : {}), ...(isStrong ? { bold: true } : {}) });
