import type { UnitId } from '../agreement/model';
import { consequenceOf, isLoss } from '../lifecycle/consequences.ts';
import type { LifecycleContent, LifecycleRule, Scenario, Wording } from '../lifecycle/model';
import { noteOfCharges, noteOfOrder, noteOfRetention, noteOfSuspension } from './derived-notes.ts';
import type { Precedence, PrecedenceAspect, PrecedenceRelation } from './model';
import { partOfId } from '../agreement/unit-id.ts';

/** A general provision on which the rules of a product's own terms bear. */
interface Bearing {
  readonly general: UnitId;
  readonly quote: string;
  readonly aspect: PrecedenceAspect;
  readonly relation: PrecedenceRelation;
  readonly isOf: (rule: LifecycleRule, scenario: Scenario) => boolean;
  /** Of the rules that one provision of the product has on it. */
  readonly noteOf: (rules: readonly LifecycleRule[], scenario: Scenario) => Wording;
}

/** Whether the clause says when: a figure, at once, or what the customer was told; not just some time after. */
const saysWhen = ({ offset }: LifecycleRule) =>
  offset.kind !== 'unknown' && !(offset.kind === 'after' && offset.period.amount === 0);

/** The rule that says when a rule happens: itself, or the one at whose moment it does (23.3); none for what happens at the trigger. */
function findClock(rule: LifecycleRule, { rules }: Scenario): LifecycleRule | undefined {
  let clock: LifecycleRule | undefined = rule;
  for (let steps = 0; clock && steps <= rules.length; steps += 1) {
    const { offset, since }: LifecycleRule = clock;
    if (offset.kind !== 'at-once' || typeof since !== 'string') return clock;
    clock = rules.find(({ id }) => id === since);
  }
  return undefined;
}

/** Whether data stay when this happens: history is still to be read (53.2), DNS data are not deleted yet (29.3). */
const leavesData = ({ id }: LifecycleRule, { rules }: Scenario) =>
  rules.some(
    ({ since, effect, subject }) =>
      since === id &&
      (effect === 'keep' || effect === 'continue') &&
      (subject === 'data' || subject === 'dns-data' || subject === 'history'),
  );

/**
 * Whether a rule says after what time data are lost. What is left of a package is no data of the customer (11.1); a loss at the
 * trigger leaves no time (39.1.1, 40.3, 40.4.2), and a time that only the customer was told is none that is said (69.2.1(4)).
 */
function saysHowLongDataStay(rule: LifecycleRule, scenario: Scenario): boolean {
  // Work that is running is no data: 5.5 and 9.2.4 say nothing of it (10.1, 33.1).
  if (!isLoss(rule) || consequenceOf(rule).loses === 'running') return false;
  if (rule.subject === 'package' || leavesData(rule, scenario)) return false;
  const clock = findClock(rule, scenario);
  return clock !== undefined && clock.offset.kind !== 'parameter' && saysWhen(clock);
}

/** Whether a rule begins when another withholds the service. */
const followsSuspension = ({ since }: LifecycleRule, { rules }: Scenario) =>
  rules.some(({ id, effect }) => id === since && (effect === 'suspend' || effect === 'stop'));

/**
 * Which general provisions the rules of a lifecycle come before (14.4.1), aspect by aspect. Everything here follows from the
 * rules: a product whose own terms are silent on an aspect leaves it to the general terms.
 */
const BEARINGS: readonly Bearing[] = [
  {
    general: 'g-5.5',
    quote:
      '阿里云仅在一定的缓冲期（以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有）',
    aspect: 'retention',
    relation: 'specifies',
    isOf: (rule, scenario) => scenario.trigger === 'arrears' && saysHowLongDataStay(rule, scenario),
    noteOf: noteOfRetention,
  },
  {
    general: 'g-9.2.4',
    quote:
      '阿里云仅在一定的缓冲期（以您所订购的服务适用的专属条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有）',
    aspect: 'retention',
    relation: 'specifies',
    isOf: (rule, scenario) =>
      (scenario.trigger === 'arrears' || scenario.trigger === 'expiry') && saysHowLongDataStay(rule, scenario),
    noteOf: noteOfRetention,
  },
  {
    general: 'g-5.2',
    quote: '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利',
    aspect: 'suspension',
    relation: 'specifies',
    isOf: (rule, { trigger }) =>
      trigger === 'arrears' &&
      (rule.effect === 'suspend' || rule.effect === 'stop' || rule.effect === 'terminate') &&
      rule.subject === 'service' &&
      saysWhen(rule),
    noteOf: noteOfSuspension,
  },
  {
    general: 'g-5.2',
    quote: '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利',
    aspect: 'payment',
    relation: 'specifies',
    isOf: (rule, scenario) =>
      scenario.trigger === 'arrears' && rule.effect === 'charge' && followsSuspension(rule, scenario),
    noteOf: noteOfCharges,
  },
  {
    general: 'g-4.2.1',
    quote: '订单将为您保留7日，7日届满您仍未付费或者7日内阿里云服务售罄的，订单失效',
    aspect: 'order',
    relation: 'displaces',
    isOf: ({ effect, subject }, { trigger }) => trigger === 'order-unpaid' && effect === 'void' && subject === 'order',
    noteOf: noteOfOrder,
  },
];

/**
 * One entry for each clause of a product's own and general provision that it bears on, in the order of the rules. It quotes the
 * clause from where it says when to where it says what, so that the period is in the quote (2.2).
 */
export function derivePrecedence(
  { lifecycles }: Pick<LifecycleContent, 'lifecycles'>,
  textOf: (unit: UnitId) => string,
): Precedence[] {
  const entries = new Map<string, Precedence>();
  const scenarios = lifecycles.flatMap((product) => product.scenarios.filter(({ isGeneral }) => isGeneral !== true));
  for (const scenario of scenarios) {
    for (const { general, quote, aspect, relation, isOf, noteOf } of BEARINGS) {
      const bearing = scenario.rules.filter((rule) => isOf(rule, scenario));
      for (const special of new Set(bearing.flatMap((rule) => findOwnProvision(rule) ?? []))) {
        const key = `${special} ${general} ${aspect}`;
        if (entries.has(key)) continue;
        const rules = bearing.filter((rule) => findOwnProvision(rule) === special);
        const quotes = rules
          .flatMap((rule) => [rule, findClock(rule, scenario) ?? rule])
          .flatMap(({ citations }) => citations)
          .flatMap((citation) => (citation.provision === special ? citation.quotes : []));
        entries.set(key, {
          special,
          specialQuote: passageOf(textOf(special), quotes),
          general,
          generalQuote: quote,
          relation,
          aspect,
          note: noteOf(rules, scenario),
        });
      }
    }
  }
  return [...entries.values()];
}

/** The provision of the product's own terms that says it. */
const findOwnProvision = ({ citations }: LifecycleRule): UnitId | undefined =>
  citations.find(({ provision }) => partOfId(provision) === 'special')?.provision;

/** A text from the first to the last of its words that are quoted; a quote that it does not have, as it is. */
function passageOf(text: string, quotes: readonly string[]): string {
  const spans = quotes.map((quote) => ({ quote, start: text.indexOf(quote) }));
  const absent = spans.find(({ start }) => start < 0);
  if (absent) return absent.quote;
  return text.slice(
    Math.min(...spans.map(({ start }) => start)),
    Math.max(...spans.map(({ quote, start }) => start + quote.length)),
  );
}
