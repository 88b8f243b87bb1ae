import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { consequenceOf, isLossOfData } from '@/lifecycle/consequences';
import { hasTimeOfDay } from '@/lifecycle/has-time-of-day';
import { type Headline, headlinesOf } from '@/lifecycle/headline';
import { judgePayment } from '@/lifecycle/payment-verdict';
import { phaseAt } from '@/lifecycle/phase';
import type { LifecycleEvent } from '@/lifecycle/project-lifecycle';
import { withGeneral } from '@/lifecycle/with-general';
import { isGone } from '@/lifecycle/settlement';
import { startOfDay, writeDay, writeMinute } from '@/time/beijing';
import { DAY } from '@/time/duration';
import { readMoment } from '@/time/read-moment';
import { simulate } from './simulate';
import type { SimulatorView } from './simulator-view';

/**
 * Sentence, state, list and verdict of a case are said by different parts: for every product, trigger, variant and reading, at every
 * boundary and a minute about it, with and without a payment, none says what another denies.
 */
const at = '2026-06-10T09:00';
const triggeredAt = readMoment(at) ?? 0;
const MINUTE = 60_000;

const scenarios = Array.from({ length: 75 }, (_, index) => index + 1).flatMap((number) => {
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  const lifecycle = withGeneral(number, own, lifecycleContent);
  return (
    lifecycle.scenarios
      // The general terms are the same for each product that has nothing of its own.
      .filter((scenario) => number === 1 || scenario.isGeneral !== true)
      .map((scenario) => ({ number, lifecycle, scenario }))
  );
});
type Sample = (typeof scenarios)[number];

function view({ lifecycle, scenario }: Sample, more: Readonly<Record<string, string>> = {}): SimulatorView {
  const raw = { trigger: scenario.trigger, ...(scenario.variant === null ? {} : { variant: scenario.variant }), at };
  const made = simulate({ lifecycle, withoutRules: undefined }, { ...raw, ...more });
  if (!made) throw new Error('Nothing was worked out.');
  return made;
}

/** Every moment at which something begins, may have come or has come, with a minute on both sides, from the trigger on. */
function momentsOf({ byReading }: SimulatorView): readonly number[] {
  const all = byReading.flatMap(({ events }) =>
    events.flatMap(({ earliest, latest, from, until }) =>
      [earliest, latest, from, until].flatMap((moment) =>
        moment === null ? [] : [moment - MINUTE, moment, moment + MINUTE, startOfDay(moment) + DAY / 2],
      ),
    ),
  );
  return [...new Set([...all, triggeredAt + 60 * DAY])].filter((moment) => moment >= triggeredAt);
}

const tell = (
  { scenario, answer, triggeredAt: since, paidAfter, paidAtEarliest }: SimulatorView,
  now?: number,
): readonly Headline[] =>
  headlinesOf({
    scenario,
    answer,
    triggeredAt: since,
    settledAt: since + paidAfter,
    settledAtEarliest: paidAtEarliest?.at,
    now,
    slack: 0,
    hasTime: ({ rule }) => hasTimeOfDay(rule, scenario.rules),
  });

const isOfKind = (one: LifecycleEvent, other: LifecycleEvent) =>
  one.rule.effect === other.rule.effect && one.rule.subject === other.rule.subject;

const nameOf = ({ number, scenario }: Sample, moment: number, fault: string) =>
  `${number} ${scenario.id} ${writeMinute(moment)}: ${fault}`;

const KEPT: ReadonlySet<string | undefined> = new Set(['kept', 'unreachable', 'unreadable']);

test('no state says that data are kept where an event by now may have taken them', () => {
  const wrong = scenarios.flatMap((sample) => {
    if (sample.scenario.storesNone) return [];
    const unpaid = view(sample);
    return momentsOf(unpaid).flatMap((now) =>
      unpaid.byReading.flatMap(({ events, states }) => {
        const mayBeGone = events.some(
          ({ rule, from, state, isHypothetical }) =>
            isLossOfData(rule) && state !== 'averted' && !isHypothetical && from <= now && !keepsData(rule.id, events),
        );
        const kind = phaseAt(states, 'data', now)?.kind;
        return mayBeGone && KEPT.has(kind) ? [nameOf(sample, now, `${kind}`)] : [];
      }),
    );
  });
  expect(wrong).toEqual([]);
});

