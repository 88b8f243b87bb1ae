import { combinationsOf, type PayBy } from '@/lifecycle/answer';
import type { AskedCase, QuestionAnswer } from '@/lifecycle/answer-question';
import { consequenceOf, isLoss } from '@/lifecycle/consequences';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import { certaintyOf } from '@/lifecycle/certainty';
import { mayNotComeIf } from '@/lifecycle/headline';
import { isReleaseOnly } from '@/lifecycle/is-release-only';
import type { LifecycleRule, Scenario, Wording } from '@/lifecycle/model';
import { type LifecycleEvent, projectLifecycle } from '@/lifecycle/project-lifecycle';
import { tenseOf, toLimit } from '@/lifecycle/tense';
import type { Question } from '@/search/read-question';
import { DAY, HOUR } from '@/time/duration';

/** When it comes, as far as the text says. */
export type AnsweredTime =
  /** This agreement names nothing of the kind. */
  | { readonly kind: 'none' }
  /** It will come, or may, and no moment is given. */
  | {
      readonly kind: 'unknown';
      readonly isRight: boolean;
      readonly condition: Wording | undefined;
      /** Whether by now it may have come: what follows a stop cannot come before that. */
      readonly mayHaveCome: boolean;
      /** What it comes so long after, where the text does not date that (51.1: 30 days after the suspension). */
      readonly after: { readonly rule: LifecycleRule; readonly hours: number } | undefined;
    }
  /** So long after the trigger; 0 for with it. */
  | {
      readonly kind: 'hours';
      readonly hours: number;
      /** Whether it comes then and no later, for certain or once its condition is met. */
      readonly isFixed: boolean;
      /** Whether the vendor may, and need not. */
      readonly isRight: boolean;
      /** On what it comes: 26.2 ends what is used no more. */
      readonly condition: Wording | undefined;
      readonly trigger: TriggerTense;
      readonly orEarlier: boolean;
      /** After how many hours nothing says any more that paying averts it (13.2: the stop), where that is before it comes. */
      readonly decidedAfter: number | undefined;
      /** Whether so many hours are over. */
      readonly isDecided: boolean;
      /** Where the trigger has a date. */
      readonly on: AnsweredDate | undefined;
    };

/** Whether the trigger has been or is to come; `undefined` where it has no date, or is of today without an hour. */
type TriggerTense = 'past' | 'ahead' | undefined;

export interface AnsweredDate {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly hasTime: boolean;
  /** Milliseconds until then, at least; `undefined` where it has come, or may have. */
  readonly left: number | undefined;
  /** Whether it has come by every reading, if nothing was paid. */
  readonly isDone: boolean;
}

/** What stops, or is lost, first, and what says so. */
export interface OutcomeAnswer {
  readonly time: AnsweredTime;
  readonly rule: LifecycleRule | undefined;
  /** Whether other cases or readings give another figure. */
  readonly differs: boolean;
  /** Whether the clause says 释放 of what is lost, and no words delete data with it. */
  readonly isRelease: boolean;
  /** What the other readings of the clauses have, each with its name. */
  readonly readings: readonly OtherReading[];
}

/** What another reading of the clauses has in the place of the safest. */
interface OtherReading {
  readonly name: Wording;
  /** `undefined` where by that reading nothing of the kind is written. */
  readonly answered: Pick<OutcomeAnswer, 'time' | 'rule'> | undefined;
}
/** Tells an answer of the rules with its clause, its doubts and what other readings have. */
export function outcomeOf(
  { payBy, elapsed, differs, orEarlier, scenario }: QuestionAnswer,
  given: AskedCase,
  when: Question['when'],
  now: number,
): OutcomeAnswer {
  if (payBy.kind === 'none') return { time: payBy, rule: undefined, differs, isRelease: false, readings: [] };
  const { event } = payBy;
  const isRelease = isReleaseOnly(event.rule, scenario.rules);
  if (payBy.kind === 'unknown' || elapsed === undefined) {
    const time = undatedOf(event, scenario, afterOf(event, scenario), when, now);
    return { time, rule: event.rule, differs, isRelease, readings: [] };
  }
  const readings = otherReadings(payBy, scenario, given, (other) => {
    if (other.earliest === null) return undatedOf(other, scenario, undefined, when, now);
    const since = { elapsed: other.notBefore - given.triggeredAt, orEarlier: false, isDisputed: false };
    return timeOf(other, scenario, since, when, now);
  });
  const said = { rule: event.rule, differs, isRelease, readings };
  const isDisputed = readings.length > 0;
  return {
    ...said,
    time: timeOf(
      event,
      scenario,
      { elapsed, orEarlier, isDisputed, decidedBy: 'decidedBy' in payBy ? payBy.decidedBy : undefined },
      when,
      now,
    ),
  };
}

