import { isSameDay } from '../time/beijing.ts';
import type { Answer, PayBy } from './answer';
import { certaintyOf, restsOnRight } from './certainty.ts';
import { hasRemedy } from './has-remedy.ts';
import type { LifecycleRule, ParameterId, Period, Scenario } from './model';
import { openInDay } from './open-in-day.ts';
import { isLeftToCustomer, type LifecycleEvent } from './project-lifecycle';
import { type Remedy, remedyOf } from './remedy.ts';
import { tenseOf, toLimit } from './tense.ts';

/** A moment before which to act. */
interface Limit {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Whether the clauses fix the time of day; else the day is all that may be said. */
  readonly hasTime: boolean;
}

/** An event, and whether another reading of the clauses has another first, or puts it at another moment. */
interface Told {
  readonly event: LifecycleEvent;
  readonly disputed: boolean;
}

/** Whether what is told has come. */
interface Done {
  /** By the text it has, by every reading, and not only perhaps. */
  readonly isDone: boolean;
  /** By the reading that has it first it has, and another has something else (40.3, then 40.4.1). */
  readonly isDoneAsRead: boolean;
}

/**
 * A sentence of a case: what to do, before when, so that what does not come. Each kind is one sentence in each language; what
 * it leaves out (rights, what may come earlier) stands beside it.
 */
export type Headline =
  /**
   * Before a moment. `isRight`: the vendor may from then on, and need not. `isDecided`: what decides the loss comes before it
   * (13.2), and nothing says that paying between the two still averts it.
   */
  | (Told & {
      readonly kind: 'before';
      readonly limit: Limit;
      readonly remedy: Remedy;
      readonly isRight: boolean;
      /** It follows a right of the vendor, or hangs on a condition. */
      readonly isPossible: boolean;
      readonly isDecided: boolean;
    })
  /** The moment is over. */
  | (Told &
      Done & {
        readonly kind: 'passed';
        readonly limit: Limit;
        readonly isDecided: boolean;
        /** Only a day is certain, and it is this one. */
        readonly isToday: boolean;
        /** Of what happened a day alone is given: by a later hour of it the moment is still to come. */
        readonly isPerhaps: boolean;
        readonly remedy: Remedy;
      })
  /**
   * The payment that is given comes before the moment; `orEarlier`: it may have come before, at a moment without a date; `beside`:
   * something else may have (other data by 5.5).
   */
  | (Told & {
      readonly kind: 'paid-in-time';
      readonly limit: Limit;
      /** It comes at that very moment: the clause acts on who then still (仍未) owes. */
      readonly isAtInstant: boolean;
      readonly orEarlier: boolean;
      readonly beside: LifecycleEvent | undefined;
    })
  /**
   * A day alone is given of the payment, and the moment is on it. `isDecided`: on that day comes only what decides the loss (13.2).
   */
  | (Told & {
      readonly kind: 'paid-open';
      readonly limit: Limit;
      readonly isDecided: boolean;
      readonly orEarlier: boolean;
      readonly beside: LifecycleEvent | undefined;
    })
  /** The payment that is given comes after the moment; `isDecided`: after what decides the loss, and before the loss. */
  | (Told & Done & { readonly kind: 'paid-late'; readonly limit: Limit; readonly isDecided: boolean })
  /** The payment that is given comes when it may have come already, at a moment without a date; `isDecided`: when what decides it may have (51.1). */
  | (Told & { readonly kind: 'paid-undated'; readonly isDecided: boolean })
  /** A payment is given, and the text has no moment that it could come before. */
  | { readonly kind: 'paid' }
  /** It comes with the trigger itself; `isRight`: it may come from then on. `isOver`: the trigger is. */
  | (Told & Done & { readonly kind: 'at-once'; readonly isRight: boolean; readonly isOver: boolean })
  /** It comes, or may, and the text does not say when. */
  | (Told & {
      readonly kind: 'undated';
      readonly isPossible: boolean;
      /** Before this it cannot come; `undefined` where that is the trigger itself, or was before it. */
      readonly limit: Limit | undefined;
      /** Whether by now it may have come. */
      readonly mayHaveCome: boolean;
      readonly remedy: Remedy;
      /** Whether anything averts it: what cannot be renewed (57.1) is not to be renewed in time. */
      readonly hasRemedy: boolean;
      /** What the customer has not said, without which it has no moment (69.2.1). */
      readonly lacks: readonly ParameterId[];
      /** What it comes so long after, where the text dates that alone not (51.1). */
      readonly after: { readonly rule: LifecycleRule; readonly period: Period } | undefined;
    })
  /** It goes on as pay-as-you-go and is charged: for who goes on using it (3.4.1(4), 25.1), or, without a condition, for all (26.2). */
  | { readonly kind: 'converts'; readonly rule: LifecycleRule }
  /** The agreement names nothing that is lost, nor anything that stops. */
  | { readonly kind: 'none' };

