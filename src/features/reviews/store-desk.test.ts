import * as fake from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { applyChanges, emptyReview } from '@/reviews/apply';
import type { Change } from '@/reviews/model';
import { createMemory } from '@/storage/memory-database';
import { REVIEW_STORES } from '@/storage/site-database';
import type { Desk } from './desk';
import {
  addMark,
  changeMark,
  comment,
  deskOf,
  inConflict,
  kinds,
  marksOf,
  openIndexed,
  review,
  shelfOf,
  standing,
  textsOf,
} from './sample-desk';

beforeEach(() => {
  for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
});

test.each(kinds)('%s: what was done is there again in the next tab, with what can be undone', async (_, make) => {
  const openTab = make();
  const shelf = shelfOf(openTab(), 'a');
  await shelf.create(review);
  const desk = await deskOf(shelf);
  expect(await desk.edit(addMark('m1'))).toBe(true);
  expect(await desk.edit(changeMark(desk, 'm1', { thread: [comment('上限只及该服务')] }))).toBe(true);
  expect(desk.view().keeping).toEqual({ kind: 'kept', at: expect.any(Number) });
  const next = await deskOf(shelfOf(openTab(), 'a'));
  expect(next.view().state).toEqual(desk.view().state);
  expect(next.view().undo?.name).toBe('comment');
  expect(await next.undo()).toBe('done');
  expect(await next.undo()).toBe('done');
  expect(await next.undo()).toBe('nothing');
  expect(marksOf(next)).toEqual([]);
  expect(await next.redo()).toBe('done');
  expect(marksOf(next)).toEqual(['m1']);
  // Another tab has steps of its own.
  const other = await deskOf(shelfOf(openTab(), 'b'));
  expect([other.view().undo, other.view().redo, marksOf(other)]).toEqual([undefined, undefined, ['m1']]);
});

test.each(kinds)('%s: what two tabs do to different records is one review in both', async (_, make) => {
  const openTab = make();
  const one = shelfOf(openTab(), 'a');
  await one.create(review);
  const desks = [await deskOf(one), await deskOf(shelfOf(openTab(), 'b'))];
  const turns = Array.from({ length: 10 }, (_, at) => desks.map((desk, tab) => desk.edit(addMark(`m${tab}${at}`))));
  expect(new Set(await Promise.all(turns.flat()))).toEqual(new Set([true]));
  await vi.waitFor(() => expect(desks.map((desk) => marksOf(desk).length)).toEqual([20, 20]));
  expect(desks.map((desk) => desk.view().conflicts)).toEqual([[], []]);
  // The tab’s own last mark goes, and nobody else’s.
  await desks[0]?.undo();
  await vi.waitFor(() => expect(marksOf(desks[1] as Desk)).not.toContain('m09'));
  expect(marksOf(desks[1] as Desk)).toHaveLength(19);
});

test.each(kinds)(
  '%s: of the same record the later change is refused and kept beside it, also when the tab closes',
  async (_, make) => {
    const { openTab, first, second, late } = await inConflict(make);
    expect(await second.edit(late)).toBe(false);
    expect(textsOf(second)).toEqual(['甲的话']);
    const [conflict] = second.view().conflicts;
    expect(conflict?.mine.after).toEqual(late.changes[0]?.after);
    expect(conflict?.theirs).toEqual(first.view().state.marks.get('m1'));
    // What is kept is what is stored; what was refused is said beside it.
    expect(second.view().keeping.kind).toBe('kept');
    await vi.waitFor(() => expect(first.view().conflicts).toHaveLength(1));
    const later = await deskOf(shelfOf(openTab(), 'c'));
    expect(later.view().conflicts).toEqual(second.view().conflicts);
  },
);

test.each([
  ['mine', ['乙的话'], ''],
  ['theirs', ['甲的话'], '王'],
  ['both', ['乙的话', '甲的话'], '王'],
] as const)('a conflict is settled by %s', async (choice, texts, owner) => {
  const { first, second, late } = await inConflict(() => openIndexed);
  await second.edit(late);
  const id = second.view().conflicts[0]?.id ?? '';
  expect(await second.settle(id, choice)).toBe(true);
  expect(textsOf(second)?.toSorted()).toEqual([...texts].toSorted());
  expect(second.view().state.marks.get('m1')?.owner).toBe(owner);
  expect(second.view().conflicts).toEqual([]);
  await vi.waitFor(() => expect(first.view().conflicts).toEqual([]));
  expect(textsOf(first)).toEqual(textsOf(second));
  expect(await second.settle(id, 'mine')).toBe(false);
});

test('what was done to a record after a change of it that was refused is part of the conflict', async () => {
  const { second, late } = await inConflict(() => openIndexed);
  const refused = second.edit(late);
  const more = second.edit(changeMark(second, 'm1', { weight: 3 }));
  expect(await Promise.all([refused, more])).toEqual([false, false]);
  expect(second.view().conflicts.map(({ mine }) => mine.after)).toEqual([
    expect.objectContaining({ weight: 3, thread: [expect.objectContaining({ text: '乙的话' })] }),
  ]);
  expect(await second.settle(second.view().conflicts[0]?.id ?? '', 'mine')).toBe(true);
  expect(second.view().state.marks.get('m1')?.weight).toBe(3);
});

