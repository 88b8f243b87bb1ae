import { onConnection } from './connection';

/** What is known of something that is loaded: asked for by nobody yet, under way, there, or not there. */
type LoadStatus = 'idle' | 'loading' | 'loaded' | 'failed';

/** Something that is loaded once, and again after a failure. */
export interface Loader<Value, Context> {
  /** The value, where it is there. */
  readonly value: () => Value | undefined;
  readonly status: () => LoadStatus;
  /** How many attempts have failed since the last one that succeeded. */
  readonly failures: () => number;
  /** Begins to load, unless that is under way or done. */
  readonly start: (context: Context) => void;
  /** Kept when the value is there. The same promise each time; a failure leaves it pending, for another attempt. */
  readonly arrival: Promise<Value>;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Loads something when it is asked for. After a failure it is loaded again when the browser has a connection again, and
 * whenever somebody asks.
 */
export function createLoader<Value, Context = void>(
  load: (context: Context) => Promise<Value>,
): Loader<Value, Context> {
  const listeners = new Set<() => void>();
  let status: LoadStatus = 'idle';
  let failures = 0;
  let value: Value | undefined;
  let arrive: (value: Value) => void = () => undefined;
  const arrival = new Promise<Value>((resolve) => {
    arrive = resolve;
  });
  const become = (next: LoadStatus) => {
    status = next;
    for (const listener of listeners) listener();
  };
  const start = (context: Context) => {
    if (status === 'loading' || status === 'loaded') return;
    // The first time nobody is told: this may be called while a component renders, which must not change another.
    if (status === 'idle') status = 'loading';
    else become('loading');
    load(context).then(
      (loaded) => {
        value = loaded;
        failures = 0;
        arrive(loaded);
        become('loaded');
      },
      () => {
        failures += 1;
        become('failed');
        if (typeof window === 'undefined') return;
        const stop = onConnection(() => {
          stop();
          start(context);
        });
      },
    );
  };
  return {
    value: () => value,
    status: () => status,
    failures: () => failures,
    start,
    arrival,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
