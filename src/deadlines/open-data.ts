import type { DataSource } from '../agreement/data-source';
import type { UnitId } from '../agreement/model';
import type { Limits } from './collect-limits';
import type { Length, TimeLimit } from './model';

/** ISO 8601 durations; working days and what is left of a month have none. */
const ISO: Partial<Record<Length['unit'], (amount: number) => string>> = {
  hour: (amount) => `PT${amount}H`,
  day: (amount) => `P${amount}D`,
  month: (amount) => `P${amount}M`,
  year: (amount) => `P${amount}Y`,
};

/** The time limits as open data, `data/deadlines.json`: what sets one, what sets none and why, and what has no figure. */
export function toDeadlinesData({ limits, noLimits, vague, dates }: Limits, { edition, sha256, numOf }: DataSource) {
  const cite = (unit: UnitId) => ({ clause: numOf(unit), href: unit });
  return {
    version: 1,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    limits: limits.map((limit) => {
      const { unit, quote, words, length, course, kind, actor, doubt = null, dayOne = null } = limit;
      return {
        ...cite(unit),
        quote,
        words,
        length: length ? { ...length, iso: ISO[length.unit]?.(length.amount) ?? null } : null,
        days: length ? daysOf(length) : null,
        course,
        kind,
        actor,
        starts: toStartData(limit.starts),
        follows: toStartData(limit.follows),
        fromMoment: limit.isFromMoment === true,
        firstArrears: limit.isFirst === true,
        variant: limit.variant ?? null,
        avertible: limit.isAvertible === true,
        dayOne,
        doubt,
      };
    }),
    noLimits: noLimits.map(({ unit, quote, why }) => ({ ...cite(unit), quote, why })),
    dates,
    withoutFigure: vague.map(({ unit, words, en, start, quote }) => ({ ...cite(unit), quote, words, en, at: start })),
  };
}

/** How the days of a length are counted; `null` where it has none. */
function daysOf({ unit }: Length): 'working' | 'natural' | null {
  if (unit === 'working-day') return 'working';
  return unit === 'day' ? 'natural' : null;
}

/** A trigger, what rules of a lifecycle do, or words of ours. */
function toStartData(value: TimeLimit['starts'] | TimeLimit['follows']) {
  if (typeof value === 'string') return { trigger: value };
  if ('zh' in value) return { wording: value };
  return {
    events: value.map(({ effect, subject, object = null, modality = 'will', ...event }) => ({
      effect,
      subject,
      object,
      modality,
      loss: event.isLoss === true,
      irrecoverable: event.isIrrecoverable === true,
      later: event.isLater === true,
    })),
  };
}
