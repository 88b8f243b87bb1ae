import { useEffect } from 'react';
import { loadModule } from '@/loading/load-module';
import { readCase } from '@/url/carried-case';

/** Lets links that the server has drawn take the reader's case along; nothing is fetched where the address has none. */
export function useCarryOnLinks(path: string, search: Readonly<Record<string, unknown>>): void {
  useEffect(() => {
    const given = readCase(path, search);
    if (given.trigger === undefined && given.at === undefined) return undefined;
    let stop: (() => void) | undefined;
    let isOver = false;
    void loadModule(() => import('./carry-on-links')).then(
      ({ carryOnLinks }) => {
        if (!isOver) stop = carryOnLinks(path, given);
      },
      // The links lead where they led.
      () => undefined,
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, [path, search]);
}
