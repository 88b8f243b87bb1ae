import { useEffect, useSyncExternalStore } from 'react';
import { createLoader } from '@/loading/create-loader';
import { loadModule } from '@/loading/load-module';
import { OWN_LIST, type TickList } from './tick-model';

const OWN: TickList = { id: OWN_LIST, kind: 'own', title: { zh: '自己的清单', en: 'My own list' }, items: [] };

const loader = createLoader(async (_: void): Promise<readonly TickList[]> => {
  const { checklists } = await loadModule(() => import('./tick-parts'));
  return [...checklists.map((list) => ({ ...list, kind: 'checklist' as const })), OWN];
});

/** Every list that can be gone through; `undefined` until they are loaded. */
export function useTickLists(): {
  readonly lists: readonly TickList[] | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
} {
  useEffect(() => {
    if (loader.status() !== 'loaded') loader.start();
  }, []);
  const lists = useSyncExternalStore(loader.subscribe, loader.value, () => undefined);
  const status = useSyncExternalStore(loader.subscribe, loader.status, () => 'loading' as const);
  return { lists, hasFailed: status === 'failed', retry: () => loader.start() };
}
