import type { LifecycleRule, ParameterId, Wording } from './model';

export type Track = 'service' | 'data' | 'charging' | 'order';

/**
 * What a track is in, in each from the least to the most that has gone.
 *
 * Service: running, with an end that the text does not date (`undated`), restricted (some of it ended), suspended, ended; after
 * a payment `restored` (by words of a clause), `restored-implied`, `unsettled` (nothing says whether it comes back), or
 * `unsettled-part` (the same of what had been restricted).
 *
 * Data: kept; kept while nothing says that they can be reached; kept but by the text unreadable; `undated`, to be deleted at a
 * moment that the text does not name; released, with nothing said of deletion; only to be viewed; no longer to be viewed;
 * partly lost (more is to come, or may); deleted; after a payment `unsettled`, where an undated deletion may have come first.
 *
 * Charging: the text is silent, charged, by the text not charged, or charged from a moment that has no figure (`undated`).
 *
 * Order: held, lapsed, paid.
 */
export type PhaseKind =
  | 'running'
  | 'restored'
  | 'restored-implied'
  | 'unsettled'
  | 'unsettled-part'
  | 'undated'
  | 'restricted'
  | 'suspended'
  | 'ended'
  | 'kept'
  | 'unreachable'
  | 'unreadable'
  | 'released'
  | 'view-only'
  | 'not-viewable'
  | 'partly-lost'
  | 'deleted'
  | 'charged'
  | 'uncharged'
  | 'silent'
  | 'held'
  | 'lapsed'
  | 'order-paid';

/** A stretch of one track. Moments as in the events; `to` is `null` where the text names no end. */
export interface Phase {
  readonly track: Track;
  /** The worst that may be so by then: on what may be gone nobody should count. */
  readonly kind: PhaseKind;
  readonly from: number;
  readonly to: number | null;
  /** The worst that is so for certain; another than `kind` where that is only possible. */
  readonly atLeast: PhaseKind;
  /** What a right of the vendor may have added to what is so (5.2: ended, after a stop). */
  readonly mayBe: PhaseKind | undefined;
  /** What brought it; absent for how a track begins, and for what a payment brings. */
  readonly by: LifecycleRule | undefined;
  /** On what it hangs alone, where that is all that makes it less than certain (26.2: 如果您不再使用). */
  readonly condition?: Wording;
  /** Of `undated`: what the customer has not said, without which its end has no moment (17.1.2, 69.2.1). */
  readonly lacks?: readonly ParameterId[];
  /** Of data: whether the vendor only can keep them (36.1: 可以继续保留), and does not promise to. */
  readonly isOptional?: true;
}

/** Later kinds outweigh earlier ones: what is suspended is not restricted again. */
const ORDER: readonly PhaseKind[] = [
  'running',
  'kept',
  'unreachable',
  'unreadable',
  'undated',
  'restricted',
  'suspended',
  'ended',
  'released',
  'view-only',
  'not-viewable',
  'partly-lost',
  'deleted',
  'held',
  'lapsed',
];
/** The place of a kind in that order. */
export const rankOf = (kind: PhaseKind) => ORDER.indexOf(kind);

/** What a track is in at a moment. */
export function phaseAt(phases: readonly Phase[], track: Track, at: number): Phase | undefined {
  return phases.findLast((phase) => phase.track === track && phase.from <= at);
}

/**
 * What a track is in at a moment over all readings of a case: the worst that one of them has, and for certain only what every one
 * has at least.
 *
 * @param cases - the phases by each reading.
 */
export function phaseOver(cases: readonly (readonly Phase[])[], track: Track, at: number): Phase | undefined {
  const phases = cases.flatMap((each) => phaseAt(each, track, at) ?? []);
  const [worst] = phases.toSorted((one, other) => rankOf(other.kind) - rankOf(one.kind));
  const [least] = phases.toSorted((one, other) => rankOf(one.atLeast) - rankOf(other.atLeast));
  return worst && least ? { ...worst, atLeast: least.atLeast } : undefined;
}

/** The phases of one track over all readings; where nothing changes, one goes on. */
export function phasesOver(cases: readonly (readonly Phase[])[], track: Track): Phase[] {
  const borders = new Set(cases.flat().flatMap((phase) => (phase.track === track ? [phase.from] : [])));
  const phases: Phase[] = [];
  for (const from of [...borders].toSorted((one, other) => one - other)) {
    const phase = phaseOver(cases, track, from);
    const last = phases.at(-1);
    if (!phase || (last?.kind === phase.kind && last.atLeast === phase.atLeast)) continue;
    if (last) phases.splice(-1, 1, { ...last, to: from });
    phases.push({ ...phase, from, to: null });
  }
  return phases;
}
