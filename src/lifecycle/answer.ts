import { consequenceOf, isLoss, isLossOfData, stopsAll } from './consequences.ts';
import type { Counting } from './count-period.ts';
import type { LifecycleRule, Scenario } from './model';
import { type Case, type LifecycleEvent, projectLifecycle } from './project-lifecycle.ts';

/** What a clause asks the customer to have done before the trigger (13.1, 4.2.2), and by when. */
interface AskedFor {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly rule: LifecycleRule;
}

/** A moment that is known, and what it takes for granted. */
interface KnownMoment {
  readonly at: number;
  readonly event: LifecycleEvent;
  /**
   * What may come earlier still, and of which the text names no moment: other data at the end of a buffer period (5.5), an
   * order that lapses when sold out (4.2.1).
   */
  readonly orEarlier: LifecycleEvent | undefined;
  /**
   * What decides the loss before it comes: nothing says that paying after this still averts it (13.2), so that the moment is
   * this one's.
   */
  readonly decidedBy: LifecycleEvent | undefined;
  /** Whether another reading, or another way of counting, gives another answer. */
  readonly disputed: boolean;
  /** What comes first by each reading, counted to the same moment (2.2); `undefined` where it has no moment, or never comes. */
  readonly perReading: readonly (LifecycleEvent | undefined)[];
  readonly askedFor: AskedFor | undefined;
}

/** The moment before which payment must come, and the rule that sets it. */
export type PayBy =
  /** Pay before this; at the moment itself it is too late to rely on. */
  | ({ readonly kind: 'moment' } & KnownMoment)
  /** Something ends with the trigger itself: there is no time left. */
  | ({ readonly kind: 'at-once' } & KnownMoment)
  /** It will come, or may, and the text gives no moment for what comes first. */
  | {
      readonly kind: 'unknown';
      readonly event: LifecycleEvent;
      readonly disputed: boolean;
      /** Before this it cannot come: what stops the service comes first, or the trigger itself (5.4, then 5.5). */
      readonly safeBefore: number;
    }
  /** This agreement names nothing of the kind. */
  | { readonly kind: 'none' };

/** What a customer asks for, and the last moment at which data can surely be reached. */
export interface Answer {
  /** So that nothing stops: before the first restriction. */
  readonly beforeRestriction: PayBy;
  /**
   * What of the service is barred with the trigger itself, while the rest goes on (14.1: 新建功能, 43.2.2), and before when to pay so
   * that nothing more stops; only where that is what comes first.
   */
  readonly restrictedAtOnce: { readonly rules: readonly LifecycleRule[]; readonly beforeNext: PayBy } | undefined;
  /** So that nothing is lost: before the first loss that cannot be undone. */
  readonly beforeLoss: PayBy;
  /** The same of data and of what holds them; only where something else is lost first: a package (3.4.1(3)), work (33.1). */
  readonly beforeDataLoss: PayBy | undefined;
  /** So that the whole service does not stop; only where a part of it is restricted first (14.1, 25.2). */
  readonly beforeStop: PayBy | undefined;
  /** Data that are kept cannot therefore be reached: before service or operations stop. */
  readonly lastAccess: PayBy;
  /** Until when an unpaid order stands; only of an order, of which nothing runs yet and nothing can be lost. */
  readonly orderStands: PayBy | undefined;
}

/** Which events a question is about, and which of them come or not by something else than the debt (4.2.1: sold out). */
interface Question {
  readonly isAbout: (rule: LifecycleRule) => boolean;
  /** Events that only make the answer earlier; elsewhere they are counted as what comes. */
  readonly isBeside?: (rule: LifecycleRule) => boolean;
  /** Events of which another question asks: without a moment they make what is known here no earlier (9.2.4 the stop of 6.3). */
  readonly isOther?: (rule: LifecycleRule) => boolean;
}

// What is dropped beside what stops, and can be sent again (21.2.2), stops nothing.
const RESTRICTION: Question = {
  isAbout: (rule) => consequenceOf(rule).restricts === true,
  isOther: isLoss,
};
const STOP: Question = { isAbout: stopsAll };
const LOSS: Question = { isAbout: isLoss };
const DATA_LOSS: Question = {
  isAbout: (rule) => isLossOfData(rule),
};
const ACCESS: Question = { isAbout: (rule) => consequenceOf(rule).endsAccess === true };
const ORDER: Question = {
  isAbout: ({ effect, subject }) => effect === 'void' && subject === 'order',
  isBeside: ({ condition }) => condition !== undefined,
};

