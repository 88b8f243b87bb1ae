import { useEffect, useSyncExternalStore } from 'react';
import { createLoader } from '@/loading/create-loader';
import { loadModule } from '@/loading/load-module';
import type { TickList } from './tick-model';

const loader = createLoader(async () => (await loadModule(() => import('./tick-parts'))).tickLists);

/** Every list that can be gone through; `undefined` until they are loaded. */
export function useTickLists(): {
  readonly lists: readonly TickList[] | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
} {
  useEffect(() => loader.start(), []);
  const lists = useSyncExternalStore(loader.subscribe, loader.value, () => undefined);
  const status = useSyncExternalStore(loader.subscribe, loader.status, () => 'loading' as const);
  return { lists, hasFailed: status === 'failed', retry: () => loader.start() };
}
