import { createCaseScale } from '@/lifecycle/case-scale';
import { RAIL_LOOKS, type RailLook } from '@/cases/rail-looks';
import { type Phase, phasesOver, type Track } from '@/lifecycle/phase';
import { headlinesOf } from '@/lifecycle/headline';
import { isSameDay } from '@/time/beijing';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import { overItsDay } from '@/lifecycle/over-its-day';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { limitOf } from '@/cases/pay-limit';
import type { SimulatorView } from '@/cases/simulator-view';

/** A stretch of one rail; `from` and `to` in percent of the width. */
interface Rail {
  readonly from: number;
  readonly to: number;
  readonly look: RailLook;
  /** Only possible: a right of the vendor, a doubt. */
  readonly isPossible: boolean;
  /** The rule that brings it; absent for how a track begins, and for what a payment brings. */
  readonly event: string | undefined;
}

/** A moment with a label under it. */
interface StripMark {
  readonly kind: 'trigger' | 'stop' | 'loss' | 'paid' | 'told';
  /** Milliseconds since the trigger. */
  readonly elapsed: number;
  /** In percent of the width. */
  readonly x: number;
  /** Whether the payment that is given averts it. */
  readonly isAverted: boolean;
  /** The rule that brings it, and whether the clauses fix its time of day. */
  readonly event: string | undefined;
  readonly hasTime: boolean;
}

/** The least part of the strip between two moments, so that both are to be seen. */
const LEAST = 0.03;

/** A rail of the strip. */
interface StripLane {
  readonly track: Exclude<Track, 'charging'>;
  readonly rails: readonly Rail[];
}

/**
 * A case as a strip of one line for each of service and data, on a linear scale: days are as wide as days. Over all readings: what
 * one of them has not is only possible.
 *
 * @param now - epoch milliseconds; `undefined` where it is not known, or no date was given.
 */
export function layStrip(view: SimulatorView, now?: number) {
  const { byReading, answer, events, triggeredAt, paidAfter, scenario } = view;
  // Where a clause gives a day, it stands where that day begins and ends.
  const cases = byReading.map(({ states }) => states);
  const moments = events
    .map(overItsDay)
    .flatMap(({ earliest, latest }) =>
      [earliest, latest].flatMap((at) => (at === null || at <= triggeredAt ? [] : [at - triggeredAt])),
    );
  const paid = paidAfter === Infinity ? [] : [paidAfter];
  const elapsedNow = now === undefined ? undefined : now - triggeredAt;
  const last = Math.max(0, ...moments, ...paid, ...cases.flat().map(({ from }) => from - triggeredAt));
  // Some way past the last moment; without any, a stretch of no length that is told.
  const reach = elapsedNow !== undefined && elapsedNow < last * 4 ? elapsedNow * 1.05 : 0;
  // What comes later without a date has as much room as all that is dated, so that a day does not look like most of it.
  const isOpen = (answer.orderStands ?? answer.beforeLoss).kind === 'unknown';
  // Without any moment the present stands in the middle: what goes on from the trigger has been going on for so long.
  const undated = elapsedNow !== undefined && elapsedNow > 0 ? elapsedNow * 2 : 1;
  const end = last === 0 ? undated : Math.max(last * (isOpen ? 2 : 1.2), reach);
  // An hour beside a week (13.2) is widened, and the strip says so.
  const scale = createCaseScale(end, [...moments, ...paid], { least: LEAST });
  const toX = (elapsed: number) => Math.round(scale.toFraction(elapsed) * 10_000) / 100;
  const railsOf = (track: Track): readonly Rail[] =>
    phasesOver(cases, track)
      .map((phase: Phase) => ({
        from: toX(phase.from - triggeredAt),
        to: phase.to === null ? 100 : toX(phase.to - triggeredAt),
        look: RAIL_LOOKS[phase.kind],
        isPossible: phase.kind !== phase.atLeast,
        event: phase.by?.id,
      }))
      .filter(({ from, to }) => to > from);
  const tracks: readonly StripLane['track'][] = answer.orderStands ? ['order'] : ['service', 'data'];
  const isAverted = ({ rule }: LifecycleEvent) =>
    events.some((event) => event.rule.id === rule.id && event.state === 'averted');
  const at = (kind: StripMark['kind'], elapsed: number, event?: LifecycleEvent): StripMark => ({
    kind,
    elapsed,
    x: toX(elapsed),
    isAverted: event !== undefined && isAverted(event),
    event: event?.rule.id,
    hasTime: event === undefined || hasTimeOfDay(event.rule, scenario.rules),
  });
  const { beforeRestriction, beforeLoss, orderStands } = answer;
  const lost = orderStands ?? beforeLoss;
  // Where it may come, and not where what decides it does (13.2).
  const loss = lost.kind === 'moment' ? lost.event.from - triggeredAt : undefined;
  const stop =
    beforeRestriction.kind === 'moment'
      ? (limitOf(beforeRestriction, scenario) ?? triggeredAt) - triggeredAt
      : undefined;
  const marks = [
    ...(loss === undefined || lost.kind !== 'moment' ? [] : [at('loss', loss, lost.event)]),
    at('trigger', 0),
    ...(stop === undefined || stop === loss || beforeRestriction.kind !== 'moment'
      ? []
      : [at('stop', stop, beforeRestriction.event)]),
    ...paid.map((elapsed) => at('paid', elapsed)),
  ];
  const told = limitsTold(view, now).filter(
    (limit, index, all) =>
      limit.at > triggeredAt &&
      all.findIndex((other) => isOneMoment(other.at, limit)) === index &&
      marks.every(({ elapsed }) => !isOneMoment(triggeredAt + elapsed, limit)),
  );
  return {
    lanes: tracks.map((track): StripLane => ({ track, rails: railsOf(track) })),
    marks: [...marks, ...told.map((limit) => at('told', limit.at - triggeredAt, limit.event))],
    hasLength: last > 0,
    /** Where it is wider than its time, in percent of the width. */
    breaks: scale.widened.map(({ from, to }) => (toX(from) + toX(to)) / 2),
    now: elapsedNow === undefined || elapsedNow < 0 ? undefined : { x: toX(elapsedNow), isPastEnd: elapsedNow > end },
  };
}

/** A moment that the sentence of the case names. */
interface ToldLimit {
  readonly at: number;
  readonly hasTime: boolean;
  readonly event: LifecycleEvent;
}

/** What the sentence names has a label, whichever question it answers: data that go after work that ends (33.1). */
function limitsTold(view: SimulatorView, now: number | undefined): readonly ToldLimit[] {
  const { scenario, answer, triggeredAt, paidAfter, paidAtEarliest, doubt } = view;
  return headlinesOf({
    scenario,
    answer,
    triggeredAt,
    settledAt: triggeredAt + paidAfter,
    settledAtEarliest: paidAtEarliest?.at,
    now,
    slack: doubt,
    hasTime: ({ rule }) => hasTimeOfDay(rule, scenario.rules),
  }).flatMap((headline) =>
    'limit' in headline && headline.limit ? [{ ...headline.limit, event: headline.event }] : [],
  );
}

/** Whether a moment is that of a limit: where only a day is certain, any of that day. */
const isOneMoment = (at: number, limit: ToldLimit) => (limit.hasTime ? at === limit.at : isSameDay(at, limit.at));