/** Both ways of counting, that to the same moment first. */
const COUNTINGS: readonly Counting[] = ['moment', 'civil'];

/**
 * Answers for a case in which nothing is paid. The safe moment is the least over all readings and countings, over the
 * earliest of every window, and counts what the vendor may do as done. What has no moment and may come before the first that
 * has one is never passed over: the answer then is unknown, or says that it may be earlier.
 */
export function answerCase(scenario: Scenario, given: Omit<Case, 'settledAt' | 'readings' | 'counting'>): Answer {
  const projectAll = (rules: Scenario) =>
    combinationsOf(rules).flatMap((readings) =>
      COUNTINGS.map((counting) => projectLifecycle(rules, { ...given, readings, counting, settledAt: Infinity })),
    );
  const projections = projectAll(scenario);
  // Of each reading the count to the same moment comes first.
  const isToMoment = (_: unknown, index: number) => index % COUNTINGS.length === 0;
  const { triggeredAt } = given;
  const safest = (question: Question, asked?: AskedFor) => {
    const firsts = projections.map((events) => firstOf(events, question));
    return safestOf(firsts, firsts.filter(isToMoment), triggeredAt, asked);
  };
  if (scenario.trigger === 'order-unpaid') {
    const none = { kind: 'none' } as const;
    return {
      beforeRestriction: none,
      restrictedAtOnce: undefined,
      beforeLoss: none,
      beforeDataLoss: undefined,
      beforeStop: undefined,
      lastAccess: none,
      orderStands: safest(ORDER),
    };
  }
  const askedFor =
    scenario.trigger === 'expiry'
      ? (dutyIn(projections) ??
        dutyIn(scenario.duty ? projectAll({ ...scenario, rules: [scenario.duty], readings: [] }) : []))
      : undefined;
  const beforeLoss = safest(LOSS);
  const isOther = beforeLoss.kind !== 'none' && !isLossOfData(beforeLoss.event.rule);
  const beforeRestriction = safest(RESTRICTION, askedFor);
  const isPart = beforeRestriction.kind !== 'none' && !stopsAll(beforeRestriction.event.rule);
  const barred = barredAtOnce(projections, triggeredAt);
  const isBarred = (rule: LifecycleRule) => barred.some(({ id }) => id === rule.id);
  const isBarredFirst = beforeRestriction.kind === 'at-once' && isBarred(beforeRestriction.event.rule);
  const next: Question = { ...RESTRICTION, isAbout: (rule) => RESTRICTION.isAbout(rule) && !isBarred(rule) };
  return {
    beforeRestriction,
    restrictedAtOnce: isBarredFirst ? { rules: barred, beforeNext: safest(next, askedFor) } : undefined,
    beforeLoss,
    beforeDataLoss: isOther ? safest(DATA_LOSS) : undefined,
    beforeStop: isPart ? safest(STOP) : undefined,
    lastAccess: safest(ACCESS),
    orderStands: undefined,
  };
}

/** What is barred with the trigger by every reading, for certain, and is not the whole of the service. */
function barredAtOnce(
  [first = [], ...others]: readonly (readonly LifecycleEvent[])[],
  triggeredAt: number,
): readonly LifecycleRule[] {
  const isBarred = ({ rule, state, latest }: LifecycleEvent) =>
    RESTRICTION.isAbout(rule) &&
    !stopsAll(rule) &&
    !isLoss(rule) &&
    state === 'certain' &&
    latest !== null &&
    latest <= triggeredAt;
  return first
    .filter(
      (event) =>
        isBarred(event) &&
        others.every((events) => events.some((each) => each.rule.id === event.rule.id && isBarred(each))),
    )
    .map(({ rule }) => rule);
}

/** What comes first in one projection: the first with a moment, and what may come before it without one. */
interface First {
  readonly known: LifecycleEvent | undefined;
  /** Before what payment has to come for it not to. */
  readonly decidedBy: LifecycleEvent | undefined;
  readonly earlier: LifecycleEvent | undefined;
  /** From when it may. */
  readonly earlierFrom: number;
  /** Whether what may come earlier is of the same thing as what is known: its suspension, of which only the end has a date. */
  readonly isStage: boolean;
}

