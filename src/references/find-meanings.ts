import type { DefinedTerm, UndefinedWord } from './model';

/** A word that is defined more than once, or defined in one place and used without a definition in another. */
export interface WordMeanings {
  readonly word: string;
  /** In the order of the text; no two with the same words or for the same scope. */
  readonly definitions: readonly DefinedTerm[];
  readonly withoutDefinition?: UndefinedWord;
}

/**
 * Words that mean more than one thing in the agreement (服务 in chapter 3, 40, 64 and 66; 您, which only 66 and 71 define).
 * The same words in two products (延停权益 in 17 and 69) are one meaning.
 *
 * @param terms - in the order of the text.
 */
export function findMeanings(
  terms: readonly DefinedTerm[],
  undefinedWords: readonly UndefinedWord[],
): readonly WordMeanings[] {
  const words = [...new Set(terms.flatMap((term) => term.words))];
  return words.flatMap((word): WordMeanings[] => {
    const definitions = terms
      .filter((term) => term.words.includes(word))
      .filter(
        ({ quote, scope }, index, all) =>
          all.findIndex((other) => other.quote === quote || other.scope === scope) === index,
      );
    const withoutDefinition = undefinedWords.find((use) => use.words === word);
    if (definitions.length + (withoutDefinition ? 1 : 0) < 2) return [];
    return [{ word, definitions, ...(withoutDefinition ? { withoutDefinition } : {}) }];
  });
}

/** The definitions of a term's words that say something else than it does, each once, in the order of the text. */
export function otherDefinitions(term: DefinedTerm, meanings: readonly WordMeanings[]): readonly DefinedTerm[] {
  const all = meanings.filter(({ word }) => term.words.includes(word)).flatMap(({ definitions }) => definitions);
  return [...new Set(all)].filter(({ quote, scope }) => quote !== term.quote && scope !== term.scope);
}