/** 29.3 releases the instance and says that the data stay. */
const keepsData = (id: string, events: readonly LifecycleEvent[]) => {
  const release = events.find(({ rule }) => rule.id === id);
  return (
    release?.rule.effect === 'release' &&
    events.some(({ rule, earliest }) => rule.effect === 'keep' && earliest === release.earliest)
  );
};

/** By when the service may have been stopped or ended. */
const STOPPED: ReadonlySet<string | undefined> = new Set(['suspended', 'ended', 'undated']);

/** Whether the product's own terms still keep what holds the data, and nothing may have ended the service by then. */
const isHeld = (events: readonly LifecycleEvent[], moment: number) =>
  events.some(
    ({ rule, from }) =>
      rule.effect === 'keep' && rule.modality === 'will' && HOLDERS.has(rule.subject) && from <= moment,
  ) && !events.some(({ rule, from, state }) => state !== 'averted' && from <= moment && endsService(rule));

const HOLDERS: ReadonlySet<string> = new Set(['instance', 'database', 'data']);
const endsService = (rule: LifecycleEvent['rule']) => consequenceOf(rule).service === 'ended';

test('what 5.5 deletes once arrears have ended the service is not gone, even perhaps, before the service can be', () => {
  const wrong = scenarios.flatMap((sample) => {
    if (sample.scenario.trigger !== 'arrears') return [];
    return view(sample).byReading.flatMap(({ events, states }) =>
      events.flatMap(({ rule, from, isHypothetical }) => {
        if (rule.fills !== 'deletion' || isHypothetical) return [];
        const service = phaseAt(states, 'service', from)?.kind;
        const fault = STOPPED.has(service) ? isHeld(events, from) && 'what holds the data is kept' : `${service}`;
        return fault ? [nameOf(sample, from, fault)] : [];
      }),
    );
  });
  expect(wrong).toEqual([]);
});

test('no state says that data may be gone by the general terms while the service surely goes on', () => {
  const wrong = scenarios.flatMap((sample) => {
    const unpaid = view(sample);
    return momentsOf(unpaid).flatMap((now) =>
      unpaid.byReading.flatMap(({ events, states }) => {
        const [service, data] = (['service', 'data'] as const).map((track) => phaseAt(states, track, now));
        const isByOwnTerms = events.some(
          ({ rule, from, state }) => state !== 'averted' && from <= now && !rule.fills && isLossOfData(rule),
        );
        return service?.kind === 'running' && data && !KEPT.has(data.kind) && !isByOwnTerms
          ? [nameOf(sample, now, data.kind)]
          : [];
      }),
    );
  });
  expect(wrong).toEqual([]);
});

test('what may have come by now is not told as to come', () => {
  const wrong = scenarios.flatMap((sample) => {
    const unpaid = view(sample);
    return momentsOf(unpaid).flatMap((now) =>
      tell(unpaid, now).flatMap((headline) => {
        if (headline.kind === 'undated')
          return headline.event.from <= now && !headline.event.isHypothetical !== headline.mayHaveCome
            ? [nameOf(sample, now, 'undated')]
            : [];
        if (headline.kind === 'before' && !headline.isDecided)
          return headline.event.from <= now ? [nameOf(sample, now, headline.event.rule.id)] : [];
        return [];
      }),
    );
  });
  expect(wrong).toEqual([]);
});

test('of a payment the sentence and the verdict say the same', () => {
  const wrong = scenarios.flatMap((sample) =>
    momentsOf(view(sample)).flatMap((settledAt) => {
      const paid = view(sample, { paid: writeMinute(settledAt) });
      return faultsOf(paid, settledAt).map((fault) => nameOf(sample, settledAt, fault));
    }),
  );
  expect(wrong).toEqual([]);
});

