import type { Question } from '@/search/read-question';
import { writeMinuteOrDay } from '@/time/beijing';
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
  if (when?.at !== undefined) return { trigger, at: writeMinuteOrDay(when.at, when.hasTime) };
  return caseOfTrigger(trigger, own);
}
