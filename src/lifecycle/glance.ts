import { answerCase, type PayBy } from './answer.ts';
import { HOUR, startOfDay } from './count-period.ts';
import type { Glance, GlanceFigure, ProductGlance } from './glance-figures';
import type { ProductLifecycle, Scenario, Trigger } from './model';
import { beside } from './with-general.ts';

/** A midnight in Beijing, so that natural days come out whole. */
const MIDNIGHT = startOfDay(0);

/**
 * Works out a product's figures from its own scenarios, and from the general ones of the same trigger that hold beside them:
 * the earliest over variants, readings and windows.
 */
export function glanceAt(lifecycle: ProductLifecycle | undefined, general: readonly Scenario[]): ProductGlance {
  const of = (trigger: Trigger): Glance | null => {
    const own = (lifecycle?.scenarios ?? []).filter((scenario) => scenario.trigger === trigger);
    if (own.length === 0) return null;
    const scenarios = [...own, ...beside(lifecycle, general).filter((scenario) => scenario.trigger === trigger)];
    return {
      restriction: earliestOf(scenarios, 'beforeRestriction'),
      loss: earliestOf(scenarios, 'beforeLoss'),
    };
  };
  return { expiry: of('expiry'), arrears: of('arrears') };
}

const NO_FIGURE: GlanceFigure = { kind: 'none', hours: 0, disputed: false, orEarlier: false };

function earliestOf(scenarios: readonly Scenario[], which: 'beforeRestriction' | 'beforeLoss'): GlanceFigure {
  const figures = scenarios.map((scenario) =>
    toFigure(answerCase(scenario, { triggeredAt: MIDNIGHT, isHoliday: () => false, parameters: {} })[which]),
  );
  const known = figures.filter(({ kind }) => kind === 'hours').toSorted((one, other) => one.hours - other.hours);
  const [first = figures.find(({ kind }) => kind === 'unknown') ?? figures[0]] = known;
  if (!first) return NO_FIGURE;
  const mayBeSooner = first.hours > 0 && figures.some(({ kind }) => kind === 'unknown');
  const differ = figures.some(({ kind, hours, disputed }) => disputed || kind !== first.kind || hours !== first.hours);
  return { ...first, disputed: differ, orEarlier: first.orEarlier || mayBeSooner };
}

function toFigure(payBy: PayBy): GlanceFigure {
  if (payBy.kind === 'none' || payBy.kind === 'unknown') return { ...NO_FIGURE, kind: payBy.kind };
  // When it comes, which is not until when to pay: 13.2 releases long after the stop that decides it.
  const hours = Math.max(0, Math.round((payBy.event.notBefore - MIDNIGHT) / HOUR));
  return { kind: 'hours', hours, disputed: payBy.disputed, orEarlier: payBy.orEarlier !== undefined };
}