const verdictsOf = (byReading: SimulatorView['byReading'], settledAt: number) =>
  byReading.flatMap(({ settlement, events, states }) =>
    settlement ? [judgePayment(settlement, events, states, settledAt)] : [],
  );

function faultsOf(paid: SimulatorView, settledAt: number): readonly string[] {
  const verdicts = verdictsOf(paid.byReading, settledAt);
  if (verdicts.length === 0) return [];
  const isOrder = paid.scenario.trigger === 'order-unpaid';
  return tell(paid).flatMap((headline) => {
    if (!('event' in headline) || !(isGone(headline.event.rule) || isOrder)) return [];
    const { event } = headline;
    const isGoneBy = ({ gone }: (typeof verdicts)[number]) => gone.some((other) => isOfKind(other, event));
    const isOpenBy = (each: (typeof verdicts)[number]) =>
      isGoneBy(each) || each.perhaps.some((other) => isOfKind(other, event));
    switch (headline.kind) {
      case 'paid-in-time':
        // A dispute is told with it, and what the other reading comes to.
        return !headline.orEarlier && (headline.disputed ? verdicts.every(isOpenBy) : verdicts.some(isOpenBy))
          ? [`${event.rule.id}: in time, and not`]
          : [];
      case 'paid-late':
        return [
          ...(verdicts.some(isOpenBy) ? [] : [`${event.rule.id}: late, and not`]),
          ...(headline.isDone && !verdicts.every(isGoneBy) && event.rule.condition === undefined
            ? [`${event.rule.id}: done, and not`]
            : []),
          ...(verdicts.every(isGoneBy) && !headline.isDone && !headline.isDecided
            ? [`${event.rule.id}: perhaps, and surely`]
            : []),
        ];
      case 'paid-undated':
        return verdicts.some(isOpenBy) && headline.isDecided === settledAt < event.from
          ? []
          : [`${event.rule.id}: undated, and not`];
      case 'paid-open': {
        const { paidAtEarliest } = paid;
        const firsts = paidAtEarliest ? verdictsOf(paidAtEarliest.read(), paidAtEarliest.at) : [];
        // By every reading it may be gone whatever the hour; what decides it comes first by no reading.
        return [
          ...(verdicts.some(isOpenBy) ? [] : [`${event.rule.id}: open, and in time all day`]),
          ...(!headline.orEarlier && firsts.every(isOpenBy) ? [`${event.rule.id}: open, and late all day`] : []),
          ...(headline.isDecided && verdicts.some(isGoneBy) ? [`${event.rule.id}: decided, and gone`] : []),
          ...(!headline.isDecided &&
          headline.limit &&
          !verdicts.some(({ gone, perhaps }) => hasCome([...gone, ...perhaps], event, settledAt))
            ? [`${event.rule.id}: it may have come, and cannot`]
            : []),
        ];
      }
      default:
        return [];
    }
  });
}

/** Whether something of this kind may have come by a payment. */
const hasCome = (events: readonly LifecycleEvent[], event: LifecycleEvent, settledAt: number) =>
  events.some((other) => isOfKind(other, event) && other.from <= settledAt);

/** Every day on which something begins, may have come or has come, and those about it. */
const daysOf = (sample: Sample) => {
  const days = momentsOf(view(sample)).map((moment) => startOfDay(moment));
  return [...new Set(days.flatMap((day) => [day - DAY, day, day + DAY]))].filter(
    (day) => day >= startOfDay(triggeredAt),
  );
};
const payOn = (sample: Sample, day: number) => view(sample, { paid: writeDay(day) });

