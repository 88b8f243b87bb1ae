import type { UnitId } from '../agreement/model';
import { isLoss } from '../lifecycle/consequences.ts';
import { findDurations } from '../lifecycle/find-durations.ts';
import { isIrrecoverable } from '../lifecycle/is-irrecoverable.ts';
import { projectLifecycle } from '../lifecycle/project-lifecycle.ts';
import type { LifecycleContent, LifecycleRule, Offset, Scenario } from '../lifecycle/model';
import { startOfDay } from '../time/beijing.ts';
import { HOUR } from '../time/duration.ts';
import { isAverted } from './is-averted.ts';
import { isEvents } from './is-events.ts';
import type { Course, Event, Length, LimitContent, TimeLimit } from './model';
import { nameVariants } from './name-variants.ts';
import { readLength } from './read-length.ts';

/**
 * The limits that the rules of the lifecycles hold already: one for each clause, length and start, with all that the clause
 * makes follow from it. Nothing is written down twice, and a rule that is put right puts its limit right.
 *
 * @param judged - what people have read: which limits paying in time averts, and which clauses count from the first arrears.
 */
export function deriveLimits({ lifecycles, general }: LifecycleContent, judged: Judged): TimeLimit[] {
  const found = new Map<string, Found>();
  const add = (limit: TimeLimit, scenario: Scenario, all: readonly Scenario[]) => {
    const { unit, length, course, starts } = limit;
    const key = JSON.stringify([unit, length, course, starts]);
    const known = found.get(key);
    if (!known) found.set(key, { limit, all, scenarios: new Set([scenario]) });
    else found.set(key, { ...known, limit: merge(known.limit, limit), scenarios: known.scenarios.add(scenario) });
  };
  const groups = [general, ...lifecycles.map((product) => product.scenarios)];
  for (const all of groups) {
    for (const scenario of all) {
      for (const rule of scenario.rules) {
        for (const limit of limitsOf(rule, scenario, judged)) add(limit, scenario, all);
      }
    }
  }
  // What goes on for so long, where no rule of the clause ends it: 24小时的服务时间 (3.1.2), 7日 (23.2, 32.2).
  const known = [...found.values()].map(({ limit }) => limit);
  for (const all of groups) {
    for (const scenario of all) {
      for (const rule of scenario.rules) {
        for (const limit of lastingOf(rule, scenario, known, judged)) add(limit, scenario, all);
      }
    }
  }
  return [...found.values()].map(({ limit, all, scenarios }) => {
    const variant = nameVariants(scenarios, all);
    return variant ? { ...limit, variant } : limit;
  });
}

/** What the rules do not hold and people have read from the clauses. */
type Judged = Pick<LimitContent, 'averted' | 'firstArrears'>;

/** A limit with the scenarios that have it, among all of the terms that it belongs to. */
interface Found {
  readonly limit: TimeLimit;
  readonly all: readonly Scenario[];
  readonly scenarios: Set<Scenario>;
}

function limitsOf(rule: LifecycleRule, scenario: Scenario, judged: Judged): TimeLimit[] {
  const { offset, effect, citations } = rule;
  for (const { length, course, dayOne } of figuresOf(offset)) {
    for (const { provision, quotes } of citations) {
      for (const quote of quotes) {
        const words = findWords(quote, length);
        if (words === undefined) continue;
        const { certain, disputed } = atOnceAfter(rule, scenario);
        // What only one reading makes follow is left to the question.
        const asked = scenario.readings.find(({ id }) =>
          [rule, ...disputed].some((each) => each.reading?.startsWith(`${id}/`)),
        );
        const isAvertible =
          effect !== 'notify' && judged.averted.some((each) => isAverted(each, { unit: provision, words, quote }));
        // An order that lapses is the customer's to pay (4.2.1); a notice, and what nobody can avert, is the vendor's move.
        const isCustomers = effect !== 'notify' && (isAvertible || effect === 'void' || effect === 'due');
        const limit: TimeLimit = {
          unit: provision,
          quote,
          words,
          length,
          course,
          kind: effect === 'due' ? 'renewal' : kindOf(rule, scenario),
          actor: isCustomers ? 'customer' : 'vendor',
          starts: startOf(rule, scenario),
          ...startsAfter(rule, scenario),
          follows: [eventOf(rule), ...certain.map(eventOf), ...laterThan(rule, scenario).map(toLater)],
          ...(isFirstArrears(provision, rule, scenario, judged) ? { isFirst: true } : {}),
          ...(isAvertible ? { isAvertible: true } : {}),
          isFromMoment: length.unit === 'hour' || ('basis' in offset && offset.basis === 'moment'),
          ...(dayOne ? { dayOne } : {}),
          ...(asked ? { doubt: asked.question } : {}),
        };
        return [limit];
      }
    }
  }
  return [];
}