function firstOf(events: readonly LifecycleEvent[], { isAbout, isBeside: isOnlyBeside, isOther }: Question): First {
  const concerned = events.filter(({ rule }) => isAbout(rule));
  const deciderOf = ({ rule, notBefore }: LifecycleEvent) =>
    events.find((event) => event.rule.id === rule.decidedBy && event.notBefore < notBefore);
  const payBefore = (event: LifecycleEvent) => (deciderOf(event) ?? event).notBefore;
  const isBeside = ({ rule }: LifecycleEvent) => isOnlyBeside?.(rule) === true;
  const known = concerned
    .filter((event) => event.earliest !== null && !isBeside(event))
    .toSorted((one, other) => payBefore(one) - payBefore(other))
    .at(0);
  const isTold = ({ rule }: LifecycleEvent) => !known || !isOther?.(rule) || isOther(known.rule);
  const undated = concerned.filter(
    (event) =>
      isTold(event) && (event.earliest === null || isBeside(event)) && (!known || event.notBefore < payBefore(known)),
  );
  const earlier = undated
    .toSorted(
      (one, other) => Number(one.isHypothetical) - Number(other.isHypothetical) || one.notBefore - other.notBefore,
    )
    .at(0);
  const isStage =
    known !== undefined && earlier !== undefined && !isLoss(known.rule) && known.rule.subject === earlier.rule.subject;
  const earlierFrom = Math.min(...undated.map((event) => payBefore(event)));
  return { known, decidedBy: known && deciderOf(known), earlier, earlierFrom, isStage: isStage && !isBeside(earlier) };
}

/** What one projection alone would answer, to be compared with others. */
function summarise({ known, decidedBy, earlier, isStage }: First): string {
  if (known && !isStage) return `${(decidedBy ?? known).earliest} ${earlier !== undefined}`;
  return earlier ? 'unknown' : 'none';
}

/** Before when to pay in one projection. */
const momentOf = ({ known, decidedBy }: First) => (decidedBy ?? known)?.notBefore ?? Infinity;

/** The safest of what the readings and countings give. @param toMoment - those of them that are counted to the same moment. */
function safestOf(
  firsts: readonly First[],
  toMoment: readonly First[],
  triggeredAt: number,
  askedFor: AskedFor | undefined,
): PayBy {
  const [first] = firsts
    .filter(({ known }) => known !== undefined)
    .toSorted((one, other) => momentOf(one) - momentOf(other));
  const event = first?.known;
  const earlier = firsts
    .flatMap((each) => each.earlier ?? [])
    // What comes for certain says more than what may.
    .toSorted((one, other) => Number(one.isHypothetical) - Number(other.isHypothetical));
  // A reading under which it has no moment, or never comes, is another answer too.
  const disputed = new Set(firsts.map(summarise)).size > 1;
  const [unknown] = earlier;
  // Of all that may come, and of what decides it (51.1 has no 仍未), the earliest.
  const safeBefore = Math.min(...firsts.map((each) => each.earlierFrom));
  if (!first || !event) return unknown ? { kind: 'unknown', event: unknown, disputed, safeBefore } : { kind: 'none' };
  const at = momentOf(first);
  const before = earlier.filter(({ notBefore }) => notBefore < at);
  const stage = firsts.find((each) => each.isStage && each.earlier && before.includes(each.earlier));
  if (stage?.earlier) return { kind: 'unknown', event: stage.earlier, disputed, safeBefore };
  return {
    kind: at <= triggeredAt ? 'at-once' : 'moment',
    at,
    event,
    orEarlier: before[0],
    decidedBy: first.decidedBy,
    disputed,
    perReading: toMoment.map(({ known }) => known),
    askedFor,
  };
}

/** The earliest duty to renew that no condition limits (71.2.4 is only for those who ticked automatic renewal). */
function dutyIn(projections: readonly (readonly LifecycleEvent[])[]): AskedFor | undefined {
  const [first] = projections
    .flat()
    .filter(
      ({ rule, earliest }) =>
        rule.effect === 'due' && rule.subject === 'renewal' && rule.condition === undefined && earliest !== null,
    )
    .toSorted((one, other) => one.notBefore - other.notBefore);
  return first && { at: first.notBefore, rule: first.rule };
}

/** Every choice of one alternative for each reading. */
export function combinationsOf({ readings }: Scenario): Record<string, string>[] {
  let choices: Record<string, string>[] = [{}];
  for (const { id, alternatives } of readings) {
    choices = choices.flatMap((choice) => alternatives.map((alternative) => ({ ...choice, [id]: alternative.id })));
  }
  return choices;
}
