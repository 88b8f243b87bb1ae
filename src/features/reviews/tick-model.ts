import type { UnitId } from '@/agreement/model';
import { tickId } from '@/reviews/edits';
import type { OwnItem, ReviewState, Tick } from '@/reviews/model';

/** A text in both languages. */
export interface BothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** A provision of an item, with its words where the list quotes them. */
interface TickClause {
  readonly unit: UnitId;
  readonly quote?: string;
  readonly note?: BothLanguages;
  readonly doubt?: BothLanguages;
}

/** Something to go through and tick. */
export interface TickItem {
  readonly id: string;
  readonly question: BothLanguages;
  readonly clauses: readonly TickClause[];
  /** What reviewers usually ask for, and articles of law that speak of it: of checklists only. */
  readonly asks?: BothLanguages;
  readonly law?: BothLanguages;
}

/** A checklist, a register as a worklist, or the reviewer’s own list. */
export interface TickList {
  readonly id: string;
  readonly kind: 'checklist' | 'register' | 'own';
  readonly title: BothLanguages;
  readonly items: readonly TickItem[];
}

/** The id of the list that has nothing but one’s own items. */
export const OWN_LIST = 'own';

export const TICK_STATES: readonly Tick['state'][] = ['todo', 'done', 'not-applicable'];

/** How an item of a list stands; what has no tick is to do. */
export const tickOf = ({ ticks }: ReviewState, list: string, item: string): Tick['state'] =>
  ticks.get(tickId(list, item))?.state ?? 'todo';

/** The items that the reviewer has added to a list, as they were added. */
export const ownItemsOf = ({ items }: ReviewState, list: string): readonly OwnItem[] =>
  [...items.values()].filter((item) => item.list === list).toSorted((one, other) => one.at - other.at);

/** How much of a list is done or does not apply, with one’s own items. */
export function progressOfList(
  state: ReviewState,
  { id, items }: TickList,
): { readonly done: number; readonly all: number } {
  const ids = [...items.map((item) => item.id), ...ownItemsOf(state, id).map((item) => item.id)];
  return { done: ids.filter((item) => tickOf(state, id, item) !== 'todo').length, all: ids.length };
}

/** Ticks of items that no list has any more, from another edition or a later version: they are listed, and never dropped. */
export function strayTicks(state: ReviewState, lists: readonly TickList[]): readonly Tick[] {
  const known = new Set(
    lists.flatMap(({ id, items }) => [
      ...items.map((item) => tickId(id, item.id)),
      ...ownItemsOf(state, id).map((item) => tickId(id, item.id)),
    ]),
  );
  return [...state.ticks.values()].filter(({ id }) => !known.has(id));
}
