import { lazy, memo, Suspense, use } from 'react';
import { Pending } from '@/ui/pending';
import type { Product } from '@/compile/model';
import type { SimulatorView } from './simulator-view';

/**
 * Drawn on the server with the page; in the browser it is a module of its own, and its part of the document stands as it
 * is until that has come.
 */
const LiveSimulator = import.meta.env.SSR
  ? (await import('./live-simulator')).default
  : lazy(() => import('./live-simulator'));

interface Props {
  readonly product: Product;
  readonly view: SimulatorView;
  readonly html: string;
  /** Kept when the simulator's wording is there; absent where it is there already. */
  readonly wording: Promise<void> | undefined;
}

/** The place of the simulator. Memoised: an update from around it would make React give up what the server drew. */
export const SimulatorSlot = memo(function SimulatorSlot({ product, view, html, wording }: Props) {
  return (
    <Suspense fallback={<Pending />}>
      <Waiting for={wording} />
      <LiveSimulator product={product} view={view} html={html} />
    </Suspense>
  );
});

/** Holds back what stands beside it until a promise is kept. */
function Waiting({ for: promise }: { readonly for: Promise<void> | undefined }) {
  if (promise) use(promise);
  return null;
}