/** Tells an event of a case that comes beside the first of its kind. */
export function eventAnswer(
  event: LifecycleEvent,
  scenario: Scenario,
  { triggeredAt }: AskedCase,
  when: Question['when'],
  now: number,
): OutcomeAnswer {
  const since = { elapsed: event.notBefore - triggeredAt, orEarlier: false, isDisputed: false };
  return {
    rule: event.rule,
    differs: false,
    isRelease: isReleaseOnly(event.rule, scenario.rules),
    readings: [],
    time: timeOf(event, scenario, since, when, now),
  };
}

/** When an event comes, in milliseconds since the trigger; an event of another that decides whether paying averts it. */
interface Since {
  readonly elapsed: number;
  readonly orEarlier: boolean;
  /** Whether another reading has something else, or another moment. */
  readonly isDisputed: boolean;
  readonly decidedBy?: LifecycleEvent | undefined;
}

function timeOf(
  event: LifecycleEvent,
  scenario: Scenario,
  { elapsed, orEarlier, isDisputed, decidedBy }: Since,
  when: Question['when'],
  now: number,
): AnsweredTime {
  const hasTime = hasTimeOfDay(event.rule, scenario.rules);
  // On a day of which the hour is not known it may come at any hour.
  const isFixed =
    certaintyOf(event, scenario.rules) !== 'possible' &&
    event.latest === event.earliest &&
    (when?.at === undefined || when.hasTime);
  const mayBe = isRight(event, scenario);
  const decidedIn = decidedBy && Math.max(0, decidedBy.notBefore - event.notBefore + elapsed);
  return {
    kind: 'hours',
    hours: Math.max(0, Math.round(elapsed / HOUR)),
    isFixed,
    isRight: mayBe,
    condition: event.rule.condition,
    trigger: triggerTense(when, now),
    orEarlier,
    decidedAfter: decidedIn === undefined ? undefined : Math.round(decidedIn / HOUR),
    isDecided: decidedIn !== undefined && when?.at !== undefined && now >= when.at + decidedIn,
    on:
      when?.at === undefined
        ? undefined
        : dateOf(
            event,
            { hasTime: hasTime && when.hasTime, slack: when.hasTime ? 0 : DAY },
            now,
            certaintyOf(event, scenario.rules) !== 'possible' && !isDisputed && !mayBe && !event.rule.condition,
          ),
  };
}

/** Tells an event of no moment; from when on it may have come is its own, not the trigger's. */
function undatedOf(
  event: LifecycleEvent,
  scenario: Scenario,
  after: Extract<AnsweredTime, { kind: 'unknown' }>['after'],
  when: Question['when'],
  now: number,
): AnsweredTime {
  const slack = when?.hasTime === false ? DAY : 0;
  return {
    kind: 'unknown',
    isRight: isRight(event, scenario),
    condition: event.rule.condition,
    mayHaveCome: when?.at !== undefined && !event.isHypothetical && event.from + slack <= now,
    after,
  };
}

/** The tense of the trigger at a moment. */
function triggerTense(when: Question['when'], now: number): TriggerTense {
  if (when?.at === undefined) return undefined;
  if (now < when.at) return 'ahead';
  return now < when.at + (when.hasTime ? 0 : DAY) ? undefined : 'past';
}

