import * as fake from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { writeReview } from '@/reviews/annotation-collection';
import { addComment, addMark, createReview, type EditContext, setWeight } from '@/reviews/edits';
import type { Lineage } from '@/reviews/lineage';
import type { Edit, ReviewState } from '@/reviews/model';
import { readReview } from '@/reviews/read-review';
import { applyChanges } from '@/reviews/apply';
import { sampleContext, sampleReview, sampleTarget } from '@/reviews/sample-review';
import { openDatabase } from '@/storage/database';
import { REVIEW_STORES } from '@/storage/site-database';
import type { Desk, ReviewShelf } from './desk';
import { mergedEdit, planImport } from './import-plan';
import { createShelf } from './store-shelf';

let clock = 0;
let ids = 0;
beforeEach(() => {
  for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
  clock = 1_800_000_000_000;
  ids = 0;
});

/** With two marks. */
function twoMarks(): ReviewState {
  const context = sampleContext();
  return ['g-3.4', 'g-12.6'].reduce((state, unit) => {
    const mark = { targets: [sampleTarget(unit, 1)], label: 'risk', weight: 2 } as const;
    return applyChanges(state, addMark(state, mark, context).changes);
  }, sampleReview());
}

/** A browser of its own. */
function browser(name: string): { readonly shelf: ReviewShelf; readonly context: EditContext } {
  const makeId = () => `${name}${(ids += 1)}`;
  const now = () => (clock += 1000);
  const database = openDatabase({
    name,
    migrations: [(each) => Object.values(REVIEW_STORES).forEach((store) => void each.createObjectStore(store))],
  });
  return { shelf: createShelf(database, { now, makeId, tab: name }), context: { makeId, now, by: name } };
}

/** Opens a file as the page does. @returns the desk, and how many records are asked of. */
async function take(shelf: ReviewShelf, file: string): Promise<{ readonly desk: Desk; readonly asked: number }> {
  const read = readReview(file);
  if (read.kind !== 'read') throw new Error(read.why);
  const { state, lineage } = read;
  const { id } = state.review;
  const found = await shelf.open(id);
  const own = found.kind === 'open' ? found.desk.view().state : undefined;
  const plan = planImport(own, state, await shelf.findBase(id, lineage));
  const opened = own ? found : await shelf.create(state.review);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const edit: Edit = plan.kind === 'new' ? plan.edit : mergedEdit(plan.merged, new Set());
  await opened.desk.edit(edit);
  await shelf.noteImport(state, lineage);
  return { desk: opened.desk, asked: plan.kind === 'new' ? 0 : plan.merged.conflicts.length };
}

const send = async (shelf: ReviewShelf, desk: Desk) => {
  const { state } = desk.view();
  return writeReview(state, await shelf.noteExport(state));
};

test('a file goes to a colleague and back, twice: what one of the two has changed is merged, what both have is asked', async () => {
  const [here, there] = [browser('li'), browser('han')];
  const first = writeReview(twoMarks());
  const { desk } = await take(here.shelf, first);
  const [one = '', two = ''] = desk.view().state.marks.keys();
  const weigh = (of: Desk, context: EditContext, mark: string, weight: 0 | 1 | 2 | 3) =>
    of.edit(setWeight(of.view().state, { mark, weight }, context));
  const weightOf = (of: Desk, mark: string) => of.view().state.marks.get(mark)?.weight;
  await weigh(desk, here.context, one, 0);
  await weigh(desk, here.context, two, 0);

  const colleague = await take(there.shelf, await send(here.shelf, desk));
  await weigh(desk, here.context, two, 1);
  await weigh(colleague.desk, there.context, one, 3);
  const back = await take(here.shelf, await send(there.shelf, colleague.desk));
  expect(back.asked).toBe(0);
  expect([weightOf(desk, one), weightOf(desk, two)]).toEqual([3, 1]);

  // Taken back by the colleague: held against what was sent last, it is a change, and no older state.
  await weigh(colleague.desk, there.context, one, 0);
  expect((await take(here.shelf, await send(there.shelf, colleague.desk))).asked).toBe(0);
  expect([weightOf(desk, one), weightOf(desk, two)]).toEqual([0, 1]);

  await weigh(desk, here.context, one, 1);
  await weigh(colleague.desk, there.context, one, 2);
  expect((await take(here.shelf, await send(there.shelf, colleague.desk))).asked).toBe(1);
  expect(weightOf(desk, one)).toBe(1);
});

test('a file that is taken and sent on unchanged is the same, to the byte', async () => {
  const [here, there] = [browser('li'), browser('han')];
  const { desk } = await take(here.shelf, writeReview(twoMarks()));
  const sent = await send(here.shelf, desk);
  expect(sent).toContain('"review:lineage":[["');
  expect(await send(here.shelf, desk)).toBe(sent);
  const colleague = await take(there.shelf, sent);
  expect(await send(there.shelf, colleague.desk)).toBe(sent);
});

test('a file that is not whole, or says nothing of what it was made from, is held against nothing', async () => {
  const { shelf, context } = browser('li');
  const { desk } = await take(shelf, writeReview(twoMarks()));
  const [mark = ''] = desk.view().state.marks.keys();
  const sent = await send(shelf, desk);
  await desk.edit(addComment(desk.view().state, { mark, text: '又及' }, context));
  const lineageOf = (file: string): Lineage => {
    const read = readReview(file);
    return (read.kind === 'read' ? read.lineage : undefined) ?? new Map();
  };
  const find = (file: string): Promise<ReviewState | undefined> =>
    shelf.findBase(sampleReview().review.id, lineageOf(file));
  expect((await find(sent))?.marks.size).toBe(2);
  expect(lineageOf(sent.slice(0, -20)).size).toBe(0);
  expect(lineageOf(sent.replace(/"review:lineage":.*\n/, '"review:lineage":[["x",0]],\n')).size).toBe(0);
  expect(await find(writeReview(desk.view().state))).toBeUndefined();
  // A review that is not here has nothing to be held against, and keeps nothing.
  const stranger = createReview(
    { title: '乙', author: { name: '', initials: '' }, edition: sampleReview().review.edition },
    context,
  );
  expect((await shelf.noteExport({ ...sampleReview(), review: stranger })).size).toBe(0);
});
