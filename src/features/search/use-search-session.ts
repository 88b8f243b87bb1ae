import { useSyncExternalStore } from 'react';
import { createLoader, type Loader } from '@/loading/create-loader';
import { loadModule } from '@/loading/load-module';
import type { LoadText } from '@/text/load-text';
import { useLoaded } from '@/ui/use-loaded';
import type { SearchSession } from './search-session';

/** One for each way to load the text, which is one for the whole visit. */
const loaders = new WeakMap<LoadText, Loader<SearchSession, void>>();

/** Opens the search once per visit; after a failure, when it is asked for again or there is a connection again. */
export function searchLoader(loadText: LoadText): Loader<SearchSession, void> {
  const known = loaders.get(loadText);
  if (known) return known;
  const loader = createLoader(async () => {
    const { openSearch } = await loadModule(() => import('./found-parts'));
    return openSearch(loadText);
  });
  loaders.set(loadText, loader);
  return loader;
}

/** Search over the text of the agreement's page, once that has been loaded. */
export function useSearchSession(loadText: LoadText) {
  const loader = searchLoader(loadText);
  const session = useLoaded(loader);
  const status = useSyncExternalStore(loader.subscribe, loader.status, () => 'idle' as const);
  return { session, failed: status === 'failed', retry: () => loader.start() };
}
