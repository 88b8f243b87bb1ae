import * as fake from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Database, type Migration, openDatabase } from './database';
import { createMemory } from './memory-database';
import { failureOf } from './outcome';

const migrations: readonly Migration[] = [(database) => void database.createObjectStore('lists')];
const opened: Database[] = [];
const open = (steps = migrations, patience = 200) => {
  const database = openDatabase({ name: 'probe', migrations: steps, patience });
  opened.push(database);
  return database;
};
const put = (database: Database, value: unknown) =>
  database.update('lists', 'own', () => ({ write: value, result: 'written' }));

beforeEach(() => {
  for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fake.IDBFactory());
});
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
  vi.restoreAllMocks();
});

const memory = () => {
  const shared = createMemory();
  return () => shared.open();
};
test.each([
  ['the browser’s', () => open],
  ['memory', memory],
])('%s: what is written is read again, and another tab sees and hears it', async (_, make) => {
  const openTab = make();
  const [one, other] = [openTab(), openTab()];
  const heard = new Promise((resolve) => {
    other.subscribe((store, key) => resolve([store, key]));
  });
  expect(await one.get('lists', 'own')).toEqual({ kind: 'done', value: undefined });
  expect(await put(one, { a: [1] })).toEqual({ kind: 'done', value: 'written' });
  expect(await other.get('lists', 'own')).toEqual({ kind: 'done', value: { a: [1] } });
  expect(await heard).toEqual(['lists', 'own']);
});

test.each([
  ['the browser’s', () => open],
  ['memory', memory],
])('%s: of changes at the same time none is lost', async (_, make) => {
  const openTab = make();
  const tabs = [openTab(), openTab(), openTab()];
  const add = (stored: unknown) => ({ write: (typeof stored === 'number' ? stored : 0) + 1, result: undefined });
  const turns = Array.from({ length: 10 }, () => tabs).flat();
  await Promise.all(turns.map((tab) => tab.update('lists', 'count', add)));
  expect(await tabs[0]?.get('lists', 'count')).toEqual({ kind: 'done', value: 30 });
});

const twoStores: readonly Migration[] = [...migrations, (database) => void database.createObjectStore('more')];
const kinds: readonly (readonly [string, () => () => Database])[] = [
  ['the browser’s', () => () => open(twoStores)],
  ['memory', memory],
];

test.each(kinds)(
  '%s: several values are written in one transaction, all or none, and other tabs hear it once',
  async (_, make) => {
    const openTab = make();
    const [one, other] = [openTab(), openTab()];
    const heard: unknown[] = [];
    other.subscribe((store, key) => heard.push([store, key]));
    const write = (isBroken: boolean) =>
      one.transact(['lists', 'more'], ['lists', 'a'], async (transaction) => {
        const before = await transaction.get('lists', 'a');
        transaction.put('lists', 'a', isBroken ? 'broken' : 'whole');
        transaction.put('more', ['a', 1], { of: before });
        if (isBroken) throw new Error('a fault of ours');
        return before;
      });
    expect(await write(false)).toEqual({ kind: 'done', value: undefined });
    expect(await write(true)).toEqual({ kind: 'failure', failure: 'failed' });
    const all = await other.read(['lists', 'more'], async (transaction) => [
      await transaction.get('lists', 'a'),
      await transaction.below('more', ['a']),
    ]);
    expect(all).toEqual({ kind: 'done', value: ['whole', [{ of: undefined }]] });
    // Neither what was refused nor what only reads is told.
    await one.transact(['lists'], ['lists', 'b'], (transaction) => transaction.get('lists', 'b'));
    await put(one, 'last');
    await vi.waitFor(() => expect(heard).toContainEqual(['lists', 'own']));
    expect(heard).toEqual([
      ['lists', 'a'],
      ['lists', 'own'],
    ]);
  },
);

