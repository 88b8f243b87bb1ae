import { lazy, memo, Suspense } from 'react';

/** Drawn on the server with the page; in the browser its part of the document stands as it is until it has come. */
const PrecedenceOfProduct = import.meta.env.SSR
  ? (await import('./precedence-of-product')).default
  : lazy(() => import('./precedence-of-product'));

/** The place of what a product's terms come before. Memoised, as the simulator's place is. */
export const PrecedenceSlot = memo(function PrecedenceSlot({ number }: { readonly number: number }) {
  return (
    <Suspense>
      <PrecedenceOfProduct number={number} />
    </Suspense>
  );
});
