import type { DefinedTerm, UndefinedWord } from './model';

/** A word that means more than one thing, or is defined in one place and used without a definition in another. */
export interface WordMeanings {
  readonly word: string;
  /** Every definition, in the order of the text; {@link groupByMeaning} says which of them are one meaning. */
  readonly definitions: readonly DefinedTerm[];
  readonly withoutDefinition?: UndefinedWord;
}

/**
 * Words that mean more than one thing in the agreement (服务 in chapter 3, 40, 64 and 66; 您, which only 66 and 71 define).
 *
 * @param terms - in the order of the text.
 */
export function findMeanings(
  terms: readonly DefinedTerm[],
  undefinedWords: readonly UndefinedWord[],
): readonly WordMeanings[] {
  const words = [...new Set(terms.flatMap((term) => term.words))];
  return words.flatMap((word): WordMeanings[] => {
    const definitions = terms.filter((term) => term.words.includes(word));
    const withoutDefinition = undefinedWords.find((use) => use.words === word);
    if (groupByMeaning(definitions).length + (withoutDefinition ? 1 : 0) < 2) return [];
    return [{ word, definitions, ...(withoutDefinition ? { withoutDefinition } : {}) }];
  });
}

/**
 * The definitions of a word by what they say, each group and the groups in the order of the text. The same words in several
 * products (欠费 in 6.3, 23.2, 32.2 and 49.2) are one meaning, and so are two definitions of one product.
 */
export function groupByMeaning(definitions: readonly DefinedTerm[]): readonly (readonly DefinedTerm[])[] {
  const groups: DefinedTerm[][] = [];
  for (const term of definitions) {
    const group = groups.find((others) => others.some((other) => saysTheSame(other, term)));
    if (group) group.push(term);
    else groups.push([term]);
  }
  return groups;
}

/** The definitions of a term's words that say something else than it does, each once; of each word in the order of the text. */
export function otherDefinitions(term: DefinedTerm, meanings: readonly WordMeanings[]): readonly DefinedTerm[] {
  const all = meanings.filter(({ word }) => term.words.includes(word)).flatMap(({ definitions }) => definitions);
  return [...new Set(all)].filter((other) => !saysTheSame(other, term));
}

function saysTheSame(one: DefinedTerm, other: DefinedTerm): boolean {
  return one.quote === other.quote || one.scope === other.scope;
}
