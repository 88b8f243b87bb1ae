import type { ShownContent } from '../../src/compile/check-shown';
import type { TopicAnswer } from '../../src/search/topic-model';
import type { TopicId } from './asked.ts';
import { contractAnswers } from './contract.ts';
import { dataAnswers } from './data.ts';
import { moneyAnswers } from './money.ts';
import { termAnswers } from './term.ts';
import { wordAnswers } from './words.ts';

/** What the agreement says of what readers ask, by topic. Every quote is checked against the text by the build. */
export const topicAnswers: Readonly<Record<TopicId, TopicAnswer>> = {
  ...moneyAnswers,
  ...termAnswers,
  ...dataAnswers,
  ...contractAnswers,
  ...wordAnswers,
};

/** The clauses that the answers quote, to be checked. */
export const topicClauses: ShownContent = Object.fromEntries(
  Object.entries(topicAnswers).map(([id, { clauses }]) => [id, clauses]),
);
