import type { UnitId } from '@/agreement/model';
import { shown } from '@/corpus/shown';
import type { RuleCitation, Scenario } from '@/lifecycle/model';
import type { ServiceCase } from './service-case';

/** A clause of the annex, with every quote of it that something on the page rests on. */
export interface AnnexClause {
  readonly provision: UnitId;
  readonly quotes: readonly string[];
}

/**
 * The clauses that the page of a list names, in links or in sentences, the general terms first and each part in its order. They are
 * taken from what the sentences are made of, and not from what is drawn: an annex is made in the moment of printing.
 */
export function annexClausesOf(cases: readonly ServiceCase[]): readonly AnnexClause[] {
  const quotes = new Map<UnitId, Set<string>>();
  for (const { provision, quotes: words } of [...cases.flatMap(citationsOf), shown.precedence]) {
    const known = quotes.get(provision) ?? new Set<string>();
    for (const quote of words) known.add(quote);
    quotes.set(provision, known);
  }
  const isGeneral = ({ provision }: AnnexClause) => provision.startsWith('g-');
  return [...quotes]
    .map(([provision, words]) => ({ provision, quotes: [...words] }))
    .toSorted(
      (one, other) =>
        Number(isGeneral(other)) - Number(isGeneral(one)) ||
        one.provision.localeCompare(other.provision, 'en', { numeric: true }),
    );
}

/** What a row, and what is told of it further down, can cite. */
function citationsOf({ service: { values }, view }: ServiceCase): readonly RuleCitation[] {
  const isSeen = values['stopped-at'] !== undefined || values['gone-at'] !== undefined;
  return [
    ...citationsOfScenario(view.scenario),
    ...view.allReadings.flatMap(({ alternatives }) => alternatives.flatMap(({ citations }) => citations)),
    // Of a kind that is not supposed the page names no clause, but where a reading of it is called by one (39.4).
    ...view.otherVariants.flatMap(({ scenario, otherReading }) =>
      scenario.readings
        .flatMap(({ alternatives }) => alternatives)
        .filter(({ name }) => name.zh === otherReading?.name.zh)
        .flatMap(({ citations }) => citations),
    ),
    // Sentences about what was seen name the buffer periods of 5.5 and 9.2.4.
    ...(isSeen ? shown.withoutRules : []),
  ];
}

const citationsOfScenario = ({
  rules,
  duty,
  warnings = [],
  silences,
  storesNone,
}: Scenario): readonly RuleCitation[] => [
  ...[...rules, ...(duty ? [duty] : [])].flatMap(({ citations }) => citations),
  // Of warnings, the page tells those that reach something else.
  ...warnings.filter(({ reach }) => reach !== undefined).flatMap(({ citations }) => citations),
  // Of those a row tells the number, and some sentences what they are about.
  ...silences.flatMap(({ citations = [] }) => citations),
  ...(storesNone ? [storesNone] : []),
];
