import type { Database } from './database';
import type { Key, ReadTransaction, Transaction } from './transaction';
import { done, failed, failureOf, type Outcome, type StorageFailure } from './outcome';

/** Several tabs' worth of memory: what one database writes the others see, as tabs of one browser do. */
export interface SharedMemory {
  readonly open: () => Database;
  /** What stands there, as it would be on the disk. */
  readonly peek: (store: string, key: Key) => unknown;
  readonly put: (store: string, key: Key, value: unknown) => void;
  /** From now on everything fails so; `undefined` ends that. */
  readonly fail: (failure: StorageFailure | undefined) => void;
}

/** The twin of a database of the browser: the same rules, in memory. For tests. */
export function createMemory(): SharedMemory {
  let values = new Map<string, unknown>();
  const tabs = new Set<Set<(store: string, key: string) => void>>();
  let failure: StorageFailure | undefined;
  const nameOf = (store: string, key: Key) => JSON.stringify([store, key]);
  /** Transactions that write run one after another. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(run: () => Promise<Value>): Promise<Value> => {
    const next = turn.then(run);
    turn = next.catch(() => undefined);
    return next;
  };
  // Everything comes later, as it does from a disk, and is a copy.
  const later = async <Value>(run: () => Value): Promise<Outcome<Value>> => {
    await Promise.resolve();
    return failure === undefined ? done(run()) : failed(failure);
  };
  return {
    peek: (store, key) => values.get(nameOf(store, key)),
    put: (store, key, value) => void values.set(nameOf(store, key), value),
    fail: (next) => {
      failure = next;
    },
    open: () => {
      const listeners = new Set<(store: string, key: string) => void>();
      tabs.add(listeners);
      return {
        get: (store, key) => later(() => structuredClone(values.get(nameOf(store, key)))),
        update: (store, key, change) =>
          inTurn(() =>
            later(() => {
              const { write, result } = change(structuredClone(values.get(nameOf(store, key))));
              if (write !== undefined) {
                values.set(nameOf(store, key), structuredClone(write));
                for (const others of tabs)
                  if (others !== listeners) for (const listener of others) listener(store, key);
              }
              return result;
            }),
          ),
        transact: (stores, [store, key], run) =>
          inTurn(async () => {
            await Promise.resolve();
            if (failure !== undefined) return failed(failure);
            const written = new Map(values);
            let hasWritten = false;
            try {
              const result = await run(
                begin(written, stores, () => {
                  hasWritten = true;
                }),
              );
              if (failure !== undefined) return failed(failure);
              values = written;
              if (hasWritten) {
                for (const others of tabs)
                  if (others !== listeners) for (const listener of others) listener(store, key);
              }
              return done(result);
            } catch (error) {
              return failed(failureOf(error));
            }
          }),
        read: (stores, run) =>
          inTurn(async () => {
            await Promise.resolve();
            return failure === undefined ? done(await run(begin(new Map(values), stores))) : failed(failure);
          }),
        subscribe: (listener) => {
          listeners.add(listener);
          return () => {
            listeners.delete(listener);
          };
        },
        close: () => void tabs.delete(listeners),
      };
    },
  };
}

/** A transaction over a copy of the values, which takes their place when it is complete. */
function begin(
  values: Map<string, unknown>,
  stores: readonly string[],
  onWrite: () => void = () => undefined,
): Transaction & ReadTransaction {
  const nameOf = (store: string, key: Key) => {
    if (!stores.includes(store)) throw new DOMException(store, 'NotFoundError');
    return JSON.stringify([store, key]);
  };
  /** The keys of a store, sorted as a browser sorts them: numbers, strings, lists. */
  const sortedKeys = (store: string) =>
    [...values.keys()]
      .flatMap((name) => {
        const [of, key] = JSON.parse(name) as [string, Key];
        return of === store ? [{ name, key }] : [];
      })
      .toSorted((one, other) => compareParts(one.key, other.key));
  const below = (store: string, first: readonly string[], isIn: (next: unknown) => boolean) =>
    sortedKeys(store).filter(
      ({ key }) => typeof key !== 'string' && first.every((part, at) => key[at] === part) && isIn(key[first.length]),
    );
  return {
    get: async (store, key) => structuredClone(values.get(nameOf(store, key))),
    below: async (store, first, after) =>
      below(store, first, (next) => after === undefined || Number(next) > after).map(({ name }) =>
        structuredClone(values.get(name)),
      ),
    all: async (store) => sortedKeys(store).map(({ name }) => structuredClone(values.get(name))),
    put: (store, key, value) => {
      onWrite();
      values.set(nameOf(store, key), structuredClone(value));
    },
    remove: (store, key) => {
      onWrite();
      values.delete(nameOf(store, key));
    },
    removeBelow: (store, first, upTo) => {
      onWrite();
      const gone = below(store, first, (next) => upTo === undefined || Number(next) <= upTo);
      for (const { name } of gone) values.delete(name);
    },
  };
}

function compareParts(one: Key | number, other: Key | number): number {
  const kind = (part: Key | number) => (typeof part === 'number' ? 0 : typeof part === 'string' ? 1 : 2);
  if (typeof one === 'object' && typeof other === 'object') {
    const [at, part] = [...one.entries()].find(([at, each]) => each !== other[at]) ?? [one.length, undefined];
    const next = other[at];
    return part === undefined || next === undefined ? one.length - other.length : compareParts(part, next);
  }
  if (kind(one) !== kind(other)) return kind(one) - kind(other);
  return one < other ? -1 : Number(one > other);
}
