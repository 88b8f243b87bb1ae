import type { Mark, ReviewState } from '@/reviews/model';
import { filterIssues, type IssueRow, listIssues } from '@/reviews/list-issues';
import { outline } from '@/corpus/structure';
import { chapterOfUnit } from './page-places';
import { foldName, type ReviewSearch } from './page-search';

export const MARK_STATES: readonly Mark['state'][] = ['open', 'agreed', 'dropped'];
export const ISSUE_SORTS = ['weight', 'place', 'label', 'state', 'owner', 'changed'] as const;
export type IssueSort = (typeof ISSUE_SORTS)[number];

const ORDER = outline.map(({ id }) => id);

/** Every mark of a review as a row, in the order of the text. */
export const issueRows = (state: ReviewState): readonly IssueRow[] => listIssues(state, ORDER, 'text');

/** The slugs of the products in whose terms an issue stands. */
const productsOf = ({ chapters }: IssueRow): readonly string[] =>
  chapters.flatMap((id) => chapterOfUnit(id)?.product?.slug ?? []);

/** What the address asks of the issues, as far as it means something here. */
export interface IssueFilter {
  readonly words: string;
  readonly label: string | undefined;
  readonly state: Mark['state'] | undefined;
  /** As it is written in the review; empty for those that nobody has. */
  readonly owner: string | undefined;
  readonly chapter: string | undefined;
  readonly product: string | undefined;
  readonly sort: IssueSort;
  readonly isReversed: boolean;
}

/** In the address: of issues that nobody has. */
export const NOBODY = 'none';

/** What is asked, and which keys have values that mean nothing in this review. */
export function readIssueFilter(
  search: ReviewSearch,
  { review }: ReviewState,
  rows: readonly IssueRow[],
): { readonly filter: IssueFilter; readonly unread: readonly string[] } {
  const owners = ownersOf(rows);
  const filter: IssueFilter = {
    words: (search.q ?? '').slice(0, 200),
    label: review.labels.find(({ id }) => id === search.label)?.id,
    state: MARK_STATES.find((each) => each === search.state),
    owner:
      search.owner === NOBODY
        ? ''
        : owners.find((owner) => search.owner !== undefined && foldName(owner) === foldName(search.owner)),
    chapter:
      search.chapter !== undefined && chapterOfUnit(search.chapter)?.id === search.chapter ? search.chapter : undefined,
    product: rows.some((row) => productsOf(row).includes(search.product ?? '')) ? search.product : undefined,
    sort: ISSUE_SORTS.find((each) => each === search.sort) ?? 'weight',
    isReversed: search.dir === 'desc',
  };
  const unread = (['label', 'state', 'owner', 'chapter', 'product'] as const).flatMap((key) => {
    const value = search[key];
    return value !== undefined && value !== '' && filter[key] === undefined ? [value.slice(0, 60)] : [];
  });
  return { filter, unread };
}

/** Whoever has an issue, each once. */
export const ownersOf = (rows: readonly IssueRow[]): readonly string[] =>
  [...new Set(rows.map(({ mark }) => mark.owner))].filter((owner) => owner !== '').toSorted();

/** The rows that are asked for, sorted. What is equal stays in the order of the text. */
export function askedIssues(
  rows: readonly IssueRow[],
  filter: IssueFilter,
  { review }: ReviewState,
): readonly IssueRow[] {
  const { label, state, owner, chapter, product, words, sort, isReversed } = filter;
  const found = filterIssues(rows, {
    ...(label === undefined ? {} : { labels: [label] }),
    ...(state === undefined ? {} : { states: [state] }),
    ...(owner === undefined ? {} : { owners: [owner] }),
    ...(chapter === undefined ? {} : { chapters: [chapter] }),
  });
  // Each word somewhere, in any order; full width as half.
  const said = words.normalize('NFKC').split(/\s+/u).filter(Boolean);
  const kept = said
    .reduce((left, text) => filterIssues(left, { text }), found)
    .filter((row) => product === undefined || productsOf(row).includes(product));
  const labelAt = new Map(review.labels.map(({ id }, index) => [id, index]));
  const keyOf: Readonly<Record<IssueSort, (row: IssueRow) => number | string>> = {
    weight: ({ mark }) => -mark.weight,
    place: ({ position }) => position,
    label: ({ mark }) => labelAt.get(mark.label) ?? review.labels.length,
    state: ({ mark }) => MARK_STATES.indexOf(mark.state),
    // Those that nobody has come last.
    owner: ({ mark }) => (mark.owner === '' ? '\u{10FFFF}' : mark.owner),
    changed: ({ mark }) => -mark.at,
  };
  const key = keyOf[sort];
  const sign = isReversed ? -1 : 1;
  return kept.toSorted((one, other) => {
    const [left, right] = [key(one), key(other)];
    return left === right ? 0 : left < right ? -sign : sign;
  });
}
