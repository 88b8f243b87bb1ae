import type { Question } from '@/search/read-question';
import { type AskedQuestion, readAsked } from './read-asked';

/** What is chosen beside the words. */
interface Given {
  readonly trigger: 'arrears' | 'expiry';
  readonly when: NonNullable<Question['when']> | undefined;
}

/**
 * Reads what is written beside a choice of what happened and when: what the words say comes first. The moment beside them is that
 * of what is chosen there, so that it does not go with another trigger of the words.
 */
export function readLive(query: string, given: Given, now: number): AskedQuestion {
  const asked = readAsked(query, now);
  const { question } = asked;
  const isSame = question?.trigger === undefined || question.trigger === given.trigger;
  const outside = asked.trigger ?? given.trigger;
  if (!question) return { ...asked, trigger: outside };
  const when = question.when ?? (isSame ? given.when : undefined);
  return { ...asked, trigger: outside, question: { ...question, trigger: question.trigger ?? given.trigger, when } };
}

/**
 * The question that is answered in a few lines: of exactly one product, with a moment, and with nothing else to say.
 *
 * @returns `undefined` for all others, which are answered as in the search.
 */
export function shortQuestion({ question, topics }: AskedQuestion): Question | undefined {
  const isShort =
    question?.products.length === 1 &&
    topics.length === 0 &&
    question.paid === undefined &&
    question.either === undefined;
  return isShort && question.when?.at !== undefined && question.after === undefined ? question : undefined;
}
