import * as fake from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '@/storage/database';
import { createMemory } from '@/storage/memory-database';
import { REVIEW_STORES } from '@/storage/site-database';
import { addMark, deskOf, marksOf, openIndexed, review, shelfOf, tick } from './sample-desk';

const HOUR = 3_600_000;

beforeEach(() => {
  for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
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
  tick(HOUR);
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
  tick(29 * 24 * HOUR);
  expect(new Set((await inBin()) || [])).toEqual(
    new Set([
      ['r1', true],
      ['r2', false],
      ['r3', true],
    ]),
  );
  const areIn = await Promise.all(['r1', 'r2', 'r3', 'none'].map((id) => shelf.deletedAt(id)));
  expect(areIn.map((at) => at !== undefined)).toEqual([true, false, true, false]);
  tick(24 * HOUR);
  expect(await inBin()).toEqual([['r2', false]]);
  expect(await shelfOf(openIndexed(), 'b').open('r1')).toEqual({ kind: 'absent' });
});

test('a review that another tab takes out of the bin while its thirty days end stays', async () => {
  const database = openIndexed();
  const shelf = shelfOf(database, 'a');
  await shelf.create(review);
  await shelf.bin('r1');
  tick(30 * 24 * HOUR);
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
