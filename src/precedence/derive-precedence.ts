import type { LifecycleContent, LifecycleRule, Scenario, Wording } from '../lifecycle/model';
import type { Precedence, PrecedenceAspect, PrecedenceRelation } from './model';

/** A general provision on which the rules of a product's own terms bear. */
interface Bearing {
  readonly general: string;
  readonly quote: string;
  readonly aspect: PrecedenceAspect;
  readonly relation: PrecedenceRelation;
  readonly noteOf: (scenario: Scenario) => Wording;
  readonly isOf: (rule: LifecycleRule, scenario: Scenario) => boolean;
}

/** Where the own rules reach only some of the data, the general ones fill in the rest. */
const noteOfRetention = ({ rules }: Scenario): Wording =>
  rules.some(({ fills }) => fills === 'deletion')
    ? {
        zh: '本产品只写明这一部分何时释放或删除；其余数据仍适用通用条款的“一定的缓冲期”。',
        en: 'The product says when this part is released or deleted; for other data the general terms hold, with their 一定的缓冲期.',
      }
    : {
        zh: '本产品自己写明何时释放或删除；通用条款只说“一定的缓冲期”。',
        en: 'The product says itself when data are released or deleted; the general terms only say 一定的缓冲期.',
      };

/** Whether the clause says when: a figure, at once, or what the customer was told; not just some time after. */
const saysWhen = ({ offset }: LifecycleRule) =>
  offset.kind !== 'unknown' && !(offset.kind === 'after' && offset.period.amount === 0);

/** What is left of a package is no data of the customer (11.1, 18.1, 19.1). */
const isLossOfData = (rule: LifecycleRule) =>
  rule.isLoss === true && rule.subject !== 'package' && rule.offset.kind !== 'parameter' && saysWhen(rule);

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
    noteOf: noteOfRetention,
    isOf: (rule, { trigger }) => trigger === 'arrears' && isLossOfData(rule),
  },
  {
    general: 'g-9.2.4',
    quote:
      '阿里云仅在一定的缓冲期（以您所订购的服务适用的专属条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有）',
    aspect: 'retention',
    relation: 'specifies',
    noteOf: noteOfRetention,
    isOf: (rule, { trigger }) => (trigger === 'arrears' || trigger === 'expiry') && isLossOfData(rule),
  },
  {
    general: 'g-5.2',
    quote: '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利',
    aspect: 'suspension',
    relation: 'specifies',
    noteOf: () => ({
      zh: '本产品自己写明欠费后何时暂停、停止或终止；通用条款只保留这样做的权利，没有写明期间。',
      en: 'The product says itself when service is suspended or ended after arrears; the general terms only reserve the right.',
    }),
    isOf: (rule, { trigger }) =>
      trigger === 'arrears' &&
      (rule.effect === 'suspend' || rule.effect === 'stop' || rule.effect === 'terminate') &&
      rule.subject === 'service' &&
      saysWhen(rule),
  },
  {
    general: 'g-4.2.1',
    quote: '订单将为您保留7日，7日届满您仍未付费或者7日内阿里云服务售罄的，订单失效',
    aspect: 'order',
    relation: 'displaces',
    noteOf: () => ({
      zh: '本产品的订单保留期间与通用条款的7日不同。',
      en: 'The product keeps an unpaid order for another time than the seven days of the general terms.',
    }),
    isOf: ({ effect, subject }, { trigger }) => trigger === 'order-unpaid' && effect === 'void' && subject === 'order',
  },
];

/** One entry for each clause of a product's own and general provision that it bears on, in the order of the rules. */
export function derivePrecedence({ lifecycles }: LifecycleContent): Precedence[] {
  const entries = new Map<string, Precedence>();
  const scenarios = lifecycles.flatMap((product) => product.scenarios.filter(({ isGeneral }) => isGeneral !== true));
  for (const scenario of scenarios) {
    for (const rule of scenario.rules) {
      const own = rule.citations.find(({ provision }) => provision.startsWith('p-'));
      const specialQuote = own?.quotes.at(-1);
      if (!own || specialQuote === undefined) continue;
      for (const { general, quote, aspect, relation, noteOf, isOf } of BEARINGS) {
        const key = `${own.provision} ${general}`;
        if (entries.has(key) || !isOf(rule, scenario)) continue;
        const special = own.provision;
        entries.set(key, {
          special,
          specialQuote,
          general,
          generalQuote: quote,
          relation,
          aspect,
          note: noteOf(scenario),
        });
      }
    }
  }
  return [...entries.values()];
}
