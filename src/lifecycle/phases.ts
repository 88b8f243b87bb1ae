import type { Effect } from './model';
import type { LifecycleEvent } from './project-lifecycle';

export type Track = 'service' | 'data' | 'charging';

/**
 * What a track is in: service running, restricted (some of it ended), suspended, ended; data kept, kept while nothing says
 * that they can be reached, lost; charging going on, or the text silent.
 */
export type PhaseKind =
  'running' | 'restricted' | 'suspended' | 'ended' | 'kept' | 'unreachable' | 'lost' | 'charged' | 'silent';

/** A stretch of one track. Moments as in the events; `to` is `null` where the text names no end. */
export interface Phase {
  readonly track: Track;
  readonly kind: PhaseKind;
  readonly from: number;
  readonly to: number | null;
  /** Whether the event that begins it is certain, and its moment fixed. */
  readonly isCertain: boolean;
}

const SERVICE: Partial<Record<Effect, PhaseKind>> = {
  bar: 'restricted',
  stop: 'restricted',
  downgrade: 'restricted',
  suspend: 'suspended',
  freeze: 'suspended',
  terminate: 'ended',
};

/** Later kinds outweigh earlier ones: what is suspended is not restricted again. */
const ORDER: readonly PhaseKind[] = [
  'running',
  'restricted',
  'suspended',
  'ended',
  'kept',
  'unreachable',
  'lost',
  'silent',
  'charged',
];

/**
 * The phases of the three tracks from the trigger on, for the events that happen or may happen. A phase begins at the
 * earliest moment of the event that brings it: on what may be gone nobody should count.
 */
export function phasesOf(events: readonly LifecycleEvent[], triggeredAt: number): Phase[] {
  const losses = events.filter(
    ({ rule, state }) => rule.isLoss && state !== 'averted' && rule.subject !== 'queued-work',
  );
  const kindOf = (event: LifecycleEvent, track: Track): PhaseKind | undefined => {
    const { effect, subject } = event.rule;
    if (track === 'service')
      return subject === 'instance' || subject === 'database'
        ? effect === 'release'
          ? 'ended'
          : undefined
        : SERVICE[effect];
    if (track === 'charging') return effect === 'charge' ? 'charged' : effect === 'terminate' ? 'silent' : undefined;
    if (event.rule.isLoss) return losses.at(-1) === event ? 'lost' : losses.includes(event) ? 'unreachable' : undefined;
    return effect === 'suspend' || effect === 'freeze' ? 'unreachable' : undefined;
  };
  const startOf = { service: 'running', data: 'kept', charging: 'silent' } as const;
  return (['service', 'data', 'charging'] as const).flatMap((track) => {
    const phases: { -readonly [Key in keyof Phase]: Phase[Key] }[] = [
      { track, kind: startOf[track], from: triggeredAt, to: null, isCertain: true },
    ];
    for (const event of events) {
      const kind = event.earliest === null || event.state === 'averted' ? undefined : kindOf(event, track);
      const last = phases.at(-1);
      if (kind === undefined || event.earliest === null || !last) continue;
      if (track !== 'charging' && ORDER.indexOf(kind) <= ORDER.indexOf(last.kind)) continue;
      if (kind === last.kind) continue;
      const isCertain = event.state === 'certain' && event.latest === event.earliest;
      last.to = event.earliest;
      if (last.to === last.from) phases.pop();
      phases.push({ track, kind, from: event.earliest, to: null, isCertain });
    }
    return phases;
  });
}

/** What a track is in at a moment. */
export function kindAt(phases: readonly Phase[], track: Track, at: number): PhaseKind | undefined {
  return phases.findLast((phase) => phase.track === track && phase.from <= at)?.kind;
}