function lastingOf(rule: LifecycleRule, scenario: Scenario, known: readonly TimeLimit[], judged: Judged): TimeLimit[] {
  if (rule.effect !== 'continue' && rule.effect !== 'keep') return [];
  return rule.citations.flatMap(({ provision, quotes }) =>
    quotes.flatMap((quote) =>
      findDurations(quote).flatMap(({ words }): TimeLimit[] => {
        const length = readLength(words)?.length;
        if (!length || known.some((limit) => limit.unit === provision && isSame(limit.length, length))) return [];
        return [
          {
            unit: provision,
            quote,
            words,
            length,
            course: 'lasting',
            kind: kindOf(rule, scenario),
            actor: 'customer',
            starts: startOf(rule, scenario),
            ...startsAfter(rule, scenario),
            follows: [eventOf(rule)],
            ...(isFirstArrears(provision, rule, scenario, judged) ? { isFirst: true } : {}),
            isFromMoment: length.unit === 'hour',
          },
        ];
      }),
    ),
  );
}

/** The expression of time in a quote that says a length. */
function findWords(quote: string, length: Length): string | undefined {
  return findDurations(quote).find(({ words }) => isSame(readLength(words)?.length, length))?.words;
}

function isSame(one: Length | undefined, other: Length): boolean {
  return one?.amount === other.amount && one.unit === other.unit;
}

interface AtOnce {
  readonly certain: readonly LifecycleRule[];
  /** What follows by one reading only, where the rule itself is of none (21.2.2 keeps the queue and discards it). */
  readonly disputed: readonly LifecycleRule[];
}

/** Rules that take effect with another one, at once, and with those in turn. */
function atOnceAfter({ id, reading }: LifecycleRule, scenario: Scenario): AtOnce {
  const following = scenario.rules.filter(({ since, offset }) => since === id && offset.kind === 'at-once');
  const isCertain = (rule: LifecycleRule) => rule.reading === undefined || rule.reading === reading;
  const disputed = following.filter((rule) => !isCertain(rule) && reading === undefined);
  const further = following.filter(isCertain).map((rule) => ({ rule, ...atOnceAfter(rule, scenario) }));
  return {
    certain: further.flatMap(({ rule, certain }) => [rule, ...certain]),
    disputed: [...disputed, ...further.flatMap((each) => each.disputed)],
  };
}

/** Losses at some time after a rule that the clause does not name (6.3: 服务停止后，未处理的消息数据将自动释放). */
function laterThan({ id }: LifecycleRule, scenario: Scenario): readonly LifecycleRule[] {
  return scenario.rules.filter(
    (rule) =>
      rule.since === id &&
      isLoss(rule) &&
      rule.fills === undefined &&
      rule.offset.kind === 'after' &&
      rule.offset.period.amount === 0,
  );
}

const toLater = (rule: LifecycleRule): Event => ({ ...eventOf(rule), isLater: true });

function isFirstArrears(unit: UnitId, rule: LifecycleRule, scenario: Scenario, { firstArrears }: Judged): boolean {
  return startOf(rule, scenario) === 'arrears' && firstArrears.some((each) => each.unit === unit);
}

/** Arrears that a conversion leads to are arrears. */
const isArrears = ({ effect, subject }: LifecycleRule) => effect === 'begin' && subject === 'arrears';

function anchorsOf({ since }: LifecycleRule, { rules }: Scenario): LifecycleRule[] {
  return (typeof since === 'string' ? [since] : since).flatMap((id) =>
    rules.filter((rule) => rule.id === id).slice(0, 1),
  );
}

/** What a rule is counted from: the trigger, or what the rules did that it follows on. */
function startOf(rule: LifecycleRule, scenario: Scenario): TimeLimit['starts'] {
  const anchors = anchorsOf(rule, scenario);
  if (anchors.some(isArrears)) return 'arrears';
  if (anchors.length === 0) return scenario.trigger;
  return anchors.map(({ effect, subject, object }) => ({ effect, subject, ...(object ? { object } : {}) }));
}

/** A midnight in Beijing, so that natural days come out whole. */
const MIDNIGHT = startOfDay(0);

/**
 * How long after the trigger, or after the arrears that a conversion leads to, the start of a rule comes. Nothing is known
 * where the vendor only may bring it, or where it comes at some moment of a span.
 */
