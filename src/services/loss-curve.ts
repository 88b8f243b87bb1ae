import type { ReadCase } from '../lifecycle/case-readings';
import { hasTimeOfDay } from '../lifecycle/has-time-of-day.ts';
import type { LifecycleRule, ParameterId, Scenario } from '../lifecycle/model';
import type { LifecycleEvent } from '../lifecycle/project-lifecycle';
import { isGone, isRestriction } from '../lifecycle/settlement.ts';
import { endOf, toEnd } from '../lifecycle/tense.ts';

/** What paying later costs: something lost, something stopped, or something charged. */
export type LossKind = 'lost' | 'stopped' | 'charged';

/** `right`: the vendor may (有权), or what it follows is such a right. `possible`: a window, a condition, a reading, a doubt. */
type Standing = 'certain' | 'possible' | 'right';

/** A case, with its payment if it has one. */
export interface CurveCase {
  /** Tells it from the other cases of its list. */
  readonly key: string;
  readonly scenario: Scenario;
  /** Epoch milliseconds. */
  readonly triggeredAt: number;
  /** How much later the trigger may have been, in milliseconds: a day where a day alone is given. */
  readonly slack: number;
  /** When it is paid, in epoch milliseconds; `Infinity` for never. */
  readonly settledAt: number;
  /** The case by every reading, projected with its payment if it has one: what that averts is no step. */
  readonly byReading: readonly Pick<ReadCase, 'events'>[];
}

/** From a moment on, who has not paid has lost something more, or may have. */
export interface LossStep {
  /** The case. */
  readonly key: string;
  readonly kind: LossKind;
  readonly standing: Standing;
  /** Epoch milliseconds, as the clauses count: who pays after this, or by some clauses at this, pays too late for it. */
  readonly at: number;
  /**
   * The same as far as one may rely on it. Where only a day is certain: the beginning of that day for what may come, its end
   * for what has surely come by then.
   */
  readonly limit: number;
  /** Whether the clauses fix the time of day. */
  readonly hasTime: boolean;
  /** By when it has come by every reading, if it comes for certain: where only a day is certain, or given, by the end of that. */
  readonly until: number;
  readonly rule: LifecycleRule;
  /** It may have come since an earlier step; from here on it has, by every reading. */
  readonly isLatest: boolean;
  /** It comes only later (13.2), and nothing says that paying between the two averts it. */
  readonly comes: { readonly at: number; readonly hasTime: boolean } | undefined;
  /** Whether another reading puts it at another moment, or does not have it. */
  readonly isDisputed: boolean;
}

/** What comes, or may, at a moment that the text does not name. */
export interface UndatedLoss {
  readonly key: string;
  readonly kind: LossKind;
  readonly standing: Exclude<Standing, 'certain'>;
  readonly rule: LifecycleRule;
  /** Before this it cannot come; the trigger itself where nothing else is said. */
  readonly notBefore: number;
  /** Whether the clauses fix the time of day of that. */
  readonly hasTime: boolean;
  /** What the customer has not said, without which it has no moment. */
  readonly lacks: readonly ParameterId[];
}

export interface LossCurve {
  /** In order of time. */
  readonly steps: readonly LossStep[];
  /** What comes whether or not one pays: what is left of a package lapses (3.4.1(3)). */
  readonly regardless: readonly LossStep[];
  readonly undated: readonly UndatedLoss[];
}

/** What is lost, stopped and charged as a function of when one pays, over all cases. */
export const lossCurve = (cases: readonly CurveCase[]): LossCurve => joinCurves(cases.map(curveOf));

/** One curve of several, whose cases are others: what is worked out of each can be kept while others change. */
export function joinCurves(curves: readonly LossCurve[]): LossCurve {
  // What has come by the end of a day, before what may come from the next one on.
  const inOrder = (steps: readonly LossStep[]) =>
    steps.toSorted((one, other) => one.limit - other.limit || Number(other.isLatest) - Number(one.isLatest));
  return {
    steps: inOrder(curves.flatMap(({ steps }) => steps)),
    regardless: inOrder(curves.flatMap(({ regardless }) => regardless)),
    undated: curves.flatMap(({ undated }) => undated),
  };
}

/**
 * The cases of which something of a kind is gone for who pays then. Paying later never saves more: a step is never taken back.
 *
 * @param at - when everything is paid, in epoch milliseconds.
 */
export function takenAt(steps: readonly LossStep[], kind: LossKind, at: number) {
  const taken = steps.filter((step) => step.kind === kind && step.limit < at);
  const certain = new Set(taken.flatMap((step) => ((certainFrom(step) ?? Infinity) < at ? [step.key] : [])));
  return { certain, possible: new Set(taken.map(({ key }) => key)) };
}

/** After what moment a step has come for certain: where only a day is certain, its end; `undefined` where it never has. */
export const certainFrom = ({ standing, until }: LossStep): number | undefined =>
  standing === 'certain' ? until : undefined;

function kindOf(rule: LifecycleRule): LossKind | undefined {
  if (isGone(rule)) return 'lost';
  if (rule.effect === 'charge' || rule.effect === 'convert') return 'charged';
  return isRestriction(rule) ? 'stopped' : undefined;
}

/** What is left of a package lapses, renewed or not (3.4.1(3)). */
const isRegardless = ({ effect, subject }: LifecycleRule) => effect === 'void' && subject === 'package';

