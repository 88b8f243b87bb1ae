import { useEffect, useSyncExternalStore } from 'react';
import { createLoader } from '@/loading/create-loader';
import { loadModule } from '@/loading/load-module';

const words = createLoader(() => loadModule(() => import('@/corpus/product-words')));
const none = () => '';

/**
 * What the product of a number is called, loaded once something is asked for. Until then, and where it does not load, no product has
 * a name: a row is then found by its cells alone.
 */
export function useProductWords(query: string): (number: string) => string {
  useEffect(() => {
    if (query.trim() !== '') words.start();
  }, [query]);
  return useSyncExternalStore(words.subscribe, words.value, () => undefined)?.productWords ?? none;
}