test('of an edit of several records what nobody else has changed is written', async () => {
  const { second, late } = await inConflict(() => openIndexed);
  const both = { name: 'import' as const, changes: [...late.changes, ...addMark('m2').changes] };
  expect(await second.edit(both)).toBe(false);
  expect(marksOf(second)).toEqual(['m1', 'm2']);
  expect(second.view().conflicts).toHaveLength(1);
});

test('what another tab has changed since is not undone with one’s own', async () => {
  const shelf = shelfOf(openIndexed(), 'a');
  await shelf.create(review);
  const first = await deskOf(shelf);
  await first.edit(addMark('m1'));
  const second = await deskOf(shelfOf(openIndexed(), 'b'));
  // The first has not heard of it: the transaction refuses, and nothing is held beside the record.
  const change = second.edit(changeMark(second, 'm1', { owner: '王' }));
  const undone = first.undo();
  expect(await change).toBe(true);
  expect(await undone).toBe('changed-since');
  expect(marksOf(first)).toEqual(['m1']);
  expect(first.view().conflicts).toEqual([]);
  // It has been said: nothing else of this tab is left.
  expect([first.view().undo, await first.undo()]).toEqual([undefined, 'nothing']);
});

test('past what another tab has changed, the rest of the edit is undone, and then what came before it, step by step', async () => {
  const openTab = () => openIndexed();
  const shelf = shelfOf(openTab(), 'a');
  await shelf.create(review);
  const first = await deskOf(shelf);
  await first.edit(addMark('m0'));
  await first.edit(addMark('m1'));
  await first.edit(changeMark(first, 'm0', { weight: 1 }));
  await first.edit({
    name: 'import',
    changes: [...changeMark(first, 'm0', { weight: 2 }).changes, ...changeMark(first, 'm1', { weight: 2 }).changes],
  });
  const second = await deskOf(shelfOf(openTab(), 'b'));
  await second.edit(changeMark(second, 'm1', { owner: '王' }));
  const weights = () => ['m0', 'm1'].map((id) => first.view().state.marks.get(id)?.weight);
  await vi.waitFor(() => expect(first.view().state.marks.get('m1')?.owner).toBe('王'));
  expect([await first.undo(), first.view().undo?.name, weights()]).toEqual(['changed-since', 'import', [2, 2]]);
  // Of the import what nobody else has touched.
  expect([await first.undo(), weights()]).toEqual(['done', [1, 2]]);
  expect([await first.undo(), weights()]).toEqual(['done', [0, 2]]);
  // The mark that the other tab has changed stays; the one before it goes.
  expect(await first.undo()).toBe('changed-since');
  expect([await first.undo(), marksOf(first)]).toEqual(['done', ['m1']]);
  expect([await first.undo(), first.view().state.marks.get('m1')?.owner]).toEqual(['nothing', '王']);
  // And again, in the same order.
  for (const expected of [0, 1, 2]) {
    expect(await first.redo()).toBe('done');
    expect(weights()).toEqual([expected, 2]);
  }
  expect(await first.redo()).toBe('nothing');
});

test('what is stored is what the entries of the journal make of nothing', async () => {
  const shared = createMemory();
  const shelf = shelfOf(shared.open(), 'a');
  await shelf.create(review);
  const desks = [await deskOf(shelf), await deskOf(shelfOf(shared.open(), 'b'))];
  let seed = 20_260_601;
  const random = (count: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % count;
  };
  for (let at = 0; at < 120; at += 1) {
    const desk = desks[random(2)] as Desk;
    const { marks, standings } = desk.view().state;
    const id = [...marks.keys()][random(Math.max(marks.size, 1))];
    const unit = `g-${random(4)}`;
    const before = standings.get(unit);
    const done: readonly (() => Promise<unknown>)[] = [
      () => desk.edit(addMark(`m${at}`)),
      () => (id === undefined ? desk.redo() : desk.edit(changeMark(desk, id, { weight: 2, owner: `${at}` }))),
      () => desk.undo(),
      () => desk.redo(),
      () => {
        const after = { ...standing(unit, `${at}`), rev: (before?.rev ?? 0) + 1 };
        return desk.edit({ name: 'standing', changes: [{ table: 'standings', id: unit, before, after }] });
      },
    ];
    const run = done[random(done.length)]?.();
    if (random(3) > 0) await run;
  }
  await Promise.all(desks.map((desk) => desk.retry()));
  const next = await deskOf(shelfOf(shared.open(), 'c'));
  let replayed = emptyReview(review);
  for (let seq = 1; ; seq += 1) {
    const entry = shared.peek(REVIEW_STORES.journal, ['r1', seq]) as { changes: Change[] } | undefined;
    if (!entry) break;
    replayed = applyChanges(replayed, entry.changes);
  }
  const { state } = next.view();
  expect(state.marks.size + state.standings.size).toBeGreaterThan(5);
  for (const table of ['marks', 'standings'] as const)
    expect(Object.fromEntries<unknown>(state[table])).toEqual(Object.fromEntries<unknown>(replayed[table]));
  for (const desk of desks) expect(desk.view().state).toEqual(state);
});
