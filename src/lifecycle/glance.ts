import { answerCase, type PayBy } from './answer.ts';
import { HOUR, startOfDay } from './count-period.ts';
import type { ProductLifecycle, Scenario, Trigger } from './model';

/**
 * How long after a trigger something ends at the earliest. `none`: nothing of the kind is written; `unknown`: it is, but
 * without a figure.
 */
export interface GlanceFigure {
  readonly kind: 'hours' | 'unknown' | 'none';
  /** Whole hours since the trigger; 0 for at once. Only with `hours`. */
  readonly hours: number;
  /** Whether readings, or the product's variants, give other figures too. */
  readonly disputed: boolean;
}

/** A product's figures for one trigger, by its own terms. */
interface Glance {
  /** To the first restriction. */
  readonly restriction: GlanceFigure;
  /** To the first loss that cannot be undone. */
  readonly loss: GlanceFigure;
}

/** What a list of products says of each at a glance; `null`: its own terms do not speak of that trigger. */
export interface ProductGlance {
  readonly expiry: Glance | null;
  readonly arrears: Glance | null;
}

/** A midnight in Beijing, so that natural days come out whole. */
const MIDNIGHT = startOfDay(0);

/** Works out a product's figures from its own scenarios: the earliest over variants, readings and windows. */
export function glanceAt(lifecycle: ProductLifecycle | undefined): ProductGlance {
  const of = (trigger: Trigger): Glance | null => {
    const scenarios = (lifecycle?.scenarios ?? []).filter((scenario) => scenario.trigger === trigger);
    if (scenarios.length === 0) return null;
    return {
      restriction: earliestOf(scenarios, 'beforeRestriction'),
      loss: earliestOf(scenarios, 'beforeLoss'),
    };
  };
  return { expiry: of('expiry'), arrears: of('arrears') };
}

function earliestOf(scenarios: readonly Scenario[], which: 'beforeRestriction' | 'beforeLoss'): GlanceFigure {
  const figures = scenarios.map((scenario) =>
    toFigure(answerCase(scenario, { triggeredAt: MIDNIGHT, isHoliday: () => false, parameters: {} })[which]),
  );
  const known = figures.filter(({ kind }) => kind === 'hours').toSorted((one, other) => one.hours - other.hours);
  const [first = figures.find(({ kind }) => kind === 'unknown') ?? figures[0]] = known;
  if (!first) return { kind: 'none', hours: 0, disputed: false };
  const differ = figures.some(({ kind, hours, disputed }) => disputed || kind !== first.kind || hours !== first.hours);
  return { ...first, disputed: differ };
}

function toFigure(payBy: PayBy): GlanceFigure {
  if (payBy.kind === 'none' || payBy.kind === 'unknown') return { kind: payBy.kind, hours: 0, disputed: false };
  return { kind: 'hours', hours: Math.max(0, Math.round((payBy.at - MIDNIGHT) / HOUR)), disputed: payBy.disputed };
}

/** The figures by which products can be put in order. */
export const GLANCE_KEYS = ['expiry-restriction', 'expiry-loss', 'arrears-restriction', 'arrears-loss'] as const;

export type GlanceKey = (typeof GLANCE_KEYS)[number];

/** A product's figures by name; `null` where its own terms do not speak of that trigger. */
export function figuresOf({ expiry, arrears }: ProductGlance): Readonly<Record<GlanceKey, GlanceFigure | null>> {
  return {
    'expiry-restriction': expiry?.restriction ?? null,
    'expiry-loss': expiry?.loss ?? null,
    'arrears-restriction': arrears?.restriction ?? null,
    'arrears-loss': arrears?.loss ?? null,
  };
}

/** Puts what comes first first, then what has no figure, then what is not written, then what is not spoken of. */
export function compareFigures(one: GlanceFigure | null, other: GlanceFigure | null): number {
  const rank = (figure: GlanceFigure | null) => (figure ? ['hours', 'unknown', 'none'].indexOf(figure.kind) : 3);
  return rank(one) - rank(other) || (one?.hours ?? 0) - (other?.hours ?? 0);
}
