import { edition } from '@/corpus/edition';
import { nameOf } from '@/corpus/provision-names';
import type { PayBy } from '@/lifecycle/answer';
import { type Certainty, certaintyOf } from '@/lifecycle/certainty';
import { mayNotComeIf } from '@/lifecycle/headline';
import type { LifecycleRule } from '@/lifecycle/model';
import type { ServiceList } from '@/services/model';
import { lossCurve } from '@/services/loss-curve';
import { isSupposedFor } from '@/services/supposed-for';
import { writeDay, writeMoment } from '@/time/beijing';
import { writeDuration } from '@/time/duration';
import { paymentOutcome } from '@/cases/payment-outcome';
import type { ServiceCase } from './service-case';
import { barredOf, knownLimitOf, payByOf } from './sort-cases';
import { toCurveCase } from './unpaid-cases';

/** A list with what it comes to. */
export interface Results {
  readonly list: ServiceList;
  readonly cases: readonly ServiceCase[];
  /** The cases with the supposed payment; empty where none is. */
  readonly supposed: readonly ServiceCase[];
}

/** What a list comes to, as data: the case of each service as its address has it, and by when to act, with the words that say so. */
export function toResultsData({ list, cases, supposed: then }: Results, now: number): string {
  const supposed = new Map(then.map((one) => [one.service.id, one]));
  const data = {
    format: 'agreement-explorer/results',
    version: 1,
    edition: edition.id,
    sha256: edition.sha256,
    madeAt: writeMoment(now),
    supposed: list.supposed,
    services: cases.map((one) => ({
      product: one.product.slug,
      number: one.product.number,
      label: one.service.label,
      values: one.values,
      scenario: one.view.scenario.id,
      trigger: one.clock.trigger,
      triggeredAt: one.clock.dated ? writeMoment(one.view.triggeredAt) : null,
      /** What is barred with the trigger itself, while the rest goes on; `stop` is of the rest. */
      barredAtOnce: barredOf(one).map((rule) => ({
        effect: rule.effect,
        subject: rule.subject,
        clauses: clausesData(rule),
      })),
      stop: limitData(one, 'stop'),
      loss: limitData(one, 'loss'),
      paid: paymentData(one),
      supposed: isSupposedOf(list, one) ? paymentData(supposed.get(one.service.id)) : null,
      silences: one.view.scenario.silences.map(({ note }) => note),
      problems: one.view.problems.map(({ kind, value }) => ({ kind, value })),
    })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

const clausesData = ({ citations }: LifecycleRule) =>
  citations.map(({ provision, quotes }) => ({ provision, num: nameOf(provision), quotes }));

/** `before` is a moment, a day where only that is certain, or a length since the trigger; null where the text has no figure. */
function limitData(one: ServiceCase, which: 'stop' | 'loss') {
  const payBy = payByOf(one, which);
  if (payBy.kind === 'none') return { kind: payBy.kind };
  const { view, clock } = one;
  const limit = knownLimitOf(one, which);
  const hasTime = limit !== undefined && limit.hasTime && view.doubt === 0;
  const before =
    limit === undefined
      ? null
      : clock.dated
        ? (hasTime ? writeMoment : writeDay)(limit.at)
        : writeDuration(Math.max(0, limit.at - view.triggeredAt));
  const { rule } = payBy.event;
  return {
    kind: payBy.kind,
    before,
    disputed: payBy.disputed,
    effect: rule.effect,
    subject: rule.subject,
    modality: rule.modality,
    certainty: certaintyIn(one, payBy),
    clauses: clausesData(rule),
  };
}

/** How sure it is, by the reading in which it is least so: 17.1.4 counts from the arrears, or from a suspension that is a right. */
function certaintyIn({ view: { scenario } }: ServiceCase, payBy: Exclude<PayBy, { kind: 'none' }>): Certainty {
  const { event } = payBy;
  const others = payBy.kind === 'unknown' ? [] : payBy.perReading.flatMap((each) => each ?? []);
  const all = [
    event,
    ...others.filter(({ rule }) => rule.effect === event.rule.effect && rule.subject === event.rule.subject),
  ];
  // By the words of its clause it will come (5.5, 9.2.4), and it may not: what ends the service is a right, or a condition.
  const known = all.map((each) => (mayNotComeIf(each, scenario) ? 'possible' : certaintyOf(each, scenario.rules)));
  return LEAST_FIRST.find((each) => known.includes(each)) ?? 'certain';
}

const LEAST_FIRST: readonly Certainty[] = ['possible', 'on-condition'];

/** A supposed payment never takes the place of one that was made. */
const isSupposedOf = (list: ServiceList, { service, values }: ServiceCase) =>
  values.paid === undefined && isSupposedFor(list, service.id);

/** What a payment comes to; `before` comes before the trigger. Null where none is given. */
function paymentData(one: ServiceCase | undefined) {
  const outcome = one && paymentOutcome(one);
  if (!outcome) return null;
  const { paidAtEarliest, paidAfter } = one.view;
  const latest = lossCurve([toCurveCase(one)]);
  // What has come by the beginning of a day that is given alone has come for certain.
  const earliest = paidAtEarliest
    ? lossCurve([{ ...toCurveCase(one), settledAt: paidAtEarliest.at, byReading: paidAtEarliest.read() }])
    : latest;
  const isJudged = paidAfter !== Infinity;
  const taken = (kind: 'stopped' | 'lost') => ({
    certain: isJudged && earliest.steps.some((step) => step.kind === kind && step.standing === 'certain'),
    possible: isJudged && [...latest.steps, ...latest.undated].some((step) => step.kind === kind),
  });
  return { at: one.values.paid ?? null, outcome, stopped: taken('stopped'), lost: taken('lost') };
}
