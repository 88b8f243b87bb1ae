import type { UnitId } from '@/agreement/model';
import { outline } from '@/corpus/structure';
import { chapterOf, makeTarget } from '@/reviews/anchor';
import { addMark, setStanding, setState, setWeight, type EditContext } from '@/reviews/edits';
import type { Edit, Mark, ReviewState, Standing } from '@/reviews/model';
import { readBlock } from '@/text/block-text';
import type { Desk } from './desk';
import { changeUi, deskUi } from './desk-ui';
import { isShown, type MarkFilter } from './marks-of';
import { findBlock, findText } from './marks-place';
import { editContext } from './page-editing';
import { chapterOfUnit } from './page-places';

/** Makes an edit of what stands there by now. @returns whether it is on the disk. */
export function editNow<Input>(
  desk: Desk,
  make: (state: ReviewState, input: Input, context: EditContext) => Edit,
  input: Input,
): Promise<boolean> {
  const { state } = desk.view();
  const edit = make(state, input, editContext(state.review.author.name));
  return edit.changes.length === 0 ? Promise.resolve(true) : desk.edit(edit);
}

/** The label of the next mark where none is named: that of the last one, else the first. */
let lastLabel: string | undefined;

/**
 * Marks the words that are chosen, a target for each provision, and holds the mark.
 *
 * @returns the label; `undefined` where nothing is chosen, or there is no such label.
 */
export function markChosen(desk: Desk, wanted?: number) {
  const { chosen } = deskUi();
  const [first] = chosen;
  const { state } = desk.view();
  const { labels, author } = state.review;
  const label = wanted === undefined ? (labels.find(({ id }) => id === lastLabel) ?? labels[0]) : labels[wanted];
  if (!first || !label) return undefined;
  lastLabel = label.id;
  const targets = chosen.map(({ unit, text, start, end }) =>
    makeTarget(unit, text, start, end, wordsOf(chapterOf(unit))),
  );
  const edit = addMark(state, { targets, label: label.id }, editContext(author.name));
  const [change] = edit.changes;
  void desk.edit(edit);
  getSelection()?.removeAllRanges();
  changeUi({ chosen: [], ...(change ? { held: { unit: first.unit, mark: change.id } } : {}) });
  return label;
}

/** The own words of a unit, where it is on the page. */
function wordsOf(unit: UnitId): string | undefined {
  const text = findText();
  const block = text && findBlock(text, unit);
  return block ? readBlock(block).text : undefined;
}

/** The mark that a key acts on: the one that is held, else the first of the provision. */
export function markAt({ marks }: ReviewState, unit: UnitId | undefined): Mark | undefined {
  const { held } = deskUi();
  const one = held?.mark === undefined ? undefined : marks.get(held.mark);
  if (one) return one;
  return [...marks.values()]
    .filter(({ targets }) => targets.some((target) => target.unit === unit))
    .toSorted((mark, other) => startIn(mark, unit) - startIn(other, unit))[0];
}

const startIn = ({ targets }: Mark, unit: UnitId | undefined) =>
  targets.find((target) => target.unit === unit)?.start ?? 0;

const WEIGHTS = [0, 1, 2, 3] as const;

/** Makes a mark heavier by one; the heaviest has none again. @returns its weight. */
export function weighOn(desk: Desk, { id, weight }: Mark): Mark['weight'] {
  const next = WEIGHTS[(weight + 1) % WEIGHTS.length] ?? 0;
  void editNow(desk, setWeight, { mark: id, weight: next });
  return next;
}

const STATES = ['open', 'agreed', 'dropped'] as const;

/** Settles a mark: agreed, then dropped, then open again. @returns its state. */
export function settleOn(desk: Desk, { id, state }: Mark): Mark['state'] {
  const next = STATES[(STATES.indexOf(state) + 1) % STATES.length] ?? 'open';
  void editNow(desk, setState, { mark: id, state: next });
  return next;
}

/** Says how a provision stands; its unnumbered paragraphs are read with it. One edit, undone as a whole. */
export function stand(desk: Desk, unit: UnitId, status: Standing['status']): Promise<boolean> {
  const { state } = desk.view();
  const context = editContext(state.review.author.name);
  const paragraphs = outline
    .filter(({ id, kind }) => kind === 'paragraph' && isIn(id, unit) && isUnread(state, id))
    .map(({ id }) => id);
  const own = setStanding(state, { units: [unit], status }, context);
  const under = setStanding(state, { units: status === 'unread' ? [] : paragraphs, status: 'read' }, context);
  const changes = [...own.changes, ...under.changes];
  return changes.length === 0 ? Promise.resolve(true) : desk.edit({ name: 'standing', changes });
}

export const isUnread = ({ standings }: ReviewState, unit: UnitId): boolean =>
  (standings.get(unit)?.status ?? 'unread') === 'unread';

const isIn = (id: UnitId, unit: UnitId) => outline[outline.find((each) => each.id === id)?.parent ?? -1]?.id === unit;

/** The units of the page in the order of the text that can be read and judged. */
function unitsOfPage(): readonly UnitId[] {
  const text = findText();
  return outline.filter(({ id }) => text?.querySelector(`[id="${id}"]`)).map(({ id }) => id);
}

/** The next unit of the page after one that fulfils something, or the one before; from the other end where there is none. */
function nextUnit(from: UnitId | undefined, by: 1 | -1, isWanted: (unit: UnitId) => boolean): UnitId | undefined {
  const units = by === 1 ? unitsOfPage() : unitsOfPage().toReversed();
  const at = from === undefined ? -1 : units.indexOf(from);
  return [...units.slice(at + 1), ...units.slice(0, at + 1)].find(isWanted);
}

/** The next unread unit of the page, or the one before. The headings of the two parts are none. */
export function nextUnread(state: ReviewState, from: UnitId | undefined, by: 1 | -1): UnitId | undefined {
  return nextUnit(from, by, (unit) => unit !== from && chapterOfUnit(unit) !== undefined && isUnread(state, unit));
}

/** The next mark in the order of the text, or the one before, with the provision that it begins in. */
export function nextMark(
  state: ReviewState,
  from: UnitId | undefined,
  by: 1 | -1,
  filter: MarkFilter,
): { readonly unit: UnitId; readonly mark: string } | undefined {
  const order = new Map(unitsOfPage().map((unit, index) => [unit, index]));
  const marks = [...state.marks.values()]
    .filter((mark) => isShown(mark, filter))
    .flatMap(({ id, targets }) => {
      const placed = targets.flatMap(({ unit, start, fit }) => {
        const index = order.get(unit);
        return index === undefined || fit === 'orphan' ? [] : [{ mark: id, unit, index, start }];
      });
      return placed.slice(0, 1);
    })
    .toSorted((one, other) => one.index - other.index || one.start - other.start);
  if (marks.length === 0) return undefined;
  const { held } = deskUi();
  const known = marks.findIndex(({ mark }) => mark === held?.mark);
  const here = from === undefined ? -1 : (order.get(from) ?? -1);
  if (known !== -1) return marks[(known + by + marks.length) % marks.length];
  return by === 1
    ? (marks.find(({ index }) => index >= here) ?? marks[0])
    : (marks.findLast(({ index }) => index <= here) ?? marks.at(-1));
}
