import { createCaseScale } from '@/lifecycle/case-scale';
import { phasesOver } from '@/lifecycle/phase';
import { type RailLook, RAIL_LOOKS } from '@/cases/rail-looks';
import type { Tick } from './axis-labels';
import type { ServiceCase } from './service-case';
import { knownLimitOf } from './sort-cases';

/** A stretch of a lane; `from` and `to` in percent of the width. */
export interface LaneRail {
  readonly from: number;
  readonly to: number;
  readonly look: RailLook;
  /** Only possible: a right of the vendor, a doubt, one of several readings. */
  readonly isPossible: boolean;
}

/** One service on the common scale. */
export interface Lane {
  readonly of: ServiceCase;
  readonly rails: Readonly<Record<'service' | 'data' | 'order', readonly LaneRail[]>>;
  /** In percent: when it happened, before when to act, when it is paid. */
  readonly marks: readonly { readonly kind: 'trigger' | 'stop' | 'loss' | 'paid'; readonly x: number }[];
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** All that is told, in its order, in milliseconds: moments, or lengths since each trigger where no service has a date. */
  readonly ticks: readonly Tick[];
  readonly now: number | undefined;
  /** Where time is wider than elsewhere. */
  readonly widened: readonly { readonly from: number; readonly to: number }[];
  readonly isDated: boolean;
}

/** The least part of the width between two moments that matter. */
const LEAST = 0.02;
/** Days beside what is told, so that a line goes on. */
const BESIDE = 0.08;

/**
 * Lays services on one scale of time, so that they can be compared: linear, but where two moments would not be told apart. Dated
 * services by the calendar; without any date, all from their triggers. Of a list of both, only the dated ones are laid.
 *
 * @param now - epoch milliseconds; drawn where it is near enough to what is told.
 * @param most - how many are laid, from the first; the scale is that of all, so that it stays when the others are unfolded.
 */
export function layLanes(cases: readonly ServiceCase[], now: number | undefined, most = Infinity): Lanes {
  const isDated = cases.some(({ clock }) => clock.dated);
  const shown = cases.filter(({ clock }) => clock.dated === isDated);
  const originOf = ({ view }: ServiceCase) => (isDated ? 0 : view.triggeredAt);
  const momentsOf = (one: ServiceCase) => {
    const { triggeredAt, paidAfter, events } = one.view;
    const paid = paidAfter === Infinity ? [] : [triggeredAt + paidAfter];
    const told = events.flatMap(({ earliest, latest }) =>
      [earliest, latest].flatMap((at) => (at === null || at < triggeredAt ? [] : [at])),
    );
    return [triggeredAt, ...told, ...paid].map((at) => at - originOf(one));
  };
  const moments = shown.flatMap(momentsOf);
  const first = Math.min(...moments);
  const last = Math.max(...moments);
  const reach = Math.max(last - first, 1);
  const isNear = isDated && now !== undefined && now > first - reach && now < last + reach;
  const from = Math.min(first, isNear ? now : first);
  const to = Math.max(last, isNear ? now : last);
  const end = to + Math.max(1, (to - from) * BESIDE);
  const scale = createCaseScale(
    end - from,
    [...moments, ...(isNear ? [now] : [])].map((at) => at - from),
    {
      least: LEAST,
    },
  );
  const toX = (at: number) => Math.round(scale.toFraction(at - from) * 10_000) / 100;
  return {
    isDated,
    lanes: shown.slice(0, most).map((one) => layLane(one, (at) => toX(at - originOf(one)))),
    ticks: [...new Set(moments)].toSorted((one, other) => one - other).map((at) => ({ at, x: toX(at) })),
    now: isNear ? toX(now) : undefined,
    widened: scale.widened.map((stretch) => ({ from: toX(stretch.from + from), to: toX(stretch.to + from) })),
  };
}

function layLane(one: ServiceCase, toX: (at: number) => number): Lane {
  const { byReading, triggeredAt, paidAfter } = one.view;
  const phases = byReading.map((each) => each.states);
  const railsOf = (track: 'service' | 'data' | 'order') =>
    phasesOver(phases, track)
      .map(({ from, to, kind, atLeast }) => ({
        from: toX(from),
        to: to === null ? 100 : toX(to),
        look: RAIL_LOOKS[kind],
        isPossible: kind !== atLeast,
      }))
      .filter(({ from, to }) => to > from);
  const limit = (key: 'stop' | 'loss') => {
    const known = knownLimitOf(one, key);
    return known && known.at > triggeredAt ? [{ kind: key, x: toX(known.at) }] : [];
  };
  return {
    of: one,
    rails: { service: railsOf('service'), data: railsOf('data'), order: railsOf('order') },
    marks: [
      { kind: 'trigger', x: toX(triggeredAt) },
      ...limit('stop'),
      ...limit('loss'),
      ...(paidAfter === Infinity ? [] : [{ kind: 'paid' as const, x: toX(triggeredAt + paidAfter) }]),
    ],
  };
}
