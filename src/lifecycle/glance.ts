import { answerCase, type PayBy } from './answer.ts';
import { consequenceOf } from './consequences.ts';
import { HOUR, startOfDay } from './count-period.ts';
import type { Glance, GlanceFigure, ProductGlance } from './glance-figures';
import type { LifecycleRule, ProductLifecycle, RuleCitation, Scenario, Trigger } from './model';
import type { LifecycleEvent } from './project-lifecycle';
import { hasTimeOfDay } from './has-time-of-day.ts';
import { isReleaseOnly } from './is-release-only.ts';
import { beside } from './with-general.ts';
import { withoutQuota } from './without-quota.ts';

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
      loss: earliestOf(scenarios.map(withoutQuota), 'beforeLoss'),
    };
  };
  return { expiry: of('expiry'), arrears: of('arrears') };
}

/** What a variant of the product has otherwise than the figure that is shown. */
const WHAT_VARIES = ['kind', 'hours', 'until', 'isRight', 'isPart'] as const satisfies readonly (keyof GlanceFigure)[];

const NO_FIGURE: GlanceFigure = { kind: 'none', hours: 0, disputed: false, orEarlier: false };

function earliestOf(scenarios: readonly Scenario[], which: 'beforeRestriction' | 'beforeLoss'): GlanceFigure {
  const figures = scenarios.map((scenario) => {
    const answer = answerCase(scenario, { triggeredAt: MIDNIGHT, isHoliday: () => false, parameters: {} });
    const figure = toFigure(answer[which], scenario);
    const { beforeStop } = answer;
    const whole = beforeStop && 'at' in beforeStop ? hoursTo(beforeStop.event.notBefore) : 0;
    return figure.isPart && whole > figure.hours ? { ...figure, wholeHours: whole } : figure;
  });
  const known = figures.filter(({ kind }) => kind === 'hours').toSorted((one, other) => one.hours - other.hours);
  const unknown = figures
    .filter(({ kind }) => kind === 'unknown')
    .toSorted((one, other) => (one.notBefore ?? 0) - (other.notBefore ?? 0));
  const first = known[0] ?? unknown[0] ?? figures[0];
  if (!first) return NO_FIGURE;
  const varies = figures.some((figure) => WHAT_VARIES.some((name) => figure[name] !== first[name]));
  return {
    ...first,
    disputed: figures.some(({ disputed }) => disputed),
    orEarlier: first.orEarlier || (first.hours > 0 && unknown.length > 0),
    ...(varies ? { varies } : {}),
  };
}

function toFigure(payBy: PayBy, { rules }: Scenario): GlanceFigure {
  if (payBy.kind === 'none') return NO_FIGURE;
  const { event, disputed } = payBy;
  // When it comes, which is not until when to pay: 13.2 releases long after the stop that decides it.
  const hours = hoursTo(event.notBefore);
  const { effect, subject, modality, citations } = event.rule;
  const { restricts, service, loses } = consequenceOf({ effect, subject });
  const isPart = restricts === true && loses === undefined && service !== 'suspended' && service !== 'ended';
  const marks = {
    ...(modality === 'may' ? { isRight: true as const } : {}),
    ...(isPart ? { isPart } : {}),
    ...(isReleaseOnly(event.rule, rules) ? { isRelease: true as const } : {}),
    ...(hasTimeOfDay(event.rule, rules) ? {} : { isDay: true as const }),
    ...(citations[0] ? { provision: citations[0].provision } : {}),
  };
  if (payBy.kind === 'unknown') {
    if (hours === 0) return { ...NO_FIGURE, kind: 'unknown', disputed, ...marks };
    // What it cannot come before is another clause's: 14.1 stops after seven days, 5.5 deletes some time after that.
    const provision = clauseBefore(event.rule, rules)?.provision;
    return { ...NO_FIGURE, kind: 'unknown', disputed, ...marks, notBefore: hours, ...(provision ? { provision } : {}) };
  }
  return { kind: 'hours', hours, disputed, orEarlier: payBy.orEarlier !== undefined, ...marks, ...untilOf(event) };
}

/** The clause that gives a rule without a figure of its own the moment before which it cannot come; its own where it has one (51.1). */
function clauseBefore(rule: LifecycleRule, rules: readonly LifecycleRule[]): RuleCitation | undefined {
  const [since] = typeof rule.since === 'string' ? [rule.since] : rule.since;
  const anchor = rule.offset.kind === 'unknown' ? rules.find(({ id }) => id === since) : undefined;
  return anchor ? clauseBefore(anchor, rules) : rule.citations[0];
}

const hoursTo = (moment: number) => Math.max(0, Math.round((moment - MIDNIGHT) / HOUR));

function untilOf({ notBefore, latest }: LifecycleEvent): Pick<GlanceFigure, 'until'> {
  if (latest === null) return { until: null };
  return latest > notBefore ? { until: hoursTo(latest) } : {};
}
