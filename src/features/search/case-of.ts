import type { Question } from '@/search/read-question';
import { writeLocalOrDay } from '@/time/beijing';
import { type CaseSearch, caseOfTrigger } from '@/ui/use-case-search';

/**
 * The case that goes with a link to a product: the question's own date, or the day since when it has lasted, before the one with which the reader came, and that one
 * only where it is of the same trigger, or of none.
 */
export function caseOf(
  trigger: 'expiry' | 'arrears',
  { when, began }: Pick<Question, 'when' | 'began'>,
  carried: CaseSearch,
): ReturnType<typeof caseOfTrigger> {
  const own = when?.at === undefined ? began : when;
  if (own?.at !== undefined) return { trigger, at: writeLocalOrDay(own.at, own.hasTime) };
  return caseOfTrigger(trigger, carried);
}
