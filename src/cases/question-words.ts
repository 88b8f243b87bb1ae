import type { TFunction } from 'i18next';
import type { PayBy } from '@/lifecycle/answer';
import { consequenceOf } from '@/lifecycle/consequences';
import type { Scenario } from '@/lifecycle/model';

/** The questions that a case answers with a moment. */
export type Question = 'orderStands' | 'beforeRestriction' | 'beforeLoss' | 'lastAccess';

/**
 * A question as the label of its moment, by what averts it: paying, renewing, using up. Of an early end nothing says that
 * payment averts it, nor that a validity can be renewed (57.1), and their labels do not ask for any.
 *
 * @param payBy - what answers it: what is left of a package lapses, renewed or not (3.4.1(3)).
 * @param isPassed - whether the moment is over.
 */
export function questionWords(
  t: TFunction,
  question: Question,
  { trigger, duty }: Pick<Scenario, 'trigger' | 'duty'>,
  payBy: PayBy,
  isPassed = false,
): string {
  const isQuota = payBy.kind !== 'none' && consequenceOf(payBy.event.rule).loses === 'quota';
  if (trigger === 'early-end' || (duty === null && !isQuota)) return t(($) => $.simulator.questions.ended[question]);
  const remedy = t(($) => $.simulator.questions.remedy[isQuota ? 'use-up' : trigger]);
  return t(($) => $.simulator.questions[isPassed ? 'missed' : 'open'][question], { remedy });
}
