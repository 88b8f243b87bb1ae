import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { addComment, deleteComment, editComment } from '@/reviews/edits';
import type { Comment, Mark } from '@/reviews/model';
import { focusClause } from '@/text/focus-clause';
import { Button } from '@/ui/button';
import type { Desk } from './desk';
import { editNow } from './desk-act';
import { CommentText } from './desk-comment-text';
import { changeUi } from './desk-ui';
import { WriteBox } from './desk-write';
import { useReviewNames } from './page-names';
import { useDraft } from './use-draft';

interface Props {
  readonly desk: Desk;
  readonly mark: Mark;
  /** Whether the box for a comment gets the focus. */
  readonly isWanted: boolean;
}

const wantNothing = () => changeUi({ wanted: undefined });

/** What is said of a mark, in the order in which it was written, and a box to say more. */
export function Thread({ desk, mark, isWanted }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {mark.thread.length > 0 && (
        <ol className="grid gap-2">
          {mark.thread.map((comment) => (
            <li key={comment.id}>
              <CommentItem desk={desk} mark={mark} comment={comment} />
            </li>
          ))}
        </ol>
      )}
      <WriteBox
        label={t(($) => (mark.thread.length === 0 ? $.reviewing.comment.label : $.reviewing.comment.reply))}
        drafts={desk.drafts}
        place={`comment:${mark.id}`}
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

function CommentItem({ desk, mark, comment }: Omit<Props, 'isWanted'> & { readonly comment: Comment }) {
  const { t } = useTranslation();
  const { moment, signed } = useReviewNames();
  const place = `comment:${mark.id}:${comment.id}`;
  const [edited, setEdited] = useState<'no' | 'asked' | 'found'>('no');
  // What was being changed when the page was left goes on; nobody is drawn to it.
  useDraft(desk.drafts, place, () => setEdited((before) => (before === 'no' ? 'found' : before)));
  if (edited !== 'no') {
    return (
      <WriteBox
        label={t(($) => $.reviewing.comment.label)}
        drafts={desk.drafts}
        place={place}
        value={comment.text}
        keepLabel={t(($) => $.reviewing.comment.keep)}
        isWanted={edited === 'asked'}
        onKeep={(text) => {
          const kept = editNow(desk, editComment, { mark: mark.id, comment: comment.id, text });
          setEdited('no');
          return kept;
        }}
        onCancel={() => setEdited('no')}
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
        <Button kind="link" onClick={() => setEdited('asked')}>
          {t(($) => $.reviewing.comment.edit)}
        </Button>
        <Button kind="link" onClick={() => void editNow(desk, deleteComment, { mark: mark.id, comment: comment.id })}>
          {t(($) => $.reviewing.comment.remove)}
        </Button>
      </p>
    </div>
  );
}
