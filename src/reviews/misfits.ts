import type { UnitId } from '@/agreement/model';
import { digestOf } from './digest';
import type { Mark, OwnItem, Proposal, ReviewState, Standing, Target } from './model';

/**
 * What of a review does not fit the edition that is open. It is listed until the reviewer has seen to it: nothing of it is
 * dropped, and nothing is moved to another unit.
 */
export interface Misfits {
  /** Marks with a place that waits for the reviewer's word. */
  readonly unsure: readonly Mark[];
  /** Marks with words that stand nowhere any more. */
  readonly orphans: readonly Mark[];
  /** Marks whose words were found elsewhere, for a look. */
  readonly moved: readonly Mark[];
  /** Proposals for a unit that is gone, or that says something else than what they would replace. */
  readonly proposals: readonly Proposal[];
  /** Standings of a unit that is gone, or that says something else than when it was read. */
  readonly standings: readonly Standing[];
  /** Items of one's own with a unit that is gone. */
  readonly items: readonly OwnItem[];
}

/** @param texts the own text of every unit of the edition that is open. */
export function findMisfits(state: ReviewState, texts: ReadonlyMap<UnitId, string>): Misfits {
  const withFit = (fit: Target['fit']) =>
    [...state.marks.values()].filter(({ targets }) => targets.some((target) => target.fit === fit));
  return {
    unsure: withFit('unsure'),
    orphans: withFit('orphan'),
    moved: withFit('moved'),
    proposals: [...state.proposals.values()].filter((proposal) => isOutOfDate(proposal, texts.get(proposal.unit))),
    standings: [...state.standings.values()].filter((standing) => isOutOfDate(standing, texts.get(standing.unit))),
    items: [...state.items.values()].filter(({ units }) => units.some((unit) => !texts.has(unit))),
  };
}

/** Whether a unit is gone, or says something else than when it got its standing or another wording was proposed for it. */
export function isOutOfDate({ of }: Pick<Standing, 'of'>, text: string | undefined): boolean {
  return text === undefined || (of !== undefined && of !== digestOf(text));
}
