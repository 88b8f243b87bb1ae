import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { ReviewState } from '@/reviews/model';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import type { Desk } from './desk';
import { useFirst } from './page-first';
import { optional } from '@/ui/optional';
import { IssueFilters } from './page-issue-filters';
import { Issue } from './page-issue';
import type { IssueRow } from '@/reviews/list-issues';
import { askedIssues, type IssueSort, issueRows, readIssueFilter } from './page-issue-rows';
import type { ChangeSearch, ReviewSearch } from './page-search';
import { AS } from './page-table';

const IssuesTableButton = optional(() => import('./page-issues-table'), {
  pick: (module) => module.IssuesTableButton,
  wording: ['reviewExport'],
  isSilent: true,
});

interface Props {
  readonly desk: Desk;
  readonly state: ReviewState;
  readonly search: ReviewSearch;
  readonly onChange: ChangeSearch;
}

/** Every mark of a review as an issue, the heaviest first, narrowed and sorted by what the address says. */
export function IssuesView({ desk, state, search, onChange }: Props) {
  const { t } = useTranslation();
  const rows = useMemo(() => issueRows(state), [state]);
  const { filter, unread } = readIssueFilter(search, state, rows);
  const found = askedIssues(rows, filter, state);
  const { shown, more } = useFirst(found);
  const sortBy = (sort: IssueSort) => {
    const isSame = filter.sort === sort;
    onChange({ sort: sort === 'weight' ? '' : sort, dir: isSame && !filter.isReversed ? 'desc' : '' });
  };
  return (
    <section>
      <h2>{t(($) => $.reviewPages.views.issues)}</h2>
      {unread.map((value) => (
        <Notice key={value}>{t(($) => $.reviewPages.issues.unread, { value })}</Notice>
      ))}
      {rows.length === 0 ? (
        <p className="my-3 max-w-reading">{t(($) => $.reviewPages.issues.none)}</p>
      ) : (
        <>
          <IssueFilters state={state} rows={rows} filter={filter} onChange={onChange} />
          <p role="status" className="my-2 text-label text-ink-soft">
            {found.length === rows.length
              ? t(($) => $.reviewPages.issues.count, { count: rows.length })
              : t(($) => $.reviewPages.issues.some, { found: String(found.length), count: rows.length })}
          </p>
          {found.length > 0 && <IssuesTableButton state={state} ids={found.map(({ mark }) => mark.id)} />}
          {found.length > 0 && (
            <IssueTable
              desk={desk}
              state={state}
              rows={shown}
              sort={filter.sort}
              isReversed={filter.isReversed}
              onSort={sortBy}
            />
          )}
          {more}
        </>
      )}
    </section>
  );
}

interface TableProps extends Pick<Props, 'desk' | 'state'> {
  readonly rows: readonly IssueRow[];
  readonly sort: IssueSort;
  readonly isReversed: boolean;
  readonly onSort: (sort: IssueSort) => void;
}

/** By which column the rows can be sorted, and what it is called. */
const COLUMNS = [
  ['weight', 'weight'],
  ['place', 'clause'],
  ['label', 'label'],
  [undefined, 'words'],
  ['owner', 'owner'],
  ['state', 'state'],
  ['changed', 'changed'],
] as const;

function IssueTable({ desk, state, rows, sort, isReversed, onSort }: TableProps) {
  const { t } = useTranslation();
  // The heaviest and the latest come first.
  const isDescending = (sort === 'weight' || sort === 'changed') !== isReversed;
  return (
    <table
      {...AS.table}
      className="w-full border-collapse text-label max-tablet:block"
      aria-label={t(($) => $.reviewPages.views.issues)}
    >
      <thead {...AS.group} className="max-tablet:sr-only">
        <tr {...AS.row}>
          {COLUMNS.map(([key, name]) => (
            <th
              key={name}
              {...AS.columnHead}
              scope="col"
              aria-sort={sort === key ? (isDescending ? 'descending' : 'ascending') : undefined}
              className="font-normal border-b border-line-strong py-1 pe-3 text-start whitespace-nowrap"
            >
              {key === undefined ? (
                t(($) => $.reviewPages.issues.columns[name])
              ) : (
                <Button kind="link" onClick={() => onSort(key)}>
                  {t(($) => $.reviewPages.issues.columns[name])}
                  {sort === key && <span aria-hidden>{isDescending ? ' ▾' : ' ▴'}</span>}
                </Button>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...AS.group} className="max-tablet:grid max-tablet:gap-3">
        {rows.map((row) => (
          <Issue key={row.mark.id} desk={desk} state={state} row={row} />
        ))}
      </tbody>
    </table>
  );
}
