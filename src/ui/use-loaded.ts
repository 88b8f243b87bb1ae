import { useEffect, useSyncExternalStore } from 'react';
import type { Loader } from '@/loading/create-loader';

/** What a loader has loaded, asked for when the component has mounted; `undefined` until then. */
export function useLoaded<Value>(loader: Loader<Value, void>): Value | undefined {
  useEffect(() => loader.start(), [loader]);
  return useSyncExternalStore(loader.subscribe, loader.value, () => undefined);
}
