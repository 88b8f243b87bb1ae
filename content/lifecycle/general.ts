import type { LifecycleRule, OtherEnd, Reading, RuleCitation, Scenario } from '../../src/lifecycle/model';
import { after, asGiven, at, atOnce, before, goOnSince, rule, says, under, unknown, within } from './write.ts';

/**
 * What the general terms say, for products whose own terms do not speak of a trigger, and for the aspects on which they
 * are silent (14.4.1). They name no period for any loss of data: 5.5 and 9.2.4 leave that to the product's own documents.
 */

/** 5.5 and 9.2.4 in the words that they share: what is kept, unless the law says otherwise, and that copies go too. */
const bufferOf = (terms: '专有条款' | '专属条款') =>
  `除法律法规明确规定、主管部门要求或双方另有约定外，阿里云仅在一定的缓冲期（以您所订购的服务适用的${terms}、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有），缓冲期届满阿里云将删除所有用户业务数据，包括所有缓存或者备份的副本，不再保留您的任何用户业务数据`;

/**
 * 5.5, 9.2.4: after arrears data are deleted at the end of a buffer period that this agreement does not name. 5.5 lets it begin
 * when the arrears have ended the service, so that it cannot come before what stops the service.
 *
 * @param since - what stops the service; the arrears themselves where nothing of the product's own does.
 */
export const deletedAfterArrears = (since: LifecycleRule['since'] = 'trigger'): LifecycleRule =>
  rule(
    'deleted-after-buffer',
    since,
    unknown,
    'delete',
    'data',
    [
      says('g-5.5', '当您发生欠费导致阿里云终止服务和/或技术支持时', bufferOf('专有条款')),
      says('g-9.2.4', '或如本协议第5条所述您发生欠费时', bufferOf('专属条款')),
    ],
    { countsFromTrigger: true, fills: 'deletion' },
  );

/** 5.2: what has stopped by the product's own terms may be ended too, whenever the vendor decides. */
export const terminatedByRight = (since: LifecycleRule['since']): LifecycleRule =>
  rule(
    'terminated-by-right',
    since,
    after(0, 'hour'),
    'terminate',
    'service',
    says('g-5.2', '或者终止服务和/或技术支持的权利'),
    { modality: 'may', fills: 'termination' },
  );

/** What the general terms add to a stop after which the product's own terms say nothing: the right of 5.2, the buffer of 5.5. */
export const afterStop = (stop: LifecycleRule['since']): readonly LifecycleRule[] => [
  terminatedByRight(stop),
  deletedAfterArrears(stop),
];

const ENDED = '当服务期届满、服务提前终止（包括双方协商一致提前终止，其他原因导致的提前终止等）';

/** 9.2.4: the same after expiry, and after an end before its time. */
export const deletedAfterExpiry: LifecycleRule = rule(
  'deleted-after-buffer',
  'trigger',
  unknown,
  'delete',
  'data',
  says('g-9.2.4', ENDED, bufferOf('专属条款')),
  { fills: 'deletion' },
);

/** The same rules for a product whose own terms say that it stores none of the customer's data: 5.5 and 9.2.4 say 如有. */
export const onlyIfStored = (rules: readonly LifecycleRule[], clause: string): LifecycleRule[] =>
  rules.map((each) =>
    each.fills === 'deletion'
      ? {
          ...each,
          condition: {
            zh: `它仍存有您的数据，虽然专用说明 ${clause} 说存储由您自行负责`,
            en: `it holds data of yours at all, though special ${clause} leaves storing them to you`,
          },
        }
      : each,
  );

/** 9.2.4, of a package that is over and whose customer does not go on using the service. */
export const deletedUnlessUsed: LifecycleRule = {
  ...deletedAfterExpiry,
  id: 'deleted-after-end',
  condition: { zh: '您不再使用', en: 'you do not go on using it' },
};

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

/** The same where a product's own terms speak of the end: 15.1, 25.1. */
export const deletedAfterEndUnlessUsed: LifecycleRule = { ...deletedUnlessUsed, id: deletedAfterExpiry.id };

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

/** 5.2, where a product's own terms count from a suspension that they do not date (51.1). */
export const suspendedByRight: readonly LifecycleRule[] = generalArrears
  .filter(({ id }) => id === 'suspended')
  .map((each) => ({ ...each, id: 'suspended-by-right', fills: 'suspension' }));

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
      en: 'When is “至少应在服务期满前7日内” (at least within 7 days before the term ends) to be paid?',
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

/** 4.2.1: an order stands for seven days, or until the service is sold out. */
export const generalOrder: readonly LifecycleRule[] = [
  rule('order-kept', 'trigger', atOnce, 'keep', 'order', says('g-4.2.1', '您未在下单后立即付费的，订单将为您保留7日')),
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
];

