import { consequenceOf } from './consequences.ts';
import { isIrrecoverable } from './is-irrecoverable.ts';
import type { LifecycleRule, Scenario, Subject } from './model';
import type { LifecycleEvent } from './project-lifecycle';
import { settle, type Settlement } from './settlement.ts';

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
const rankOf = (kind: PhaseKind) => ORDER.indexOf(kind);

/** What data are: kept while this is. A release beside which it is said that they stay takes nothing from them (29.3). */
const DATA: readonly Subject[] = ['data', 'dns-data'];

/** What an event brings about on a track, and from when. */
interface Step {
  readonly kind: PhaseKind;
  readonly from: number;
  /** From when it is certain; `null` where it never is. */
  readonly certainFrom: number | null;
  readonly rule: LifecycleRule;
}

/**
 * The phases of a case from the trigger on. A phase begins at the earliest moment of what brings it; what has no moment is
 * there as `undated` from where it can come. A payment ends what it ends, by what the settlement says of it.
 *
 * @param settledAt - when everything is paid, in epoch milliseconds; the events must be projected with it.
 */
export function phasesOf(
  scenario: Scenario,
  events: readonly LifecycleEvent[],
  triggeredAt: number,
  settledAt = Infinity,
): Phase[] {
  const coming = events.filter(({ state }) => state !== 'averted');
  if (scenario.trigger === 'order-unpaid') return orderPhases(coming, triggeredAt, settledAt);
  const service = layPhases('service', serviceSteps(coming, triggeredAt), triggeredAt);
  const data = withPending(layPhases('data', dataSteps(coming, triggeredAt), triggeredAt), coming);
  const charging = chargingPhases(coming, triggeredAt);
  if (settledAt === Infinity) return [...service, ...data, ...charging];
  const settlement = settle(scenario, events, settledAt);
  const restored = restoredBy(settlement, events);
  const paidService = afterPayment(service, settledAt, (kind) => serviceAfter(kind, restored));
  const isUndated = data.findLast(({ from }, index) => index === 0 || from < settledAt)?.kind === 'undated';
  const isBack = ['running', 'restored', 'restored-implied'].includes(
    phaseAt(paidService, 'service', settledAt)?.kind ?? '',
  );
  return [
    ...paidService,
    ...afterPayment(data, settledAt, (kind) => (isUndated ? 'unsettled' : isBack && isStill(kind) ? 'kept' : kind)),
    ...afterPayment(charging, settledAt, () => 'silent'),
  ];
}

/** What a track is in at a moment. */
export function phaseAt(phases: readonly Phase[], track: Track, at: number): Phase | undefined {
  return phases.findLast((phase) => phase.track === track && phase.from <= at);
}

const certainFrom = ({ state, latest }: LifecycleEvent) => (state === 'certain' ? latest : null);

function serviceSteps(events: readonly LifecycleEvent[], triggeredAt: number): Step[] {
  return events.flatMap((event): Step[] => {
    const { rule, earliest, notBefore, isHypothetical } = event;
    const kind = isOnlyDowngraded(event, events) ? 'restricted' : consequenceOf(rule).service;
    if (kind === undefined) return [];
    const from = Math.max(triggeredAt, notBefore);
    if (earliest !== null) return [{ kind, from, certainFrom: certainFrom(event), rule }];
    return isHypothetical ? [] : [{ kind: 'undated', from, certainFrom: from, rule }];
  });
}

/** 29.3 releases the instance of the paid edition, and goes on as the free one. */
const isOnlyDowngraded = ({ rule, earliest }: LifecycleEvent, events: readonly LifecycleEvent[]) =>
  rule.effect === 'release' &&
  events.some((other) => other.rule.effect === 'downgrade' && other.earliest !== null && other.earliest === earliest);

function dataSteps(events: readonly LifecycleEvent[], triggeredAt: number): Step[] {
  const losses = events.filter(({ rule, isHypothetical }) => {
    const { loses } = consequenceOf(rule);
    return (loses === 'data' || loses === 'holder') && !isHypothetical;
  });
  return events.flatMap((event): Step[] => {
    const { rule, earliest, notBefore, isHypothetical } = event;
    const { data, endsAccess = false } = consequenceOf(rule);
    const from = Math.max(triggeredAt, notBefore);
    if (earliest === null) {
      const isDated = !losses.includes(event) || isHypothetical;
      return isDated ? [] : [{ kind: 'undated', from, certainFrom: from, rule }];
    }
    const kind = dataKind(event, data, losses, events) ?? (endsAccess ? 'unreachable' : undefined);
    return kind === undefined ? [] : [{ kind, from, certainFrom: certainFrom(event), rule }];
  });
}

