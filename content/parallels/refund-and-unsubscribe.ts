import type { Family } from '../../src/parallels/model';

export const refundAndUnsubscribe: Family = {
  id: 'refund-and-unsubscribe',
  title: {
    zh: '退订与退款',
    en: 'Unsubscribing and refunds',
  },
  subject: 'payment',
  members: [
    {
      unit: 'g-10.6',
      quote: '阿里云保留在您侵犯阿里云及/或其他第三方的合法权利/权益时终止向您提供服务并不退还任何款项的权利',
    },
    {
      unit: 'p-3.1.1',
      quote: '预付费用在您支付成功后5日内可无理由退款，超过5日即不支持退款。',
    },
    {
      unit: 'p-57.1.2',
      quote: '如用户未能在指定有效考试时间参加考试，阿里云有权取消该用户考试资格，考试费不退。',
    },
    {
      unit: 'p-58.1',
      quote: '数字证书自您购买之日起30日内如未提交审核申请则可以退款',
    },
    {
      unit: 'p-71.2.2',
      quote: '您同意开通DataV服务的使用权限后，您已支付的购买DataV服务的服务费均不作退返。',
    },
    {
      unit: 'p-71.2.6.4',
      quote:
        '上述情形导致DataV服务使用暂停或终止的，用户同意阿里云不退还已收取的服务费，且无需承担用户因暂停或终止DataV服务的使用而遭受的任何直接或间接损失。',
    },
    {
      unit: 'p-71.3.8',
      quote: '阿里云有权按本服务协议的相关约定单方面终止服务，并不退还您已经支付的费用（如有）。',
    },
    {
      unit: 'g-3.4.4.3',
      quote: '如果终止服务的，将按照实际提供服务月份计算（不足一个月的按天计）服务费用，将剩余款项（如有）返还。',
    },
    {
      unit: 'g-3.4.4.5',
      quote: '届时阿里云应将您已预付但未消费的款项退还至您的阿里云账户',
    },
    {
      unit: 'g-3.4.1.2',
      quote:
        '服务期限届满前，若您无理由擅自退订相应产品/服务，阿里云有权采取恢复官网价格计费、收取违约金或收取退订/退款手续费等方式进行处理，以相应官网展示页面或相应订单中载明的方式为准。',
    },
    {
      unit: 'g-4.4.2',
      quote:
        '若您无理由擅自退订相应服务，阿里云有权采取恢复原价计费、收取违约金或收取退订/退款手续费、支付已使用免费代金券的等值金额等一种或多种方式进行处理，以相应官网展示页面或相应订单中载明的方式为准。',
    },
  ],
  differences: [
    {
      members: ['p-3.1.1'],
      what: {
        zh: '支付后 5 日内可无理由退款。',
        en: 'A refund without reason within 5 days of payment.',
      },
      quotes: [
        {
          unit: 'p-3.1.1',
          quote: '5日内可无理由退款',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-58.1'],
      what: {
        zh: '购买后 30 日内且未提交审核，可以退款。',
        en: 'A refund within 30 days of purchase if no check was applied for.',
      },
      quotes: [
        {
          unit: 'p-58.1',
          quote: '30日内如未提交审核申请则可以退款',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-71.2.2'],
      what: {
        zh: '开通即一律不退，没有理由或期限的限制。',
        en: 'Nothing is given back once opened, whatever the reason.',
      },
      quotes: [
        {
          unit: 'p-71.2.2',
          quote: '均不作退返',
        },
      ],
      matters: 'money',
    },
    {
      members: ['g-10.6', 'p-71.3.8'],
      what: {
        zh: '用户违约或侵权时不退；71.3.8 是已支付的费用，10.6 是“任何款项”。',
        en: 'No refund on breach or infringement; 71.3.8 covers fees paid, 10.6 “any sum”.',
      },
      quotes: [
        {
          unit: 'g-10.6',
          quote: '并不退还任何款项',
        },
        {
          unit: 'p-71.3.8',
          quote: '并不退还您已经支付的费用（如有）',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-71.2.6.4'],
      what: {
        zh: '账号被限制或永久禁止登录也不退，还免除直接损失的责任。',
        en: 'No refund also when the account is locked; direct loss is excluded too.',
      },
      quotes: [
        {
          unit: 'p-71.2.6.4',
          quote: '不退还已收取的服务费',
        },
        {
          unit: 'p-71.2.6.4',
          quote: '任何直接或间接损失',
        },
      ],
      matters: 'money',
    },
    {
      members: ['g-3.4.4.3', 'g-3.4.4.5'],
      what: {
        zh: '相反：因网络攻击或阿里云停止服务而提前终止的，退还剩余款项。',
        en: 'The opposite: on an early end by network attack or by Alibaba Cloud the rest is given back.',
      },
      quotes: [
        {
          unit: 'g-3.4.4.3',
          quote: '将剩余款项（如有）返还',
        },
        {
          unit: 'g-3.4.4.5',
          quote: '已预付但未消费的款项退还',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-57.1.2'],
      what: {
        zh: '错过考试时间，考试费不退。',
        en: 'A missed exam is not refunded.',
      },
      quotes: [
        {
          unit: 'p-57.1.2',
          quote: '考试费不退',
        },
      ],
      matters: 'money',
    },
    {
      members: ['g-4.4.2'],
      what: {
        zh: '多一种方式：支付已使用免费代金券的等值金额。',
        en: 'One more way: pay the value of the free vouchers used.',
      },
      quotes: [
        {
          unit: 'g-4.4.2',
          quote: '支付已使用免费代金券的等值金额',
        },
      ],
      matters: 'money',
    },
    {
      members: ['g-3.4.1.2', 'g-4.4.2'],
      what: {
        zh: '“恢复官网价格计费”与“恢复原价计费”：两个价格是否相同没有写。',
        en: '“The price on the website” against “the original price”; whether they are the same is not said.',
      },
      quotes: [
        {
          unit: 'g-3.4.1.2',
          quote: '恢复官网价格计费',
        },
        {
          unit: 'g-4.4.2',
          quote: '恢复原价计费',
        },
      ],
      matters: 'money',
    },
    {
      members: ['g-4.4.2'],
      what: {
        zh: '只在以时长或用量承诺为前提的优惠中适用，可并用一种或多种方式。',
        en: 'Only for offers tied to a promise of time or volume, and one or more ways may be used.',
      },
      quotes: [
        {
          unit: 'g-4.4.2',
          quote: '等一种或多种方式进行处理',
        },
      ],
      matters: 'right',
    },
  ],
};
