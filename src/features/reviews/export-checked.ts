import type { CheckedList } from '@/review-files/model';
import type { ReviewState } from '@/reviews/model';
import { tickId } from '@/reviews/edits';
import { ownItemsOf, strayTicks, type TickList } from './tick-model';

/**
 * What has been ticked or noted, list by list in their order, with all of one's own items: of what nobody has touched a file says nothing.
 * Ticks of items that no list has any more stand last, by their ids.
 *
 * @param words - the language of the file, and the title of those that are gone.
 */
export function checkedLists(
  state: ReviewState,
  lists: readonly TickList[],
  { language, gone }: { readonly language: 'zh' | 'en'; readonly gone: string },
): readonly CheckedList[] {
  const standing = (list: string, item: string) => {
    const tick = state.ticks.get(tickId(list, item));
    return { state: tick?.state ?? 'todo', note: tick?.note ?? '' };
  };
  const known = lists.map(({ id, title, items }) => ({
    title: title[language],
    items: [
      ...items
        .map(({ id: item, question, clauses }) => ({
          question: question[language],
          units: clauses.map(({ unit }) => unit),
          ...standing(id, item),
        }))
        .filter(({ state: ticked, note }) => ticked !== 'todo' || note !== ''),
      ...ownItemsOf(state, id).map(({ id: item, question, units }) => ({ question, units, ...standing(id, item) })),
    ],
  }));
  const ids = new Set(lists.map(({ id }) => id));
  const others = [...new Set([...state.items.values()].map(({ list }) => list))].filter((id) => !ids.has(id));
  const unknown = others.map((id) => ({
    title: id,
    items: ownItemsOf(state, id).map(({ id: item, question, units }) => ({ question, units, ...standing(id, item) })),
  }));
  const said = new Set(others.flatMap((id) => ownItemsOf(state, id).map(({ id: item }) => tickId(id, item))));
  const stray = strayTicks(state, lists).filter(({ id }) => !said.has(id));
  const left = {
    title: gone,
    items: stray.map(({ id, state: ticked, note }) => ({ question: id, units: [], state: ticked, note })),
  };
  return [...known, ...unknown, left].filter(({ items }) => items.length > 0);
}
