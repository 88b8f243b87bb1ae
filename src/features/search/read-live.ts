import type { Question } from '@/search/read-question';
import { readAsked } from './read-asked';

/** What is chosen beside the words. */
interface Given {
  readonly trigger: 'arrears' | 'expiry';
  readonly when: NonNullable<Question['when']> | undefined;
}

/**
 * Reads what is written beside a choice of what happened and when: what the words say comes first. The moment beside them is that
 * of what is chosen there, so that it does not go with another trigger of the words.
 *
 * @returns `undefined` unless exactly one product is named and nothing is left to ask: a question of all products, of a topic alone
 * or of two products is answered elsewhere.
 */
export function readLive(query: string, given: Given, now: number): Question | undefined {
  const { question } = readAsked(query, now);
  if (question?.products.length !== 1) return undefined;
  const trigger = question.trigger ?? given.trigger;
  const isSame = question.trigger === undefined || question.trigger === given.trigger;
  const when = question.when ?? (isSame ? given.when : undefined);
  return when?.at === undefined ? undefined : { ...question, trigger, when };
}
