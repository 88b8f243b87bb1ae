import * as fake from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { createMemory } from '@/storage/memory-database';
import { deskOf, openIndexed, review, shelfOf } from './sample-desk';

beforeEach(() => {
  for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
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
