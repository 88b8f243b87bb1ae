import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const general05: readonly ArguedQuestion[] = [
  {
    unit: 'g-5.2',
    quote: '按日承担万分之五的违约金',
    question: {
      zh: '违约金从何时起算？',
      en: 'From when does the daily 0.05 % run?',
    },
    readings: [
      {
        id: 'from-first-arrears',
        title: {
          zh: '自欠费之日',
          en: 'From the day of arrears',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '对象是“您的欠费”，没有写宽限。',
              en: 'It is on “your arrears”, with no grace.',
            },
            of: {
              unit: 'g-5.2',
              quote: '对您的欠费要求您按日承担万分之五的违约金',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 5.1 要求及时、足额支付。',
              en: 'General 5.1 asks for timely and full payment.',
            },
            of: {
              unit: 'g-5.1',
              quote: '您应当及时、足额向阿里云支付费用',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '产品条款在宽限期内允许继续使用。',
              en: 'Product terms allow use during a grace period.',
            },
            of: {
              unit: 'p-2.1',
              quote: '您仍可继续使用阿里云日志服务24小时',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'after-grace-or-demand',
        title: {
          zh: '宽限期满或要求之后',
          en: 'After grace, or after the demand',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '只是“保留”一项“要求”的权利，没有要求就不产生。',
              en: 'The vendor only reserves a right to demand it.',
            },
            of: {
              unit: 'g-5.2',
              quote: '保留对您的欠费要求您按日承担万分之五的违约金',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '宽限期内未付是合同允许的状态。',
              en: 'Non-payment in a grace period is allowed by the contract.',
            },
            of: {
              unit: 'p-3.2',
              quote: '您的服务将不会受到停服影响',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '产品条款的宽限只说服务不停，没有说费用不迟延。',
              en: 'The grace keeps the service on; it does not say that payment is not late.',
            },
            of: {
              unit: 'p-3.1.2',
              quote: '将为您延续24小时的服务时间',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'from-first-arrears',
    arguable: {
      zh: '阿里云较宜主张欠费之日；客户较宜主张要求之后；起算日没有印出。',
      en: 'The vendor will argue the day of arrears, the customer the demand; no start is printed.',
    },
  },
  {
    unit: 'g-5.4',
    quote: '阿里云有权将您账号内预缴尚未消耗的资金抵充您其他阿里云账号欠费及您的其他应付费用',
    question: {
      zh: '用一个账号的预缴款抵另一账号的欠费，须先书面通知吗？',
      en: 'Must the vendor give written notice before it uses one account’s money for another account’s arrears?',
    },
    readings: [
      {
        id: 'no-notice',
        title: {
          zh: '不须',
          en: 'No',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '通用条款 5.4 没有写通知。',
              en: 'General 5.4 prints no notice.',
            },
            of: {
              unit: 'g-5.4',
              quote: '阿里云有权将您账号内预缴尚未消耗的资金抵充',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 5.3 要通知时写了。',
              en: 'General 5.3 says so where it wants notice.',
            },
            of: {
              unit: 'g-5.3',
              quote: '经书面通知您后',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '两条都是抵充，同样的保护宜同样给。',
              en: 'Both clauses set off, and like protection fits both.',
            },
            of: {
              unit: 'g-5.3',
              quote: '有权经书面通知您后',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'notice-as-in-5-3',
        title: {
          zh: '须，预缴款也是对客户的债务',
          en: 'Yes, prepaid money is a debt to the customer',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '预缴未用的钱可看作通用条款 5.3 的到期债务。',
              en: 'Unused prepaid money can be seen as a debt under general 5.3.',
            },
            of: {
              unit: 'g-5.3',
              quote: '阿里云及/或其关联公司对您负有到期债务',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '通用条款 5.4 是专讲账号资金的条款。',
              en: 'General 5.4 is the clause on account money.',
            },
            of: {
              unit: 'g-5.4',
              quote: '对您所有阿里云账号中的费用合并处置的权利',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'no-notice',
    arguable: {
      zh: '阿里云较宜主张通用条款 5.4 无须通知；客户较宜引 5.3。',
      en: 'The vendor will argue general 5.4 without notice, the customer 5.3.',
    },
  },
  {
    unit: 'g-5.4',
    quote: '对您所有阿里云账号予以拒绝和终止服务',
    question: {
      zh: '未欠费账号的服务可否立即终止？',
      en: 'May services of accounts not in arrears be ended at once?',
    },
    readings: [
      {
        id: 'at-once',
        title: {
          zh: '可立即',
          en: 'At once',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '只要资金不足以抵充，就可终止所有账号的服务，没有期限。',
              en: 'If the money is not enough, all accounts may be ended; no period is given.',
            },
            of: {
              unit: 'g-5.4',
              quote: '且您所有阿里云账号内的资金不足以抵充您的欠费和其他应付费用的',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '产品条款的宽限是专用条款，位次在前。',
              en: 'The grace in product terms stands before by 14.4.1.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（2）专用条款和附件',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第497条：不合理地免除或减轻己方责任、加重对方责任、限制对方主要权利的，或者排除对方主要权利的格式条款无效。',
              en: 'Civil Code art. 497: a standard term is void if it unreasonably frees its supplier or lessens its liability, burdens the other party or limits a main right of it, or if it takes a main right away.',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'with-product-clocks',
        title: {
          zh: '须遵守各产品的期限',
          en: 'Only by each product’s periods',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '各产品写明欠费后多久停、多久删。',
              en: 'The products print when service stops and data go.',
            },
            of: {
              unit: 'p-2.1',
              quote: '您仍可继续使用阿里云日志服务24小时',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 5.2 要求因终止而发必要的通知。',
              en: 'General 5.2 asks for a necessary notice of the end.',
            },
            of: {
              unit: 'g-5.2',
              quote: '会向您发出必要的通知',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '未欠费的产品没有欠费之时，期限无从起算。',
              en: 'A product not in arrears has no moment of arrears from which to count.',
            },
            of: {
              unit: 'g-5.4',
              quote: '您尚未欠费的账号的服务',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'at-once',
    arguable: {
      zh: '阿里云较宜主张立即；客户较宜主张产品期限和必要通知；未欠费账号如何起算没有写。',
      en: 'The vendor will argue at once, the customer the product periods and a notice; no start is printed for accounts not in arrears.',
    },
  },
  {
    unit: 'g-5.5',
    quote: '当您发生欠费导致阿里云终止服务和/或技术支持时',
    question: {
      zh: '缓冲期从欠费起算还是从终止服务起算？',
      en: 'Does the buffer run from the arrears or from the end of service?',
    },
    readings: [
      {
        id: 'from-end-of-service',
        title: {
          zh: '自终止服务',
          en: 'From the end of service',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '5.5 写欠费“导致阿里云终止服务和/或技术支持时”。',
              en: '5.5 says “when arrears lead to the end of service”.',
            },
            of: {
              unit: 'g-5.5',
              quote: '导致阿里云终止服务和/或技术支持时',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '9.2.4 就同一事只写“发生欠费时”。',
              en: '9.2.4 on the same matter says “when in arrears”.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '您发生欠费时',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'from-arrears',
        title: {
          zh: '自欠费',
          en: 'From the arrears',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '9.2.4 以发生欠费为开始。',
              en: '9.2.4 starts when arrears occur.',
            },
            of: {
              unit: 'g-9.2.4',
              quote: '如本协议第5条所述您发生欠费时',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '9.2.4 引第 5 条，而第 5 条的 5.5 要求终止。',
              en: '9.2.4 refers to chapter 5, and there 5.5 asks for the end of service.',
            },
            of: {
              unit: 'g-5.5',
              quote: '终止服务和/或技术支持时',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'g-5.5',
            quote: '导致阿里云终止服务和/或技术支持时',
            why: {
              zh: '若从欠费起算，这个条件没有作用。',
              en: 'If arrears are enough, this condition does nothing.',
            },
          },
        ],
        burdens: 'customer',
      },
    ],
    safest: 'from-arrears',
    arguable: {
      zh: '客户较宜主张自终止；产品条款写了起点的，以产品条款为准。',
      en: 'The customer will argue the end of service; where a product prints a start, that stands before.',
    },
  },
];
