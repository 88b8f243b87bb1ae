import {
  type Counting,
  DAY,
  type CivilRules,
  endPeriod,
  HOUR,
  type IsHoliday,
  lengthOf,
  startOfDay,
} from './count-period.ts';
import { hasTimeOfDay } from './has-time-of-day.ts';
import type { Basis, LifecycleRule, ParameterId, Period, Scenario } from './model';
import { offsetOf } from './relative-span.ts';
import { endOf, toLimit } from './tense.ts';

/** A stretch of time in which something happens. Moments are epoch milliseconds. */
interface Span {
  /** `null`: the text gives no figure, and nothing can be said. */
  readonly earliest: number | null;
  /** `null`: the text gives no latest moment, or `earliest` is unknown too. */
  readonly latest: number | null;
}

/** What is known of one case. */
export interface Case {
  /** When the service expired or the account first fell into arrears. */
  readonly triggeredAt: number;
  /** When everything owed is paid or the service renewed; `Infinity` for never. A part payment settles nothing (2.1). */
  readonly settledAt: number;
  readonly counting: Counting;
  readonly isHoliday: IsHoliday;
  /** What only the customer knows: lengths in milliseconds, or of {@link isMomentParameter} the moment. */
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>;
  /** The alternative chosen for each reading; the first, which is the safest, by default. */
  readonly readings: Readonly<Record<string, string>>;
}

/**
 * `certain`: happens while nothing is paid, or happened before payment. `possible`: the vendor may (有权), or payment comes
 * inside the span in which it happens. `averted`: payment comes first. `unknown`: the text gives no moment.
 */
type State = 'certain' | 'possible' | 'averted' | 'unknown';

/** A rule laid on the calendar. */
export interface LifecycleEvent extends Span {
  readonly rule: LifecycleRule;
  readonly state: State;
  /**
   * Before this it cannot happen, even where the text gives no moment: what follows a suspension comes after it, however late
   * that is. The same as `earliest` where that is known.
   */
  readonly notBefore: number;
  /** From when on nobody may rely on its not having come: `notBefore`, or the beginning of that day where only the day is certain. */
  readonly from: number;
  /** By when it has come, if it comes: `latest`, or the end of that day where only the day is certain; `null` where that is open. */
  readonly until: number | null;
  /** Whether it hangs on arrears that have not come and may never come: those after a conversion, with no moment given. */
  readonly isHypothetical: boolean;
  /** What only the customer knows, and has not said, without which it has no moment: a deferral (17.1.2), a grace period (69.2.1). */
  readonly lacks: readonly ParameterId[];
}

/** The rules of a scenario that hold under the chosen readings, in the order of the text. */
export function rulesUnder(scenario: Scenario, chosen: Case['readings']): readonly LifecycleRule[] {
  const holds = scenario.readings.map(({ id, alternatives }) => {
    const wanted = alternatives.find((alternative) => alternative.id === chosen[id]) ?? alternatives[0];
    return `${id}/${wanted?.id}`;
  });
  return scenario.rules.filter(({ reading }) => reading === undefined || holds.includes(reading));
}

/**
 * Lays a scenario's rules on the calendar.
 *
 * Settling at the very instant a period ends is in time: the clauses act on a customer who still (仍未) owes once it is
 * over (2.1, 17.1.4), unless one says 届满前 (59.2.1). Where a clause fixes only the day (3.3: 7日内), settling on that day is in
 * time or too late, and nobody knows which. An event whose anchor is averted is averted, one whose anchor is only possible is no more than
 * possible, and one whose anchor is unknown is unknown.
 *
 * @returns events by their earliest moment, unknown ones after the anchor that they follow; the order of rules does not
 * matter, except among events of one moment, which keep the text's order.
 */
