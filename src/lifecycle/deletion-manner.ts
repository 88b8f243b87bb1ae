import type { Deletion } from './list-deletions';

/**
 * How a deletion is said: `will` with a moment, `window` where its clause gives bounds or only a bound and no moment, `unknown`
 * without a figure, `may` as the vendor's right.
 */
export const DELETION_MANNERS = ['will', 'window', 'unknown', 'may'] as const;
export type DeletionManner = (typeof DELETION_MANNERS)[number];

/** How a deletion is said; the register and the map of silence say it by this. */
export function mannerOf({ modality, spans }: Pick<Deletion, 'modality' | 'spans'>): DeletionManner {
  if (modality === 'may') return 'may';
  if (spans.some(({ min, max }) => min !== null && min !== max)) return 'window';
  return spans.some(({ min }) => min !== null) ? 'will' : 'unknown';
}
