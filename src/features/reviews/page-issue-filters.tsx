import { useTranslation } from '@/i18n/use-translation';
import type { ReviewState } from '@/reviews/model';
import { Button } from '@/ui/button';
import { FilterField } from '@/ui/filter-field';
import { Select } from '@/ui/select';
import type { IssueRow } from '@/reviews/list-issues';
import { ISSUE_SORTS, type IssueFilter, MARK_STATES, NOBODY, ownersOf } from './page-issue-rows';
import { useReviewNames } from './page-names';
import { chapterName, productName } from './page-chapter-names';
import { chapters } from './page-places';
import type { ChangeSearch } from './page-search';

interface Props {
  readonly state: ReviewState;
  readonly rows: readonly IssueRow[];
  readonly filter: IssueFilter;
  readonly onChange: ChangeSearch;
}

/** What narrows and sorts the issues. It offers what would leave something. */
export function IssueFilters({ state: { review }, rows, filter, onChange }: Props) {
  const { t } = useTranslation();
  const { label: labelName, isEnglish, clause } = useReviewNames();
  const all = t(($) => $.reviewPages.all);
  const owners = ownersOf(rows);
  const used = new Set(rows.flatMap((row) => row.chapters));
  const usedChapters = chapters.filter(({ id }) => used.has(id));
  const general = usedChapters.filter(({ product }) => product === undefined);
  const special = usedChapters.flatMap(({ product }) => product ?? []);
  const isFiltered = [filter.label, filter.state, filter.owner, filter.chapter, filter.product].some(
    (value) => value !== undefined,
  );
  return (
    <form
      className="my-3 flex flex-wrap items-end gap-x-4 gap-y-2 max-phone:grid max-phone:grid-cols-1 print:hidden max-phone:[&_input]:w-full [&_label]:max-w-full [&_select]:max-w-full max-phone:[&_select]:w-full"
      onSubmit={(event) => event.preventDefault()}
    >
      <FilterField
        label={t(($) => $.reviewPages.issues.words)}
        placeholder={t(($) => $.reviewPages.issues.wordsHint)}
        query={filter.words}
        onQuery={(q) => onChange({ q })}
      />
      <Select
        label={t(($) => $.reviewPages.issues.columns.label)}
        value={filter.label ?? ''}
        none={all}
        options={review.labels.map((label) => [label.id, labelName(label)] as const)}
        onChoose={(label) => onChange({ label })}
      />
      <Select
        label={t(($) => $.reviewPages.issues.columns.state)}
        value={filter.state ?? ''}
        none={all}
        options={MARK_STATES.map((each) => [each, t(($) => $.reviewPages.issues.states[each])] as const)}
        onChoose={(state) => onChange({ state })}
      />
      {general.length > 0 && (
        <Select
          label={t(($) => $.reviewPages.issues.chapter)}
          value={filter.chapter ?? ''}
          none={all}
          options={general.map(({ id }) => [id, chapterName(id, clause)] as const)}
          onChoose={(chapter) => onChange({ chapter, product: '' })}
        />
      )}
      {special.length > 0 && (
        <Select
          label={t(($) => $.reviewPages.issues.product)}
          value={filter.product ?? ''}
          none={all}
          options={special.map((product) => [product.slug, productName(product, isEnglish)] as const)}
          onChoose={(product) => onChange({ product, chapter: '' })}
        />
      )}
      {owners.length > 0 && (
        <Select
          label={t(($) => $.reviewPages.issues.columns.owner)}
          value={filter.owner === '' ? NOBODY : (filter.owner ?? '')}
          none={all}
          options={[
            ...owners.map((owner) => [owner, owner] as const),
            [NOBODY, t(($) => $.reviewPages.issues.nobody)] as const,
          ]}
          onChoose={(owner) => onChange({ owner })}
        />
      )}
      <Select
        label={t(($) => $.reviewPages.issues.sort)}
        value={filter.sort}
        options={ISSUE_SORTS.map((each) => [each, t(($) => $.reviewPages.issues.sorts[each])] as const)}
        onChoose={(sort) => onChange({ sort: sort === 'weight' ? '' : sort, dir: '' })}
      />
      {(isFiltered || filter.words !== '') && (
        <Button onClick={() => onChange({ q: '', label: '', state: '', owner: '', chapter: '', product: '' })}>
          {t(($) => $.reviewPages.issues.clear)}
        </Button>
      )}
    </form>
  );
}
