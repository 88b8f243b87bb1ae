import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const general04: readonly ArguedQuestion[] = [
  {
    unit: 'g-4.2.2',
    quote: '您至少应在服务期满前7日内支付续费款项',
    question: {
      zh: '续费款最迟在期满 7 日之前付，还是在最后 7 日内付？',
      en: 'Must the renewal be paid by 7 days before the end, or within the last 7 days?',
    },
    readings: [
      {
        id: 'by-seven-days-before',
        title: {
          zh: '最迟期满前第 7 日',
          en: 'By the seventh day before the end',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“至少”表示最低的提前量。',
              en: '“At least” sets a least lead time.',
            },
            of: {
              unit: 'g-4.2.2',
              quote: '至少',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '专用说明 13.1 明写“到期7日前”。',
              en: 'Special 13.1 says “7 days before expiry”.',
            },
            of: {
              unit: 'p-13.1',
              quote: '请您在服务到期7日前续费',
            },
          },
          {
            kind: 'purpose',
            words: {
              zh: '目的是不断服务，要留处理时间。',
              en: 'The aim is to keep service going, which needs time.',
            },
            of: {
              unit: 'g-4.2.2',
              quote: '以使服务得以继续进行',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“前7日内”通常指一个窗口。',
              en: '“Within the 7 days before” usually names a window.',
            },
            of: {
              unit: 'g-4.2.2',
              quote: '服务期满前7日内',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [
          {
            unit: 'g-4.2.2',
            quote: '内',
            why: {
              zh: '“内”字没有作用。',
              en: 'The word “within” does nothing.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'within-last-seven-days',
        title: {
          zh: '期满前最后 7 日之内，付到期满为止',
          en: 'Within the last 7 days, until the end',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“内”字表示在这段时间之中。',
              en: '“Within” means during that time.',
            },
            of: {
              unit: 'g-4.2.2',
              quote: '期满前7日内',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '产品条款让客户到期时甚至到期后仍可续费。',
              en: 'Product terms allow renewal at and even after expiry.',
            },
            of: {
              unit: 'p-28.1',
              quote: '服务到期后7日内您续费的，服务将恢复',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '“至少”没有作用，而且更早付款反而不合要求。',
              en: '“At least” does nothing, and paying earlier would not comply.',
            },
            of: {
              unit: 'g-4.2.2',
              quote: '至少应在',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [
          {
            unit: 'g-4.2.2',
            quote: '至少',
            why: {
              zh: '窗口读法下“至少”多余。',
              en: 'In a window “at least” is idle.',
            },
          },
        ],
        burdens: 'vendor',
      },
      {
        id: 'only-a-recommendation',
        title: {
          zh: '不是权利的期限，只是保证不中断的建议',
          en: 'Not a time limit, only how to avoid a break',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '没有写逾期的后果。',
              en: 'No result of lateness is printed.',
            },
            of: {
              unit: 'g-4.2.2',
              quote: '以使服务得以继续进行',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '到期后的保留期说明迟续费仍可。',
              en: 'The periods after expiry show that late renewal still works.',
            },
            of: {
              unit: 'p-8.1.2',
              quote: '仍保留该项目、继续存储您的数据7日',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '用了“应”。',
              en: 'The clause says “shall”.',
            },
            of: {
              unit: 'g-4.2.2',
              quote: '您至少应在',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'by-seven-days-before',
    timeline: 'reading',
    arguable: {
      zh: '客户较宜主张窗口或建议；按期满前第 7 日付款最稳。',
      en: 'The customer will argue the window or the recommendation; to plan, the seventh day before is the careful date.',
    },
  },
  {
    unit: 'g-4.6',
    quote: '您在价格调整前购买的服务不受影响',
    question: {
      zh: '正在使用的后付费服务是否受涨价保护？',
      en: 'Does the protection from a price change cover a running pay-as-you-go service?',
    },
    readings: [
      {
        id: 'prepaid-only',
        title: {
          zh: '只保护已付费的服务',
          en: 'Only what was paid for before',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“购买”指先付费。',
              en: '“Bought” points to prepayment.',
            },
            of: {
              unit: 'g-4.6',
              quote: '价格调整前购买的服务',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '4.3 让后付费按当时有效的价格计。',
              en: '4.3 bills pay-as-you-go at the price then in force.',
            },
            of: {
              unit: 'g-4.3.para1',
              quote: '以页面公布的后付费服务当时有效的计费模式和标准为准',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '4.6 写“付费服务”，不分先后。',
              en: '4.6 says “paid services” of either kind.',
            },
            of: {
              unit: 'g-4.6',
              quote: '付费服务的价格',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'also-running-services',
        title: {
          zh: '也保护已开通的后付费服务',
          en: 'Also a pay-as-you-go service already opened',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '4.6 不分先付费与后付费。',
              en: '4.6 does not divide prepaid and postpaid.',
            },
            of: {
              unit: 'g-4.6',
              quote: '我们有权对付费服务的价格进行调整',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 4.1 把先付费和后付费都称为所选购的服务。',
              en: 'General 4.1 treats both as services the customer chooses.',
            },
            of: {
              unit: 'g-4.1',
              quote: '您可选择先付费或后付费的服务',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '后付费没有期限，保护就没有尽头。',
              en: 'A postpaid service has no term, so the protection would never end.',
            },
            of: {
              unit: 'g-4.3.para1',
              quote: '您可先使用后付费',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [
          {
            unit: 'g-4.3.para1',
            quote: '当时有效的计费模式和标准',
            why: {
              zh: '价格若固定在开通时，“当时有效”没有作用。',
              en: 'If the price is fixed at opening, “then in force” does nothing.',
            },
          },
        ],
        burdens: 'vendor',
      },
    ],
    safest: 'prepaid-only',
    arguable: {
      zh: '阿里云较宜主张第一种；客户至少可主张 30 日通知及于后付费。',
      en: 'The vendor will argue the first; the customer can at least argue that the 30 days’ notice covers postpaid service.',
    },
  },
  {
    unit: 'g-4.8',
    quote: '逾期未提出时，视为您对账单无异议',
    question: {
      zh: '过了 5 个工作日，账单是否不能再争？',
      en: 'After 5 working days, is the bill beyond dispute?',
    },
    readings: [
      {
        id: 'final',
        title: {
          zh: '不能再争',
          en: 'Final',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '文字写“视为”。',
              en: 'The word is “deemed”.',
            },
            of: {
              unit: 'g-4.8',
              quote: '视为您对账单无异议',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '只说无异议，没有说放弃权利。',
              en: 'It says no objection, not that a right is given up.',
            },
            of: {
              unit: 'g-4.8',
              quote: '视为您对账单无异议',
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
        id: 'presumption',
        title: {
          zh: '只是推定，可用证据推翻',
          en: 'Only a presumption open to proof',
        },
        grounds: [
          {
            kind: 'purpose',
            words: {
              zh: '多收的钱没有理由因沉默而归阿里云。',
              en: 'Silence gives no ground to keep money charged in error.',
            },
            of: {
              unit: 'g-4.8',
              quote: '逾期未提出时',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '同条对提出异议者仍看依据。',
              en: 'The same clause still looks at proof when there is an objection.',
            },
            of: {
              unit: 'g-4.8',
              quote: '您又未提供充分依据支撑时',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '那样 5 日期限的作用很小。',
              en: 'Then the 5 days do little.',
            },
            of: {
              unit: 'g-4.8',
              quote: '您应在收到账单后5个工作日内提出',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'final',
    arguable: {
      zh: '客户较宜主张推定；阿里云较宜主张视为即终局。',
      en: 'The customer will argue a presumption, the vendor finality.',
    },
  },
  {
    unit: 'g-4.8',
    quote: '收到账单后5个工作日内',
    question: {
      zh: '“收到账单”是发出之时还是真正看到之时？',
      en: 'Is the bill “received” when sent or when it reaches the customer?',
    },
    readings: [
      {
        id: 'when-sent',
        title: {
          zh: '发送成功即收到',
          en: 'When sent',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '14.1.3 让电子通知发送成功即视为送达。',
              en: '14.1.3 deems electronic notices served once they have been sent successfully.',
            },
            of: {
              unit: 'g-14.1.3',
              quote: '在发送成功后即视为送达',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '14.1.3 讲“通知”，4.8 讲“账单”和“收到”。',
              en: '14.1.3 speaks of notices; 4.8 of a bill and of receiving.',
            },
            of: {
              unit: 'g-4.8',
              quote: '收到账单',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'when-received',
        title: {
          zh: '实际到达',
          en: 'When it arrives',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '4.8 用“收到”，不用“送达”。',
              en: '4.8 says “received” and not “served”.',
            },
            of: {
              unit: 'g-4.8',
              quote: '您应在收到账单后5个工作日内提出',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '14.1.2 说各类通知都按联系方式送达。',
              en: '14.1.2 covers every kind of notice.',
            },
            of: {
              unit: 'g-14.1.2',
              quote: '送达各类通知',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'when-sent',
    arguable: {
      zh: '客户较宜主张实际收到；按发送日计算最稳。',
      en: 'The customer will argue receipt; the date of sending is the careful start.',
    },
  },
];
