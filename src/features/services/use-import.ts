import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { nameProducts } from '@/corpus/outside-products';
import { findProduct } from '@/corpus/products';
import { type Imported, readImport, textOfFile } from './read-import';
import { readInSlices } from './read-in-slices';
import type { Progress } from './read-services-csv';
import { pauseForOthers } from './work-in-slices';

const NAMES = { find: findProduct, name: nameProducts };
const NOTHING: Imported = { kind: 'empty' };
/** As many characters are read while the page is drawn. */
const SHORT = 1000;

/** What is being read, or has been. */
interface Reading {
  readonly source: Blob | string;
  readonly isGuessTaken: boolean;
  readonly imported: Imported | undefined;
  readonly progress: Progress | undefined;
}

/** What somebody brings in, as far as it has been read. */
export interface Import {
  readonly imported: Imported;
  /** Whether it is still being read. */
  readonly isReading: boolean;
  /** How much of that; `undefined` until it is known. */
  readonly progress: Progress | undefined;
  /** Whether reading was stopped: then nothing of it counts. */
  readonly isStopped: boolean;
  readonly stop: () => void;
  /** Reads again what was stopped. */
  readonly restart: () => void;
}

/**
 * Reads a file or what is pasted, what is long a little at a time, so that the page answers meanwhile; what is given instead, or
 * stopped, is not read on.
 *
 * @param source - a file, or a text; the same object as long as it is the same.
 * @param now - epoch milliseconds.
 */
export function useImport(source: Blob | string, now: number, isGuessTaken: boolean): Import {
  const deferred = useDeferredValue(source);
  const [reading, setReading] = useState<Reading>();
  const [stopped, setStopped] = useState<Blob | string>();
  const isLong = typeof deferred !== 'string' || deferred.length > SHORT;
  const short = useMemo(
    () => (typeof deferred !== 'string' || isLong ? NOTHING : readImport(deferred, NAMES, now, isGuessTaken)),
    [deferred, isLong, now, isGuessTaken],
  );
  const isStopped = isLong && stopped === deferred;
  useEffect(() => {
    if (!isLong || isStopped) return undefined;
    let isOver = false;
    const put = (imported: Imported | undefined, progress?: Progress) => {
      if (!isOver) setReading({ source: deferred, isGuessTaken, imported, progress });
    };
    void (async () => {
      const content =
        typeof deferred === 'string' ? { kind: 'text' as const, text: deferred } : await textOfFile(deferred);
      if (isOver) return;
      if (content.kind === 'refused') {
        put(content);
        return;
      }
      const given = { text: content.text, isFile: typeof deferred !== 'string', names: NAMES, now, isGuessTaken };
      put(
        await readInSlices(given, {
          clock: () => performance.now(),
          pause: pauseForOthers,
          isOver: () => isOver,
          onProgress: (progress) => put(undefined, progress),
        }),
      );
    })();
    return () => {
      isOver = true;
    };
  }, [deferred, isLong, isStopped, now, isGuessTaken]);
  const isCurrent = reading?.source === deferred && reading.isGuessTaken === isGuessTaken;
  const long = isStopped || !isCurrent ? undefined : reading.imported;
  return {
    imported: isLong ? (long ?? NOTHING) : short,
    isReading: isLong && !isStopped && long === undefined,
    progress: isCurrent ? reading.progress : undefined,
    isStopped,
    stop: () => setStopped(deferred),
    restart: () => setStopped(undefined),
  };
}
