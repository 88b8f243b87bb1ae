import { useCallback, useEffect, useState } from 'react';
import { type LoadedLifecycle, loadLifecycle } from '@/corpus/load-lifecycle';
import { findProduct } from '@/corpus/products';

/** What has been loaded stays for the visit. */
const loaded = new Map<string, LoadedLifecycle>();

interface Lifecycles {
  readonly bySlug: ReadonlyMap<string, LoadedLifecycle>;
  readonly isLoading: boolean;
  /** Products whose rules did not come. */
  readonly failed: readonly string[];
  readonly retry: () => void;
}

/** The rules of products by slug, loaded when they are asked for. */
export function useLifecycles(slugs: readonly string[]): Lifecycles {
  const [state, setState] = useState<Pick<Lifecycles, 'bySlug' | 'failed'>>({ bySlug: new Map(loaded), failed: [] });
  const [attempt, setAttempt] = useState(0);
  const wanted = [...new Set(slugs)].toSorted().join(' ');
  useEffect(() => {
    let isCancelled = false;
    const missing = wanted.split(' ').filter((slug) => slug !== '' && !loaded.has(slug));
    const load = async (slug: string) => {
      const product = findProduct(slug);
      if (product) loaded.set(slug, await loadLifecycle(product.number));
    };
    void Promise.allSettled(missing.map(load)).then((results) => {
      if (isCancelled) return;
      const failed = missing.filter((_, index) => results[index]?.status === 'rejected');
      setState({ bySlug: new Map(loaded), failed });
    });
    return () => {
      isCancelled = true;
    };
  }, [wanted, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const isMissing = wanted.split(' ').some((slug) => slug !== '' && !state.bySlug.has(slug));
  return { ...state, isLoading: isMissing && state.failed.length === 0, retry };
}
