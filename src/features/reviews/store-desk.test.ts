import * as fake from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { applyChanges, emptyReview } from '@/reviews/apply';
import type { Change, Mark, Review, Standing } from '@/reviews/model';
import { type Database, openDatabase } from '@/storage/database';
import { createMemory } from '@/storage/memory-database';
import { REVIEW_STORES } from '@/storage/site-database';
import type { Desk, ReviewShelf } from './desk';
import { createShelf } from './store-shelf';

const HOUR = 3_600_000;
let clock = 0;
let ids = 0;
beforeEach(() => {
  for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
  clock = 1_800_000_000_000;
  ids = 0;
});

const review: Review = {
  id: 'r1',
  rev: 1,
  by: '李',
  at: 1,
  title: '甲公司采购',
  client: '甲公司',
  author: { name: '李律师', initials: '李' },
  edition: { id: '2024-05-15', sha256: 'ab' },
  labels: [],
  lists: [],
  createdAt: 1,
};
const kept = { rev: 1, by: '李', at: 1 };
const mark = (id: string, more: Partial<Mark> = {}): Mark => ({
  ...kept,
  id,
  targets: [{ unit: 'g-12.6', start: 0, end: 2, exact: '在任', prefix: '', suffix: '何', of: 'ab', fit: 'exact' }],
  label: 'risk',
  weight: 0,
  owner: '',
  state: 'open',
  thread: [],
  ...more,
});
const standing = (unit: string, note = ''): Standing => ({ ...kept, id: unit, unit, status: 'read', note });
const addMark = (id: string, more?: Partial<Mark>) => ({
  name: 'mark' as const,
  changes: [{ table: 'marks', id, before: undefined, after: mark(id, more) } as Change],
});
const changeMark = (desk: Desk, id: string, more: Partial<Mark>) => {
  const before = desk.view().state.marks.get(id);
  if (!before) throw new Error(`${id} is not there.`);
  return {
    name: 'comment' as const,
    changes: [
      { table: 'marks', id, before, after: { ...before, rev: before.rev + 1, at: (clock += 1), ...more } } as Change,
    ],
  };
};
const comment = (text: string) => ({ id: `c-${text}`, text, by: '李', at: (clock += 1) });

const names = Object.values(REVIEW_STORES);
const openIndexed = (): Database =>
  openDatabase({
    name: 'probe',
    migrations: [(database) => names.forEach((store) => void database.createObjectStore(store))],
    patience: 200,
  });
const shelfOf = (database: Database, tab: string): ReviewShelf =>
  createShelf(database, { now: () => (clock += 1), makeId: () => `id${(ids += 1)}`, tab });
async function deskOf(shelf: ReviewShelf, id = 'r1'): Promise<Desk> {
  const opened = await shelf.open(id);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  return opened.desk;
}
const marksOf = (desk: Desk) => [...desk.view().state.marks.keys()];

const kinds: readonly (readonly [string, () => () => Database])[] = [
  ['the browser’s', () => openIndexed],
  [
    'memory',
    () => {
      const shared = createMemory();
      return () => shared.open();
    },
  ],
];

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

/** Two tabs that have both opened a review with one mark; the second has not heard of what the first has said to it since. */
async function inConflict(make: () => () => Database) {
  const openTab = make();
  const one = shelfOf(openTab(), 'a');
  await one.create(review);
  const first = await deskOf(one);
  await first.edit(addMark('m1'));
  const second = await deskOf(shelfOf(openTab(), 'b'));
  const late = changeMark(second, 'm1', { thread: [comment('乙的话')] });
  await first.edit(changeMark(first, 'm1', { thread: [comment('甲的话')], owner: '王' }));
  return { openTab, first, second, late };
}
const textsOf = (desk: Desk) =>
  desk
    .view()
    .state.marks.get('m1')
    ?.thread.map(({ text }) => text);

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

