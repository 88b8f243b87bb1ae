import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { changeSettings } from '@/reviews/edits';
import type { ReviewState } from '@/reviews/model';
import { Button } from '@/ui/button';
import { CommittedField } from '@/ui/committed-field';
import type { Desk, ReviewShelf } from './desk';
import { Snapshots } from './keeping-history';
import { initialsOf, keepAuthor } from './list-author';
import { useEditor } from './page-editing';
import { LabelSettings } from './page-labels';
import { useReviewNames } from './page-names';
import { ListSettings } from './tick-settings';

const MOST = 200;

interface Props {
  readonly desk: Desk;
  readonly shelf: ReviewShelf;
  readonly state: ReviewState;
}

/** What a review is called, who makes it, its labels, the lists that are worked through, earlier states, and the way into the bin. */
export function SettingsView({ desk, shelf, state }: Props) {
  const { t } = useTranslation();
  const edit = useEditor(desk);
  const navigate = useNavigate();
  const { moment } = useReviewNames();
  const [hasFailed, setHasFailed] = useState(false);
  const { review } = state;
  const { author } = review;
  const setAuthor = (next: typeof author) => {
    keepAuthor(next);
    void edit(changeSettings, { author: next });
  };
  const bin = async () => {
    const isDone = await shelf.bin(review.id);
    setHasFailed(!isDone);
    if (isDone) void navigate({ to: '/review' });
  };
  return (
    <section className="grid max-w-reading gap-6">
      <div className="grid gap-3">
        <h2>{t(($) => $.reviewPages.views.settings)}</h2>
        <CommittedField
          type="text"
          maxLength={MOST}
          label={t(($) => $.reviewPages.make.title)}
          value={review.title}
          accepts={(value) => value.trim() !== ''}
          refusal={t(($) => $.reviewPages.settings.noTitle)}
          onCommit={(title) => {
            if (title.trim() !== '') void edit(changeSettings, { title: title.trim() });
          }}
        />
        <CommittedField
          type="text"
          maxLength={MOST}
          label={t(($) => $.reviewPages.make.client)}
          value={review.client}
          onCommit={(client) => void edit(changeSettings, { client: client.trim() })}
        />
        <CommittedField
          type="text"
          maxLength={MOST}
          label={t(($) => $.reviewPages.make.author)}
          value={author.name}
          onCommit={(written) => {
            const name = written.trim();
            const isMade = author.initials === initialsOf(author.name);
            setAuthor({ name, initials: isMade ? initialsOf(name) : author.initials });
          }}
        />
        <CommittedField
          type="text"
          maxLength={12}
          label={t(($) => $.reviewPages.make.initials)}
          value={author.initials}
          onCommit={(initials) => setAuthor({ ...author, initials: initials.trim() })}
        />
        <p className="hint">{t(($) => $.reviewPages.settings.authorHint)}</p>
      </div>
      <LabelSettings desk={desk} state={state} />
      <ListSettings desk={desk} state={state} />
      <Snapshots shelf={shelf} id={review.id} />
      <div className="grid justify-items-start gap-2">
        <h3>{t(($) => $.reviewPages.settings.about)}</h3>
        <p className="text-label wrap-anywhere text-ink-soft">
          {t(($) => $.reviewPages.settings.facts, {
            created: moment(review.createdAt),
            edition: review.edition.id,
            hash: review.edition.sha256,
            id: review.id,
          })}
        </p>
      </div>
      <div className="grid justify-items-start gap-2">
        <h3>{t(($) => $.reviewPages.bin.move)}</h3>
        <p className="hint">{t(($) => $.reviewPages.bin.moveLead)}</p>
        <Button onClick={() => void bin()}>{t(($) => $.reviewPages.list.bin)}</Button>
        <p role="status" className="text-warn empty:sr-only">
          {hasFailed ? t(($) => $.reviewPages.list.failed) : ''}
        </p>
      </div>
    </section>
  );
}
