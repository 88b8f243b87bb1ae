import { consequenceOf } from './consequences.ts';
import { type Phase, type PhaseKind, rankOf } from './phase.ts';
import type { LifecycleEvent } from './project-lifecycle';
import type { Settlement } from './settlement';

/** What a payment does to a suspended service. */
type Restored = 'printed' | 'implied' | 'too-late' | 'unsaid';

/** How a payment brings a service back, by what the settlement says of it. */
export function restoredBy({ restored }: Settlement, events: readonly LifecycleEvent[]): Restored {
  const ofService = restored.filter(({ recovery }) => {
    const taken = events.find(({ rule }) => rule.id === recovery.since);
    return taken !== undefined && consequenceOf(taken.rule).service !== undefined;
  });
  const back = ofService.filter(({ outcome }) => outcome === 'restored').map(({ recovery }) => recovery.basis);
  if (back.includes('printed')) return 'printed';
  if (back.includes('implied')) return 'implied';
  return ofService.some(({ outcome }) => outcome === 'too-late') ? 'too-late' : 'unsaid';
}

/** What a service is in after a payment. */
export function serviceAfter(kind: PhaseKind, restored: Restored): PhaseKind {
  if (kind === 'running') return 'running';
  if (restored === 'printed') return 'restored';
  if (restored === 'implied') return 'restored-implied';
  if (kind === 'restricted') return 'unsettled-part';
  return restored === 'too-late' && kind === 'ended' ? 'ended' : 'unsettled';
}

/** Whether data are still there, whatever can be done with them. */
export function isStill(kind: PhaseKind): boolean {
  return kind === 'kept' || kind === 'unreachable' || kind === 'unreadable';
}

/** What a track is in from a payment on; what comes later all the same (13.2) still comes. */
export function afterPayment(
  phases: readonly Phase[],
  settledAt: number,
  change: (kind: PhaseKind) => PhaseKind,
): Phase[] {
  // A payment at the trigger itself comes after what stands from there on, and before nothing.
  const past = phases.filter(({ from }, index) => index === 0 || from < settledAt);
  const last = past.at(-1);
  if (!last) return [...phases];
  const kind = change(last.kind);
  const later = phases.filter(
    ({ from, kind: next }) =>
      from >= settledAt && next !== 'undated' && rankOf(next) > rankOf(kind) && next !== last.kind,
  );
  const [next] = later;
  const isSame = kind === last.kind;
  const paid: Phase = {
    ...last,
    kind,
    from: isSame ? last.from : settledAt,
    to: next?.from ?? null,
    atLeast: isSame ? last.atLeast : kind,
    mayBe: isSame ? last.mayBe : undefined,
    by: isSame ? last.by : undefined,
  };
  // What is certain after the payment is what it left; what comes later all the same is only possible (13.2).
  const possible = later.map((phase) => (phase.atLeast === phase.kind ? phase : { ...phase, atLeast: kind }));
  const isBegun = last.from < settledAt;
  return [...past.slice(0, -1), ...(isSame || !isBegun ? [] : [{ ...last, to: settledAt }]), paid, ...possible];
}
