import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import type { ListedReview } from './desk';
import type { ReviewSummary } from './list-summary';
import { ProgressBar } from './page-bar';
import { useReviewNames } from './page-names';

interface Props {
  readonly listed: ListedReview;
  /** `undefined` until it has been read. */
  readonly summary: ReviewSummary | undefined;
  readonly onBin: () => void;
}

/** One review in the list: how far it is, what is open, when it was saved, and what can be done with it. */
export function ReviewCard({ listed: { review, updatedAt, backedUpAt }, summary, onBin }: Props) {
  const { t } = useTranslation();
  const { moment } = useReviewNames();
  const { id, title, client } = review;
  return (
    <li className="grid grid-cols-1 gap-2 rounded-card border border-line bg-sheet p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="wrap-anywhere">
          <Link to="/review" search={{ id }}>
            {title}
          </Link>
        </h3>
        {client !== '' && <span className="text-label wrap-anywhere text-ink-soft">{client}</span>}
      </div>
      {summary && (
        <>
          <p className="flex flex-wrap items-center gap-x-3 text-label">
            <span>{t(($) => $.reviewPages.read, { done: String(summary.read), all: String(summary.all) })}</span>
            <span className="flex-1 basis-24">
              <ProgressBar done={summary.read} all={summary.all} />
            </span>
          </p>
          <SummaryLine summary={summary} />
        </>
      )}
      <p className="flex flex-wrap gap-x-4 text-note text-ink-soft">
        <span>{t(($) => $.reviewPages.list.saved, { time: moment(updatedAt) })}</span>
        <span>
          {backedUpAt === undefined
            ? t(($) => $.reviewPages.list.noBackup)
            : t(($) => $.reviewPages.list.backedUp, { time: moment(backedUpAt) })}
        </span>
      </p>
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        <Link to="/agreement" search={{ review: id }}>
          {t(($) => $.reviewPages.toDesk)}
        </Link>
        <Link to="/review" search={{ id, view: 'settings' }}>
          {t(($) => $.reviewPages.views.settings)}
        </Link>
        <Button kind="link" aria-label={t(($) => $.reviewPages.list.binIt, { title })} onClick={onBin}>
          {t(($) => $.reviewPages.list.bin)}
        </Button>
      </p>
    </li>
  );
}

/** Open issues by weight, heavy ones first, proposals, and what waits. */
export function SummaryLine({ summary: { issues, proposals, waiting } }: { readonly summary: ReviewSummary }) {
  const { t } = useTranslation();
  const open = issues.reduce((sum, count) => sum + count, 0);
  return (
    <p className="flex flex-wrap gap-x-4 text-label">
      <span>{t(($) => $.reviewPages.openIssues, { count: open })}</span>
      {([3, 2, 1, 0] as const).map(
        (weight) =>
          issues[weight] > 0 && (
            <span key={weight} className={weight === 3 ? 'font-semibold text-warn' : 'text-ink-soft'}>
              {t(($) => $.reviewPages.weight[weight])} {issues[weight]}
            </span>
          ),
      )}
      {proposals > 0 && <span>{t(($) => $.reviewPages.proposalsCount, { count: proposals })}</span>}
      {waiting > 0 && <span className="text-warn">{t(($) => $.reviewPages.waitingCount, { count: waiting })}</span>}
    </p>
  );
}
