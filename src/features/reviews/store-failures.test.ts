import * as fake from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '@/storage/database';
import { createMemory } from '@/storage/memory-database';
import { REVIEW_STORES } from '@/storage/site-database';
import { addMark, deskOf, inConflict, marksOf, nextId, openIndexed, review, shelfOf, tick } from './sample-desk';
import { createShelf } from './store-shelf';

beforeEach(() => {
  for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
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
    now: () => tick(),
    makeId: nextId,
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
