import { answerCase, type PayBy } from './answer.ts';
import { HOUR, startOfDay } from './count-period.ts';
import type { ProductLifecycle, Scenario, Trigger } from './model';
import { beside } from './with-general.ts';

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
  /** Whether something of the kind may come earlier, at a moment that the text does not name (5.5, 9.2.4). */
  readonly orEarlier: boolean;
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
