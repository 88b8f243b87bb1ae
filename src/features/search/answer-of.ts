import { mayNotCome } from '@/lifecycle/headline';
import { isLegalHoliday } from '@/corpus/calendar';
import { answerQuestion, type AskedCase, type QuestionAnswer, UNDATED } from '@/lifecycle/answer-question';
import { type StateThen, stateAfter } from '@/lifecycle/answer-question-state';
import { consequenceOf, isLoss } from '@/lifecycle/consequences';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import type { LifecycleRule, ProductLifecycle, Scenario } from '@/lifecycle/model';
import { type LifecycleEvent, projectLifecycle } from '@/lifecycle/project-lifecycle';
import { tenseOf, toLimit } from '@/lifecycle/tense';
import { withoutQuota } from '@/lifecycle/without-quota';
import type { Question } from '@/search/read-question';
import type { TopicAspect } from '@/search/topic-model';
import { DAY, HOUR } from '@/time/duration';
import { type AspectAnswer, aspectOf } from './aspect-of';

/** When it comes, as far as the text says. */
export type AnsweredTime =
  /** This agreement names nothing of the kind. */
  | { readonly kind: 'none' }
  /** It will come, or may, and no moment is given. */
  | { readonly kind: 'unknown'; readonly isRight: boolean }
  /** So long after the trigger; 0 for with it. */
  | {
      readonly kind: 'hours';
      readonly hours: number;
      /** Whether it comes then and no later, and for certain. */
      readonly isFixed: boolean;
      /** Whether the vendor may, and need not. */
      readonly isRight: boolean;
      readonly orEarlier: boolean;
      /** After how many hours nothing says any more that paying averts it (13.2: the stop), where that is before it comes. */
      readonly decidedAfter: number | undefined;
      /** Where the trigger has a date. */
      readonly on: AnsweredDate | undefined;
    };

export interface AnsweredDate {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly hasTime: boolean;
  /** Milliseconds until then, at least; `undefined` where it has come, or may have. */
  readonly left: number | undefined;
}

/** What stops, or is lost, first, and what says so. */
export interface OutcomeAnswer {
  readonly time: AnsweredTime;
  readonly rule: LifecycleRule | undefined;
  /** Whether other cases or readings give another figure. */
  readonly differs: boolean;
}

/** What a product's terms answer for one trigger. */
export interface TriggerAnswer {
  readonly trigger: 'expiry' | 'arrears';
  readonly scenario: Scenario;
  readonly restriction: OutcomeAnswer;
  readonly loss: OutcomeAnswer;
  /** What is lost after the first, each at a moment of its own: the backups (59.2.1). */
  readonly later: readonly OutcomeAnswer[];
  /** What voids the unused rest of what was bought, by the product's own terms (11.1): a loss, and none of data. */
  readonly quota: LifecycleRule | undefined;
  /** What is asked beside, in the order in which it is. */
  readonly aspects: readonly AspectAnswer[];
  /** What it is in by then; `isNow` where that is the present. */
  readonly byThen: (StateThen & { readonly after: number; readonly isNow: boolean }) | undefined;
}

/**
 * Answers a question for one product, by its earliest scenario of each trigger that was asked for.
 *
 * @param now - epoch milliseconds.
 * @param aspects - what is asked beside when it stops and when data go.
 */
export function answerOf(
  lifecycle: ProductLifecycle,
  question: Question,
  now: number,
  aspects: readonly TopicAspect[] = [],
): TriggerAnswer[] {
  const { trigger, after, when } = question;
  const given = when?.at === undefined ? UNDATED : { triggeredAt: when.at, isHoliday: isLegalHoliday };
  const restrictions = answerQuestion(lifecycle, 'restriction', trigger, given);
  const since = when?.at === undefined ? undefined : now - when.at;
  // Of a day without a time it is not known until it is over whether it has come.
  const doubt = after === undefined && when?.hasTime === false ? DAY : 0;
  const elapsed = after ?? (since !== undefined && since >= doubt ? since : undefined);
  const losses = answerQuestion(lifecycle, 'loss', trigger, given);
  // Arrears first: who names no trigger mostly means them.
  return losses.toReversed().flatMap((loss): TriggerAnswer[] => {
    const restriction = restrictions.find((other) => other.trigger === loss.trigger);
    const { trigger: of, scenario } = loss;
    if (!restriction || (of !== 'expiry' && of !== 'arrears')) return [];
    const toOutcome = (answer: QuestionAnswer) => outcomeOf(answer, when, now);
    return [
      {
        trigger: of,
        scenario,
        restriction: toOutcome(restriction),
        loss: toOutcome(loss),
        later: laterThan(loss, given).map((event) => eventAnswer(event, scenario, given, when, now)),
        quota: lifecycle.scenarios
          .filter((other) => other.trigger === of && other.isGeneral !== true)
          .flatMap(({ rules }) => rules)
          .find((rule) => consequenceOf(rule).loses === 'quota'),
        aspects: aspects.map((aspect) => aspectOf(lifecycle, of, aspect)),
        byThen:
          elapsed === undefined
            ? undefined
            : { ...stateAfter(lifecycle, scenario, elapsed, given, doubt), after: elapsed, isNow: after === undefined },
      },
    ];
  });
}