export function projectLifecycle(scenario: Scenario, given: Case): LifecycleEvent[] {
  const rules = rulesUnder(scenario, given.readings);
  const projected = new Map<string, LifecycleEvent>();
  type Anchor = Omit<LifecycleEvent, 'rule'>;
  const { triggeredAt } = given;
  const trigger: Anchor = {
    earliest: triggeredAt,
    latest: triggeredAt,
    state: 'certain',
    notBefore: triggeredAt,
    from: triggeredAt,
    until: triggeredAt,
    isHypothetical: false,
    lacks: [],
  };
  const unknown: Anchor = { ...trigger, earliest: null, latest: null, until: null, state: 'unknown' };
  const underWay = new Set<string>();

  const find = (id: string): Anchor => {
    if (id === 'trigger') return trigger;
    const known = projected.get(id);
    if (known) return known;
    const rule = rules.find((candidate) => candidate.id === id);
    // A rule that leads back to itself has no moment; `checkLifecycles` names it.
    return rule && !underWay.has(id) ? project(rule) : unknown;
  };
  const project = (rule: LifecycleRule): LifecycleEvent => {
    underWay.add(rule.id);
    const anchors = (typeof rule.since === 'string' ? [rule.since] : rule.since).map(find);
    const span = applyOffset(rule, laterOf(anchors), given);
    const anchored = Math.max(...anchors.map(({ notBefore }) => notBefore));
    const notBefore = span.earliest ?? anchored + Math.max(0, offsetOf(rule).min ?? 0);
    const hasTime = hasTimeOfDay(rule, rules);
    // Not before what it counts from, though that be on the same day.
    const from = Math.max(toLimit(notBefore, hasTime), Math.min(notBefore, ...anchors.map((anchor) => anchor.from)));
    const until = span.latest === null ? null : endOf(span.earliest, span.latest, hasTime);
    const event = {
      rule,
      earliest: span.earliest,
      latest: span.latest,
      state: judge(rule, { ...span, from, until }, anchors, given.settledAt, (id) => find(id).state),
      notBefore,
      from,
      until,
      isHypothetical:
        span.earliest === null &&
        (anchors.some(({ isHypothetical }) => isHypothetical) ||
          (rule.effect === 'begin' && rule.subject === 'arrears')),
      lacks: span.earliest === null ? lackedBy(rule, anchors, given) : [],
    };
    projected.set(rule.id, event);
    underWay.delete(rule.id);
    return event;
  };
  for (const rule of rules) if (!projected.has(rule.id)) project(rule);

  const order = (event: LifecycleEvent): number => {
    if (event.earliest !== null) return event.earliest;
    // What the general terms fill in without a figure comes after all that has one.
    if (event.rule.fills) return Infinity;
    const [anchor = 'trigger'] = typeof event.rule.since === 'string' ? [event.rule.since] : event.rule.since;
    return find(anchor).earliest ?? Infinity;
  };
  return rules
    .flatMap((rule) => projected.get(rule.id) ?? [])
    .toSorted((a, b) => order(a) - order(b) || Number(a.earliest === null) - Number(b.earliest === null));
}

/** The Civil Code's open questions as the readings answer them. */
function civilRulesOf({ weekend, closing, likewise }: Case['readings']): CivilRules {
  return {
    areWeekendsHolidays: weekend === 'holiday',
    endsWithBusiness: closing === 'business-hours',
    sameMoment: likewise === 'own-clause' || likewise === 'everywhere' ? likewise : 'worded',
  };
}

/** Whether what the customer knows is a moment rather than a length of time. */
export function isMomentParameter(
  parameter: ParameterId,
): parameter is 'deferral-closed' | 'arrears-at' | 'suspended-at' {
  return parameter === 'deferral-closed' || parameter === 'arrears-at' || parameter === 'suspended-at';
}

/**
 * Whether the text leaves it to the customer's case: a deferral, a period chosen. Of a suspension that it counts from and does not date
 * (51.1) it says nothing; the customer who was suspended knows it all the same.
 */
export const isLeftToCustomer = (parameter: ParameterId): boolean => parameter !== 'suspended-at';

/** What is not given of a rule's own length, and of what it follows. */
function lackedBy(
  { offset }: LifecycleRule,
  anchors: readonly Pick<LifecycleEvent, 'lacks'>[],
  { parameters }: Case,
): readonly ParameterId[] {
  const own = offset.kind === 'parameter' && parameters[offset.parameter] === undefined ? [offset.parameter] : [];
  return [...new Set([...anchors.flatMap(({ lacks }) => lacks), ...own])];
}

/** The later of several spans: unknown when one of them is. */
function laterOf(spans: readonly Span[]): Span {
  return spans.reduce((a, b) => ({
    earliest: a.earliest === null || b.earliest === null ? null : Math.max(a.earliest, b.earliest),
    latest: a.latest === null || b.latest === null ? null : Math.max(a.latest, b.latest),
  }));
}