test('of a payment on a day without an hour the sentence and the verdict say the same', () => {
  const kinds = new Set<string>();
  const wrong = scenarios.flatMap((sample) =>
    daysOf(sample).flatMap((day) => {
      const paid = payOn(sample, day);
      for (const { kind } of tell(paid)) kinds.add(kind);
      const settledAt = paid.triggeredAt + paid.paidAfter;
      return faultsOf(paid, settledAt).map((fault) => nameOf(sample, day, fault));
    }),
  );
  expect(wrong).toEqual([]);
  expect(kinds).toContain('paid-open');
});

test('of a payment on a day without an hour the sentence says what that of its first moment says beside it', () => {
  let earlier = 0;
  let beside = 0;
  const wrong = scenarios.flatMap((sample) =>
    daysOf(sample).flatMap((day) => {
      // From a midnight what a clause dates by the day has a moment, and something may come before it.
      const paid = view(sample, { at: '2026-06-10T00:00', paid: writeDay(day) });
      if (!paid.paidAtEarliest) return [];
      const paidAfter = paid.paidAtEarliest.at - paid.triggeredAt;
      const firsts = tell({ ...paid, paidAfter, paidAtEarliest: undefined });
      return tell(paid).flatMap((open) => {
        if (open.kind !== 'paid-open') return [];
        const first = firsts.find((each) => each.kind === 'paid-in-time' && each.event.rule === open.event.rule);
        if (first?.kind !== 'paid-in-time') return [];
        if (open.orEarlier) earlier += 1;
        if (open.beside) beside += 1;
        const isSame = first.orEarlier === open.orEarlier && first.beside?.rule === open.beside?.rule;
        return isSame ? [] : [nameOf(sample, day, open.event.rule.id)];
      });
    }),
  );
  expect(wrong).toEqual([]);
  expect(earlier).toBeGreaterThan(0);
  expect(beside).toBeGreaterThan(0);
});

test('where by the verdict the hour decides whether a thing is lost, the sentence says so', () => {
  let count = 0;
  const wrong = scenarios.flatMap((sample) =>
    daysOf(sample).flatMap((day) => {
      const { paidAtEarliest, byReading, triggeredAt: since, paidAfter, ...rest } = payOn(sample, day);
      if (!paidAtEarliest) return [];
      const firsts = verdictsOf(paidAtEarliest.read(), paidAtEarliest.at);
      const lasts = verdictsOf(byReading, since + paidAfter);
      const isOpenBy = (event: LifecycleEvent) => (each: (typeof lasts)[number]) =>
        [...each.gone, ...each.perhaps].some((other) => isOfKind(other, event));
      return tell({ paidAtEarliest, byReading, triggeredAt: since, paidAfter, ...rest }).flatMap((headline) => {
        if (!('event' in headline) || !isGone(headline.event.rule)) return [];
        const isByHour = lasts.some(isOpenBy(headline.event)) && !firsts.some(isOpenBy(headline.event));
        if (!isByHour) return [];
        count += 1;
        // An order may lapse at any time once all is sold (4.2.1), which is told of every hour.
        const isTold = headline.kind === 'paid-open' || (headline.kind === 'paid-in-time' && headline.orEarlier);
        return isTold ? [] : [nameOf(sample, day, `${headline.event.rule.id} ${headline.kind}`)];
      });
    }),
  );
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(15);
});

test('where every reading has a payment in time, no sentence says that it is late', () => {
  const wrong = scenarios.flatMap((sample) =>
    momentsOf(view(sample)).flatMap((settledAt) => {
      const paid = view(sample, { paid: writeMinute(settledAt) });
      const isInTime = paid.byReading.every(({ settlement, events, states }) => {
        const kind = settlement && judgePayment(settlement, events, states, settledAt).kind;
        return kind === 'yes' || kind === 'implied';
      });
      const isLate = tell(paid).some(
        ({ kind, ...told }) =>
          kind === 'paid-undated' || (kind === 'paid-late' && 'event' in told && isGone(told.event.rule)),
      );
      return isInTime && isLate ? [nameOf(sample, settledAt, 'late')] : [];
    }),
  );
  expect(wrong).toEqual([]);
});
