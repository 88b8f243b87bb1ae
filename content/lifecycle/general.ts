import type { LifecycleRule, Reading, RuleCitation, Scenario } from '../../src/lifecycle/model';
import { after, asGiven, at, atOnce, before, goOnSince, rule, says, under, unknown, within } from './write.ts';

/**
 * What the general terms say, for products whose own terms do not speak of a trigger, and for the aspects on which they
 * are silent (14.4.1). They name no period for any loss of data: 5.5 and 9.2.4 leave that to the product's own documents.
 */

/** 5.5, 9.2.4: after arrears data are deleted at the end of a buffer period that this agreement does not name. */
export const deletedAfterArrears: LifecycleRule = rule(
  'deleted-after-buffer',
  'trigger',
  unknown,
  'delete',
  'data',
  [
    says(
      'g-5.5',
      '阿里云仅在一定的缓冲期（以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有），缓冲期届满阿里云将删除所有用户业务数据',
    ),
    says('g-9.2.4', '或如本协议第5条所述您发生欠费时', '缓冲期届满阿里云将删除所有用户业务数据'),
  ],
  { isLoss: true, fills: 'deletion' },
);

/** 9.2.4: the same after expiry. */
export const deletedAfterExpiry: LifecycleRule = rule(
  'deleted-after-buffer',
  'trigger',
  unknown,
  'delete',
  'data',
  says(
    'g-9.2.4',
    '当服务期届满、服务提前终止（包括双方协商一致提前终止，其他原因导致的提前终止等）',
    '阿里云仅在一定的缓冲期（以您所订购的服务适用的专属条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有），缓冲期届满阿里云将删除所有用户业务数据',
  ),
  { isLoss: true, fills: 'deletion' },
);

/** 3.4.1(2): what is sold for a term ends with the term. */
const endsWithTerm: LifecycleRule = rule(
  'terminated',
  'trigger',
  atOnce,
  'terminate',
  'service',
  says('g-3.4.1.2', '以包年包月等固定期限形式售卖的服务，服务期限至订购的期限届满为止'),
);

const endsWithPackage: LifecycleRule = rule(
  'package-ended',
  'trigger',
  atOnce,
  'terminate',
  'package',
  says('g-3.4.1.2', '服务期限则至您订购的资源包服务期限到期或资源包中的服务被使用完毕为止（以前述二者早发生为准）'),
);

/** 3.4.1(4): a package that has ended goes on as pay-as-you-go for one who goes on using the service. */
export const convertedIfUsed: readonly LifecycleRule[] = [
  rule(
    'converted',
    'trigger',
    after(0, 'hour'),
    'convert',
    'billing',
    says(
      'g-3.4.1.4',
      '如资源包中的各项服务使用完毕或者服务期限到期，且您未继续订购资源包服务但持续使用此项服务的，阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有）',
    ),
    {
      condition: {
        zh: '您持续使用，且该服务有后付费形式',
        en: 'you go on using it, and it is sold as pay-as-you-go',
      },
    },
  ),
  rule(
    'charged-after-conversion',
    'converted',
    atOnce,
    'charge',
    'service',
    says('g-3.4.1.4', '阿里云将持续计费并根据计费结果予以扣划服务费用'),
  ),
];

/** Arrears that come after a conversion: when, only the customer knows. */
export function arrearsAfterConversion(citation: RuleCitation, rules: readonly LifecycleRule[]): LifecycleRule[] {
  return [
    rule('in-arrears', 'converted', asGiven('arrears-at'), 'begin', 'arrears', citation),
    ...goOnSince('in-arrears', rules),
  ];
}

/** 5.2: from the arrears on the vendor may withhold or end its service. No period is named. */
const generalArrears: readonly LifecycleRule[] = [
  rule(
    'suspended',
    'trigger',
    after(0, 'hour'),
    'suspend',
    'service',
    says(
      'g-5.2',
      '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利',
    ),
    { modality: 'may' },
  ),
  rule(
    'terminated',
    'trigger',
    after(0, 'hour'),
    'terminate',
    'service',
    says('g-5.2', '或者终止服务和/或技术支持的权利'),
    { modality: 'may' },
  ),
  rule(
    'notified',
    'terminated',
    unknown,
    'notify',
    'notice',
    says('g-5.2', '阿里云因此终止服务和/或技术支持的，会向您发出必要的通知'),
  ),
];

