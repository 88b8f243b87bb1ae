import type { Database } from './database';
import { done, failed, type Outcome, type StorageFailure } from './outcome';

/** Several tabs' worth of memory: what one database writes the others see, as tabs of one browser do. */
export interface SharedMemory {
  readonly open: () => Database;
  /** What stands there, as it would be on the disk. */
  readonly peek: (store: string, key: string) => unknown;
  readonly put: (store: string, key: string, value: unknown) => void;
  /** From now on everything fails so; `undefined` ends that. */
  readonly fail: (failure: StorageFailure | undefined) => void;
}

/** The twin of a database of the browser: the same rules, in memory. For tests. */
export function createMemory(): SharedMemory {
  const values = new Map<string, unknown>();
  const tabs = new Set<Set<(store: string, key: string) => void>>();
  let failure: StorageFailure | undefined;
  const nameOf = (store: string, key: string) => JSON.stringify([store, key]);
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
          later(() => {
            const { write, result } = change(structuredClone(values.get(nameOf(store, key))));
            if (write !== undefined) {
              values.set(nameOf(store, key), structuredClone(write));
              for (const others of tabs) if (others !== listeners) for (const listener of others) listener(store, key);
            }
            return result;
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
