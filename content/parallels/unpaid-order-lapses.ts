import type { Family } from '../../src/parallels/model';

export const unpaidOrderLapses: Family = {
  id: 'unpaid-order-lapses',
  title: {
    zh: '下单后若干日未付费，订单失效',
    en: 'An unpaid order lapses',
  },
  subject: 'payment',
  members: [
    {
      unit: 'g-4.2.1',
      quote:
        '您未在下单后立即付费的，订单将为您保留7日，7日届满您仍未付费或者7日内阿里云服务售罄的，订单失效，订单失效后阿里云与您就服务所达成的合意失效。',
    },
    {
      unit: 'p-6.1',
      quote: '预付费的消息队列服务，您提交订单后3日内仍未付费的，则订单失效。',
    },
    {
      unit: 'p-7.1',
      quote: '您在提交订单后3日内仍未付费的，则订单失效。',
    },
  ],
  differences: [
    {
      members: ['g-4.2.1'],
      what: {
        zh: '通用条款保留 7 日；期内售罄也失效。',
        en: 'The general terms keep it for 7 days; it also lapses if sold out before.',
      },
      quotes: [
        {
          unit: 'g-4.2.1',
          quote: '订单将为您保留7日，7日届满您仍未付费或者7日内阿里云服务售罄的，订单失效',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-6.1', 'p-7.1'],
      what: {
        zh: '专用说明是 3 日。',
        en: 'The special terms give 3 days.',
      },
      quotes: [
        {
          unit: 'p-6.1',
          quote: '您提交订单后3日内仍未付费的',
        },
        {
          unit: 'p-7.1',
          quote: '您在提交订单后3日内仍未付费的',
        },
      ],
      matters: 'date',
    },
    {
      members: ['g-4.2.1'],
      what: {
        zh: '写明失效后双方的合意失效；专用说明 6.1、7.1 没有写。',
        en: 'It says the agreement falls with the order; special 6.1 and 7.1 are silent.',
      },
      quotes: [
        {
          unit: 'g-4.2.1',
          quote: '订单失效后阿里云与您就服务所达成的合意失效',
        },
      ],
      matters: 'right',
    },
  ],
  oddOneOut: 'g-4.2.1',
};
