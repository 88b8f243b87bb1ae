import type { ReadCase } from '../lifecycle/case-readings';
import type { Reach, RuleCitation, Scenario, Warning, Wording } from '../lifecycle/model';
import type { LifecycleEvent } from '../lifecycle/project-lifecycle';

/** A service of a list, with its case. */
export interface SpreadingCase {
  readonly key: string;
  readonly scenario: Scenario;
  readonly byReading: readonly [Pick<ReadCase, 'events'>, ...Pick<ReadCase, 'events'>[]];
  /** Whether everything is paid by what was filled in: then it reaches nothing more. */
  readonly isPaid: boolean;
}

/** What one clause reaches of a list. */
export interface Spread {
  readonly reach: Reach;
  /** `certain`: by the clause it comes with its source (53.3). `possible`: a right, or after something that is only possible. */
  readonly standing: 'certain' | 'possible';
  readonly note: Wording;
  readonly citations: readonly RuleCitation[];
  /** The services whose arrears bring it, each with what brings it; `undefined` for a right that the text dates not. */
  readonly sources: readonly { readonly key: string; readonly event: LifecycleEvent | undefined }[];
  /** The services of the list that it reaches besides its source; none where it reaches money (5.3). */
  readonly reached: readonly string[];
}

/**
 * What the arrears of one service can do to others of the list, by clause, the certain first. Whether services are of one
 * account, and billed by use, is not known here: the page says so.
 */
export function spreadOf(cases: readonly SpreadingCase[]): Spread[] {
  const clauses = new Map<string, { warning: Warning; sources: SpreadingCase[] }>();
  for (const one of cases) {
    for (const warning of one.isPaid ? [] : (one.scenario.warnings ?? [])) {
      if (warning.reach === undefined) continue;
      const name = `${warning.reach} ${warning.citations.map(({ provision, quotes }) => `${provision} ${quotes.join(' ')}`).join(' ')}`;
      const clause = clauses.get(name) ?? { warning, sources: [] };
      clause.sources.push(one);
      clauses.set(name, clause);
    }
  }
  return [...clauses.values()]
    .flatMap(({ warning, sources }) => toSpread(warning, sources, cases))
    .toSorted((one, other) => Number(other.standing === 'certain') - Number(one.standing === 'certain'));
}

function toSpread(warning: Warning, from: readonly SpreadingCase[], cases: readonly SpreadingCase[]): Spread[] {
  const { reach, note, citations, reachedBy } = warning;
  if (reach === undefined) return [];
  const sources = from.map(({ key, byReading: [chosen] }) => ({
    key,
    event: chosen.events.find(({ rule }) => rule.id === reachedBy),
  }));
  const isCertain = sources.some(({ event }) => event?.state === 'certain');
  const [first, ...others] = from;
  const reached = cases.filter((one) => canReach(reach, one) && (others.length > 0 || one !== first));
  return [
    {
      reach,
      standing: isCertain ? 'certain' : 'possible',
      note,
      citations,
      sources,
      reached: reached.map(({ key }) => key),
    },
  ];
}

/** What is paid for a term in advance is not paid by use (53.3). */
function canReach(reach: Reach, { scenario: { trigger } }: SpreadingCase): boolean {
  switch (reach) {
    case 'debts':
      return false;
    case 'pay-as-you-go':
      return trigger === 'arrears';
    case 'account':
    case 'all-accounts':
      return true;
  }
}