/** @param slack - how much later it may be, in milliseconds, where of the trigger the day alone is known: by then it has come as well. */
function dateOf(
  event: LifecycleEvent,
  { hasTime, slack }: { readonly hasTime: boolean; readonly slack: number },
  now: number,
  isSure: boolean,
): AnsweredDate {
  const limit = toLimit(event.notBefore, hasTime);
  const tense = tenseOf(event, now, hasTime);
  return {
    at: event.notBefore,
    hasTime,
    left: tense === 'ahead' ? limit - now : undefined,
    isDone: isSure && tenseOf(event, now - slack, hasTime) === 'past',
  };
}

/** What an event comes a stated time after, where that has no moment of its own. */
function afterOf({ rule: { since, offset } }: LifecycleEvent, { rules }: Scenario) {
  if (typeof since !== 'string' || !('period' in offset)) return undefined;
  const anchor = rules.find(({ id }) => id === since);
  const hours = offset.period.amount * (offset.period.unit === 'day' ? DAY / HOUR : 1);
  return anchor && { rule: anchor, hours };
}

/** What the other readings of the scenario have, where it is another thing or another moment. */
function otherReadings(
  payBy: PayBy,
  scenario: Scenario,
  given: AskedCase,
  timeOfEvent: (event: LifecycleEvent) => AnsweredTime,
): readonly OtherReading[] {
  if (!('perReading' in payBy)) return [];
  const { event: first, perReading } = payBy;
  const keyOf = (event: LifecycleEvent | undefined) =>
    event && JSON.stringify([event.rule.effect, event.rule.subject, event.rule.citations, event.earliest]);
  const nameOf = nameOfReading(scenario, first);
  const others = perReading.flatMap((event, index) =>
    keyOf(event) === keyOf(first) ? [] : [{ key: keyOf(event), index, event }],
  );
  const distinct = [...new Map(others.toReversed().map((other) => [other.key, other])).values()].toReversed();
  return distinct.map(({ index, event }) => {
    if (event) return { name: nameOf(index), answered: { time: timeOfEvent(event), rule: event.rule } };
    const undated = undatedIn(scenario, index, first.rule, given);
    return { name: nameOf(index), answered: undated && { time: timeOfEvent(undated), rule: undated.rule } };
  });
}

/** What is of the same kind by a reading that has no moment for it; `undefined` where nothing is (39.3 keeps what 39.1.1 releases). */
function undatedIn(
  scenario: Scenario,
  index: number,
  first: LifecycleRule,
  { triggeredAt, isHoliday }: AskedCase,
): LifecycleEvent | undefined {
  const events = projectLifecycle(scenario, {
    triggeredAt,
    isHoliday,
    settledAt: Infinity,
    counting: 'moment',
    parameters: {},
    readings: combinationsOf(scenario)[index] ?? {},
  });
  const isAlike = (rule: LifecycleRule) =>
    isLoss(first) ? isLoss(rule) : consequenceOf(rule).restricts === true && !isLoss(rule);
  return events.find(({ rule, earliest }) => earliest === null && isAlike(rule));
}

/** Names a reading by the choices that it makes. */
function nameOfReading(scenario: Scenario, first: LifecycleEvent) {
  const choices = combinationsOf(scenario);
  const namesIn = (index: number, language: keyof Wording) =>
    scenario.readings.flatMap(({ id, alternatives }) => {
      const chosen = alternatives.find((alternative) => alternative.id === choices[index]?.[id]);
      // What the first rests on too tells nothing apart.
      return chosen && first.rule.reading !== `${id}/${chosen.id}` ? [chosen.name[language]] : [];
    });
  return (index: number): Wording => ({ zh: namesIn(index, 'zh').join('；'), en: namesIn(index, 'en').join('; ') });
}

/** Whether it may come and need not; what only hangs on a condition is no right. */
const isRight = (event: LifecycleEvent, scenario: Scenario) =>
  mayNotComeIf(event, scenario) || event.rule.modality !== 'will';