test.each(['absent', 'denied', 'full', 'blocked', 'newer', 'corrupted', 'failed'] as const)(
  'where storage is %s it is said, all that was done stays in memory, and is written when there is a way',
  async (failure) => {
    const shared = createMemory();
    const shelf = shelfOf(shared.open(), 'a');
    await shelf.create(review);
    const desk = await deskOf(shelf);
    await desk.edit(addMark('m0'));
    shared.fail(failure);
    expect(await desk.edit(addMark('m1'))).toBe(false);
    expect(await desk.edit(addMark('m2'))).toBe(false);
    expect(desk.view().keeping).toEqual({ kind: 'failed', failure });
    expect(marksOf(desk)).toEqual(['m0', 'm1', 'm2']);
    expect(await desk.undo()).toBe('done');
    expect(await desk.redo()).toBe('done');
    expect(await desk.undo()).toBe('done');
    expect(await desk.retry()).toBe(false);
    // Closed and opened again on another page, it is still there.
    desk.close();
    const again = await deskOf(shelf);
    expect(marksOf(again)).toEqual(['m0', 'm1']);
    shared.fail(undefined);
    expect(await again.retry()).toBe(true);
    expect(again.view().keeping.kind).toBe('kept');
    const next = await deskOf(shelfOf(shared.open(), 'a'));
    expect(next.view().state).toEqual(again.view().state);
    expect([next.view().undo?.changes[0]?.id, next.view().redo?.changes[0]?.id]).toEqual(['m1', 'm2']);
  },
);