/** 5.2: a penalty by the day, which is a right. */
const penalty: LifecycleRule = rule(
  'penalty',
  'trigger',
  atOnce,
  'charge',
  'penalty',
  says('g-5.2', '阿里云保留对您的欠费要求您按日承担万分之五的违约金以及追究其他法律责任的权利'),
  { modality: 'may' },
);

/** 4.2.2: 至少…前7日内 is either no later than seven days before, or within the last seven days. */
const renewal: readonly Reading[] = [
  {
    id: 'renew-by',
    question: {
      zh: '“至少应在服务期满前7日内支付续费款项”是何时？',
      en: 'When is “至少应在服务期满前7日内” to be paid?',
    },
    alternatives: [
      {
        id: 'seven-days-before',
        name: { zh: '至迟在期满前7日', en: 'At the latest seven days before the term ends' },
        citations: [says('g-4.2.2', '您至少应在服务期满前7日内支付续费款项')],
      },
      {
        id: 'last-seven-days',
        name: { zh: '在期满前的7日之内', en: 'Within the last seven days of the term' },
        citations: [says('g-4.2.2', '您至少应在服务期满前7日内支付续费款项')],
      },
    ],
  },
];

const renewalDue: readonly LifecycleRule[] = [
  ...under('renew-by/seven-days-before', [
    rule(
      'renewal-due',
      'trigger',
      before(7, 'day', 'day'),
      'due',
      'renewal',
      says('g-4.2.2', '您至少应在服务期满前7日内支付续费款项，以使服务得以继续进行'),
    ),
  ]),
  ...under('renew-by/last-seven-days', [
    rule(
      'renewal-due',
      'trigger',
      { kind: 'within-before', period: { amount: 7, unit: 'day' }, basis: 'day' },
      'due',
      'renewal',
      says('g-4.2.2', '您至少应在服务期满前7日内支付续费款项，以使服务得以继续进行'),
    ),
  ]),
];

const noPeriod = {
  aspect: 'deletion',
  note: {
    zh: '本产品的专用说明对此没有规定；通用条款没有写明缓冲期有多长，只说以专有条款、产品文档、服务说明所载为准。',
    en: 'This product’s own terms say nothing of it; the general terms name no length for the buffer period, but refer to the product’s terms, documents and descriptions.',
  },
} as const;

const noCharging = {
  aspect: 'charging',
  note: { zh: '其间是否计费，条文没有说。', en: 'Whether anything is charged meanwhile is not said.' },
} as const;