/** One thing that comes, in one reading. */
interface Found {
  readonly event: LifecycleEvent;
  /** From when a payment no longer surely averts it. */
  readonly from: number;
  /** What decides it, where that is before it comes. */
  readonly decider: LifecycleEvent | undefined;
  /** From when it has come for certain; `null` where it never has. */
  readonly certainFrom: number | null;
}

function curveOf(one: CurveCase): LossCurve {
  const { byReading, settledAt } = one;
  const dated = new Map<string, readonly Found[][]>();
  const undated = new Map<string, UndatedLoss>();
  for (const [index, { events }] of byReading.entries()) {
    for (const event of events) {
      const { rule } = event;
      const kind = kindOf(rule);
      if (kind === undefined || event.state === 'averted') continue;
      const name = `${kind} ${rule.effect} ${rule.subject} ${rule.object?.zh ?? ''}`;
      if (event.earliest === null) {
        // What cannot come before the payment is averted by it, and after it nothing of the kind is.
        if (event.from <= settledAt) undated.set(`${name} ${rule.id}`, undatedOf(one, kind, event));
        continue;
      }
      const found = dated.get(name) ?? byReading.map(() => []);
      found[index]?.push(findIn(events, event, event.earliest));
      dated.set(name, found);
    }
  }
  const steps = [...dated.values()].flatMap((found) => stepsOf(one, found));
  return {
    steps: steps.filter(({ rule }) => !isRegardless(rule)),
    regardless: steps.filter(({ rule }) => isRegardless(rule)),
    undated: [...undated.values()],
  };
}

function undatedOf({ key, scenario }: CurveCase, kind: LossKind, event: LifecycleEvent): UndatedLoss {
  const { rule, notBefore, lacks, isHypothetical } = event;
  const standing = isOfRight(rule, scenario.rules) ? 'right' : 'possible';
  const hasTime = hasTimeOfDay(rule, scenario.rules);
  return { key, kind, standing, rule, notBefore, hasTime, lacks: isHypothetical ? [] : lacks };
}

function findIn(events: readonly LifecycleEvent[], event: LifecycleEvent, earliest: number): Found {
  const decider = events.find(({ rule, notBefore }) => rule.id === event.rule.decidedBy && notBefore < earliest);
  return {
    event,
    from: decider?.notBefore ?? earliest,
    decider,
    certainFrom: event.state === 'certain' ? event.latest : null,
  };
}

/** One thing over all readings: from when it may have come by one of them, and from when it has by every one. */
function stepsOf({ key, scenario, slack }: CurveCase, found: readonly (readonly Found[])[]): LossStep[] {
  const firsts = found.map((each) => each.toSorted((one, other) => one.from - other.from)[0]);
  const [first] = firsts.flatMap((each) => each ?? []).toSorted((one, other) => one.from - other.from);
  const lasts = found.map((each) => each.filter(({ certainFrom }) => certainFrom !== null).toSorted(byCertainty)[0]);
  const last = lasts.includes(undefined)
    ? undefined
    : lasts
        .flatMap((each) => each ?? [])
        .toSorted(byCertainty)
        .at(-1);
  if (!first) return [];
  const { rule } = first.event;
  const kind = kindOf(rule) ?? 'lost';
  const isDisputed = new Set(firsts.map((each) => each && `${each.from} ${each.certainFrom}`)).size > 1;
  const hasTimeOf = (each: LifecycleRule) => hasTimeOfDay(each, scenario.rules);
  const certainAt = last?.certainFrom ?? undefined;
  const isOne = certainAt !== undefined && certainAt === first.from;
  const hasTime = hasTimeOf((first.decider ?? first.event).rule);
  const until =
    last && certainAt !== undefined ? untilOf(last.event, certainAt, hasTimeOf(last.event.rule), slack) : Infinity;
  const begin: LossStep = {
    key,
    kind,
    standing: isOne ? 'certain' : isOfRight(rule, scenario.rules) ? 'right' : 'possible',
    at: first.from,
    limit: (first.decider ?? first.event).from,
    hasTime,
    until,
    rule,
    isLatest: false,
    comes: first.decider && { at: first.event.notBefore, hasTime: hasTimeOf(rule) },
    isDisputed,
  };
  if (isOne || !last || certainAt === undefined) return [begin];
  const latest: LossStep = {
    ...begin,
    standing: 'certain',
    at: certainAt,
    limit: until,
    hasTime: hasTimeOf(last.event.rule),
    rule: last.event.rule,
    isLatest: true,
    comes: undefined,
  };
  return [begin, latest];
}

/** By when an event has come: by the end of the day where only that is certain, also of one that is a midnight; the doubt ends with it. */
const untilOf = ({ earliest }: LifecycleEvent, latest: number, hasTime: boolean, slack: number) =>
  Math.max(endOf(earliest, latest, hasTime), toEnd(latest + slack, hasTime));

const byCertainty = (one: Found, other: Found) => (one.certainFrom ?? 0) - (other.certainFrom ?? 0);

/** Whether it is a right of the vendor, or follows one: a deletion after a suspension by 5.2. */
function isOfRight({ modality, since }: LifecycleRule, rules: readonly LifecycleRule[], depth = 0): boolean {
  if (modality === 'may') return true;
  // Rules that lead back to themselves are refused by the build; here they must only end.
  if (depth > rules.length) return false;
  return (typeof since === 'string' ? [since] : since).some((id) =>
    rules.some((rule) => rule.id === id && isOfRight(rule, rules, depth + 1)),
  );
}