/** 4.2.1, of an order that a product's own terms keep for three days (6.1, 7.1): sold out in them, it lapses all the same. */
export const soldOut: readonly LifecycleRule[] = generalOrder
  .filter(({ id }) => id === 'sold-out')
  .map((each) => ({
    ...each,
    offset: within(3, 'day', 'day'),
    condition: { zh: '服务在此之前售罄', en: 'the service sells out before then' },
    fills: 'termination',
  }));

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

const inTime = {
  aspect: 'recovery',
  note: {
    zh: '提前终止之后能否恢复，条文没有说。',
    en: 'Whether anything can be had back after an early end is not said.',
  },
} as const;

/** 3.4.4: what ends a term before its time. The trigger is the end itself. */
const earlyEnds: readonly Scenario[] = [
  {
    id: 'general-early-end-agreed',
    trigger: 'early-end',
    variant: 'agreed',
    name: {
      zh: '提前终止：协商一致，或不能继续提供',
      en: 'Ended early: by agreement, or because it cannot go on',
    },
    parameters: [],
    rules: [
      rule('terminated', 'trigger', atOnce, 'terminate', 'service', [
        says('g-3.4.4', '发生下列情形之一的，服务期限提前终止'),
        says('g-3.4.4.1', '双方协商一致提前终止的'),
        says('g-3.4.4.4', '服务因阿里云无法控制的事由而无法提供（包括但不限于不可抗力）'),
      ]),
      deletedAfterExpiry,
    ],
    readings: [],
    recovery: [],
    silences: [noPeriod, noCharging, inTime],
    isGeneral: true,
  },
  {
    id: 'general-early-end-attack',
    trigger: 'early-end',
    variant: 'attack',
    name: { zh: '提前终止：遭遇网络攻击等', en: 'Ended early: attacks on your site' },
    parameters: [],
    rules: [
      rule('terminated', 'trigger', atOnce, 'terminate', 'service', says('g-3.4.4.3', '阿里云可决定暂停或终止服务'), {
        modality: 'may',
      }),
      // The vendor may only suspend: 9.2.4 speaks of an end.
      {
        ...deletedAfterExpiry,
        condition: { zh: '服务被终止，而不只是暂停', en: 'the service is ended, and not only suspended' },
      },
    ],
    readings: [],
    recovery: [],
    silences: [noPeriod, inTime],
    warnings: [
      {
        note: {
          zh: '终止的，按实际提供服务的月份计费，不足一个月的按天计，剩余款项返还。',
          en: 'If it is ended, the months of actual service are charged, less than a month by the day, and the rest is paid back.',
        },
        citations: [
          says(
            'g-3.4.4.3',
            '如果终止服务的，将按照实际提供服务月份计算（不足一个月的按天计）服务费用，将剩余款项（如有）返还',
          ),
        ],
      },
    ],
    isGeneral: true,
  },
  {
    id: 'general-early-end-breach',
    trigger: 'early-end',
    variant: 'breach',
    name: { zh: '提前终止：严重违反本协议', en: 'Ended early: serious breach' },
    parameters: [],
    rules: [
      rule(
        'terminated',
        'trigger',
        atOnce,
        'terminate',
        'service',
        says('g-3.4.4.2', '阿里云有权提前终止服务直至清除您的全部数据'),
        { modality: 'may' },
      ),
      rule(
        'deleted',
        'trigger',
        after(0, 'hour'),
        'delete',
        'data',
        says('g-3.4.4.2', '阿里云有权提前终止服务直至清除您的全部数据'),
        { modality: 'may' },
      ),
      deletedAfterExpiry,
    ],
    readings: [],
    recovery: [],
    silences: [
      {
        aspect: 'deletion',
        note: {
          zh: '清除数据之前有没有缓冲期，3.4.4（2）没有说；9.2.4 对提前终止说有一段，长短没有写明。',
          en: 'Whether any buffer comes before the data are cleared 3.4.4(2) does not say; 9.2.4 has one for an early end, of no stated length.',
        },
        filledBy: 'g-9.2.4',
      },
      noCharging,
      inTime,
    ],
    isGeneral: true,
  },
  {
    id: 'general-early-end-discontinued',
    trigger: 'early-end',
    variant: 'discontinued',
    name: { zh: '提前终止：阿里云不再提供该服务', en: 'Ended early: the vendor discontinues the service' },
    parameters: [],
    rules: [
      rule(
        'notified',
        'trigger',
        before(30, 'day', 'day'),
        'notify',
        'notice',
        says(
          'g-3.4.4.5',
          '在我们终止提供您正在使用的任何服务或任何服务功能之前，我们将提前30日在阿里云网站上通告或给您发网站内通知或其他书面通知的方式通知您',
        ),
      ),
      rule('terminated', 'trigger', atOnce, 'terminate', 'service', [
        says('g-3.4.4', '发生下列情形之一的，服务期限提前终止'),
        says('g-3.4.4.5', '阿里云可不时修改、终止、服务'),
      ]),
      deletedAfterExpiry,
    ],
    readings: [],
    recovery: [],
    silences: [noPeriod, noCharging, inTime],
    warnings: [
      {
        note: {
          zh: '已预付但未消费的款项退还至您的阿里云账户。',
          en: 'What is prepaid and not used is paid back to your account.',
        },
        citations: [says('g-3.4.4.5', '届时阿里云应将您已预付但未消费的款项退还至您的阿里云账户')],
      },
    ],
    isGeneral: true,
  },
];

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
        { object: { zh: '未用完的服务量', en: 'What is left of the package' } },
      ),
      ...convertedIfUsed,
      ...arrearsAfterConversion(says('g-5.2', '在您未按照约定支付全部费用之前'), [
        ...generalArrears,
        deletedAfterArrears(),
      ]),
      deletedUnlessUsed,
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
        deletedAfterArrears(),
      ]),
      deletedUnlessUsed,
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
    rules: [...generalOrder],
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
    rules: [...generalArrears, penalty, deletedAfterArrears()],
    readings: [],
    recovery: [],
    silences: [
      {
        aspect: 'suspension',
        note: {
          zh: '通用条款 5.2 是一项权利：何时行使、是否先暂停后终止，条文没有说。',
          en: 'General 5.2 is a right: when it is used, and whether suspension comes before termination, is not said.',
        },
      },
      noPeriod,
      noCharging,
    ],
    isGeneral: true,
  },
  ...earlyEnds,
];