interface Given {
  readonly scenario: Scenario;
  readonly answer: Answer;
  readonly triggeredAt: number;
  /** When everything is paid, in epoch milliseconds; `Infinity` for never. */
  readonly settledAt: number;
  /** Where a day alone is given of the payment, when it may have been first; `settledAt` is the last then. */
  readonly settledAtEarliest?: number | undefined;
  /** Epoch milliseconds; `undefined` where no clock is known, or the case has no date. */
  readonly now: number | undefined;
  /** How much later the trigger may have been, in milliseconds: a day where a day alone is given. */
  readonly slack: number;
  /** Whether the clauses fix the time of day of what sets a moment. */
  readonly hasTime: (event: LifecycleEvent) => boolean;
}

/**
 * What a customer must know first: what is lost, and until when that can be averted. Where the text does not date the loss, what
 * stops comes before it; where nothing is lost, it is what stops; what lapses of a package, and work that ends, are told beside
 * the data, not for them; of an unpaid order, until when it stands.
 */
export function headlinesOf(given: Given): readonly Headline[] {
  const { answer, scenario, settledAt } = given;
  if (answer.orderStands) return [sentenceOf(answer.orderStands, given)];
  // What hangs on arrears that may never come (26.1.2 after 26.2) is no loss of this case.
  const isLosing = answer.beforeLoss.kind !== 'unknown' || !answer.beforeLoss.event.isHypothetical;
  const loss: Headline = isLosing ? sentenceOf(answer.beforeLoss, given) : { kind: 'none' };
  if (settledAt !== Infinity && hasRemedy(scenario)) {
    const first = loss.kind === 'none' ? sentenceOf(answer.beforeRestriction, given) : loss;
    // Work or a package that is lost for certain says nothing of the data (11.1, then 9.2.4).
    const data = answer.beforeDataLoss ? [sentenceOf(answer.beforeDataLoss, given)] : [];
    const told = [first, ...data].filter(({ kind }) => SETTLED.has(kind));
    return told.length > 0 ? told : [{ kind: 'paid' }];
  }
  const stop = stopOf(given);
  // By the reading that converts in any case too who goes on is charged.
  const converting = scenario.rules.filter(({ effect }) => effect === 'convert');
  const rule = converting.find(({ condition }) => condition !== undefined) ?? converting[0];
  const converts: readonly Headline[] = rule ? [{ kind: 'converts', rule }] : [];
  if (loss.kind === 'none') return [...stop, ...(stop.length + converts.length === 0 ? [loss] : []), ...converts];
  if (answer.beforeDataLoss) {
    const data = sentenceOf(answer.beforeDataLoss, given);
    const told = firstToldOf(stop, loss);
    const isNews =
      'event' in data && told.every((other) => !('event' in other) || other.event.rule !== data.event.rule);
    const hasSaid = told.some(({ kind }) => kind === 'before' || kind === 'passed');
    const beside = data.kind === 'undated' && hasSaid ? { ...data, limit: undefined } : data;
    return [...told, ...(isNews ? [beside] : []), ...converts];
  }
  if (loss.kind !== 'undated') return [loss, ...converts];
  // The stop has said before when; the loss cannot come before it.
  const hasSaid = stop.some(({ kind }) => kind === 'before' || kind === 'passed');
  return [...stop, hasSaid ? { ...loss, limit: undefined } : loss, ...converts];
}

/** What is said of a thing once a payment is given. */
const SETTLED: ReadonlySet<Headline['kind']> = new Set(['paid-in-time', 'paid-open', 'paid-late', 'paid-undated']);

/** What comes before the data: with the quota (3.4.1(3)) also what stops; of work (10.1, 33.1) either, the stop where both come at once. */
function firstToldOf(stop: readonly Headline[], loss: Headline): readonly Headline[] {
  const isWork = 'event' in loss && loss.event.rule.subject !== 'package';
  if (!isWork) return [...stop, loss];
  const at = (headline: Headline) => ('limit' in headline ? headline.limit?.at : undefined);
  return stop.some((other) => at(other) !== undefined && at(other) === at(loss)) ? stop : [loss];
}

