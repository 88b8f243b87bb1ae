import { type FormEvent, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { createReview } from '@/reviews/edits';
import type { Author } from '@/reviews/model';
import { edition } from '@/corpus/edition';
import { Button } from '@/ui/button';
import { CloseButton } from '@/ui/close-button';
import { Dialog } from '@/ui/dialog';
import { Field } from '@/ui/field';
import type { ReviewShelf } from './desk';
import { initialsOf, keepAuthor, readAuthor } from './list-author';
import { editContext } from './page-editing';
import { useReviewNames } from './page-names';

const MOST = 200;

/** What has been typed of a review that is not made yet. */
export interface TypedReview {
  readonly title: string;
  readonly client: string;
  readonly author: Author;
}

interface Props {
  readonly shelf: ReviewShelf;
  /** What was typed before the dialog was closed without a review. */
  readonly typed: TypedReview | undefined;
  readonly onMade: (id: string) => void;
  readonly onClose: (typed: TypedReview) => void;
}

/** Asks what a new review is called and who makes it. Everything has a sensible default and can be changed later. */
export function NewReviewDialog({ shelf, typed, onMade, onClose }: Props) {
  const { t } = useTranslation();
  const { day } = useReviewNames();
  const [title, setTitle] = useState(
    () => typed?.title ?? t(($) => $.reviewPages.make.defaultTitle, { day: day(Date.now()) }),
  );
  const [client, setClient] = useState(typed?.client ?? '');
  const [author, setAuthor] = useState(() => typed?.author ?? readAuthor());
  const close = () => onClose({ title, client, author });
  const [failure, setFailure] = useState<string>();
  const [isMaking, setIsMaking] = useState(false);
  const make = async () => {
    setIsMaking(true);
    const name = author.name.trim();
    const initials = author.initials.trim() || initialsOf(name);
    const review = createReview(
      {
        title: title.trim() || t(($) => $.reviewPages.make.untitled),
        client: client.trim(),
        author: { name, initials },
        edition: { id: edition.id, sha256: edition.sha256 },
      },
      editContext(name),
    );
    keepAuthor({ name, initials });
    const opened = await shelf.create(review);
    setIsMaking(false);
    if (opened.kind === 'failure') setFailure(t(($) => $.reviewPages.failure[opened.failure]));
    else {
      if (opened.kind === 'open') opened.desk.close();
      onMade(review.id);
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isMaking) void make();
  };
  return (
    <Dialog
      open
      label={t(($) => $.reviewPages.make.heading)}
      className="dialog w-[calc(100vw-2rem)] max-w-reading max-phone:p-4"
      onClose={close}
    >
      <div className="flex items-start justify-between gap-4">
        <h2>{t(($) => $.reviewPages.make.heading)}</h2>
        <CloseButton label={t(($) => $.reviewPages.close)} onClose={close} />
      </div>
      <form className="grid gap-3" onSubmit={onSubmit}>
        <TextField label={t(($) => $.reviewPages.make.title)} value={title} onChange={setTitle} />
        <TextField
          label={t(($) => $.reviewPages.make.client)}
          hint={t(($) => $.reviewPages.make.clientHint)}
          value={client}
          onChange={setClient}
        />
        <TextField
          label={t(($) => $.reviewPages.make.author)}
          hint={t(($) => $.reviewPages.make.authorHint)}
          value={author.name}
          onChange={(name) =>
            setAuthor(({ name: before, initials }) => ({
              name,
              // Made of the name until somebody writes others.
              initials: initials === initialsOf(before) ? initialsOf(name) : initials,
            }))
          }
        />
        <TextField
          label={t(($) => $.reviewPages.make.initials)}
          value={author.initials}
          onChange={(initials) => setAuthor(({ name }) => ({ name, initials }))}
        />
        <p role="status" className="text-warn empty:sr-only">
          {failure}
        </p>
        <div className="actions">
          <Button kind="primary" type="submit">
            {t(($) => $.reviewPages.make.submit)}
          </Button>
          <Button onClick={close}>{t(($) => $.reviewPages.cancel)}</Button>
        </div>
      </form>
    </Dialog>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TextField({ label, hint, value, onChange }: TextFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="text"
          maxLength={MOST}
          autoComplete="off"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}
