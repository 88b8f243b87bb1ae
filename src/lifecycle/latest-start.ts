import type { PayBy } from './answer';

/** Until when one may begin to take data out, where that takes some time. */
export type LatestStart =
  /** Begin before this at the latest. */
  | { readonly kind: 'before'; readonly at: number }
  /** It takes longer than is left, or than there is from the trigger on: pay first. */
  | { readonly kind: 'too-late' }
  /** Nothing says until when data can surely be reached. */
  | { readonly kind: 'unknown' };

/**
 * The latest moment to begin an export that takes so long, so that it ends before data can no longer surely be reached.
 *
 * @param limit - that moment in epoch milliseconds, the beginning of its day where no time of day is fixed.
 * @param need - how long the export takes, in milliseconds.
 * @param from - the present; where it is unknown, the trigger, unless that is known beforehand (`-Infinity`).
 */
export function latestStart(lastAccess: PayBy, limit: number | undefined, need: number, from: number): LatestStart {
  if (lastAccess.kind === 'none' || lastAccess.kind === 'unknown' || limit === undefined) return { kind: 'unknown' };
  const at = limit - need;
  return at < from ? { kind: 'too-late' } : { kind: 'before', at };
}