function dataKind(
  event: LifecycleEvent,
  data: ReturnType<typeof consequenceOf>['data'],
  losses: readonly LifecycleEvent[],
  events: readonly LifecycleEvent[],
): PhaseKind | undefined {
  const isLast = losses.every(({ earliest }) => earliest !== null && earliest <= event.notBefore);
  if (data === 'deleted') return isLast ? 'deleted' : 'partly-lost';
  if (data !== 'released') return data;
  const areKept = events.some(
    ({ rule, earliest }) => rule.effect === 'keep' && DATA.includes(rule.subject) && earliest === event.earliest,
  );
  if (areKept) return 'unreachable';
  // 6.3: 被释放的数据不可恢复.
  return isIrrecoverable(event.rule) && !isLast ? 'partly-lost' : 'released';
}

/** Beside a release or a first loss, data whose deletion has no moment may be gone too, or still be there (9.2.4). */
function withPending(phases: readonly Phase[], events: readonly LifecycleEvent[]): Phase[] {
  return phases.map((phase) => {
    const isPending = events.some(
      ({ rule, earliest, notBefore, isHypothetical }) =>
        earliest === null && !isHypothetical && rule.effect === 'delete' && notBefore <= phase.from,
    );
    const isPartial = phase.kind === 'released' || phase.kind === 'partly-lost';
    return isPending && isPartial ? { ...phase, mayBe: 'undated' } : phase;
  });
}

/** Lays steps one after another, where each outweighs what was before it. */
function layPhases(track: 'service' | 'data', steps: readonly Step[], triggeredAt: number): Phase[] {
  const start: PhaseKind = track === 'service' ? 'running' : 'kept';
  const moments = [
    ...new Set([
      triggeredAt,
      ...steps.flatMap((step) => (step.certainFrom === null ? [step.from] : [step.from, step.certainFrom])),
    ]),
  ].toSorted((one, other) => one - other);
  const phases: Phase[] = [];
  for (const [index, from] of moments.entries()) {
    const worst = (some: readonly Step[]) =>
      some.reduce<Step | undefined>(
        (most, step) => (most === undefined || rankOf(step.kind) > rankOf(most.kind) ? step : most),
        undefined,
      );
    const possible = steps.filter((step) => step.from <= from);
    const isRight = ({ kind, rule }: Step) => kind === 'ended' && rule.modality === 'may';
    const beside = worst(possible.filter((step) => !isRight(step)));
    // A right to end what is suspended already adds nothing that a customer can use.
    const isBeside = beside?.kind === 'suspended' && possible.some(isRight);
    const by = isBeside ? beside : worst(possible);
    const certain = worst(
      steps.filter(
        (step) =>
          step.certainFrom !== null &&
          step.certainFrom <= from &&
          // That a moment is not stated is what is known only while nothing worse has come.
          (step.kind !== 'undated' || by?.kind === 'undated'),
      ),
    );
    const phase: Phase = {
      track,
      kind: by?.kind ?? start,
      from,
      to: moments[index + 1] ?? null,
      atLeast: certain?.kind ?? start,
      mayBe: isBeside ? 'ended' : undefined,
      by: certain?.kind === by?.kind ? certain?.rule : by?.rule,
    };
    const last = phases.at(-1);
    if (last?.kind === phase.kind && last.atLeast === phase.atLeast && last.mayBe === phase.mayBe)
      phases.splice(-1, 1, { ...last, to: phase.to });
    else phases.push(phase);
  }
  return phases;
}