/** What stops, where the text says when: a part of the service, then the whole of it. */
function stopOf(given: Given): readonly Headline[] {
  const { beforeRestriction, beforeStop } = given.answer;
  const told = [beforeRestriction, ...(beforeStop ? [beforeStop] : [])].map((payBy) => sentenceOf(payBy, given));
  return told.filter((stop) => {
    if (stop.kind === 'none' || stop.kind === 'undated') return false;
    // That what ends early ends is no news.
    const isEnd = 'event' in stop && stop.event.rule.effect === 'terminate';
    return given.scenario.trigger !== 'early-end' || !isEnd;
  });
}

/** Of a payment on a day without an hour, what its last moment comes to; where its first comes to another thing, that it is open. */
function sentenceOf(payBy: PayBy, given: Given): Headline {
  const last = sentenceAt(payBy, given);
  const { settledAtEarliest, hasTime } = given;
  if (settledAtEarliest === undefined || payBy.kind === 'none') return last;
  const first = sentenceAt(payBy, { ...given, settledAt: settledAtEarliest });
  const safe = payBy.kind === 'unknown' ? { at: payBy.safeBefore, hasTime: hasTime(payBy.event) } : undefined;
  return openInDay(first, last, safe) ?? last;
}

function sentenceAt(payBy: PayBy, given: Given): Headline {
  const { scenario, triggeredAt, now, slack, hasTime } = given;
  const settledAt = hasRemedy(scenario) ? given.settledAt : Infinity;
  if (payBy.kind === 'none') return { kind: 'none' };
  const { event } = payBy;
  const disputed = payBy.kind === 'unknown' ? payBy.disputed : isDisputed(payBy);
  // What every reading has come to by then is done, though they put it at different moments.
  const isDoneAt = (now: number) =>
    payBy.kind !== 'unknown' &&
    payBy.perReading.every((each) => each && isSame(each, event) && isDoneBy(each, now, hasTime(each), scenario));
  const doneAt = (now: number): Done => {
    const isDone = isDoneAt(now);
    return { isDone, isDoneAsRead: disputed && !isDone && isDoneBy(event, now, hasTime(event), scenario) };
  };
  // At the very instant one still pays in time, but for what lapses all the same (3.4.1(3)).
  const isTooLate = event.rule.isLateAtInstant === true || remedyOf(event, scenario) === 'use-up';
  const doneWhenPaid = doneAt(isTooLate ? settledAt : settledAt - 1);
  switch (payBy.kind) {
    case 'unknown': {
      const { safeBefore } = payBy;
      // At the trigger itself one still pays in time (仍未).
      if (settledAt !== Infinity) {
        const limit = toLimit(safeBefore, hasTime(event));
        const isInTime = settledAt < limit || (settledAt === limit && limit === safeBefore);
        return settledAt > triggeredAt && !isInTime && !event.isHypothetical
          ? { kind: 'paid-undated', event, disputed, isDecided: settledAt < event.from }
          : { kind: 'paid' };
      }
      const isAhead = safeBefore > triggeredAt && (now === undefined || now < toLimit(safeBefore, hasTime(event)));
      const after = followedBy(event, scenario);
      return {
        kind: 'undated',
        event,
        disputed,
        // What comes so long after a thing comes, once that has (51.1: 将不再保留); whether it will is told with it.
        isPossible: after ? event.rule.modality === 'may' || event.isHypothetical : mayNotComeIf(event, scenario),
        limit: isAhead ? { at: safeBefore, hasTime: hasTime(event) } : undefined,
        mayHaveCome: now !== undefined && !event.isHypothetical && event.from + slack <= now,
        remedy: remedyOf(event, scenario),
        hasRemedy: hasRemedy(scenario),
        lacks: event.isHypothetical ? [] : event.lacks.filter(isLeftToCustomer),
        after,
      };
    }
    case 'at-once': {
      const isOver = now !== undefined && now >= triggeredAt + slack;
      const isRight = isOnlyPossible(event, scenario);
      if (settledAt !== Infinity) {
        // What lapses of a package lapses, renewed or not; else one still pays in time at the trigger itself (仍未).
        if (settledAt <= payBy.at && remedyOf(event, scenario) !== 'use-up') return { kind: 'paid' };
        const limit = { at: payBy.at, hasTime: hasTime(event) };
        return { kind: 'paid-late', event, disputed, limit, isDecided: false, ...doneWhenPaid };
      }
      const done = now === undefined ? { isDone: false, isDoneAsRead: false } : doneAt(now - slack);
      return { kind: 'at-once', event, disputed, isRight, isOver, ...done };
    }
    case 'moment': {
      const { decidedBy, at } = payBy;
      const isDecided = decidedBy !== undefined;
      const limit = { at, hasTime: hasTime(decidedBy ?? event) };
      const end = toLimit(at, limit.hasTime);
      // What is decided before it comes (13.2) has a moment of its own, which is the one that passes in the end.
      const own = isDecided ? { at: event.notBefore, hasTime: hasTime(event) } : limit;
      const isAtInstant = settledAt === at && settledAt === end && !(decidedBy ?? event).rule.isLateAtInstant;
      if (settledAt < end || isAtInstant) {
        const earlier = payBy.orEarlier;
        const orEarlier = earlier !== undefined && isSame(earlier, event);
        const beside = orEarlier ? undefined : earlier;
        return { kind: 'paid-in-time', event, disputed, limit, isAtInstant, orEarlier, beside };
      }
      if (settledAt !== Infinity) {
        const isOpen = isDecided && settledAt < event.notBefore;
        return { kind: 'paid-late', event, disputed, limit: isOpen ? limit : own, isDecided: isOpen, ...doneWhenPaid };
      }
      if (now !== undefined && end <= now) {
        // By another hour of the day that is given it may be later.
        const done = doneAt(now - slack);
        const remedy = remedyOf(event, scenario);
        // Once the loss itself may have come, that is what there is to say.
        const isOpen = isDecided && now < toLimit(event.notBefore, hasTime(event));
        const passed = isOpen ? limit : own;
        const passedAt = toLimit(passed.at, passed.hasTime);
        const isPerhaps = passed.hasTime && now < passedAt + slack;
        const isToday = !passed.hasTime && isSameDay(passedAt, now);
        return {
          kind: 'passed',
          event,
          disputed,
          limit: passed,
          ...done,
          isDecided: isOpen,
          isToday,
          isPerhaps,
          remedy,
        };
      }
      const isRight = event.rule.modality === 'may';
      const isPossible = !isRight && certaintyOf(event, scenario.rules) === 'possible';
      const remedy = remedyOf(event, scenario);
      return { kind: 'before', event, disputed, limit, remedy, isRight, isPossible, isDecided };
    }
  }
}

