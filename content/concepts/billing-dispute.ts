import type { Concept } from '../../src/concepts/model';

export const billingDispute: Concept = {
  slug: 'billing-dispute',
  name: {
    zh: '账单异议',
    en: 'Disputing a bill',
  },
  variants: {
    zh: ['账单争议', '对账', '计费错误', '异议期', '无异议', '多扣费', '结算异议'],
    en: [
      'billing error',
      'contesting an invoice',
      'disputed charges',
      'reconciliation',
      'objection to a bill',
      'undisputed amount',
    ],
  },
  summary: {
    zh: '账单异议须在收到后5个工作日内提出，逾期视为无异议；协商期间先付无异议部分，协商不成又无充分依据的以系统数据为准（通用条款 4.8）。',
    en: 'A bill must be contested within 5 working days of receipt, or it stands. The undisputed part is paid at once; if talks fail and the customer gives no sufficient grounds, system data decide (general 4.8).',
  },
  groups: [
    {
      title: {
        zh: '相关条款',
        en: 'Clauses',
      },
      clauses: [
        {
          unit: 'g-4.8',
          quote: '您应在收到账单后5个工作日内提出，逾期未提出时，视为您对账单无异议',
          note: {
            zh: '5个工作日的异议期。',
            en: 'Five working days to object.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.8',
          quote: '协商期间，您应先行支付无异议部分的金额',
          note: {
            zh: '先付无异议部分。',
            en: 'Pay the undisputed part first.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.8',
          quote: '如协商不成而您又未提供充分依据支撑时，则以阿里云系统数据为准',
          note: {
            zh: '以系统数据为准。',
            en: 'System data decide.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.8',
          quote: '除另有约定外',
          note: {
            zh: '可另有约定。',
            en: 'Other terms may be agreed.',
          },
          side: 'both',
        },
      ],
    },
  ],
  silent: {
    zh: '未写有异议的金额未付时能否停服，也未写按小时扣费的产品怎样算“收到账单”。',
    en: 'Not printed: whether service may stop for a disputed sum, and when an hourly bill counts as received.',
  },
  related: ['fees-payment', 'deemed-consent', 'unilateral-determination', 'arrears'],
  isComplete: true,
};
