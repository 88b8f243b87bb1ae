import type { ArguedQuestion } from '../../src/readings/model';
import { AGAINST_SUPPLIER, USUAL_SENSE_FIRST } from './civil-code.ts';

export const special7175: readonly ArguedQuestion[] = [
  {
    unit: 'p-71.2.2',
    quote: '您已支付的购买DataV服务的服务费均不作退返',
    question: {
      zh: '阿里云自己终止 DataV 时也不退吗？',
      en: 'Is nothing returned even if the vendor itself ends DataV?',
    },
    readings: [
      {
        id: 'never',
        title: {
          zh: '一律不退',
          en: 'Never',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“均不作退返”没有例外。',
              en: '“None is returned” has no exception.',
            },
            of: {
              unit: 'p-71.2.2',
              quote: '均不作退返',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '专用条款先于通用条款 3.4.4(5)。',
              en: 'A special term comes before general 3.4.4(5).',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（2）专用条款和附件',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '71.3.1 自己规定结算。',
              en: '71.3.1 itself provides a settlement.',
            },
            of: {
              unit: 'p-71.3.1',
              quote: '阿里云应与您进行服务费结算',
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
        pointless: [
          {
            unit: 'p-71.3.1',
            quote: '阿里云应与您进行服务费结算（ 如有）',
            why: {
              zh: '先付费又一律不退，就没有可结算的。',
              en: 'Prepaid and never returned, nothing is left to settle.',
            },
          },
        ],
        burdens: 'customer',
      },
      {
        id: 'not-on-customer-withdrawal',
        title: {
          zh: '只是客户反悔不退',
          en: 'Only if the customer withdraws',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '时点是同意开通。',
              en: 'The moment is the opening of the service.',
            },
            of: {
              unit: 'p-71.2.2',
              quote: '您同意开通DataV服务的使用权限后',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '通用条款 3.4.4(5) 对终止任何服务都退余款。',
              en: 'General 3.4.4(5) returns the rest on the end of any service.',
            },
            of: {
              unit: 'g-3.4.4.5',
              quote: '退还至您的阿里云账户',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '没有写原因。',
              en: 'No cause is printed.',
            },
            of: {
              unit: 'p-71.2.2',
              quote: '均不作退返',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'never',
    arguable: {
      zh: '客户较宜主张只限反悔；阿里云较宜主张一律不退。',
      en: 'The customer will argue withdrawal only, the vendor never.',
    },
  },
  {
    unit: 'p-71.2.4',
    quote: '服务到期前30日内确保您付款的支付宝账户余额充足，系统自动从绑定的阿里云账户余额中扣除相应费用',
    question: {
      zh: '自动续费何时扣、从哪个账户扣？',
      en: 'When is the renewal charged, and from which account?',
    },
    readings: [
      {
        id: 'any-time-in-30-days-aliyun',
        title: {
          zh: '到期前 30 日内任何时候，从阿里云账户',
          en: 'Any time in the last 30 days, from the Alibaba Cloud account',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '扣款写的是阿里云账户余额。',
              en: 'The charge names the Alibaba Cloud balance.',
            },
            of: {
              unit: 'p-71.2.4',
              quote: '从绑定的阿里云账户余额中扣除',
            },
          },
          {
            kind: 'system',
            words: {
              zh: '专用条款先于通用条款 4.9 的到期扣款。',
              en: 'A special term comes before general 4.9, which charges at expiry.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（2）专用条款和附件，（3）本协议通用条款的顺序',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '30 日限定的是确保余额，不是扣款。',
              en: 'The 30 days go with keeping money ready, not with the charge.',
            },
            of: {
              unit: 'p-71.2.4',
              quote: '30日内确保您付款的支付宝账户余额充足',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'at-expiry-aliyun',
        title: {
          zh: '到期时，从阿里云账户',
          en: 'At expiry, from the Alibaba Cloud account',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 4.9 写到期时扣。',
              en: 'General 4.9 charges at expiry.',
            },
            of: {
              unit: 'g-4.9',
              quote: '您所购买的阿里云服务到期时',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '那样“前30日内”没有作用。',
              en: 'Then “in the 30 days before” does little.',
            },
            of: {
              unit: 'p-71.2.4',
              quote: '服务到期前30日内',
            },
          },
          USUAL_SENSE_FIRST,
          {
            kind: 'system',
            words: {
              zh: '专用条款先于通用条款 4.9。',
              en: 'A special term comes before general 4.9.',
            },
            of: {
              unit: 'g-14.4.1',
              quote: '（2）专用条款和附件，（3）本协议通用条款的顺序',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'alipay-account',
        title: {
          zh: '支付宝账户',
          en: 'The Alipay account',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '要充足的是支付宝账户。',
              en: 'It is the Alipay account that must be full.',
            },
            of: {
              unit: 'p-71.2.4',
              quote: '支付宝账户余额充足',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '扣款和失败都写阿里云账户。',
              en: 'Charge and failure both name the Alibaba Cloud account.',
            },
            of: {
              unit: 'p-71.2.4',
              quote: '阿里云账号余额不足',
            },
          },
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'any-time-in-30-days-aliyun',
    timeline: 'counted',
    arguable: {
      zh: '扣款失败时客户较宜指出两个账户不一；求稳两个账户都在到期前 30 日备足。',
      en: 'After a failed charge the customer will point to the two accounts; careful: keep both full for the last 30 days.',
    },
  },
  {
    unit: 'p-72.3',
    quote: '有效期直至甲方通知乙方撤回本协议约定的许可',
    question: {
      zh: '许可可否随时撤回，不给通知期、不退款？',
      en: 'May the licence be withdrawn at any time, with no notice period and no refund?',
    },
    readings: [
      {
        id: 'at-will',
        title: {
          zh: '随时，通知即撤',
          en: 'At will, by notice',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '写明“直至甲方通知乙方撤回”。',
              en: '“Until Party A gives notice”.',
            },
            of: {
              unit: 'p-72.3',
              quote: '直至甲方通知乙方撤回',
            },
          },
          {
            kind: 'text',
            words: {
              zh: '许可是“可撤销的”。',
              en: 'The licence is “revocable”.',
            },
            of: {
              unit: 'p-72.1.3',
              quote: '可撤销的、不可分许可的、非独占的使用许可权',
            },
          },
        ],
        against: [
          {
            kind: 'system',
            words: {
              zh: '通用条款 3.4.4(5) 要 30 日并退款。',
              en: 'General 3.4.4(5) asks for 30 days and a refund.',
            },
            of: {
              unit: 'g-3.4.4.5',
              quote: '我们将提前30日',
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
        id: 'with-general-notice-and-refund',
        title: {
          zh: '按通用条款 3.4.4(5)：30 日并退余款',
          en: 'By general 3.4.4(5): 30 days and refund',
        },
        grounds: [
          {
            kind: 'system',
            words: {
              zh: '72.3 没有写天数和退款，可由通用条款补充。',
              en: '72.3 is silent on days and refund, so the general terms may fill it.',
            },
            of: {
              unit: 'g-3.4.4.5',
              quote: '届时阿里云应将您已预付但未消费的款项退还至您的阿里云账户',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '72.3 自成期限，而且甲方、乙方是谁也没有写明。',
              en: '72.3 sets its own term; who the parties A and B are is not printed.',
            },
            of: {
              unit: 'p-72.3',
              quote: '甲方',
            },
          },
        ],
        pointless: [],
        burdens: 'vendor',
      },
    ],
    safest: 'at-will',
    arguable: {
      zh: '客户较宜主张通用条款 3.4.4(5)；阿里云较宜主张可撤销。',
      en: 'The customer will argue general 3.4.4(5), the vendor “revocable”.',
    },
  },
  {
    unit: 'p-73.5',
    quote: '关闭账号之日起10日内若您仍然没有续费的，阿里云将有权删除您使用账号内的所有数据',
    question: {
      zh: '邮箱数据在 10 日内就可删，还是 10 日后？10 日从哪天起？',
      en: 'May mail data be deleted within the 10 days or only after, and from which day?',
    },
    readings: [
      {
        id: 'after-ten-days-from-closing',
        title: {
          zh: '关闭后满 10 日',
          en: 'After 10 days from the closing',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“10日内若您仍然没有续费的”要等 10 日过完。',
              en: '“Not renewed within 10 days” needs the 10 days to pass.',
            },
            of: {
              unit: 'p-73.5',
              quote: '10日内若您仍然没有续费的',
            },
          },
          {
            kind: 'law',
            words: {
              zh: '民法典第201条：按年、月、日计算的，开始的当日不计入，自下一日开始计算；按小时计算的，自法律规定或者当事人约定的时间开始计算。',
              en: 'Civil Code art. 201: a period in years, months or days does not count its first day and runs from the next day; one in hours runs from the time that law or the parties set.',
            },
          },
          AGAINST_SUPPLIER,
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '没有写“届满”。',
              en: '“End” is not printed.',
            },
            of: {
              unit: 'p-73.5',
              quote: '阿里云将有权删除',
            },
          },
          USUAL_SENSE_FIRST,
        ],
        pointless: [],
        burdens: 'vendor',
      },
      {
        id: 'within-ten-days',
        title: {
          zh: '10 日内即可',
          en: 'Already within them',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '可读为 10 日内只要没有续费就可删。',
              en: 'It can be read: within 10 days, while unpaid, it may delete.',
            },
            of: {
              unit: 'p-73.5',
              quote: '10日内若您仍然没有续费',
            },
          },
        ],
        against: [
          {
            kind: 'purpose',
            words: {
              zh: '10 日是给客户续费的。',
              en: 'The 10 days are for renewal.',
            },
            of: {
              unit: 'p-73.5',
              quote: '仍然没有续费',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
      {
        id: 'ten-days-from-expiry',
        title: {
          zh: '从到期起 10 日（届时即关闭）',
          en: '10 days from the expiry, when the account is closed',
        },
        grounds: [
          {
            kind: 'text',
            words: {
              zh: '“届时”指服务终止之时。',
              en: '“Then” is the end of the service.',
            },
            of: {
              unit: 'p-73.5',
              quote: '则在服务有效期结束后本服务即告终止。阿里云届时将关闭您的账号',
            },
          },
        ],
        against: [
          {
            kind: 'text',
            words: {
              zh: '写的是关闭之日，关闭可能较晚。',
              en: 'The start is the closing, which may be later.',
            },
            of: {
              unit: 'p-73.5',
              quote: '关闭账号之日起',
            },
          },
          AGAINST_SUPPLIER,
        ],
        pointless: [],
        burdens: 'customer',
      },
    ],
    safest: 'within-ten-days',
    timeline: 'doubt',
    arguable: {
      zh: '客户较宜主张关闭后满 10 日；求稳到期前取回邮件；删除只是“有权”，不是一定。',
      en: 'The customer will argue 10 full days from the closing; careful: fetch mail before expiry; deletion is only a right.',
    },
  },
];
