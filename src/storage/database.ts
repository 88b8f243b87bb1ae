import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { done, failed, failureOf, type Outcome } from './outcome';
import { type ReadTransaction, runIn, type Transaction } from './transaction';

/** What a change of a stored value comes to: what to write, `undefined` for nothing, and what to tell who asked. */
interface Change<Result> {
  readonly write?: unknown;
  readonly result: Result;
}

/** Values by store and key. Nothing here throws: what goes wrong is a value. */
export interface Database {
  /** The stored value; `undefined` where there is none. It can be anything: whoever reads it has to check it. */
  readonly get: (store: string, key: string) => Promise<Outcome<unknown>>;
  /**
   * Changes a value in one transaction, so that no other tab comes between reading and writing. Done only when the browser
   * says that it is on the disk.
   *
   * @param change - given what is stored; it must not wait for anything.
   */
  readonly update: <Result>(
    store: string,
    key: string,
    change: (stored: unknown) => Change<Result>,
  ) => Promise<Outcome<Result>>;
  /**
   * Reads and changes several values in one transaction: all of it is written, or nothing. Done only when the browser says that it is
   * on the disk.
   *
   * @param told - what other tabs are told when something was written: a store and a key of it.
   * @param run - must wait for nothing but what it asks of the transaction, and may be run again where the connection was closed.
   */
  readonly transact: <Result>(
    stores: readonly string[],
    told: readonly [store: string, key: string],
    run: (transaction: Transaction) => Promise<Result>,
  ) => Promise<Outcome<Result>>;
  /** Reads several values as they stand at one moment. */
  readonly read: <Result>(
    stores: readonly string[],
    run: (transaction: ReadTransaction) => Promise<Result>,
  ) => Promise<Outcome<Result>>;
  /** Told of what other tabs have written. @returns how to stop that. */
  readonly subscribe: (listener: (store: string, key: string) => void) => () => void;
  readonly close: () => void;
}

/** One step of the shape of a database; it may move what is stored. Steps are added, and never changed. */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void;

interface Options {
  readonly name: string;
  /** The version of the database is the number of its migrations. */
  readonly migrations: readonly Migration[];
  /** How long another tab may hold it, and how long opening may take, in milliseconds. */
  readonly patience?: number;
}

/** A database of the browser's own (IndexedDB). It is opened when it is first used, and again after a failure. */
export function openDatabase({ name, migrations, patience = 4000 }: Options): Database {
  let opened: Promise<Outcome<IDBPDatabase>> | undefined;
  const letGo = () => {
    opened = undefined;
  };
  const connect = () => {
    const opening = opened ?? connectTo(name, migrations, patience, letGo);
    opened = opening;
    // What failed is tried again by whoever asks next.
    void opening.then(({ kind }) => {
      if (kind === 'failure' && opened === opening) letGo();
    });
    return opening;
  };
  const tabs = openChannel(name);

  async function attempt<Value>(
    run: (database: IDBPDatabase) => Promise<Outcome<Value>>,
    isLast = false,
  ): Promise<Outcome<Value>> {
    const connection = await connect();
    if (connection.kind === 'failure') return connection;
    try {
      return await run(connection.value);
    } catch (error) {
      // The connection was closed meanwhile: by the browser, or for another tab.
      const isClosed = error instanceof Error && error.name === 'InvalidStateError';
      if (!isClosed || isLast) return failed(failureOf(error));
      connection.value.close();
      letGo();
      return attempt(run, true);
    }
  }

  return {
    get: (store, key) => attempt(async (database) => done(await database.get(store, key))),
    update: async (store, key, change) => {
      const outcome = await attempt((database) => updateIn(database, store, key, change));
      if (outcome.kind === 'failure') return outcome;
      if (outcome.value.hasWritten) tabs.tell(store, key);
      return done(outcome.value.result);
    },
    transact: async (stores, [store, key], run) => {
      const outcome = await attempt((database) => runIn(database, stores, 'readwrite', run));
      if (outcome.kind === 'failure') return outcome;
      if (outcome.value.hasWritten) tabs.tell(store, key);
      return done(outcome.value.result);
    },
    read: async (stores, run) => {
      const outcome = await attempt((database) => runIn(database, stores, 'readonly', run));
      return outcome.kind === 'failure' ? outcome : done(outcome.value.result);
    },
    subscribe: tabs.subscribe,
    close: () => {
      tabs.close();
      void opened?.then((connection) => connection.kind === 'done' && connection.value.close());
      letGo();
    },
  };
}

async function updateIn<Result>(
  database: IDBPDatabase,
  store: string,
  key: string,
  change: (stored: unknown) => Change<Result>,
): Promise<Outcome<{ readonly result: Result; readonly hasWritten: boolean }>> {
  return runIn(database, store, 'readwrite', async (transaction) => {
    const { write, result } = change(await transaction.get(store, key));
    if (write !== undefined) transaction.put(store, key, write);
    return result;
  });
}

async function connectTo(
  name: string,
  migrations: readonly Migration[],
  patience: number,
  onClosed: () => void,
): Promise<Outcome<IDBPDatabase>> {
  try {
    // Only reading the name is refused by some browsers.
    const given: { readonly indexedDB?: IDBFactory | null } = globalThis;
    if (!given.indexedDB) return failed('absent');
  } catch {
    return failed('denied');
  }
  let isBlocked = false;
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inTime = new Promise<Outcome<never>>((resolve) => {
    timer = setTimeout(() => {
      isLate = true;
      resolve(failed(isBlocked ? 'blocked' : 'failed'));
    }, patience);
  });
  const opening = open(name, migrations, {
    onBlocked: () => {
      isBlocked = true;
    },
    onClosed,
  }).then(
    (database): Outcome<IDBPDatabase> => {
      // Nobody waits for it any more; the next to ask opens it anew.
      if (isLate) database.close();
      return done(database);
    },
    (error: unknown) => failed(failureOf(error)),
  );
  const outcome = await Promise.race([opening, inTime]);
  clearTimeout(timer);
  return outcome;
}

/** Refused in its promise, also where the browser throws at once. */
async function open(
  name: string,
  migrations: readonly Migration[],
  { onBlocked, onClosed }: { readonly onBlocked: () => void; readonly onClosed: () => void },
): Promise<IDBPDatabase> {
  return openDB(name, migrations.length, {
    upgrade: (database, from, _to, transaction) => {
      for (const migrate of migrations.slice(from)) migrate(database, transaction);
    },
    blocked: onBlocked,
    // A later version of this site, or the reader who deletes it, must not wait for this tab.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/** Tells the other tabs of this site what was written, where the browser can. */
function openChannel(name: string) {
  const listeners = new Set<(store: string, key: string) => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  const send = channel?.postMessage.bind(channel);
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!Array.isArray(data)) return;
    const [store, key]: readonly unknown[] = data;
    if (typeof store !== 'string' || typeof key !== 'string') return;
    for (const listener of listeners) listener(store, key);
  });
  return {
    tell: (store: string, key: string) => {
      send?.([store, key]);
    },
    subscribe: (listener: (store: string, key: string) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: () => channel?.close(),
  };
}
