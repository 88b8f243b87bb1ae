import { useEffect } from 'react';
import { loadModule } from '@/loading/load-module';

/** Lets links that the server has drawn take the reader's case along; nothing is fetched where the address has none. */
export function useCarryOnLinks(path: string, search: Readonly<Record<string, unknown>>): void {
  const hasCase = ['at', 'trigger', 'from', 'kind'].some((key) => search[key] !== undefined);
  useEffect(() => {
    if (!hasCase) return undefined;
    let stop: (() => void) | undefined;
    let isOver = false;
    void loadModule(() => import('./carry-on-links')).then(
      ({ carryOnLinks }) => {
        if (!isOver) stop = carryOnLinks(path, search);
      },
      // The links lead where they led.
      () => undefined,
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, [hasCase, path, search]);
}
