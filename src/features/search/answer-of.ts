import { isLegalHoliday } from '@/corpus/calendar';
import { answerQuestion, type AskedCase, type QuestionAnswer, UNDATED } from '@/lifecycle/answer-question';
import { type StateThen, stateAfter } from '@/lifecycle/answer-question-state';
import { consequenceOf, isLoss } from '@/lifecycle/consequences';
import type { LifecycleRule, ProductLifecycle, Scenario, Wording } from '@/lifecycle/model';
import { type LifecycleEvent, projectLifecycle } from '@/lifecycle/project-lifecycle';
import { withoutQuota } from '@/lifecycle/without-quota';
import type { Question } from '@/search/read-question';
import type { TopicAspect } from '@/search/topic-model';
import { DAY } from '@/time/duration';
import { type AspectAnswer, aspectOf } from './aspect-of';
import { eventAnswer, type OutcomeAnswer, outcomeOf } from './outcome-of';

/** What a product's terms answer for one trigger. */
export interface TriggerAnswer {
  readonly trigger: 'expiry' | 'arrears';
  readonly scenario: Scenario;
  readonly restriction: OutcomeAnswer;
  readonly loss: OutcomeAnswer;
  /** When the whole service stops, where a part of it is restricted first (14.1, 23.3). */
  readonly stop: OutcomeAnswer | undefined;
  /** What is lost after the first, each at a moment of its own: the backups (59.2.1). */
  readonly later: readonly OutcomeAnswer[];
  /** The product's other cases of the same trigger, where it has several and none is named (39.3, 39.4). */
  readonly variants: readonly VariantAnswer[];
  /** What voids the unused rest of what was bought, by the product's own terms (11.1): a loss, and none of data. */
  readonly quota: LifecycleRule | undefined;
  /** What is asked beside, in the order in which it is. */
  readonly aspects: readonly AspectAnswer[];
  /** What the clauses leave open of that which the question calls by a name of its own (6.4: Kafka). */
  readonly silences: readonly Wording[];
  /** What it is in by then; `isNow` where that is the present. */
  readonly byThen:
    | (StateThen & {
        readonly after: number;
        /** Which day is asked about, where one is named. */
        readonly onDay: number | undefined;
        readonly isNow: boolean;
      })
    | undefined;
}

/** What another case of the product answers: the exclusive resources, beside the editions. */
export interface VariantAnswer {
  readonly scenario: Scenario;
  readonly restriction: OutcomeAnswer;
  readonly loss: OutcomeAnswer;
  /** What voids the unused rest of what was bought (3.4.1(3)). */
  readonly quota: LifecycleRule | undefined;
}

const quotaOf = ({ rules }: Scenario): LifecycleRule | undefined =>
  rules.find((rule) => consequenceOf(rule).loses === 'quota');

/**
 * Answers a question for one product, by its earliest scenario of each trigger that was asked for.
 *
 * @param now - epoch milliseconds.
 * @param aspects - what is asked beside when it stops and when data go.
 */