/** What concerns every scenario of a trigger, whatever the product's own terms say. */
export const generalWarnings: Readonly<Partial<Record<Scenario['trigger'], NonNullable<Scenario['warnings']>>>> = {
  arrears: [
    {
      note: {
        zh: '欠费时，阿里云“可能会”提示或催告：不是承诺，没有收到提醒也照常计算期间。',
        en: 'Of arrears the vendor “may” remind you: that is no promise, and periods run without it.',
      },
      citations: [says('g-5.1', '您发生欠费时，阿里云可能会向您发出合理的提示或催告')],
    },
    {
      reach: 'all-accounts',
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
      reach: 'debts',
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
        en: 'The general terms ask for earlier renewal: “至少应在服务期满前7日内” (at least within 7 days before the term ends), which can mean no later than seven days before the end or within the last seven days. To be safe, renew seven days before.',
      },
      citations: [says('g-4.2.2', '您至少应在服务期满前7日内支付续费款项，以使服务得以继续进行')],
    },
    {
      note: {
        zh: '设置了自动续费、到期时可用余额足够的，系统自动扣取下一周期费用，不发生到期；价格是扣费当时的价格，另有明确约定的除外。',
        en: 'Where automatic renewal is set and the balance suffices, the next term is paid at expiry, and nothing expires; the price is that of the moment of payment, unless expressly agreed otherwise.',
      },
      citations: [
        says(
          'g-4.9',
          '自动续费是指您所购买的阿里云服务到期时，您的阿里云账号内可用余额足够的，系统自动从您的账号中扣取下一续费周期的费用',
          '除另有明确约定外，自动续费的价格为系统执行扣费当时的价格',
        ),
      ],
    },
  ],
};

/** 4.2.2 by its safer reading: what the general terms ask of everybody who has paid in advance. */
export const generalDuties: Readonly<Partial<Record<Scenario['trigger'], LifecycleRule>>> = {
  expiry: rule(
    'renewal-due',
    'trigger',
    before(7, 'day', 'day'),
    'due',
    'renewal',
    says('g-4.2.2', '您至少应在服务期满前7日内支付续费款项，以使服务得以继续进行'),
  ),
};

const idle = (clause: string, quote: string): readonly OtherEnd[] => [
  {
    modality: 'may',
    note: {
      zh: '与到期、欠费无关：开通后不实际使用、又没有付过费的，阿里云有权回收资源，何时回收没有写明。',
      en: 'Apart from expiry and arrears: what is held without being used or paid for can be taken back; when is not said.',
    },
    citations: [says(clause, quote)],
  },
];

