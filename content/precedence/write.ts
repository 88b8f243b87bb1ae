import type { Precedence, PrecedenceAspect, PrecedenceRelation } from '../../src/precedence/model';

/** A provision, and the words of it that matter, verbatim. */
export type Clause = readonly [unit: string, quote: string];

/** One pair, so that a list of them reads like a table; decides nothing. */
export function before(
  [special, specialQuote]: Clause,
  relation: PrecedenceRelation,
  [general, generalQuote]: Clause,
  aspect: PrecedenceAspect,
  zh: string,
  en: string,
): Precedence {
  return { special, specialQuote, general, generalQuote, relation, aspect, note: { zh, en } };
}