export function answerOf(
  whole: ProductLifecycle,
  question: Question,
  now: number,
  aspects: readonly TopicAspect[] = [],
): TriggerAnswer[] {
  const { trigger, after, onDay, when } = question;
  const lifecycle = withNamedVariant(whole, question);
  const given = when?.at === undefined ? UNDATED : { triggeredAt: when.at, isHoliday: isLegalHoliday };
  const restrictions = answerQuestion(lifecycle, 'restriction', trigger, given);
  const since = when?.at === undefined ? undefined : now - when.at;
  // Of a day without a time it is not known until it is over whether it has come.
  const doubt = onDay !== undefined || (after === undefined && when?.hasTime === false) ? DAY : 0;
  const elapsed = after ?? (since !== undefined && since >= doubt ? since : undefined);
  const losses = answerQuestion(lifecycle, 'loss', trigger, given);
  // Arrears first: who names no trigger mostly means them.
  return losses.toReversed().flatMap((loss): TriggerAnswer[] => {
    const { trigger: of, scenario } = loss;
    const others = otherVariants(lifecycle, scenario);
    // Where each case stands by itself none has the moment of another (26.1.1, 26.1.2).
    const restriction =
      others.length > 0
        ? answerQuestion({ ...lifecycle, scenarios: [scenario] }, 'restriction', trigger, given)[0]
        : restrictions.find((other) => other.trigger === loss.trigger);
    if (!restriction || (of !== 'expiry' && of !== 'arrears')) return [];
    const toOutcome = (answer: QuestionAnswer) => outcomeOf(answer, given, when, now);
    const alone = (other: Scenario, outcome: 'restriction' | 'stop' | 'loss') =>
      answerQuestion({ ...lifecycle, scenarios: [other] }, outcome, of, given).map(toOutcome);
    const first = toOutcome(restriction);
    const [stop] = alone(restriction.scenario, 'stop');
    return [
      {
        trigger: of,
        scenario,
        restriction: first,
        loss: toOutcome(loss),
        stop: stop && isLater(stop, first) ? stop : undefined,
        variants: others.flatMap((other) => {
          const [[stopped], [lost]] = [alone(other, 'restriction'), alone(other, 'loss')];
          return stopped && lost ? [{ scenario: other, restriction: stopped, loss: lost, quota: quotaOf(other) }] : [];
        }),
        later: laterThan(loss, given).map((event) => eventAnswer(event, scenario, given, when, now)),
        // What lapses of a package is nothing of a monthly term (34): it stands with its own case.
        quota: lifecycle.scenarios
          .filter((other) => other.trigger === of && other.isGeneral !== true)
          .filter((other) => other.variant === null || other.id === scenario.id)
          .flatMap((other) => quotaOf(other) ?? [])
          .at(0),
        silences: silencesOf(scenario, whole.number, question),
        aspects: aspects.map((aspect) => aspectOf(lifecycle, of, aspect)),
        byThen:
          elapsed === undefined
            ? undefined
            : {
                ...stateAfter(lifecycle, scenario, elapsed, given, doubt),
                after: elapsed,
                onDay,
                isNow: after === undefined,
              },
      },
    ];
  });
}

/** The silences that name what the question calls the product by, other than the product itself. */
function silencesOf({ silences }: Scenario, number: number, { called, products }: Question): readonly Wording[] {
  const own = products.find((product) => product.number === number);
  const names = called.filter((name) => name.length > 2 && own?.zh.toLowerCase().includes(name) === false);
  return silences.flatMap(({ note }) => (names.some((name) => note.zh.toLowerCase().includes(name)) ? [note] : []));
}

/** What comes with the part that stops first says nothing more (29.3). */
function isLater({ time }: OutcomeAnswer, { time: first }: OutcomeAnswer): boolean {
  if (time.kind === 'none') return false;
  return time.kind !== 'hours' || first.kind !== 'hours' || time.hours > first.hours;
}

/** Leaves of a trigger the case that the question names, where it names one. */
function withNamedVariant(lifecycle: ProductLifecycle, { variants }: Question): ProductLifecycle {
  const named = variants.flatMap(({ product, variant }) => (product === lifecycle.number ? [variant] : []));
  const isNamed = ({ variant }: Scenario) => variant !== null && named.includes(variant);
  const triggers = new Set(lifecycle.scenarios.filter(isNamed).map((scenario) => scenario.trigger));
  return {
    ...lifecycle,
    scenarios: lifecycle.scenarios.filter((scenario) => isNamed(scenario) || !triggers.has(scenario.trigger)),
  };
}

/** The product's own cases of the trigger beside one of them; of the general terms a package is another question. */
function otherVariants({ scenarios }: ProductLifecycle, { id, trigger, isGeneral }: Scenario): readonly Scenario[] {
  if (isGeneral === true) return [];
  return scenarios.filter(
    (other) => other.trigger === trigger && other.id !== id && other.variant !== null && other.isGeneral !== true,
  );
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
