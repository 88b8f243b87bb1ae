import { Link } from '@tanstack/react-router';
import { Redo2, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import type { Desk, DeskView } from './desk';
import { ExportButton } from './export-button';
import { SummaryLine } from './list-card';
import { KeepingLine } from './keeping-line';
import { type ReviewSummary, summaryOf } from './list-summary';
import { ProgressBar } from './page-bar';
import { REVIEW_VIEWS, type ReviewViewName } from './page-search';
import type { UnitTexts } from './page-texts';
import { stepAfterRefusal } from './step-after-refusal';

interface Props {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly texts: UnitTexts | undefined;
  readonly current: ReviewViewName;
}

/** Over every view of a review: what it is called, how far it is, whether it is kept, and the ways to its views. */
export function ReviewHead({ desk, view, texts, current }: Props) {
  const { t } = useTranslation();
  const { state, undo, redo } = view;
  const { review } = state;
  const summary = useMemo(() => summaryOf(state, texts), [state, texts]);
  const [said, setSaid] = useState('');
  const step = async (which: 'undo' | 'redo') => {
    const outcome = await desk[which]();
    const refused = () => t(($) => $.reviewPages.changedSince[stepAfterRefusal(desk, which)]);
    setSaid(outcome === 'changed-since' ? refused() : '');
  };
  return (
    <header>
      <p className="print:hidden">
        <Link to="/review">{t(($) => $.reviewPages.toList)}</Link>
      </p>
      <h1 className="text-part wrap-anywhere">{review.title}</h1>
      {review.client !== '' && (
        <p className="text-ink-soft">{t(($) => $.reviewPages.forClient, { client: review.client })}</p>
      )}
      <div className="mt-2 grid gap-1 print:hidden">
        <p className="flex max-w-reading items-center gap-3 text-label">
          <span className="whitespace-nowrap">
            {t(($) => $.reviewPages.read, { done: String(summary.read), all: String(summary.all) })}
          </span>
          <ProgressBar done={summary.read} all={summary.all} />
        </p>
        <SummaryLine summary={summary} />
        <KeepingLine desk={desk} view={view} />
      </div>
      <div className="actions print:hidden">
        <Link className="button primary" to="/agreement" search={{ review: review.id }}>
          {t(($) => $.reviewPages.toDesk)}
        </Link>
        <Button disabled={undo === undefined} onClick={() => void step('undo')}>
          <Undo2 aria-hidden size={18} />
          {undo === undefined
            ? t(($) => $.reviewPages.undo)
            : t(($) => $.reviewPages.undoOf, { what: t(($) => $.reviewPages.edits[undo.name]) })}
        </Button>
        <Button disabled={redo === undefined} onClick={() => void step('redo')}>
          <Redo2 aria-hidden size={18} />
          {redo === undefined
            ? t(($) => $.reviewPages.redo)
            : t(($) => $.reviewPages.redoOf, { what: t(($) => $.reviewPages.edits[redo.name]) })}
        </Button>
        <ExportButton state={state} conflicts={view.conflicts} />
      </div>
      <p role="status" className="text-warn empty:sr-only print:hidden">
        {said}
      </p>
      <ReviewViews id={review.id} current={current} counts={countsOf(view, summary)} />
    </header>
  );
}

type Counts = Readonly<Partial<Record<ReviewViewName, number>>>;

function countsOf({ state, conflicts }: DeskView, { waiting, proposals }: ReviewSummary): Counts {
  return { issues: state.marks.size, proposals, waiting: waiting + conflicts.length };
}

interface ViewsProps {
  readonly id: string;
  readonly current: ReviewViewName;
  readonly counts: Counts;
}

/** The views, in one row: on a phone it scrolls, and the one that is open is in sight. */
function ReviewViews({ id, current, counts }: ViewsProps) {
  const { t } = useTranslation();
  const row = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const open = row.current?.querySelector<HTMLElement>('[aria-current=page]');
    // The page itself stays where it is.
    if (open) row.current?.scrollTo({ left: open.offsetLeft - (row.current.clientWidth - open.offsetWidth) / 2 });
  }, [current]);
  return (
    <nav aria-label={t(($) => $.reviewPages.viewsLabel)} className="my-4 border-b border-line print:hidden">
      <ul
        ref={row}
        className="relative flex flex-wrap gap-x-6 gap-y-1 max-tablet:flex-nowrap max-tablet:overflow-x-auto max-tablet:whitespace-nowrap"
      >
        {REVIEW_VIEWS.map((name) => (
          <li key={name}>
            <Link
              to="/review"
              search={name === 'issues' ? { id } : { id, view: name }}
              resetScroll={false}
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={name === current ? 'page' : undefined}
              className="inline-block py-2 no-underline -outline-offset-2 aria-[current=page]:text-ink aria-[current=page]:shadow-current"
            >
              {t(($) => $.reviewPages.views[name])}
              {counts[name] !== undefined && counts[name] > 0 && ` ${counts[name]}`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