function startsAfter(rule: LifecycleRule, scenario: Scenario): Pick<TimeLimit, 'startsAfter'> {
  if (!isEvents(startOf(rule, scenario))) return {};
  const events = projectLifecycle(scenario, {
    triggeredAt: MIDNIGHT,
    settledAt: Infinity,
    counting: 'moment',
    isHoliday: () => false,
    parameters: { 'arrears-at': MIDNIGHT },
    readings: {},
  });
  const anchors = anchorsOf(rule, scenario);
  const moments = anchors.map(({ id }) => {
    const event = events.find((each) => each.rule.id === id);
    return event?.state === 'certain' && event.earliest === event.latest ? event.earliest : null;
  });
  const known = moments.filter((moment) => moment !== null);
  if (known.length < moments.length) return { startsAfter: null };
  const hasTime = anchors.every((anchor) => fixesTime(anchor, scenario));
  return { startsAfter: { hours: Math.round((Math.max(...known) - MIDNIGHT) / HOUR), hasTime } };
}

/** Whether a rule comes at a known time of the day: hours, or days from a moment, from what does so too. */
function fixesTime(rule: LifecycleRule, scenario: Scenario): boolean {
  const { offset } = rule;
  const isOfHours =
    'basis' in offset && 'period' in offset && (offset.period.unit === 'hour' || offset.basis === 'moment');
  return (
    (offset.kind === 'at-once' || isOfHours) && anchorsOf(rule, scenario).every((anchor) => fixesTime(anchor, scenario))
  );
}

function kindOf(rule: LifecycleRule, scenario: Scenario): TimeLimit['kind'] {
  const anchors = anchorsOf(rule, scenario);
  if (anchors.some(isArrears)) return 'arrears';
  const kinds = anchors.map((anchor) => kindOf(anchor, scenario));
  return kinds.includes('arrears') ? 'arrears' : scenario.trigger;
}

function eventOf(rule: LifecycleRule): Event {
  const { effect, subject, object, modality, condition } = rule;
  return {
    effect,
    subject,
    ...(object ? { object } : {}),
    ...(modality === 'will' ? {} : { modality }),
    ...(isLoss(rule) ? { isLoss: true } : {}),
    ...(isIrrecoverable(rule) ? { isIrrecoverable: true } : {}),
    ...(condition ? { condition } : {}),
  };
}

interface Figure {
  readonly length: Length;
  readonly course: Course;
  readonly dayOne?: 'itself' | 'next';
}

/** The lengths with which a clause may write an offset, the likeliest first. */
function figuresOf(offset: Offset): Figure[] {
  switch (offset.kind) {
    case 'at':
      return [{ length: offset.period, course: 'at-end' }];
    case 'within':
      return [{ length: offset.period, course: 'within' }];
    case 'over':
    case 'after':
      return offset.period.amount === 0 ? [] : [{ length: offset.period, course: 'after-end' }];
    case 'before':
      return [{ length: offset.period, course: 'before' }];
    case 'within-before':
      return [{ length: offset.period, course: 'within-before' }];
    case 'on-hour':
      return [{ length: { amount: offset.hour, unit: 'hour' }, course: 'on' }];
    case 'on-day':
    case 'by-day':
    case 'from-day': {
      const { day } = offset;
      const dayOne = offset.anchorIsDayOne ? 'itself' : 'next';
      const course = ({ 'on-day': 'on', 'by-day': 'by', 'from-day': 'from' } as const)[offset.kind];
      return [
        { length: { amount: day, unit: 'day' }, course, dayOne },
        // 满15个自然日起 (36.1) is from the sixteenth.
        { length: { amount: day - 1, unit: 'day' }, course: 'from-end', dayOne },
      ];
    }
    case 'at-once':
    case 'unknown':
    case 'parameter':
      return [];
  }
}

/** One limit with what follows from both; the reading that the day itself is day one, and the one that it is not, are both. */
function merge(one: TimeLimit, other: TimeLimit): TimeLimit {
  const events = [one, other].flatMap(({ follows }) => (isEvents(follows) ? follows : []));
  const unique = new Map(events.map((event) => [JSON.stringify([event.effect, event.subject, event.object]), event]));
  return {
    ...one,
    follows: [...unique.values()],
    isFromMoment: one.isFromMoment === true && other.isFromMoment === true,
    ...(isSameStart(one, other) ? {} : { startsAfter: null }),
    ...(one.dayOne === other.dayOne ? {} : { dayOne: 'either' as const }),
  };
}

function isSameStart({ startsAfter: one }: TimeLimit, { startsAfter: other }: TimeLimit): boolean {
  return one?.hours === other?.hours && one?.hasTime === other?.hasTime;
}