/** The losses of a case that come at a known moment after the first, by the safest readings. */
function laterThan({ payBy, scenario }: QuestionAnswer, { triggeredAt, isHoliday }: AskedCase): LifecycleEvent[] {
  if (!('at' in payBy)) return [];
  const { event: first } = payBy;
  const events = projectLifecycle(withoutQuota(scenario), {
    triggeredAt,
    isHoliday,
    settledAt: Infinity,
    counting: 'moment',
    parameters: {},
    readings: {},
  });
  return events.filter(
    ({ rule, earliest, notBefore }) => isLoss(rule) && earliest !== null && notBefore > first.notBefore,
  );
}

function outcomeOf(
  { payBy, elapsed, differs, orEarlier, scenario }: QuestionAnswer,
  when: Question['when'],
  now: number,
): OutcomeAnswer {
  if (payBy.kind === 'none') return { time: payBy, rule: undefined, differs };
  const { event } = payBy;
  const said = { rule: event.rule, differs };
  if (payBy.kind === 'unknown' || elapsed === undefined)
    return { ...said, time: { kind: 'unknown', isRight: isRight(event, scenario) } };
  return {
    ...said,
    time: timeOf(
      event,
      scenario,
      { elapsed, orEarlier, decidedBy: 'decidedBy' in payBy ? payBy.decidedBy : undefined },
      when,
      now,
    ),
  };
}

function eventAnswer(
  event: LifecycleEvent,
  scenario: Scenario,
  { triggeredAt }: AskedCase,
  when: Question['when'],
  now: number,
): OutcomeAnswer {
  const since = { elapsed: event.notBefore - triggeredAt, orEarlier: false };
  return { rule: event.rule, differs: false, time: timeOf(event, scenario, since, when, now) };
}

/** When an event comes, in milliseconds since the trigger; an event of another that decides whether paying averts it. */
interface Since {
  readonly elapsed: number;
  readonly orEarlier: boolean;
  readonly decidedBy?: LifecycleEvent | undefined;
}

function timeOf(
  event: LifecycleEvent,
  scenario: Scenario,
  { elapsed, orEarlier, decidedBy }: Since,
  when: Question['when'],
  now: number,
): AnsweredTime {
  const hasTime = hasTimeOfDay(event.rule, scenario.rules);
  return {
    kind: 'hours',
    hours: Math.max(0, Math.round(elapsed / HOUR)),
    // On a day of which the hour is not known it may come at any hour.
    isFixed: event.state === 'certain' && event.latest === event.earliest && (when?.at === undefined || when.hasTime),
    isRight: isRight(event, scenario),
    orEarlier,
    decidedAfter: decidedBy && Math.max(0, Math.round((decidedBy.notBefore - event.notBefore + elapsed) / HOUR)),
    on: when?.at === undefined ? undefined : dateOf(event, hasTime && when.hasTime, now),
  };
}

function dateOf(event: LifecycleEvent, hasTime: boolean, now: number): AnsweredDate {
  const limit = toLimit(event.notBefore, hasTime);
  const isAhead = tenseOf(event, now, hasTime) === 'ahead';
  return { at: event.notBefore, hasTime, left: isAhead ? limit - now : undefined };
}

/** Whether it may come and need not. */
const isRight = (event: LifecycleEvent, scenario: Scenario) =>
  mayNotCome(event, scenario) || event.rule.modality !== 'will';
