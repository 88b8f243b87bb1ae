import type { Question } from '@/search/read-question';
import { writeDay, writeMinute } from '@/time/beijing';
import { type CaseSearch, caseOfTrigger } from '@/ui/use-case-search';

/**
 * The case that goes with a link to a product: the question's own date before the one with which the reader came, and that one
 * only where it is of the same trigger, or of none.
 */
export function caseOf(
  trigger: 'expiry' | 'arrears',
  { when }: Pick<Question, 'when'>,
  own: CaseSearch,
): ReturnType<typeof caseOfTrigger> {
  if (when?.at !== undefined) return { trigger, at: when.hasTime ? writeMinute(when.at) : writeDay(when.at) };
  return caseOfTrigger(trigger, own);
}
