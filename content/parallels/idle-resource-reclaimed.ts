import type { Family } from '../../src/parallels/model';

export const idleResourceReclaimed: Family = {
  id: 'idle-resource-reclaimed',
  title: {
    zh: '占用而不实际使用且未付费的，收回资源',
    en: 'Held but unused and unpaid: the resource is taken back',
  },
  subject: 'restriction',
  members: [
    {
      unit: 'p-17.2',
      quote:
        '您开通大数据计算服务后，应及时使用，如占用服务但不实际使用的且未支付任何服务费用，阿里云将有权回收该等资源。',
    },
    {
      unit: 'p-39.5',
      quote:
        '您开通DataWorks服务后，应及时使用，如占用服务但不实际使用的且未支付任何服务费用，阿里云将有权回收该等资源。',
    },
  ],
  differences: [
    {
      members: ['p-17.2', 'p-39.5'],
      what: {
        zh: '除产品名外逐字相同；多久算不实际使用、是否先通知，两处都没有写。',
        en: 'Word for word the same but for the name; neither says how long counts as unused or whether notice is given.',
      },
      quotes: [
        {
          unit: 'p-17.2',
          quote: '您开通大数据计算服务后，应及时使用',
        },
        {
          unit: 'p-39.5',
          quote: '您开通DataWorks服务后，应及时使用',
        },
      ],
      matters: 'wording',
    },
  ],
};
