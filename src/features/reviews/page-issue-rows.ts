import type { Mark, ReviewState } from '@/reviews/model';
import { chapterOfUnit, placeOfUnit } from './page-places';
import { foldName, type ReviewSearch } from './page-search';

export const MARK_STATES: readonly Mark['state'][] = ['open', 'agreed', 'dropped'];
export const ISSUE_SORTS = ['weight', 'place', 'label', 'state', 'owner', 'changed'] as const;
export type IssueSort = (typeof ISSUE_SORTS)[number];

/** An issue of the list: a mark, with what it is filtered and sorted by. */
export interface IssueRow {
  readonly mark: Mark;
  /** Of its first words, in the order of the text. */
  readonly place: number;
  /** The ids of the chapters that it stands in, and the slugs of their products. */
  readonly chapters: readonly string[];
  readonly products: readonly string[];
  /** Of a redline on one of its provisions. */
  readonly hasProposal: boolean;
  readonly isWaiting: boolean;
}

/** Every mark of a review as a row, in the order of the text. */
export function issueRows({ marks, proposals }: ReviewState): readonly IssueRow[] {
  return [...marks.values()]
    .map((mark) => {
      const around = mark.targets.flatMap(({ unit }) => chapterOfUnit(unit) ?? []);
      return {
        mark,
        place: Math.min(...mark.targets.map(({ unit }) => placeOfUnit(unit))),
        chapters: [...new Set(around.map(({ id }) => id))],
        products: [...new Set(around.flatMap(({ product }) => product?.slug ?? []))],
        hasProposal: mark.targets.some(({ unit }) => proposals.has(unit)),
        isWaiting: mark.targets.some(({ fit }) => fit === 'unsure' || fit === 'orphan'),
      };
    })
    .toSorted((one, other) => one.place - other.place || startOf(one) - startOf(other));
}

const startOf = ({ mark }: IssueRow) => mark.targets[0]?.start ?? 0;

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
    product: rows.some(({ products }) => products.includes(search.product ?? '')) ? search.product : undefined,
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
export function filterIssues(
  rows: readonly IssueRow[],
  filter: IssueFilter,
  { review }: ReviewState,
): readonly IssueRow[] {
  const words = filter.words.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean);
  const has = ({ mark }: IssueRow) => {
    const text = [...mark.targets.map(({ exact }) => exact), ...mark.thread.map((comment) => comment.text), mark.owner]
      .join('\n')
      .normalize('NFKC')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const kept = rows.filter(
    (row) =>
      (filter.label === undefined || row.mark.label === filter.label) &&
      (filter.state === undefined || row.mark.state === filter.state) &&
      (filter.owner === undefined || row.mark.owner === filter.owner) &&
      (filter.chapter === undefined || row.chapters.includes(filter.chapter)) &&
      (filter.product === undefined || row.products.includes(filter.product)) &&
      has(row),
  );
  const labelAt = new Map(review.labels.map(({ id }, index) => [id, index]));
  const keyOf: Readonly<Record<IssueSort, (row: IssueRow) => number | string>> = {
    weight: ({ mark }) => -mark.weight,
    place: ({ place }) => place,
    label: ({ mark }) => labelAt.get(mark.label) ?? review.labels.length,
    state: ({ mark }) => MARK_STATES.indexOf(mark.state),
    // Those that nobody has come last.
    owner: ({ mark }) => (mark.owner === '' ? '\u{10FFFF}' : mark.owner),
    changed: ({ mark }) => -mark.at,
  };
  const key = keyOf[filter.sort];
  const sign = filter.isReversed ? -1 : 1;
  return kept.toSorted((one, other) => {
    const [left, right] = [key(one), key(other)];
    return left === right ? 0 : left < right ? -sign : sign;
  });
}
