import { isSameDay, startOfDay } from '@/time/beijing';

/**
 * Where the day stands before which a clause asks for a renewal (13.1, 4.2.2): still to come, this very day, over while the term still
 * runs, so that one can renew at once, or over with the term.
 */
export type AskedForTense = 'ahead' | 'today' | 'passed-before-trigger' | 'passed';

/**
 * Tells it by the day alone: these clauses count in days, and fix no hour.
 *
 * @param at - the moment that is counted, in epoch milliseconds.
 * @param now - epoch milliseconds; `undefined` where that is not known, or no date was given: then nothing has passed.
 */
export function askedForTense(at: number, triggeredAt: number, now: number | undefined): AskedForTense {
  if (now === undefined || now < startOfDay(at)) return 'ahead';
  if (isSameDay(at, now)) return 'today';
  return now < triggeredAt ? 'passed-before-trigger' : 'passed';
}