test('what could not be written is written by itself, after growing pauses, also when its page has been left; until then leaving is asked about', async () => {
  const asked = new Set<unknown>();
  vi.stubGlobal('addEventListener', (_: string, listener: unknown) => asked.add(listener));
  vi.stubGlobal('removeEventListener', (_: string, listener: unknown) => asked.delete(listener));
  const waiting: { readonly callback: () => void; readonly pause: number }[] = [];
  const shared = createMemory();
  const later = (callback: () => void, pause: number) => waiting.push({ callback, pause });
  const shelf = createShelf(shared.open(), {
    now: () => (clock += 1),
    makeId: () => `id${(ids += 1)}`,
    tab: 'a',
    later,
  });
  await shelf.create(review);
  const desk = await deskOf(shelf);
  shared.fail('full');
  expect(await desk.edit(addMark('m1'))).toBe(false);
  expect(asked.size).toBe(1);
  desk.close();
  const pauses: number[] = [];
  const wait = async () => {
    const next = waiting.shift();
    pauses.push(next?.pause ?? 0);
    next?.callback();
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  for (let turn = 0; turn < 6; turn += 1) await wait();
  expect(pauses).toEqual([2000, 4000, 8000, 16_000, 32_000, 32_000]);
  expect(asked.size).toBe(1);
  shared.fail(undefined);
  await wait();
  expect([waiting.length, asked.size]).toEqual([0, 0]);
  expect(marksOf(await deskOf(shelfOf(shared.open(), 'b')))).toEqual(['m1']);
});

test('an edit that was written though its answer did not come is no conflict with itself', async () => {
  const shared = createMemory();
  const database = shared.open();
  let isLost = true;
  const deaf: Database = {
    ...database,
    transact: async (...asked) => {
      const outcome = await database.transact(...asked);
      const isEdit = asked[0].includes(REVIEW_STORES.held);
      if (!isEdit || !isLost) return outcome;
      isLost = false;
      return { kind: 'failure', failure: 'failed' };
    },
  };
  const shelf = shelfOf(deaf, 'a');
  await shelf.create(review);
  const desk = await deskOf(shelf);
  expect(await desk.edit(addMark('m1'))).toBe(false);
  expect(await desk.retry()).toBe(true);
  expect([marksOf(desk), desk.view().conflicts]).toEqual([['m1'], []]);
  const next = await deskOf(shelfOf(shared.open(), 'a'));
  expect(next.view().state).toEqual(desk.view().state);
});

test('a review whose storage was emptied while it is open is written again whole with the next edit', async () => {
  const shelf = shelfOf(openIndexed(), 'a');
  await shelf.create(review);
  const desk = await deskOf(shelf);
  await desk.edit(addMark('m1'));
  await shelfOf(openIndexed(), 'b').destroy('r1');
  expect(await desk.edit(addMark('m2'))).toBe(true);
  expect(marksOf(await deskOf(shelfOf(openIndexed(), 'c')))).toEqual(['m1', 'm2']);
});

test('what was refused is written again too where storage was emptied before it was settled', async () => {
  const { openTab, second, late } = await inConflict(() => openIndexed);
  await second.edit(late);
  const { conflicts } = second.view();
  await shelfOf(openTab(), 'c').destroy('r1');
  expect(await second.edit(addMark('m2'))).toBe(true);
  expect(conflicts).toHaveLength(1);
  expect((await deskOf(shelfOf(openTab(), 'd'))).view().conflicts).toEqual(conflicts);
});

test('what a later version of the site has written is neither read nor overwritten', async () => {
  const shared = createMemory();
  const later = { version: 2, review, whatever: true };
  const shelf = shelfOf(shared.open(), 'a');
  await shelf.create(review);
  const desk = await deskOf(shelf);
  shared.put(REVIEW_STORES.heads, 'r1', later);
  expect(await desk.edit(addMark('m1'))).toBe(false);
  expect(desk.view().keeping).toEqual({ kind: 'failed', failure: 'newer' });
  const next = shelfOf(shared.open(), 'b');
  expect(await next.open('r1')).toEqual({ kind: 'failure', failure: 'newer' });
  expect(await next.create(review)).toEqual({ kind: 'failure', failure: 'newer' });
  expect(await next.bin('r1')).toBe(false);
  expect(await next.list()).toEqual({ kind: 'listed', reviews: [], unread: 1 });
  expect(shared.peek(REVIEW_STORES.heads, 'r1')).toEqual(later);
});

test('records that cannot be read are counted, left where they are, and take nothing with them', async () => {
  const shared = createMemory();
  const shelf = shelfOf(shared.open(), 'a');
  await shelf.create(review);
  await (await deskOf(shelf)).edit(addMark('m1'));
  const broken = [{ table: 'marks', record: { id: 'm2', rev: 1 } }, 'nonsense', { table: '__proto__', record: {} }];
  broken.forEach((each, at) => shared.put(REVIEW_STORES.records, ['r1', 'marks', `x${at}`], each));
  shared.put(REVIEW_STORES.journal, ['r1', 0], { changes: [null] });
  const desk = await deskOf(shelfOf(shared.open(), 'b'));
  expect([marksOf(desk), desk.view().unread]).toEqual([['m1'], 3]);
  await desk.edit(addMark('m3'));
  expect(shared.peek(REVIEW_STORES.records, ['r1', 'marks', 'x1'])).toBe('nonsense');
});

test('the journal is folded into a snapshot each 500 entries, and what is told of it stays true', async () => {
  const shared = createMemory();
  const shelf = shelfOf(shared.open(), 'a');
  await shelf.create(review);
  const desk = await deskOf(shelf);
  const other = await deskOf(shelfOf(shared.open(), 'b'));
  for (let at = 0; at < 520; at += 1) await desk.edit(addMark(`m${at}`));
  await vi.waitFor(async () => expect(await shelf.snapshots('r1')).toHaveLength(1));
  const snapshot = (await shelf.snapshots('r1'))[0];
  expect(snapshot).toMatchObject({ reason: 'hour', marks: 500 });
  const next = await deskOf(shelfOf(shared.open(), 'a'));
  expect(marksOf(next)).toHaveLength(520);
  expect(shared.peek(REVIEW_STORES.journal, ['r1', 400])).toBeUndefined();
  expect(shared.peek(REVIEW_STORES.journal, ['r1', 401])).toBeDefined();
  expect(await next.undo()).toBe('done');
  await vi.waitFor(() => expect(marksOf(other)).toHaveLength(519));
});

test('a tab that was away while the journal was folded reads the review anew', async () => {
  const shared = createMemory();
  const shelf = shelfOf(shared.open(), 'a');
  await shelf.create(review);
  const silent = { ...shared.open(), subscribe: () => () => undefined };
  const away = await deskOf(shelfOf(silent, 'b'));
  const desk = await deskOf(shelf);
  for (let at = 0; at < 510; at += 1) await desk.edit(addMark(`m${at}`));
  expect(await away.edit(addMark('late'))).toBe(true);
  expect(marksOf(away)).toHaveLength(511);
});

test('snapshots are taken each hour of work, before an import and a deletion, and by hand; one is restored as an edit', async () => {
  const shelf = shelfOf(openIndexed(), 'a');
  await shelf.create(review);
  const desk = await deskOf(shelf);
  await desk.edit(addMark('m1'));
  expect(await shelf.snapshots('r1')).toEqual([]);
  clock += HOUR;
  await desk.edit(addMark('m2'));
  await vi.waitFor(async () => expect(await shelf.snapshots('r1')).toHaveLength(1));
  await desk.edit({ name: 'import', changes: [...addMark('m3').changes, ...addMark('m4').changes] });
  await shelf.takeSnapshot('r1');
  await shelf.bin('r1');
  const taken = await shelf.snapshots('r1');
  expect(taken.map(({ reason, marks }) => [reason, marks])).toEqual([
    ['before-delete', 4],
    ['by-hand', 4],
    ['before-import', 2],
    ['hour', 2],
  ]);
  const whole = desk.view().state;
  expect(await shelf.restoreSnapshot('r1', taken[3]?.id ?? '')).toBe(true);
  expect(marksOf(desk)).toEqual(['m1', 'm2']);
  expect(await desk.undo()).toBe('done');
  expect(marksOf(desk).toSorted()).toEqual([...whole.marks.keys()].toSorted());
});

test('a review stays in the bin for thirty days, and work in it takes it out', async () => {
  const shelf = shelfOf(openIndexed(), 'a');
  for (const id of ['r1', 'r2', 'r3']) await shelf.create({ ...review, id });
  for (const id of ['r1', 'r2', 'r3']) expect(await shelf.bin(id)).toBe(true);
  await (await deskOf(shelf, 'r2')).edit(addMark('m1'));
  expect(await shelf.restore('r3')).toBe(true);
  await shelf.bin('r3');
  const inBin = async () => {
    const listed = await shelf.list();
    return (
      listed.kind === 'listed' && listed.reviews.map(({ review, deletedAt }) => [review.id, deletedAt !== undefined])
    );
  };
  clock += 29 * 24 * HOUR;
  expect(new Set((await inBin()) || [])).toEqual(
    new Set([
      ['r1', true],
      ['r2', false],
      ['r3', true],
    ]),
  );
  clock += 24 * HOUR;
  expect(await inBin()).toEqual([['r2', false]]);
  expect(await shelfOf(openIndexed(), 'b').open('r1')).toEqual({ kind: 'absent' });
});

test('a review that another tab takes out of the bin while its thirty days end stays', async () => {
  const database = openIndexed();
  const shelf = shelfOf(database, 'a');
  await shelf.create(review);
  await shelf.bin('r1');
  clock += 30 * 24 * HOUR;
  const late: Database = {
    ...database,
    read: async (...asked) => {
      const outcome = await database.read(...asked);
      await shelf.restore('r1');
      return outcome;
    },
  };
  await shelfOf(late, 'b').list();
  expect((await shelf.open('r1')).kind).toBe('open');
});

test('what is being typed survives the tab', async () => {
  const shelf = shelfOf(openIndexed(), 'a');
  await shelf.create(review);
  const desk = await deskOf(shelf);
  expect(await desk.drafts?.write('comment:m1', '半句')).toBe(true);
  const next = await deskOf(shelfOf(openIndexed(), 'b'));
  expect(await next.drafts?.read('comment:m1')).toBe('半句');
  await next.drafts?.write('comment:m1', ' ');
  expect(await desk.drafts?.read('comment:m1')).toBeUndefined();
});

test('what is being typed goes with a review that is deleted for good', async () => {
  const shelf = shelfOf(openIndexed(), 'a');
  await shelf.create(review);
  await shelf.create({ ...review, id: 'r2' });
  for (const id of ['r1', 'r2']) await (await deskOf(shelf, id)).drafts?.write('comment:m1', '半句');
  await shelf.destroy('r1');
  await shelf.create(review);
  const next = shelfOf(openIndexed(), 'b');
  expect(await (await deskOf(next, 'r1')).drafts?.read('comment:m1')).toBeUndefined();
  expect(await (await deskOf(next, 'r2')).drafts?.read('comment:m1')).toBe('半句');
});

test('where the disk refuses what is being typed, it stays in memory, and the reader is asked before the page is left', async () => {
  const asked = new Set<unknown>();
  vi.stubGlobal('addEventListener', (_: string, listener: unknown) => asked.add(listener));
  vi.stubGlobal('removeEventListener', (_: string, listener: unknown) => asked.delete(listener));
  const shared = createMemory();
  const shelf = shelfOf(shared.open(), 'a');
  await shelf.create(review);
  const desk = await deskOf(shelf);
  shared.fail('full');
  expect(await desk.drafts?.write('proposal:g-12.6', '半句')).toBe(false);
  expect(asked.size).toBe(1);
  // Another page of the site: the desk is another one.
  desk.close();
  shared.fail(undefined);
  const next = await deskOf(shelf);
  expect(await next.drafts?.read('proposal:g-12.6')).toBe('半句');
  expect(await next.drafts?.write('proposal:g-12.6', '半句话')).toBe(true);
  expect(asked.size).toBe(0);
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
