import type { Family } from '../../src/parallels/model';

export const fundedAccountHourlyCharge: Family = {
  id: 'funded-account-hourly-charge',
  title: {
    zh: '账户余额充足，按时扣费，以保证服务的持续使用',
    en: 'A funded account and regular charging, so that the service goes on',
  },
  subject: 'payment',
  members: [
    {
      unit: 'g-3.4.2.para1',
      quote: '您应确保您的账户余额充足，以便持续使用服务至法律规定或本服务条款约定的终止情形出现时为止',
    },
    {
      unit: 'p-5.4',
      quote: '您应及时向您的阿里云账户中充值，以保证服务的持续使用',
    },
    {
      unit: 'p-12.1',
      quote: '您应保证及时向您的账户充值，以保证服务的持续使用',
    },
    {
      unit: 'p-13.2',
      quote: '您应及时向您的阿里云账户中充值，以保证服务的持续使用',
    },
    {
      unit: 'p-14.1',
      quote: '您应及时向您的阿里云账户中充值，以保证服务的持续使用',
    },
    {
      unit: 'p-15.2',
      quote: '您应及时向您的阿里云账户中充值，以保证服务的持续使用',
    },
    {
      unit: 'p-26.1',
      quote: '您应及时缴纳服务费用以保证服务的持续使用',
    },
    {
      unit: 'p-36.2',
      quote: '您应确保账户可用余额大于等于上个计费周期的账单金额，以确保阿里云可以成功扣费',
    },
    {
      unit: 'p-43.1',
      quote:
        '数据湖构建采用按量付费形式计费，阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用，您应确保账户余额充足，以保证服务的持续使用。',
    },
    {
      unit: 'p-52.1',
      quote: '您应及时充值、缴纳服务费用以保证服务的持续使用',
    },
    {
      unit: 'p-53.3',
      quote: '您应及时充值、缴纳服务费用以保证服务的持续使用',
    },
    {
      unit: 'p-54.1',
      quote: '您应确保账户余额充足以保证服务的持续使用',
    },
    {
      unit: 'p-69.2.1',
      quote: '您应保持账户余额等扣款渠道金额充足，以确保服务的持续使用',
    },
    {
      unit: 'p-3.1.2',
      quote: '每小时生成一个账单并按照生成订单时的实例规格从阿里云账号扣费',
    },
    {
      unit: 'p-10.1',
      quote: '阿里云按小时收取您前一小时的服务费用',
    },
    {
      unit: 'p-21.1',
      quote:
        '您开通阿里云Data Lake Analytics服务后，您可先行使用，阿里云按照小时向您收取前一小时的服务费用。阿里云将根据您对于服务的使用量进行收费。',
    },
    {
      unit: 'p-23.1',
      quote: '弹性容器实例服务您可先开通，后使用。阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用。',
    },
    {
      unit: 'p-32.1',
      quote: 'Serverless应用引擎您可先开通，后使用，阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用。',
    },
    {
      unit: 'p-61.3.para1',
      quote: '按量付费的服务额度可先使用后付费，阿里云将按小时自您的阿里云账户中扣划您前一小时的服务费用',
    },
  ],
  differences: [
    {
      members: ['p-36.2'],
      what: {
        zh: 'PAI 给出数额：可用余额不低于上个计费周期的账单（17.1 也以此定欠费）。',
        en: 'PAI names an amount: the available balance is not below the last period’s bill (17.1 defines arrears in the same way).',
      },
      quotes: [{ unit: 'p-36.2', quote: '账户可用余额大于等于上个计费周期的账单金额' }],
      matters: 'money',
    },
    {
      members: ['p-69.2.1'],
      what: {
        zh: '看的是“账户余额等扣款渠道”，不只是账户余额。',
        en: 'It looks at all payment channels, not only the account balance.',
      },
      quotes: [
        {
          unit: 'p-69.2.1',
          quote: '账户余额等扣款渠道金额充足',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-26.1'],
      what: {
        zh: '只写缴纳服务费用，没有写充值。',
        en: 'It speaks of paying, not of topping up.',
      },
      quotes: [
        {
          unit: 'p-26.1',
          quote: '您应及时缴纳服务费用',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['g-3.4.2.para1'],
      what: {
        zh: '通用条款是事先保有余额的义务；多数产品写的是充值的动作。',
        en: 'The general terms ask for a balance kept in advance; most products ask for the act of topping up.',
      },
      quotes: [
        {
          unit: 'g-3.4.2.para1',
          quote: '您应确保您的账户余额充足',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-23.1', 'p-32.1', 'p-43.1'],
      what: {
        zh: '三处逐字相同：“每小时自您的阿里云账户中扣划前一小时的服务费用”。',
        en: 'The same words in three places.',
      },
      quotes: [
        {
          unit: 'p-23.1',
          quote: '阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用',
        },
        {
          unit: 'p-32.1',
          quote: '阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用',
        },
        {
          unit: 'p-43.1',
          quote: '阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-10.1', 'p-21.1'],
      what: {
        zh: '写“收取”，没有写自账户扣划。',
        en: 'They say “collect”, not taken from the account.',
      },
      quotes: [
        {
          unit: 'p-10.1',
          quote: '按小时收取您前一小时的服务费用',
        },
        {
          unit: 'p-21.1',
          quote: '按照小时向您收取前一小时的服务费用',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-3.1.2'],
      what: {
        zh: '按“生成订单时”的实例规格扣费；别处按前一小时的使用。',
        en: 'It charges the size at the time the order is made; elsewhere the past hour.',
      },
      quotes: [
        {
          unit: 'p-3.1.2',
          quote: '按照生成订单时的实例规格',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-61.3.para1'],
      what: {
        zh: '余额不足即停；10、21 另有 24 小时，23、32 有 7 日。',
        en: 'A short balance brings the stop; 10 and 21 give 24 hours, 23 and 32 give 7 days.',
      },
      quotes: [
        {
          unit: 'p-61.3.para1',
          quote: '则阿里云将停止为您提供数据库备份服务',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-5.4', 'p-13.2', 'p-14.1', 'p-15.2'],
      what: {
        zh: '四处逐字相同；12 写“您应保证及时……充值”。',
        en: 'The same words in four places; 12 says “you shall make sure to top up in time”.',
      },
      quotes: [
        {
          unit: 'p-5.4',
          quote: '您应及时向您的阿里云账户中充值，以保证服务的持续使用',
        },
        {
          unit: 'p-15.2',
          quote: '您应及时向您的阿里云账户中充值，以保证服务的持续使用',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-52.1', 'p-53.3'],
      what: {
        zh: '写“充值、缴纳服务费用”；43、54 写“账户余额充足”。',
        en: '“Top up, pay the fees”; 43 and 54 say “enough balance”.',
      },
      quotes: [
        {
          unit: 'p-52.1',
          quote: '您应及时充值、缴纳服务费用',
        },
        {
          unit: 'p-53.3',
          quote: '您应及时充值、缴纳服务费用',
        },
      ],
      matters: 'wording',
    },
  ],
};
