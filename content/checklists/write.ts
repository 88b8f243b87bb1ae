import type { ChecklistClause, ChecklistSource } from '../../src/checklists/model';
import type { Concept } from '../../src/concepts/model';

/** What a concept quotes of these provisions, every quote of each, in their order. A provision that it has not stays without words, which no check passes. */
export function of({ groups }: Concept, ...units: readonly string[]): readonly ChecklistClause[] {
  const clauses = groups.flatMap((group) => group.clauses);
  return units.flatMap((unit) => {
    const found = clauses.filter((clause) => clause.unit === unit);
    return found.length === 0 ? [says(unit, '', '', '')] : found.map(({ side: _side, ...clause }) => clause);
  });
}

/** What a concept quotes in one of its groups, by the Chinese title, without the provisions that stand in another item. */
export function group({ groups }: Concept, title: string, ...without: readonly string[]): readonly ChecklistClause[] {
  const clauses = groups.filter((each) => each.title.zh === title).flatMap((each) => each.clauses);
  return clauses.filter(({ unit }) => !without.includes(unit)).map(({ side: _side, ...clause }) => clause);
}

/** A provision in words that no concept quotes. */
export function says(unit: string, quote: string, zh: string, en: string): ChecklistClause {
  return { unit, quote, note: { zh, en } };
}

/** Provisions of a concept that a list leaves out, with the reason. */
export function without(zh: string, en: string, ...units: readonly string[]): ChecklistSource['leftOut'][number] {
  return { units, why: { zh, en } };
}
