import type { UnitId } from '@/agreement/model';
import type { Proposal } from '@/reviews/model';
import type { Provision } from './model';

/** Proposals by what a file can make of them, each in the order of the text. */
export interface SortedProposals {
  /** They stand in the text as tracked changes. */
  readonly changes: readonly Proposal[];
  /** They propose the text's own words: there is nothing to track. */
  readonly unchanged: readonly Proposal[];
  /** The text does not say any more what they would replace, or the provision is gone. */
  readonly stale: readonly Proposal[];
}

/** Holds proposals against the text. What a file has and what is said of it before it is made both come from here. */
export function sortProposals(proposals: Iterable<Proposal>, provisions: readonly Provision[]): SortedProposals {
  const textOf = new Map(provisions.map(({ id, text }) => [id, text]));
  const order = new Map<UnitId, number>(provisions.map(({ id }, index) => [id, index]));
  const placeOf = ({ unit }: Proposal) => order.get(unit) ?? provisions.length;
  const all = [...proposals].toSorted((one, other) => placeOf(one) - placeOf(other));
  const isCurrent = ({ unit, from }: Proposal) => textOf.get(unit) === from;
  return {
    changes: all.filter((proposal) => isCurrent(proposal) && proposal.text !== proposal.from),
    unchanged: all.filter((proposal) => isCurrent(proposal) && proposal.text === proposal.from),
    stale: all.filter((proposal) => !isCurrent(proposal)),
  };
}