test.each(kinds)('%s: what is below a key comes in the order of its parts, and goes by them', async (_, make) => {
  const database = make()();
  const keys = [
    ['a', 10],
    ['a', 2],
    ['a', 1],
    ['b', 1],
    ['ab', 1],
    ['a', 'x', 1],
  ] as const;
  await database.transact(['more'], ['more', 'a'], async (transaction) => {
    for (const key of keys) transaction.put('more', key, key.join('/'));
  });
  const below = (first: readonly string[], after?: number) =>
    database.read(['more'], (transaction) => transaction.below('more', first, after));
  expect(await below(['a'])).toEqual({ kind: 'done', value: ['a/1', 'a/2', 'a/10', 'a/x/1'] });
  expect(await below(['a', 'x'])).toEqual({ kind: 'done', value: ['a/x/1'] });
  await database.transact(['more'], ['more', 'a'], async (transaction) => {
    transaction.removeBelow('more', ['a'], 2);
    transaction.remove('more', ['a', 'x', 1]);
  });
  expect(await below(['a'])).toEqual({ kind: 'done', value: ['a/10'] });
  await database.transact(['more'], ['more', 'a'], async (transaction) => transaction.removeBelow('more', ['a']));
  expect(await database.read(['more'], (transaction) => transaction.all('more'))).toEqual({
    kind: 'done',
    value: ['ab/1', 'b/1'],
  });
});

test.each(kinds)('%s: of transactions at the same time none sees half of another', async (_, make) => {
  const openTab = make();
  const tabs = [openTab(), openTab(), openTab()];
  const move = (tab: Database) =>
    tab.transact(['lists', 'more'], ['lists', 'n'], async (transaction) => {
      const before = Number((await transaction.get('lists', 'n')) ?? 0);
      transaction.put('lists', 'n', before + 1);
      const other = Number((await transaction.get('more', 'n')) ?? 0);
      transaction.put('more', 'n', other + 1);
      return before === other;
    });
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => tabs)
      .flat()
      .map(move),
  );
  expect(new Set(outcomes.map((outcome) => outcome.kind === 'done' && outcome.value))).toEqual(new Set([true]));
  expect(await tabs[0]?.get('more', 'n')).toEqual({ kind: 'done', value: 30 });
});

test('a transaction is done only when it is complete on the disk', async () => {
  const database = open(twoStores);
  await database.get('lists', 'a');
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const write = () => database.transact(['lists', 'more'], ['lists', 'a'], async (each) => each.put('lists', 'a', 1));
  expect(await write()).toMatchObject({ kind: 'done' });
  expect(transaction.mock.calls).toEqual([[['lists', 'more'], 'readwrite', { durability: 'strict' }]]);
  transaction.mockRestore();
  const original = Reflect.get(IDBObjectStore.prototype, 'put') as (
    this: IDBObjectStore,
    ...asked: Parameters<IDBObjectStore['put']>
  ) => IDBRequest<IDBValidKey>;
  // The request succeeds, and the disk is full when all is to be written.
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function refuse(this: IDBObjectStore, value, key) {
    const request = original.call(this, value, key);
    const own = this.transaction;
    vi.spyOn(own, 'error', 'get').mockReturnValue(new DOMException('full', 'QuotaExceededError'));
    request.addEventListener('success', () => own.abort());
    return request;
  });
  expect(await write()).toEqual({ kind: 'failure', failure: 'full' });
});

test('writing waits for the disk, and is done only when the transaction is complete', async () => {
  const database = open();
  await put(database, 1);
  const order: string[] = [];
  const original = Reflect.get(IDBDatabase.prototype, 'transaction') as (
    this: IDBDatabase,
    ...asked: Parameters<IDBDatabase['transaction']>
  ) => IDBTransaction;
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function begin(
    this: IDBDatabase,
    ...asked
  ) {
    const begun = original.apply(this, asked);
    begun.addEventListener('complete', () => order.push('complete'));
    return begun;
  });
  await put(database, 2).then(() => order.push('done'));
  expect(transaction.mock.calls).toEqual([['lists', 'readwrite', { durability: 'strict' }]]);
  expect(order).toEqual(['complete', 'done']);
});