/** The scenarios of the general terms, in the order of the text. */
export const generalScenarios: readonly Scenario[] = [
  {
    id: 'general-expiry-term',
    trigger: 'expiry',
    variant: 'term',
    name: { zh: '到期（包年包月等固定期限）', en: 'Expiry of a fixed term' },
    parameters: [],
    rules: [...renewalDue, endsWithTerm, deletedAfterExpiry],
    readings: renewal,
    recovery: [],
    silences: [noPeriod, noCharging],
    isGeneral: true,
  },
  {
    id: 'general-expiry-package',
    trigger: 'expiry',
    variant: 'package',
    name: { zh: '资源包到期', en: 'Expiry of a package' },
    parameters: ['arrears-at'],
    rules: [
      endsWithPackage,
      rule(
        'rest-void',
        'trigger',
        atOnce,
        'void',
        'package',
        says('g-3.4.1.3', '如资源包的服务期限届满，您已订购但未使用完毕的服务将被作废且阿里云将不提供其他替代或补充'),
        { object: { zh: '未用完的服务量', en: 'What is left of the package' }, isLoss: true },
      ),
      ...convertedIfUsed,
      ...arrearsAfterConversion(says('g-5.2', '在您未按照约定支付全部费用之前'), [
        ...generalArrears,
        deletedAfterArrears,
      ]),
    ],
    readings: [],
    recovery: [],
    silences: [noPeriod],
    isGeneral: true,
  },
  {
    id: 'general-quota-exhausted',
    trigger: 'quota-exhausted',
    variant: null,
    name: { zh: '资源包用完', en: 'Package used up' },
    parameters: ['arrears-at'],
    rules: [
      endsWithPackage,
      ...convertedIfUsed,
      ...arrearsAfterConversion(says('g-5.2', '在您未按照约定支付全部费用之前'), [
        ...generalArrears,
        deletedAfterArrears,
      ]),
    ],
    readings: [],
    recovery: [],
    silences: [noPeriod],
    isGeneral: true,
  },
  {
    id: 'general-order-unpaid',
    trigger: 'order-unpaid',
    variant: null,
    name: { zh: '下单后未付费', en: 'Order not paid' },
    parameters: [],
    rules: [
      rule(
        'order-kept',
        'trigger',
        atOnce,
        'keep',
        'order',
        says('g-4.2.1', '您未在下单后立即付费的，订单将为您保留7日'),
      ),
      rule(
        'sold-out',
        'trigger',
        within(7, 'day', 'day'),
        'void',
        'order',
        says('g-4.2.1', '或者7日内阿里云服务售罄的，订单失效'),
        {
          condition: { zh: '7日内服务售罄', en: 'the service sells out meanwhile' },
        },
      ),
      rule('void', 'trigger', at(7, 'day', 'day'), 'void', 'order', says('g-4.2.1', '7日届满您仍未付费', '订单失效')),
    ],
    readings: [],
    recovery: [
      {
        before: 'void',
        what: { zh: '订单', en: 'The order' },
        basis: 'implied',
        citations: [says('g-4.2.1', '7日届满您仍未付费')],
      },
    ],
    silences: [],
    isGeneral: true,
  },
  {
    id: 'general-arrears',
    trigger: 'arrears',
    variant: null,
    name: { zh: '欠费', en: 'Arrears' },
    parameters: [],
    rules: [...generalArrears, penalty, deletedAfterArrears],
    readings: [],
    recovery: [],
    silences: [
      {
        aspect: 'suspension',
        note: {
          zh: '5.2 是一项权利：何时行使、是否先暂停后终止，条文没有说。',
          en: '5.2 is a right: when it is used, and whether suspension comes before termination, is not said.',
        },
      },
      noPeriod,
      noCharging,
    ],
    isGeneral: true,
  },
];

/** What concerns every scenario of a trigger, whatever the product's own terms say. */
export const generalWarnings: Readonly<Partial<Record<Scenario['trigger'], NonNullable<Scenario['warnings']>>>> = {
  arrears: [
    {
      note: {
        zh: '波及：您名下其他阿里云账号内的资金可被用于抵充；仍不足的，阿里云有权拒绝和终止所有这些账号的服务。',
        en: 'Spread: money in your other Alibaba Cloud accounts can be set off; where that does not suffice, service to all of these accounts can be refused and ended.',
      },
      citations: [
        says(
          'g-5.4',
          '您所有阿里云账号内的资金不足以抵充您的欠费和其他应付费用的，对您所有阿里云账号予以拒绝和终止服务',
        ),
      ],
    },
    {
      note: {
        zh: '阿里云及其关联公司对您的到期债务可被暂停支付，经书面通知后可直接抵消。',
        en: 'Debts that the vendor and its affiliates owe you can be withheld and, after written notice, set off.',
      },
      citations: [
        says(
          'g-5.3',
          '则阿里云及/或其关联公司将有权暂停支付该到期债务，并有权经书面通知您后，直接将前述到期债务用于抵消您在本协议项下的应付费用',
        ),
      ],
    },
  ],
  expiry: [
    {
      note: {
        zh: '通用条款要求更早续费：“至少应在服务期满前7日内”。这句话可读作至迟在期满前7日，也可读作期满前的7日之内；保险起见，提前7日。',
        en: 'The general terms ask for earlier renewal: “至少应在服务期满前7日内”, which can mean no later than seven days before the end or within the last seven days. To be safe, renew seven days before.',
      },
      citations: [says('g-4.2.2', '您至少应在服务期满前7日内支付续费款项，以使服务得以继续进行')],
    },
    {
      note: {
        zh: '设置了自动续费、到期时可用余额足够的，系统自动扣取下一周期费用，不发生到期。',
        en: 'Where automatic renewal is set and the balance suffices, the next term is paid at expiry, and nothing expires.',
      },
      citations: [
        says(
          'g-4.9',
          '自动续费是指您所购买的阿里云服务到期时，您的阿里云账号内可用余额足够的，系统自动从您的账号中扣取下一续费周期的费用',
        ),
      ],
    },
  ],
};