/** Whether what has no moment may stay away although nothing is paid. */
export function mayNotCome(event: LifecycleEvent, scenario: Scenario): boolean {
  return event.rule.condition !== undefined || mayNotComeIf(event, scenario);
}

/** The same where its own condition is met, which the sentence names first (9.2.4 of who goes on no more: 15.1). */
export function mayNotComeIf({ rule, isHypothetical }: LifecycleEvent, { trigger, rules }: Scenario): boolean {
  return (
    isHypothetical ||
    rule.modality === 'may' ||
    restsOnRight(rule, rules) ||
    // 5.5 deletes once the vendor has ended the service, which after arrears is its right (5.2).
    (rule.fills !== undefined && trigger === 'arrears')
  );
}

/** Whether it is the same thing that comes: 39.1.1 and 39.4 release the instance, each at its moment. */
const isSame = (one: LifecycleEvent, other: LifecycleEvent) =>
  one.rule.effect === other.rule.effect && one.rule.subject === other.rule.subject;

/** Whether the readings have another thing first, or at another moment, or less surely (17.1.4 after a right); what is told beside it (21.2.2) is no dispute of it. */
const isDisputed = ({ event, perReading }: Exclude<PayBy, { kind: 'none' | 'unknown' }>) =>
  perReading.some(
    (each) => !each || !isSame(each, event) || each.earliest !== event.earliest || each.state !== event.state,
  );

/** What an event comes a stated time after, where that has no moment of its own (51.1: 30 days after a suspension). */
function followedBy({ rule }: LifecycleEvent, { rules }: Scenario) {
  const { since, offset } = rule;
  if (typeof since !== 'string' || (offset.kind !== 'at' && offset.kind !== 'over' && offset.kind !== 'after'))
    return undefined;
  const anchor = rules.find(({ id }) => id === since);
  return anchor && { rule: anchor, period: offset.period };
}

/** Whether it need not come at that moment; its own condition stands before the sentence. */
const isOnlyPossible = (event: LifecycleEvent, { rules }: Scenario) =>
  event.earliest !== event.latest || certaintyOf(event, rules) === 'possible';

/** Whether by the text it has come: it is certain, and its latest moment is over. */
function isDoneBy(event: LifecycleEvent, now: number, hasTime: boolean, { rules }: Scenario): boolean {
  return certaintyOf(event, rules) !== 'possible' && tenseOf(event, now, hasTime) === 'past';
}
