import { Pending } from '@/ui/pending';
import { optional, serverRendered } from '@/ui/optional';

// Prerendered for addresses that name nothing; no other page waits for it.
const part = import.meta.env.SSR ? serverRendered : optional;
// Who goes to such an address within the site sees no page without words meanwhile.
const fallback = <Pending />;

/** Says that an address names no page. A part of its own, for most pages never need it. */
export const NotFound = part<{ readonly slug?: string }>(() => import('./not-found'), {
  wording: ['lost'],
  fallback,
});
