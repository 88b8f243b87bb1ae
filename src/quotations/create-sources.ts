import { indexCitations } from '@/search/find-cited';
import { createCorpus } from './create-corpus';
import type { Sources } from './check-text';
import { findNumbers } from './find-numbers';
import { stands } from './stands';
import type { QuotedUnit } from './model';

/** Makes an edition's text ready to be checked against. @param units - in the order of the text. */
export function createSources(units: readonly QuotedUnit[]): Sources {
  const index = indexCitations(units);
  return {
    corpus: createCorpus(units),
    findNumbers: (text) => findNumbers(text, index),
    wordsUnder: (id) =>
      units
        .filter((unit) => stands(unit.id, id))
        .map(({ text }) => text)
        .join('\n'),
  };
}
