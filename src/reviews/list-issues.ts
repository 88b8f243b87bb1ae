import type { UnitId } from '@/agreement/model';
import { chapterOf } from './anchor';
import type { Mark, Proposal, ReviewState, Target } from './model';

/** A mark as a row of the list of issues. */
export interface IssueRow {
  readonly mark: Mark;
  /** The units of its targets, in the order of the text; those that are gone last. */
  readonly units: readonly UnitId[];
  /** The chapters and products that they stand in. */
  readonly chapters: readonly UnitId[];
  /** The marked words, those of several targets joined by ……. */
  readonly words: string;
  /** The first comment as it was written; empty where there is none. */
  readonly comment: string;
  /** What is proposed for its units. */
  readonly proposals: readonly Proposal[];
  /** How its place stands: that of the worst of its targets. */
  readonly fit: Target['fit'];
  /** Where its first unit stands in the text; behind all where it is gone. */
  readonly position: number;
}

/** Which rows are shown; what is not given is not asked for. Within a field any of the values will do. */
export interface IssueFilter {
  readonly labels?: readonly string[];
  readonly weights?: readonly Mark['weight'][];
  readonly states?: readonly Mark['state'][];
  readonly owners?: readonly string[];
  /** Chapters and products: `g-12`, `p-16`. */
  readonly chapters?: readonly UnitId[];
  readonly fits?: readonly Target['fit'][];
  /** Written in the marked words, a comment or the owner, in whatever case. */
  readonly text?: string;
}

/** By weight the heavy come first; by `text` as they stand in the agreement; by `changed` what was changed last comes first. */
export type IssueOrder = 'weight' | 'text' | 'changed' | 'owner';

const WORST: readonly Target['fit'][] = ['orphan', 'unsure', 'moved', 'exact'];

/**
 * All issues of a review, in an order.
 * @param order the units of the edition that is open, as they stand in the text.
 */
export function listIssues(
  state: ReviewState,
  order: Iterable<UnitId>,
  by: IssueOrder = 'weight',
): readonly IssueRow[] {
  const positions = new Map([...order].map((unit, position) => [unit, position]));
  const rows = [...state.marks.values()].map((mark) => rowOf(mark, state, positions));
  return rows.toSorted((one, other) => compare(one, other, by) || compareInText(one, other));
}

function rowOf(mark: Mark, state: ReviewState, positions: ReadonlyMap<UnitId, number>): IssueRow {
  const positionOf = (unit: UnitId) => positions.get(unit) ?? positions.size;
  const units = [...new Set(mark.targets.map(({ unit }) => unit))].toSorted(
    (one, other) => positionOf(one) - positionOf(other),
  );
  return {
    mark,
    units,
    chapters: [...new Set(units.map(chapterOf))],
    words: mark.targets.map(({ exact }) => exact).join('……'),
    comment: mark.thread[0]?.text ?? '',
    proposals: units.flatMap((unit) => state.proposals.get(unit) ?? []),
    fit: WORST.find((fit) => mark.targets.some((target) => target.fit === fit)) ?? 'exact',
    position: Math.min(...units.map(positionOf), positions.size),
  };
}

function compare(one: IssueRow, other: IssueRow, by: IssueOrder): number {
  if (by === 'weight') return other.mark.weight - one.mark.weight;
  if (by === 'changed') return other.mark.at - one.mark.at;
  // Whoever is nobody comes last; all others by their characters, the same in every browser.
  if (by === 'owner')
    return (
      Number(one.mark.owner === '') - Number(other.mark.owner === '') || characters(one.mark.owner, other.mark.owner)
    );
  return 0;
}

function compareInText(one: IssueRow, other: IssueRow): number {
  const start = ({ mark, units }: IssueRow) => mark.targets.find(({ unit }) => unit === units[0])?.start ?? 0;
  return one.position - other.position || start(one) - start(other) || characters(one.mark.id, other.mark.id);
}

function characters(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The rows that a filter lets through. */
export function filterIssues(rows: readonly IssueRow[], filter: IssueFilter): readonly IssueRow[] {
  const { labels, weights, states, owners, chapters, fits } = filter;
  const text = filter.text?.trim().toLowerCase() ?? '';
  return rows.filter(({ mark, chapters: its, fit, words }) => {
    const said = [words, mark.owner, ...mark.thread.map((comment) => comment.text)];
    return (
      (labels?.includes(mark.label) ?? true) &&
      (weights?.includes(mark.weight) ?? true) &&
      (states?.includes(mark.state) ?? true) &&
      (owners?.includes(mark.owner) ?? true) &&
      (chapters?.some((chapter) => its.includes(chapter)) ?? true) &&
      (fits?.includes(fit) ?? true) &&
      (text === '' || said.some((words) => words.toLowerCase().includes(text)))
    );
  });
}