/** Ends of data and of services that neither expiry nor arrears brings, named where they could be overlooked. */
export const otherEnds: Readonly<Partial<Record<number, readonly OtherEnd[]>>> = {
  16: [
    {
      modality: 'will',
      note: {
        zh: '与欠费无关：每个任务完成之后，其结果即被释放并销毁，不可恢复；须及时另存。',
        en: 'Apart from arrears: the result of each task is released and destroyed once the task is done, for good; save it in time.',
      },
      citations: [says('16.2', '您的每个任务完成之后，媒体处理服务将释放并销毁其任务结果', '数据一经销毁将不可恢复')],
    },
  ],
  17: idle('17.2', '如占用服务但不实际使用的且未支付任何服务费用，阿里云将有权回收该等资源'),
  20: [
    {
      modality: 'will',
      note: {
        zh: '与到期、欠费无关：音乐的授权到期后，须停止使用，或被停止使用。',
        en: 'Apart from expiry and arrears: once the licence of the music ends, its use has to stop, or is stopped.',
      },
      citations: [says('20.2', '阿里云的授权到期后，阿里云将要求您停止使用、或停止您使用该音乐')],
    },
  ],
  22: [
    {
      modality: 'may',
      note: {
        zh: '与到期、欠费无关：超出申报用途，或 NFT 活动可能影响公共利益的，阿里云有权停止服务并清除部分或全部数据。',
        en: 'Apart from expiry and arrears: use beyond what was declared, or NFT activities against the public interest, give the right to stop and to clear some or all data.',
      },
      citations: [
        says('22.2.1', '阿里云有权暂时或永久停止服务，并有权清除您的部分或全部数据'),
        says('22.2.2', '阿里云有权暂时或永久停止服务，并有权清除您的部分或全部数据'),
      ],
    },
  ],
  39: idle('39.5', '如占用服务但不实际使用的且未支付任何服务费用，阿里云将有权回收该等资源'),
  57: [
    {
      modality: 'may',
      note: {
        zh: '与有效期无关：没有在指定考试时间参加考试的，考试资格可被取消，考试费不退。',
        en: 'Apart from the validity: who misses the examination time can lose the right to sit it, without a refund.',
      },
      citations: [says('57.1.2', '如用户未能在指定有效考试时间参加考试，阿里云有权取消该用户考试资格，考试费不退')],
    },
  ],
  64: [
    {
      modality: 'may',
      note: {
        zh: '与到期、欠费无关：违反前两项约定（联系人、盗版软件）的，阿里云有权立即删除相应信息，中止或终止服务。',
        en: 'Apart from expiry and arrears: on a breach of the two items before it (contacts, pirated software) the vendor has the right to delete information at once, and to suspend or end the service.',
      },
      citations: [
        says('64.4.1.3', '有权根据情况采取相应的处理措施，包括但不限于立即删除相应信息、中止服务或终止服务等'),
      ],
    },
    {
      modality: 'will',
      note: {
        zh: '与到期、欠费无关：第三方质疑或投诉后，您未能提供相反证据或者逾期未作反馈（因联系方式不对而联系不到您的，也算）的，阿里云将采取立即删除相应信息、中止或终止服务等措施。',
        en: 'Apart from expiry and arrears: where you do not answer a third party’s complaint with evidence, or not in time (not being reachable at the contact you gave counts as the same), the vendor will take measures such as deleting information at once, suspending or ending the service.',
      },
      citations: [
        says(
          '64.4.1.3',
          '如您未能提供相反证据回应前述质疑或投诉，或您逾期未作反馈的，阿里云将采取包括但不限于立即删除相应信息、中止服务或终止服务等处理措施',
          '因您未及时更新联系方式或联系方式不正确而致使未能联系到您的，亦视为您逾期未作反馈',
        ),
      ],
    },
  ],
  66: [
    {
      modality: 'will',
      note: {
        zh: '与到期、欠费无关：第三方质疑或投诉后，您未能提供相反证据或者逾期未能反馈（因联系方式不对而联系不到您的，也算）的，阿里云将采取立即删除相应信息、中止或终止服务等措施。',
        en: 'Apart from expiry and arrears: where you do not answer a third party’s complaint with evidence, or not in time (not being reachable at the contact you gave counts as the same), the vendor will take measures such as deleting information at once, suspending or ending the service.',
      },
      citations: [
        says(
          '66.5',
          '如您未能提供相反证据或您逾期未能反馈的，阿里云将采取包括但不限于立即删除相应信息、中止服务，或终止服务等处理措施',
          '因您未及时更新联系方式或联系方式不正确而致使未能联系到您的，亦视为您逾期未能反馈',
        ),
      ],
    },
  ],
  72: [
    {
      modality: 'may',
      note: {
        zh: '与到期、欠费无关：许可随时可因通知撤回而终止。',
        en: 'Apart from expiry and arrears: the licence ends whenever it is withdrawn by notice.',
      },
      citations: [says('72.3', '有效期直至甲方通知乙方撤回本协议约定的许可')],
    },
  ],
  55: [
    {
      modality: 'will',
      note: {
        zh: '与到期、欠费无关：关闭流量分析功能后，采集和分析的流数据同步删除。',
        en: 'Apart from expiry and arrears: when flow analysis is switched off, the flow data are deleted with it.',
      },
      citations: [says('55.1', '关闭后阿里云将同步删除该功能采集及分析后的流数据')],
    },
  ],
};