function applyOffset({ offset, countsToMoment = false }: LifecycleRule, anchor: Span, given: Case): Span {
  const { counting, isHoliday, parameters } = given;
  const { earliest, latest } = anchor;
  const end = (from: number, period: Period, basis: Basis) =>
    endPeriod(from, period, basis, countsToMoment ? 'moment' : counting, isHoliday, civilRulesOf(given.readings));
  const unknown: Span = { earliest: null, latest: null };
  if (earliest === null) return unknown;
  const first = (move: (from: number) => Span): Span => {
    const start = move(earliest);
    return { earliest: start.earliest, latest: latest === null ? null : move(latest).latest };
  };
  switch (offset.kind) {
    case 'at-once':
      return { earliest, latest };
    case 'at':
    case 'over':
      return first((from) => end(from, offset.period, offset.basis));
    case 'within':
      // The earliest is at once, whatever the counting.
      return { ...first((from) => end(from, offset.period, offset.basis)), earliest };
    case 'after':
      return { earliest: earliest + lengthOf(offset.period), latest: null };
    case 'on-day':
    case 'by-day': {
      const days = offset.day - (offset.anchorIsDayOne ? 1 : 0);
      const dayOf = (from: number) => startOfDay(from) + days * DAY;
      // A span of days ends with the midnight after its last day, and that is another day.
      const last = latest === null || latest === earliest ? latest : latest - 1;
      return {
        earliest:
          offset.kind === 'by-day'
            ? Math.max(earliest, startOfDay(earliest) + (offset.anchorIsDayOne ? 0 : DAY))
            : dayOf(earliest),
        latest: last === null ? null : dayOf(last) + DAY,
      };
    }
    case 'from-day':
      return {
        earliest: startOfDay(earliest) + (offset.day - (offset.anchorIsDayOne ? 1 : 0)) * DAY,
        latest: null,
      };
    case 'on-hour':
      return {
        earliest: earliest + (offset.hour - 1) * HOUR,
        latest: latest === null ? null : latest + offset.hour * HOUR,
      };
    case 'before':
    case 'within-before': {
      // A span of the calendar or of time that ends before the anchor; holidays move no beginning.
      const length = lengthOf(offset.period);
      const isDay = offset.kind === 'before' && offset.basis === 'date';
      const start = isDay ? startOfDay(earliest) - length : earliest - length;
      if (offset.kind === 'within-before') return { earliest: start, latest };
      return isDay ? { earliest: start, latest: start + DAY } : { earliest: start, latest: start };
    }
    case 'parameter': {
      const value = parameters[offset.parameter];
      if (value === undefined) return unknown;
      if (isMomentParameter(offset.parameter)) return { earliest: value, latest: value };
      return first((from) => ({ earliest: from + value, latest: from + value }));
    }
    case 'unknown':
      return unknown;
  }
}

function judge(
  { modality, condition, effect, subject, isLateAtInstant = false, decidedBy }: LifecycleRule,
  span: Pick<LifecycleEvent, 'earliest' | 'from' | 'until'>,
  anchors: readonly { state: State }[],
  paidAt: number,
  stateOf: (id: string) => State,
): State {
  // 3.4.1(3): what is left of a package lapses, renewed or not.
  const settledAt = effect === 'void' && subject === 'package' ? Infinity : paidAt;
  const states = anchors.map(({ state }) => state);
  if (states.includes('averted')) return 'averted';
  if (span.earliest === null) return 'unknown';
  // Where only the day is certain, a payment on that day may come too late.
  const isAtInstant = settledAt === span.from && span.from === span.earliest;
  if (settledAt < span.from || (isAtInstant && !isLateAtInstant)) {
    return decidedBy !== undefined && stateOf(decidedBy) !== 'averted' ? 'possible' : 'averted';
  }
  const isBeforeEnd = span.until === null || settledAt < span.until || (settledAt === span.until && !isLateAtInstant);
  const isOpen = settledAt !== Infinity && isBeforeEnd;
  return modality !== 'will' || condition !== undefined || isOpen || states.includes('possible')
    ? 'possible'
    : 'certain';
}
