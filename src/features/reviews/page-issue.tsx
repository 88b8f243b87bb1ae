import { useTranslation } from '@/i18n/use-translation';
import { setState } from '@/reviews/edits';
import type { ReviewState } from '@/reviews/model';
import { Select } from '@/ui/select';
import type { Desk } from './desk';
import { DeskLink } from './page-desk-link';
import { useEditor } from './page-editing';
import type { IssueRow } from '@/reviews/list-issues';
import { MARK_STATES } from './page-issue-rows';
import { LabelSign } from './page-label-sign';
import { useReviewNames } from './page-names';
import { shortComment, shorten } from './page-shorten';
import { AS } from './page-table';

/** Of a thread the list shows the last word, of words that are marked as many as are needed to know them again. */
const WORDS = 80;
const COMMENT = 160;

interface Props {
  readonly desk: Desk;
  readonly state: ReviewState;
  readonly row: IssueRow;
}

/** One issue: where it stands, what is marked, what was said last, whose it is, and how it stands, which can be changed here. */
export function Issue({ desk, state: { review }, row: { mark, units, words, proposals, fit } }: Props) {
  const { t } = useTranslation();
  const edit = useEditor(desk);
  const { labelOf, moment, clause } = useReviewNames();
  const [first] = mark.targets;
  const last = mark.thread.at(-1);
  const cell = 'align-top wrap-anywhere tablet:border-b tablet:border-line tablet:py-2 tablet:pe-3';
  return (
    <tr
      {...AS.row}
      className="max-tablet:flex max-tablet:flex-wrap max-tablet:items-baseline max-tablet:gap-x-3 max-tablet:gap-y-1 max-tablet:rounded-card max-tablet:border max-tablet:border-line max-tablet:bg-sheet max-tablet:p-3"
    >
      <td {...AS.cell} className={`${cell} whitespace-nowrap ${mark.weight === 3 ? 'font-semibold text-warn' : ''}`}>
        {t(($) => $.reviewPages.weight[mark.weight])}
      </td>
      <td {...AS.cell} className={cell}>
        {units.slice(0, 3).map((unit, index) => (
          <span key={unit} className="block">
            <DeskLink review={review.id} unit={unit} isRow={index === 0} />
          </span>
        ))}
        {units.length > 3 && <span className="text-ink-soft">+{units.length - 3}</span>}
      </td>
      <td {...AS.cell} className={cell}>
        <LabelSign label={review.labels.find(({ id }) => id === mark.label)}>{labelOf(review, mark.label)}</LabelSign>
      </td>
      <td {...AS.cell} className={`${cell} max-tablet:w-full tablet:min-w-64`}>
        <q lang="zh-CN" className="font-serif">
          {shorten(words, WORDS)}
        </q>
        {last && (
          <span className="block text-ink-soft">
            {last.by !== '' && `${last.by} · `}
            {shortComment(last.text, COMMENT)}
            {mark.thread.length > 1 && ` ${t(($) => $.reviewPages.issues.thread, { count: mark.thread.length })}`}
          </span>
        )}
        {proposals.length > 0 && <span className="me-3">{t(($) => $.reviewPages.issues.redrafted)}</span>}
        {(fit === 'unsure' || fit === 'orphan') && (
          <span className="text-warn">{t(($) => $.reviewPages.issues.waits)}</span>
        )}
      </td>
      <td {...AS.cell} className={cell}>
        {mark.owner === '' ? (
          <span className="text-ink-soft">{t(($) => $.reviewPages.issues.nobody)}</span>
        ) : (
          mark.owner
        )}
      </td>
      <td {...AS.cell} className={cell}>
        <Select
          label={
            <span className="sr-only">
              {t(($) => $.reviewPages.issues.stateOf, { clause: first ? clause(first.unit) : '' })}
            </span>
          }
          value={mark.state}
          options={MARK_STATES.map((each) => [each, t(($) => $.reviewPages.issues.states[each])] as const)}
          onChoose={(chosen) => {
            const next = MARK_STATES.find((each) => each === chosen);
            if (next) void edit(setState, { mark: mark.id, state: next });
          }}
        />
      </td>
      <td {...AS.cell} className={`${cell} text-ink-soft`}>
        {moment(mark.at)}
      </td>
    </tr>
  );
}
