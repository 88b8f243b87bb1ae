import type { TFunction } from 'i18next';
import type { Trigger } from '@/lifecycle/model';

/** The questions that a case answers with a moment. */
export type Question = 'orderStands' | 'beforeRestriction' | 'beforeLoss' | 'lastAccess';

/**
 * A question as the label of its moment, by what averts it: paying, renewing, either. Of an early end nothing says that payment
 * averts it, and its labels do not ask for any.
 *
 * @param isPassed - whether the moment is over.
 */
export function questionWords(t: TFunction, question: Question, trigger: Trigger, isPassed = false): string {
  if (trigger === 'early-end') return t(($) => $.simulator.questions.ended[question]);
  const remedy = t(($) => $.simulator.questions.remedy[trigger]);
  return t(($) => $.simulator.questions[isPassed ? 'missed' : 'open'][question], { remedy });
}