test('what cannot be written changes nothing, and the next write works', async () => {
  const database = open();
  await put(database, 'kept');
  expect(await put(database, () => 'a function')).toEqual({ kind: 'failure', failure: 'failed' });
  const thrown = await database.update('lists', 'own', () => {
    throw new Error('a fault of ours');
  });
  expect(thrown).toEqual({ kind: 'failure', failure: 'failed' });
  expect(await database.get('lists', 'own')).toEqual({ kind: 'done', value: 'kept' });
  expect(await put(database, 'next')).toMatchObject({ kind: 'done' });
});

test('a full disk that refuses only at the end is a full disk', async () => {
  const database = open();
  await put(database, 'kept');
  const original = Reflect.get(IDBObjectStore.prototype, 'put') as (
    this: IDBObjectStore,
    ...asked: Parameters<IDBObjectStore['put']>
  ) => IDBRequest<IDBValidKey>;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function refuse(this: IDBObjectStore, value, key) {
    const request = original.call(this, value, key);
    const { transaction } = this;
    vi.spyOn(transaction, 'error', 'get').mockReturnValue(new DOMException('full', 'QuotaExceededError'));
    request.addEventListener('success', () => transaction.abort());
    return request;
  });
  expect(await put(database, 'more')).toEqual({ kind: 'failure', failure: 'full' });
  expect(await database.get('lists', 'own')).toEqual({ kind: 'done', value: 'kept' });
});

test('migrations run from where the stored version is, and keep what is there', async () => {
  await put(open(), 'old');
  const ran: number[] = [];
  const later = open([
    () => void ran.push(1),
    (database, transaction) => {
      ran.push(2);
      database.createObjectStore('more');
      void transaction.objectStore('lists').put('moved', 'other');
    },
  ]);
  expect(await later.get('lists', 'own')).toEqual({ kind: 'done', value: 'old' });
  expect(await later.get('lists', 'other')).toEqual({ kind: 'done', value: 'moved' });
  expect(ran).toEqual([2]);
});

test('a tab of an earlier version makes way, and says then that there is a later one', async () => {
  const early = open();
  await put(early, 'old');
  const late = open([...migrations, (database) => void database.createObjectStore('more')]);
  expect(await late.get('lists', 'own')).toEqual({ kind: 'done', value: 'old' });
  expect(await put(early, 'overwritten')).toEqual({ kind: 'failure', failure: 'newer' });
  expect(await late.get('lists', 'own')).toEqual({ kind: 'done', value: 'old' });
});

test('a tab that does not make way blocks, and when it is gone there is a way', async () => {
  const holder = await openDB('probe', 1, { upgrade: (database) => void database.createObjectStore('lists') });
  const late = open([...migrations, (database) => void database.createObjectStore('more')], 50);
  expect(await late.get('lists', 'own')).toEqual({ kind: 'failure', failure: 'blocked' });
  holder.close();
  await vi.waitFor(async () => expect(await late.get('lists', 'own')).toEqual({ kind: 'done', value: undefined }));
});

test('a connection that the browser has closed is opened anew', async () => {
  const database = open();
  await put(database, 1);
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('closing', 'InvalidStateError');
  });
  expect(await put(database, 2)).toMatchObject({ kind: 'done' });
  expect(transaction).toHaveBeenCalledTimes(2);
});

test('no storage, or one that is refused, is said', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await open().get('lists', 'own')).toEqual({ kind: 'failure', failure: 'absent' });
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('refused', 'SecurityError');
    },
  });
  expect(await put(open(), 1)).toEqual({ kind: 'failure', failure: 'denied' });
  // Opening that never ends, as in some private windows.
  vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
  expect(await put(open(migrations, 20), 1)).toEqual({ kind: 'failure', failure: 'failed' });
});

test.each([
  ['SecurityError', 'denied'],
  ['InvalidStateError', 'denied'],
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['UnknownError', 'corrupted'],
  ['NotReadableError', 'corrupted'],
  ['NotFoundError', 'corrupted'],
  ['AbortError', 'failed'],
  ['DataCloneError', 'failed'],
])('%s means %s', (name, failure) => {
  expect(failureOf(new DOMException('', name))).toBe(failure);
});

test('what is no error at all is a failure', () =>
  expect([failureOf('x'), failureOf(undefined)]).toEqual(['failed', 'failed']));
