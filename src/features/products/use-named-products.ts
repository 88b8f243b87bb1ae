import { useEffect, useSyncExternalStore } from 'react';
import type { OutsideProduct } from '@/corpus/outside-products';
import { products } from '@/corpus/products';
import type { OutsideCard } from '@/text/outside-card';
import { createLoader } from '@/loading/create-loader';
import { loadModule } from '@/loading/load-module';

/** The names that search and palette go by, and those of what is outside. Nobody needs them who filters nothing. */
const names = createLoader(() => loadModule(() => import('./find-named')));

export interface NamedProducts {
  /** Whether a product has one of the names. */
  readonly has: (number: number) => boolean;
  /** Whether the names are still being loaded, so that what is not found yet may be found. */
  readonly isFinding: boolean;
  /** What the text names that is none of the products, and what says so of each. */
  readonly outside: { readonly products: readonly OutsideProduct[]; readonly Card: typeof OutsideCard } | undefined;
}

/**
 * The products that a text names, one or several. Until all their names have been loaded, and where they cannot be, only the
 * printed names count, and the English ones.
 */
export function useNamedProducts(query: string): NamedProducts {
  const isWanted = query.trim() !== '';
  useEffect(() => {
    if (isWanted) names.start();
  }, [isWanted]);
  const loaded = useSyncExternalStore(names.subscribe, names.value, () => undefined);
  const status = useSyncExternalStore(names.subscribe, names.status, () => 'idle' as const);
  if (!isWanted) return { has: () => true, isFinding: false, outside: undefined };
  const found = new Set((loaded?.filterProducts(query) ?? findPrinted(query)).map(({ number }) => number));
  return {
    has: (number) => found.has(number),
    isFinding: !loaded && status !== 'failed',
    outside: loaded && { products: loaded.findOutsideProducts(query), Card: loaded.OutsideCard },
  };
}

function findPrinted(query: string) {
  const wanted = query.trim().toLowerCase();
  return products.filter(({ number, zh, en }) => `${number} ${zh} ${en}`.toLowerCase().includes(wanted));
}
