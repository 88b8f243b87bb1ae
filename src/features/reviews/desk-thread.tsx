import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { addComment, deleteComment, editComment } from '@/reviews/edits';
import type { Comment, Mark, Review } from '@/reviews/model';
import { focusClause } from '@/text/focus-clause';
import { Button } from '@/ui/button';
import type { Desk } from './desk';
import { editNow } from './desk-act';
import { CommentText } from './desk-comment-text';
import { changeUi } from './desk-ui';
import { WriteBox } from './desk-write';
import { readDraft } from './desk-drafts';
import { useReviewNames } from './page-names';

interface Props {
  readonly desk: Desk;
  readonly mark: Mark;
  readonly review: Review;
  /** Whether the box for a comment gets the focus. */
  readonly isWanted: boolean;
}

const wantNothing = () => changeUi({ wanted: undefined });

/** What is said of a mark, in the order in which it was written, and a box to say more. */
export function Thread({ desk, mark, review, isWanted }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {mark.thread.length > 0 && (
        <ol className="grid gap-2">
          {mark.thread.map((comment) => (
            <li key={comment.id}>
              <CommentItem desk={desk} mark={mark} comment={comment} review={review} />
            </li>
          ))}
        </ol>
      )}
      <WriteBox
        label={t(($) => (mark.thread.length === 0 ? $.reviewing.comment.label : $.reviewing.comment.reply))}
        draftKey={`${review.id} ${mark.id} new`}
        hint={t(($) => $.reviewing.comment.hint)}
        keepLabel={t(($) => $.reviewing.comment.keep)}
        rows={2}
        isWanted={isWanted}
        onFocused={wantNothing}
        onKeep={(text) => editNow(desk, addComment, { mark: mark.id, text })}
        onLeave={() => focusClause(mark.targets[0]?.unit)}
      />
    </>
  );
}

function CommentItem({ desk, mark, comment, review }: Omit<Props, 'isWanted'> & { readonly comment: Comment }) {
  const { t } = useTranslation();
  const { moment, signed } = useReviewNames();
  const draftKey = `${review.id} ${mark.id} ${comment.id}`;
  // What was being changed when the page was left goes on.
  const [isEdited, setIsEdited] = useState(() => readDraft(draftKey) !== undefined);
  if (isEdited) {
    return (
      <WriteBox
        label={t(($) => $.reviewing.comment.label)}
        draftKey={draftKey}
        value={comment.text}
        keepLabel={t(($) => $.reviewing.comment.keep)}
        isWanted
        onKeep={(text) => {
          const kept = editNow(desk, editComment, { mark: mark.id, comment: comment.id, text });
          setIsEdited(false);
          return kept;
        }}
        onCancel={() => setIsEdited(false)}
      />
    );
  }
  return (
    <div className="border-t border-line pt-2">
      <p className="text-note text-ink-soft">
        {signed(comment.by, comment.at)}
        {comment.edited !== undefined && ` · ${t(($) => $.reviewing.mark.edited, { at: moment(comment.edited) })}`}
      </p>
      <CommentText text={comment.text} />
      <p className="flex gap-3">
        <Button kind="link" onClick={() => setIsEdited(true)}>
          {t(($) => $.reviewing.comment.edit)}
        </Button>
        <Button kind="link" onClick={() => void editNow(desk, deleteComment, { mark: mark.id, comment: comment.id })}>
          {t(($) => $.reviewing.comment.remove)}
        </Button>
      </p>
    </div>
  );
}
