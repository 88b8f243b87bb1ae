import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { findMisfits } from '@/reviews/misfits';
import type { ReviewState } from '@/reviews/model';
import { Button } from '@/ui/button';
import { SummaryLine } from './list-card';
import { summaryOf } from './list-summary';
import { DeskEffects } from './desk-effects';
import { DeskLink } from './page-desk-link';
import type { IssueRow } from '@/reviews/list-issues';
import { issueRows, MARK_STATES } from './page-issue-rows';
import { LabelSign } from './page-label-sign';
import { useReviewNames, zoneAt } from './page-names';
import { progressOf, STATUSES } from './page-progress';
import { proposalsInOrder } from './page-proposals';
import { Redline } from './page-redline';
import type { UnitTexts } from './page-texts';
import { RunningComment } from './page-comment';
import { ReportStandings } from './page-report-standings';

interface Props {
  readonly state: ReviewState;
  readonly texts: UnitTexts | undefined;
}

/** The whole review to read and to print: its head, issues by weight with their threads, proposals, and standings with notes. */
export function ReportView({ state, texts }: Props) {
  const { t } = useTranslation();
  const { moment } = useReviewNames();
  const { review } = state;
  const rows = useMemo(
    () =>
      issueRows(state).toSorted(
        (one, other) =>
          MARK_STATES.indexOf(one.mark.state) - MARK_STATES.indexOf(other.mark.state) ||
          other.mark.weight - one.mark.weight,
      ),
    [state],
  );
  const proposals = proposalsInOrder(state);
  const stale = new Set(texts ? findMisfits(state, texts).proposals : []);
  const { byStatus } = progressOf(state, texts);
  const changed = Math.max(review.at, ...[...state.marks.values()].map(({ at }) => at));
  return (
    <section>
      <div className="actions print:hidden">
        <Button onClick={() => print()}>{t(($) => $.reviewPages.report.print)}</Button>
      </div>
      <p className="text-label wrap-anywhere text-ink-soft">
        {t(($) => $.reviewPages.report.head, {
          author: review.author.name || t(($) => $.reviewPages.report.nobody),
          time: moment(changed),
          zone: zoneAt(changed),
          edition: review.edition.id,
          hash: review.edition.sha256,
        })}
      </p>
      <SummaryLine summary={summaryOf(state, texts)} />
      <p className="flex flex-wrap gap-x-4 text-label">
        {STATUSES.map((each) => (
          <span key={each}>
            {t(($) => $.reviewPages.status[each])} {byStatus[each]}
          </span>
        ))}
      </p>
      <h2 className="mt-8">{t(($) => $.reviewPages.report.issues, { count: rows.length })}</h2>
      <ol className="my-3 grid gap-4">
        {rows.map((row) => (
          <ReportIssue key={row.mark.id} state={state} row={row} />
        ))}
      </ol>
      {proposals.length > 0 && (
        <>
          <h2 className="mt-8">{t(($) => $.reviewPages.report.proposals, { count: proposals.length })}</h2>
          <ul className="my-3 grid gap-4">
            {proposals.map((proposal) => (
              <li key={proposal.unit} className="break-inside-avoid">
                <p className="text-label">
                  <DeskLink review={review.id} unit={proposal.unit} />
                  {' · '}
                  {t(($) => $.reviewPages.proposals.states[proposal.state])}
                </p>
                <Redline from={proposal.from} to={proposal.text} />
                {stale.has(proposal) && <p className="text-warn">{t(($) => $.reviewPages.proposals.stale)}</p>}
                {!stale.has(proposal) && proposal.from !== proposal.text && <DeskEffects proposal={proposal} />}
                {proposal.reason !== '' && (
                  <p className="wrap-anywhere whitespace-pre-wrap">
                    {t(($) => $.reviewPages.proposals.reason, { reason: proposal.reason })}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <ReportStandings state={state} />
      <p className="aside">{t(($) => $.reviewPages.report.unofficial)}</p>
    </section>
  );
}

function ReportIssue({
  state: { review },
  row: { mark, fit },
}: {
  readonly state: ReviewState;
  readonly row: IssueRow;
}) {
  const { t } = useTranslation();
  const { labelOf } = useReviewNames();
  return (
    <li className="break-inside-avoid border-b border-line pb-3">
      <p className="flex flex-wrap gap-x-3 text-label">
        <strong className={mark.weight === 3 ? 'text-warn' : ''}>{t(($) => $.reviewPages.weight[mark.weight])}</strong>
        <LabelSign label={review.labels.find(({ id }) => id === mark.label)}>{labelOf(review, mark.label)}</LabelSign>
        <span>{t(($) => $.reviewPages.issues.states[mark.state])}</span>
        {mark.owner !== '' && <span>{t(($) => $.reviewPages.report.owner, { owner: mark.owner })}</span>}
        {(fit === 'unsure' || fit === 'orphan') && (
          <span className="text-warn">{t(($) => $.reviewPages.issues.waits)}</span>
        )}
      </p>
      {mark.targets.map(({ unit, start, exact }) => (
        <p key={`${unit} ${start}`}>
          <DeskLink review={review.id} unit={unit} />{' '}
          <q lang="zh-CN" className="font-serif wrap-anywhere">
            {exact}
          </q>
        </p>
      ))}
      {mark.thread.map((comment) => (
        <RunningComment key={comment.id} comment={comment} />
      ))}
    </li>
  );
}
