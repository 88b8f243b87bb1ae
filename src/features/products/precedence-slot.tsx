import { memo } from 'react';
import { serverRendered } from '@/ui/optional';

const PrecedenceOfProduct = serverRendered(() => import('./precedence-of-product'), {
  wording: ['layers'],
  fallback: null,
});

/** The place of what a product's terms come before. Memoised, as the simulator's place is. */
export const PrecedenceSlot = memo(PrecedenceOfProduct);