/** Charging goes on, is ended, or begins anew; nothing outweighs anything. */
function chargingPhases(events: readonly LifecycleEvent[], triggeredAt: number): Phase[] {
  const untils = events.flatMap((event) => {
    const ends = (event.rule.until ?? []).map((id) => events.find(({ rule }) => rule.id === id)?.earliest ?? null);
    return ends.length === 0 || ends.includes(null) ? [] : [Math.max(...ends.map((end) => end ?? 0))];
  });
  const steps = events
    .flatMap((event): Step[] => {
      const { rule, earliest, notBefore, isHypothetical } = event;
      const kind = chargingKind(rule);
      if (kind === undefined || isHypothetical) return [];
      const from = Math.max(triggeredAt, notBefore);
      const isFixed = event.state === 'certain' && event.latest === earliest;
      if (earliest === null) return kind === 'charged' ? [{ kind: 'undated', from, certainFrom: from, rule }] : [];
      return [{ kind, from, certainFrom: isFixed ? from : null, rule }];
    })
    .toSorted((one, other) => one.from - other.from);
  const phases: Phase[] = [
    {
      track: 'charging',
      kind: 'silent',
      from: triggeredAt,
      to: null,
      atLeast: 'silent',
      mayBe: undefined,
      by: undefined,
    },
  ];
  const begin = (kind: PhaseKind, from: number, atLeast: PhaseKind, by: LifecycleRule | undefined) => {
    const last = phases.at(-1);
    if (!last || last.kind === kind) return;
    // That nothing is charged any more is said, and stays said (40.4.2).
    if (kind === 'silent' && last.kind === 'uncharged') return;
    // Without a moment of its own it says nothing against what has one.
    if (kind === 'undated' && last.kind !== 'silent') return;
    phases.splice(-1, 1, { ...last, to: from });
    if (last.from === from) phases.pop();
    phases.push({ track: 'charging', kind, from, to: null, atLeast, mayBe: undefined, by });
  };
  for (const { kind, from, certainFrom: certain, rule } of steps) {
    for (const until of untils) if (until <= from) begin('silent', until, 'silent', undefined);
    // That the text says nothing any more is no possibility.
    const isOpen = certain === null && kind !== 'silent';
    begin(kind, from, isOpen ? (phases.at(-1)?.atLeast ?? 'silent') : kind, rule);
  }
  for (const until of untils) begin('silent', until, 'silent', undefined);
  return phases;
}

function chargingKind(rule: LifecycleRule): PhaseKind | undefined {
  if (rule.subject === 'penalty') return undefined;
  if (rule.effect === 'charge') return 'charged';
  if (rule.effect === 'stop-charging') return 'uncharged';
  return consequenceOf(rule).endsCharging === true && rule.modality === 'will' ? 'silent' : undefined;
}

/** What a payment does to a suspended service. */
type Restored = 'printed' | 'implied' | 'too-late' | 'unsaid';

function restoredBy({ restored }: Settlement, events: readonly LifecycleEvent[]): Restored {
  const ofService = restored.filter(({ recovery }) => {
    const taken = events.find(({ rule }) => rule.id === recovery.since);
    return taken !== undefined && consequenceOf(taken.rule).service !== undefined;
  });
  const back = ofService.filter(({ outcome }) => outcome === 'restored').map(({ recovery }) => recovery.basis);
  if (back.includes('printed')) return 'printed';
  if (back.includes('implied')) return 'implied';
  return ofService.some(({ outcome }) => outcome === 'too-late') ? 'too-late' : 'unsaid';
}

function serviceAfter(kind: PhaseKind, restored: Restored): PhaseKind {
  if (kind === 'running') return 'running';
  if (restored === 'printed') return 'restored';
  if (restored === 'implied') return 'restored-implied';
  if (kind === 'restricted') return 'unsettled-part';
  return restored === 'too-late' && kind === 'ended' ? 'ended' : 'unsettled';
}

/** Whether data are still there, whatever can be done with them. */
function isStill(kind: PhaseKind): boolean {
  return kind === 'kept' || kind === 'unreachable' || kind === 'unreadable';
}

/** What a track is in from a payment on; what comes later all the same (13.2) still comes. */
function afterPayment(phases: readonly Phase[], settledAt: number, change: (kind: PhaseKind) => PhaseKind): Phase[] {
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

function orderPhases(events: readonly LifecycleEvent[], triggeredAt: number, settledAt: number): Phase[] {
  const lapses = events.filter(({ rule }) => rule.effect === 'void' && rule.subject === 'order');
  const lapse = lapses.find(({ rule, earliest }) => rule.condition === undefined && earliest !== null);
  const maySooner = lapses.find(({ rule }) => rule.condition !== undefined);
  const to = Math.min(lapse?.notBefore ?? Infinity, settledAt);
  const held: Phase = {
    track: 'order',
    kind: 'held',
    from: triggeredAt,
    to: to === Infinity ? null : to,
    atLeast: 'held',
    mayBe: maySooner && 'lapsed',
    by: undefined,
  };
  if (held.to === null) return [held];
  // An order that is paid in time no longer lapses: that is averted, and not among the events.
  const isPaid = lapse === undefined;
  const kind = isPaid ? 'order-paid' : 'lapsed';
  return [
    { ...held, to: held.to },
    // 4.2.1: it may have lapsed before, had the service sold out.
    {
      track: 'order',
      kind,
      from: held.to,
      to: null,
      atLeast: kind,
      mayBe: isPaid ? held.mayBe : undefined,
      by: lapse?.rule,
    },
  ];
}
