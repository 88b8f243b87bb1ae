import type { IDBPDatabase } from 'idb';
import { done, failed, failureOf, type Outcome } from './outcome';

/** A key of several parts is sorted by them, and all below a part can be asked for: `['a', 1]` and `['a', 2]` are below `['a']`. */
export type Key = string | readonly (string | number)[];

/** What can be asked within a transaction. What comes is anything: whoever reads it has to check it. */
export interface ReadTransaction {
  readonly get: (store: string, key: Key) => Promise<unknown>;
  /**
   * All values below the first parts of a key, in the order of their keys.
   *
   * @param after - a number: only those whose next part is greater.
   */
  readonly below: (store: string, first: readonly string[], after?: number) => Promise<readonly unknown[]>;
  readonly all: (store: string) => Promise<readonly unknown[]>;
}

export interface Transaction extends ReadTransaction {
  readonly put: (store: string, key: Key, value: unknown) => void;
  readonly remove: (store: string, key: Key) => void;
  /** @param upTo - a number: only those whose next part is no greater. */
  readonly removeBelow: (store: string, first: readonly string[], upTo?: number) => void;
}

/**
 * Runs one transaction. It is done when the browser says that it is complete, which for a strict one means that it is on the disk; where
 * anything in it fails, nothing of it is written.
 */
export async function runIn<Result>(
  database: IDBPDatabase,
  stores: string | readonly string[],
  mode: 'readonly' | 'readwrite',
  run: (transaction: Transaction) => Promise<Result>,
): Promise<Outcome<{ readonly result: Result; readonly hasWritten: boolean }>> {
  const transaction = database.transaction(typeof stores === 'string' ? stores : [...stores], mode, {
    durability: 'strict',
  });
  // Of a transaction that fails both the request and the whole are refused: neither may go unheard.
  const completed = transaction.done.then(
    () => undefined,
    (error: unknown) => transaction.error ?? error,
  );
  let hasWritten = false;
  /** Requests that nobody waits for: what a value cannot be written for is thrown at the end. */
  const writing: Promise<unknown>[] = [];
  const write = (request: Promise<unknown>) => {
    hasWritten = true;
    request.catch(() => undefined);
    writing.push(request);
  };
  const asked = (store: string) => transaction.objectStore(store) as unknown as WrittenStore;
  try {
    const result = await run({
      get: (store, key) => asked(store).get(keyOf(key)),
      below: (store, first, after) => asked(store).getAll(rangeBelow(first, after)),
      all: (store) => asked(store).getAll(),
      put: (store, key, value) => write(asked(store).put(value, keyOf(key))),
      remove: (store, key) => write(asked(store).delete(keyOf(key))),
      removeBelow: (store, first, upTo) => write(asked(store).delete(rangeBelow(first, undefined, upTo))),
    });
    await Promise.all(writing);
    const error = await completed;
    return error === undefined ? done({ result, hasWritten }) : failed(failureOf(error));
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has been aborted by what failed in it.
    }
    await completed;
    return failed(failureOf(transaction.error ?? error));
  }
}

/** What is asked of a store; the library types it by the mode of the transaction, which is known only when it runs. */
interface WrittenStore {
  readonly get: (key: IDBValidKey) => Promise<unknown>;
  readonly getAll: (range?: IDBKeyRange) => Promise<unknown[]>;
  readonly put: (value: unknown, key: IDBValidKey) => Promise<unknown>;
  readonly delete: (key: IDBValidKey | IDBKeyRange) => Promise<void>;
}

const keyOf = (key: Key): IDBValidKey => (typeof key === 'string' ? key : [...key]);

/** A list stands behind every number and string. */
function rangeBelow(first: readonly string[], after?: number, upTo?: number): IDBKeyRange {
  const lower = after === undefined ? [...first] : [...first, after];
  const upper = upTo === undefined ? [...first, []] : [...first, upTo];
  return IDBKeyRange.bound(lower, upper, after !== undefined);
}
