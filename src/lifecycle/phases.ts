import type { LifecycleRule, Subject } from './model';
import type { LifecycleEvent } from './project-lifecycle';

export type Track = 'service' | 'data' | 'charging';

/**
 * What a track is in: service running, restricted (some of it ended), suspended, ended; data kept, kept while nothing says
 * that they can be reached, kept but by the text unreadable, partly lost (more is to come), lost; charging going on, by
 * the text not going on, or the text silent.
 */
export type PhaseKind =
  | 'running'
  | 'restricted'
  | 'suspended'
  | 'ended'
  | 'kept'
  | 'unreachable'
  | 'unreadable'
  | 'partly-lost'
  | 'lost'
  | 'charged'
  | 'uncharged'
  | 'silent';

/** A stretch of one track. Moments as in the events; `to` is `null` where the text names no end. */
export interface Phase {
  readonly track: Track;
  readonly kind: PhaseKind;
  readonly from: number;
  readonly to: number | null;
  /** Whether the event that begins it is certain, and its moment fixed. */
  readonly isCertain: boolean;
}

/** Later kinds outweigh earlier ones: what is suspended is not restricted again. */
const ORDER: readonly PhaseKind[] = [
  'running',
  'restricted',
  'suspended',
  'ended',
  'kept',
  'unreachable',
  'unreadable',
  'partly-lost',
  'lost',
];

/** What has its life in the service, and ends it when released. */
const HOLDERS: readonly Subject[] = ['instance', 'database'];

/** Losses that are none of data: jobs that wait, and what was bought and not used. */
const NO_DATA: readonly Subject[] = ['queued-work', 'package'];

function serviceKind({ effect, subject }: LifecycleRule): PhaseKind | undefined {
  const isWhole = subject === 'service';
  switch (effect) {
    case 'terminate':
      return isWhole ? 'ended' : undefined;
    case 'release':
      return HOLDERS.includes(subject) ? 'ended' : undefined;
    case 'freeze':
      return 'suspended';
    case 'suspend':
      return subject === 'features' ? 'restricted' : 'suspended';
    case 'stop':
      return isWhole || subject === 'operations' || subject === 'account' || subject === 'interface'
        ? 'suspended'
        : 'restricted';
    case 'bar':
    case 'downgrade':
      return 'restricted';
    default:
      return undefined;
  }
}

function chargingKind({ effect, subject }: LifecycleRule): PhaseKind | undefined {
  if (subject === 'penalty') return undefined;
  if (effect === 'charge') return 'charged';
  if (effect === 'stop-charging') return 'uncharged';
  return effect === 'terminate' ? 'silent' : undefined;
}

/**
 * The phases of the three tracks from the trigger on, for the events that happen or may happen. A phase begins at the
 * earliest moment of the event that brings it: on what may be gone nobody should count.
 */
export function phasesOf(events: readonly LifecycleEvent[], triggeredAt: number): Phase[] {
  const losses = events.filter(
    ({ rule, state }) => rule.isLoss === true && state !== 'averted' && !NO_DATA.includes(rule.subject),
  );
  const dataKind = (event: LifecycleEvent): PhaseKind | undefined => {
    const { rule } = event;
    if (losses.includes(event)) {
      const isLast = losses.every(({ earliest }) => earliest !== null && earliest <= (event.earliest ?? 0));
      return isLast ? 'lost' : 'partly-lost';
    }
    if (rule.effect === 'bar' && rule.subject === 'reading') return 'unreadable';
    const kind = serviceKind(rule);
    return kind === 'suspended' || kind === 'ended' ? 'unreachable' : undefined;
  };
  const kindOf = (event: LifecycleEvent, track: Track): PhaseKind | undefined => {
    if (track === 'service') return serviceKind(event.rule);
    return track === 'charging' ? chargingKind(event.rule) : dataKind(event);
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
      const from = Math.max(triggeredAt, event.earliest);
      last.to = from;
      if (last.to === last.from) phases.pop();
      phases.push({ track, kind, from, to: null, isCertain });
    }
    return phases;
  });
}

/** What a track is in at a moment. */
export function kindAt(phases: readonly Phase[], track: Track, at: number): PhaseKind | undefined {
  return phases.findLast((phase) => phase.track === track && phase.from <= at)?.kind;
}
