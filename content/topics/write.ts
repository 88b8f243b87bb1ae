import type { TopicClause } from '../../src/search/topic-model';

/** The exact words of one provision and what they mean: `says('2.1', '…', '…')` of the special terms, `says('g-5.5', '…', '…')` of the general ones. */
export function says(provision: string, gloss: string, ...quotes: string[]): TopicClause {
  return { provision: provision.startsWith('g-') ? provision : `p-${provision}`, quotes, gloss };
}

/** Puts clauses under what they are about, where an answer tells two kinds apart. */
export function about(group: NonNullable<TopicClause['about']>, ...clauses: readonly TopicClause[]): TopicClause[] {
  return clauses.map((clause) => ({ ...clause, about: group }));
}
