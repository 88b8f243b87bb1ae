import type { ChecklistClause, ChecklistSource } from '../../src/checklists/model';
import type { Concept, ConceptClause } from '../../src/concepts/model';
import type { Wording } from '../../src/lifecycle/model';
import { sentences } from './sentences.ts';

const clausesOf = ({ groups }: Pick<Concept, 'groups'>) => groups.flatMap(({ clauses }) => clauses);

const withoutSide = ({ side: _side, ...clause }: ConceptClause): ChecklistClause => clause;

/** A concept with some of its groups only, by their Chinese titles. */
export function within(concept: Concept, ...titles: readonly string[]): Concept {
  return { ...concept, groups: concept.groups.filter(({ title }) => titles.includes(title.zh)) };
}

/** What a concept quotes of these provisions, every quote of each, in their order. A provision that it has not stays without words, which no check passes. */
export function of(concept: Concept, ...units: readonly string[]): readonly ChecklistClause[] {
  return units.flatMap((unit) => {
    const found = clausesOf(concept).filter((clause) => clause.unit === unit);
    return found.length === 0 ? [says(unit, '', '', '')] : found.map(withoutSide);
  });
}

/** All that a concept quotes in one of its groups, by the Chinese title, but for the provisions that stand in another item. */
export function group(concept: Concept, title: string, ...except: readonly string[]): readonly ChecklistClause[] {
  return clausesOf(within(concept, title))
    .filter(({ unit }) => !except.includes(unit))
    .map(withoutSide);
}

/** The same in whole sentences: each provision once, with all that the concept notes of it there. */
export function inSentences(concept: Concept, title: string): readonly ChecklistClause[] {
  const clauses = clausesOf(within(concept, title));
  return [...new Set(clauses.map(({ unit }) => unit))].map((unit) => {
    const here = clauses.filter((clause) => clause.unit === unit);
    const doubts = here.flatMap(({ doubt }) => doubt ?? []);
    return {
      unit,
      quote: sentences[unit] ?? '',
      note: join(here.map(({ note }) => note)),
      ...(doubts.length > 0 ? { doubt: join(doubts) } : {}),
    };
  });
}

const join = (wordings: readonly Wording[]): Wording => ({
  zh: wordings.map(({ zh }) => zh).join(''),
  en: wordings.map(({ en }) => en).join(' '),
});

/** A provision in words that no concept quotes. */
export function says(unit: string, quote: string, zh: string, en: string): ChecklistClause {
  return { unit, quote, note: { zh, en } };
}

/** Provisions of a concept that a list leaves out, with the reason. */
export function without(zh: string, en: string, ...units: readonly string[]): ChecklistSource['leftOut'][number] {
  return { units, why: { zh, en } };
}
