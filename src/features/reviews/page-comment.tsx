import type { Comment } from '@/reviews/model';
import { CommentText } from './desk-comment-text';
import { useReviewNames } from './page-names';

interface Props {
  readonly comment: Comment;
}

/** One comment of a thread, with who wrote it and when. */
export function RunningComment({ comment: { text, by, at } }: Props) {
  const { signed } = useReviewNames();
  return (
    <div className="my-1 border-s-2 border-line-strong ps-3">
      <p className="text-note text-ink-soft">{signed(by, at)}</p>
      <CommentText text={text} />
    </div>
  );
}
