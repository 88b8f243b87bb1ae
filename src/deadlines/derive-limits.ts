import { findDurations } from '../lifecycle/find-durations.ts';
import type { LifecycleContent, LifecycleRule, Offset, Scenario } from '../lifecycle/model';
import { isEvents } from './is-events.ts';
import type { Course, Event, Length, TimeLimit } from './model';
import { readLength } from './read-length.ts';

/**
 * The limits that the rules of the lifecycles hold already: one for each clause, length and start, with all that the clause
 * makes follow from it. Nothing is written down twice, and a rule that is put right puts its limit right.
 */
export function deriveLimits({ lifecycles, general }: LifecycleContent): TimeLimit[] {
  const limits = new Map<string, TimeLimit>();
  const add = (limit: TimeLimit) => {
    const { unit, length, course, starts } = limit;
    const key = JSON.stringify([unit, length, course, starts]);
    const known = limits.get(key);
    limits.set(key, known ? merge(known, limit) : limit);
  };
  const scenarios = [...general, ...lifecycles.flatMap((product) => product.scenarios)];
  for (const scenario of scenarios) for (const rule of scenario.rules) limitsOf(rule, scenario).forEach(add);
  // What goes on for so long, where no rule of the clause ends it: 24小时的服务时间 (3.1.2), 7日 (23.2, 32.2).
  for (const scenario of scenarios) {
    for (const rule of scenario.rules) lastingOf(rule, scenario, [...limits.values()]).forEach(add);
  }
  return [...limits.values()];
}

function limitsOf(rule: LifecycleRule, scenario: Scenario): TimeLimit[] {
  const { offset, effect, citations, reading } = rule;
  for (const { length, course, dayOne } of figuresOf(offset)) {
    for (const { provision, quotes } of citations) {
      for (const quote of quotes) {
        const words = findWords(quote, length);
        if (words === undefined) continue;
        const asked = scenario.readings.find(({ id }) => reading?.startsWith(`${id}/`));
        const limit: TimeLimit = {
          unit: provision,
          quote,
          words,
          length,
          course,
          kind: effect === 'due' ? 'renewal' : kindOf(rule, scenario),
          // The vendor suspends within 24 hours (16.1); an order that lapses (4.2.1) is the customer's to pay.
          actor: effect === 'notify' || (course === 'within' && effect !== 'void') ? 'vendor' : 'customer',
          starts: startOf(rule, scenario),
          follows: [rule, ...atOnceAfter(rule, scenario)].map(eventOf),
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

function lastingOf(rule: LifecycleRule, scenario: Scenario, known: readonly TimeLimit[]): TimeLimit[] {
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
            follows: [eventOf(rule)],
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

/** Rules that take effect with another one, at once, and with those in turn. */
function atOnceAfter({ id, reading }: LifecycleRule, scenario: Scenario): LifecycleRule[] {
  return scenario.rules.flatMap((rule) => {
    const isSameReading = rule.reading === undefined || reading === undefined || rule.reading === reading;
    const follows = rule.since === id && rule.offset.kind === 'at-once' && isSameReading;
    return follows ? [rule, ...atOnceAfter(rule, scenario)] : [];
  });
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

function kindOf(rule: LifecycleRule, scenario: Scenario): TimeLimit['kind'] {
  const anchors = anchorsOf(rule, scenario);
  if (anchors.some(isArrears)) return 'arrears';
  const kinds = anchors.map((anchor) => kindOf(anchor, scenario));
  return kinds.includes('arrears') ? 'arrears' : scenario.trigger;
}

function eventOf({ effect, subject, object, modality, isLoss }: LifecycleRule): Event {
  return {
    effect,
    subject,
    ...(object ? { object } : {}),
    ...(modality === 'will' ? {} : { modality }),
    ...(isLoss ? { isLoss } : {}),
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
        { length: { amount: day - 1, unit: 'day' }, course: 'after-end', dayOne },
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
    ...(one.dayOne === other.dayOne ? {} : { dayOne: 'either' as const }),
  };
}
