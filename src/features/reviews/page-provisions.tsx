import { useMemo } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import type { ReviewState } from '@/reviews/model';
import { Disclosure } from '@/ui/disclosure';
import { Notice } from '@/ui/notice';
import { Select } from '@/ui/select';
import type { Desk } from './desk';
import { ProgressBar } from './page-bar';
import { chapterName, productName } from './page-chapter-names';
import { useReviewNames } from './page-names';
import { type ChapterProgress, nextUnread, progressByChapter, STATUSES } from './page-progress';
import { ProvisionRows } from './page-provision-rows';
import type { ChangeSearch, ReviewSearch } from './page-search';
import type { UnitTexts } from './page-texts';

interface Props {
  readonly desk: Desk;
  readonly state: ReviewState;
  readonly texts: UnitTexts | undefined;
  readonly search: ReviewSearch;
  readonly onChange: ChangeSearch;
}

/** How far each chapter and the terms of each product have been read, and every provision of the one that is chosen. */
export function ProvisionsView({ desk, state, texts, search, onChange }: Props) {
  const { t } = useTranslation();
  const { clause, isEnglish } = useReviewNames();
  const rows = useMemo(() => progressByChapter(state, texts), [state, texts]);
  const chosen = rows.find(
    ({ chapter: { id, product } }) =>
      (search.chapter !== undefined && id === search.chapter) ||
      (search.product !== undefined && product?.slug === search.product),
  );
  const asked = search.chapter ?? search.product;
  const status = STATUSES.find((each) => each === search.state);
  const next = nextUnread(state, undefined, texts);
  const nameOf = ({ chapter: { id, product } }: ChapterProgress) =>
    product ? productName(product, isEnglish) : chapterName(id, clause);
  const general = rows.filter(({ chapter }) => chapter.product === undefined);
  const special = rows.filter(({ chapter }) => chapter.product !== undefined);
  const open = (row: ChapterProgress | undefined) =>
    onChange({
      chapter: row && row.chapter.product === undefined ? row.chapter.id : '',
      product: row?.chapter.product?.slug ?? '',
    });
  return (
    <section>
      <h2>{t(($) => $.reviewPages.views.provisions)}</h2>
      {asked !== undefined && asked !== '' && !chosen && (
        <Notice>{t(($) => $.reviewPages.issues.unread, { value: asked.slice(0, 60) })}</Notice>
      )}
      <p className="my-2">
        {next === undefined ? (
          t(($) => $.reviewPages.provisions.allRead)
        ) : (
          <>
            {t(($) => $.reviewPages.provisions.next)}{' '}
            <Link to="/agreement" search={{ review: state.review.id }} hash={next}>
              {clause(next)}
            </Link>
          </>
        )}
      </p>
      <div className="my-3 flex flex-wrap items-end gap-x-4 gap-y-2 max-phone:grid max-phone:grid-cols-1 print:hidden [&_label]:max-w-full [&_select]:max-w-full max-phone:[&_select]:w-full">
        <Select
          label={t(($) => $.reviewPages.provisions.chapter)}
          value={chosen?.chapter.id ?? ''}
          none={t(($) => $.reviewPages.provisions.overview)}
          groups={[
            {
              name: t(($) => $.reviewPages.provisions.general),
              options: general.map((row) => [row.chapter.id, nameOf(row)] as const),
            },
            {
              name: t(($) => $.reviewPages.provisions.special),
              options: special.map((row) => [row.chapter.id, nameOf(row)] as const),
            },
          ]}
          onChoose={(id) => open(rows.find(({ chapter }) => chapter.id === id))}
        />
        {chosen && (
          <Select
            label={t(($) => $.reviewPages.provisions.status)}
            value={status ?? ''}
            none={t(($) => $.reviewPages.all)}
            options={STATUSES.map((each) => [each, t(($) => $.reviewPages.status[each])] as const)}
            onChoose={(chosenStatus) => onChange({ state: chosenStatus })}
          />
        )}
      </div>
      {chosen ? (
        <ProvisionRows
          key={chosen.chapter.id}
          desk={desk}
          state={state}
          texts={texts}
          row={chosen}
          name={nameOf(chosen)}
          status={status}
        />
      ) : (
        <>
          <h3 className="mt-4">{t(($) => $.reviewPages.provisions.general)}</h3>
          <Overview rows={general} nameOf={nameOf} review={state.review.id} />
          <Disclosure className="my-4" summary={t(($) => $.reviewPages.provisions.special)} isOpen>
            <Overview rows={special} nameOf={nameOf} review={state.review.id} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

interface OverviewProps {
  readonly rows: readonly ChapterProgress[];
  readonly review: string;
  readonly nameOf: (row: ChapterProgress) => string;
}

function Overview({ rows, review, nameOf }: OverviewProps) {
  const { t } = useTranslation();
  return (
    <ul className="my-2 grid gap-x-8 gap-y-2 tablet:grid-cols-2">
      {rows.map((row) => {
        const { chapter, read, all, byStatus, open } = row;
        const trouble = byStatus.concern + byStatus.blocked;
        return (
          <li key={chapter.id} className="grid gap-1 border-b border-line pb-2">
            <span className="flex flex-wrap items-baseline justify-between gap-x-3">
              <Link
                to="/review"
                resetScroll={false}
                search={{
                  id: review,
                  view: 'provisions',
                  ...(chapter.product ? { product: chapter.product.slug } : { chapter: chapter.id }),
                }}
              >
                {nameOf(row)}
              </Link>
              <span className="text-label whitespace-nowrap">
                {t(($) => $.reviewPages.read, { done: String(read), all: String(all) })}
              </span>
            </span>
            <ProgressBar done={read} all={all} />
            {(trouble > 0 || open > 0) && (
              <span className="flex flex-wrap gap-x-3 text-note">
                {byStatus.concern > 0 && (
                  <span className="text-warn">
                    {t(($) => $.reviewPages.status.concern)} {byStatus.concern}
                  </span>
                )}
                {byStatus.blocked > 0 && (
                  <span className="text-loss">
                    {t(($) => $.reviewPages.status.blocked)} {byStatus.blocked}
                  </span>
                )}
                {open > 0 && <span>{t(($) => $.reviewPages.openIssues, { count: open })}</span>}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
