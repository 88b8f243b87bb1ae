import type { Family } from '../../src/parallels/model';

export const instanceAutoRelease: Family = {
  id: 'instance-auto-release',
  title: {
    zh: '实例自动释放，被释放实例与数据均不可恢复',
    en: 'The instance is released by itself, instance and data cannot be restored',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'p-6.2',
      quote:
        '预付费实例（企业铂金版、微消息队列），实例到期后，阿里云将暂停为您提供服务；到期后7日内仍未续费，实例将自动释放，被释放实例与数据均不可恢复。',
    },
    {
      unit: 'p-49.1',
      quote:
        '预付费实例到期后，阿里云将暂停为您提供服务，到期后15天内仍未续费，实例将自动释放，被释放实例与数据均不可恢复。',
    },
    {
      unit: 'p-49.2',
      quote:
        '服务处于欠费状态，阿里云将暂停为您提供服务。欠费后15天内您仍未成功充值并足以支付所欠服务费用的，实例将自动释放，被释放实例与数据均不可恢复。',
    },
    {
      unit: 'p-54.1',
      quote: '如15日届满仍未续费，阿里云将释放您的实例，并删除全部实例数据，被释放实例与数据均不可恢复。',
    },
    {
      unit: 'p-6.3',
      quote: '服务停止后，未处理的消息数据将自动释放，被释放的数据不可恢复。',
    },
    {
      unit: 'p-34.1',
      quote:
        '就以包月、包年等固定期限或以资源包形式售卖的NAT网关服务，服务到期未及时续订的，您将不能再继续使用此服务，包月或以资源包形式售卖的NAT网关到期后7日仍未续费的，阿里云将释放您的NAT网关实例。',
    },
  ],
  differences: [
    {
      members: ['p-6.2'],
      what: {
        zh: '到期后 7 日。',
        en: '7 days after expiry.',
      },
      quotes: [
        {
          unit: 'p-6.2',
          quote: '到期后7日内仍未续费',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-49.1', 'p-49.2', 'p-54.1'],
      what: {
        zh: '15 天；49.1 从到期算，49.2 从欠费算，54.1 从到期或首次欠费算。',
        en: '15 days; 49.1 from expiry, 49.2 from the arrears, 54.1 from expiry or first arrears.',
      },
      quotes: [
        {
          unit: 'p-49.1',
          quote: '到期后15天内仍未续费',
        },
        {
          unit: 'p-49.2',
          quote: '欠费后15天内',
        },
        {
          unit: 'p-54.1',
          quote: '如15日届满仍未续费',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-6.3'],
      what: {
        zh: '后付费只写消息数据在停止后释放，没有天数，也没有写实例。',
        en: 'The post-paid clause only says that messages are released after the stop; no days are given and the instance is not named.',
      },
      quotes: [
        {
          unit: 'p-6.3',
          quote: '未处理的消息数据将自动释放，被释放的数据不可恢复',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-54.1'],
      what: {
        zh: '灵骏写“将释放”，不是“自动释放”。',
        en: 'Lingjun says “will release”, not “released by itself”.',
      },
      quotes: [
        {
          unit: 'p-54.1',
          quote: '阿里云将释放您的实例',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-34.1'],
      what: {
        zh: 'NAT 网关也是到期后 7 日释放，没有“自动”和“不可恢复”；前半句包括包年，后半句只写包月和资源包。',
        en: 'NAT Gateway too is released 7 days after expiry, without “by itself” and “cannot be restored”; the first half covers yearly terms, the second names only monthly terms and packages.',
      },
      quotes: [
        {
          unit: 'p-34.1',
          quote: '就以包月、包年等固定期限或以资源包形式售卖的NAT网关服务',
        },
        {
          unit: 'p-34.1',
          quote: '包月或以资源包形式售卖的NAT网关到期后7日仍未续费的',
        },
      ],
      matters: 'right',
    },
  ],
  oddOneOut: 'p-6.3',
  clock: [
    {
      unit: 'p-6.2',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期后暂停（没有写宽限）；到期后 7 d 释放：T + 7 d',
        en: 'Suspended after expiry (no grace given); released 7 d after expiry: T + 7 d',
      },
    },
    {
      unit: 'p-49.1',
      stop: 0,
      loss: 360,
      words: {
        zh: '到期后暂停（没有写宽限）；到期后 15 d 释放：T + 15 d',
        en: 'Suspended after expiry (no grace given); released 15 d after expiry: T + 15 d',
      },
    },
    {
      unit: 'p-49.2',
      stop: 0,
      loss: 360,
      words: {
        zh: '欠费即暂停（没有写宽限）；欠费后 15 d 释放：T + 15 d',
        en: 'Suspended on arrears (no grace given); released 15 d after the arrears: T + 15 d',
      },
    },
    {
      unit: 'p-54.1',
      stop: 0,
      loss: 360,
      words: {
        zh: '到期或首次欠费即暂停；15 d 届满释放：T + 15 d',
        en: 'Suspended at expiry or first arrears; released after 15 d: T + 15 d',
      },
    },
    {
      unit: 'p-6.3',
      stop: 72,
      loss: 72,
      words: {
        zh: 'T + 72 h 暂停；停止后释放消息，没有另写期限',
        en: 'Suspended at T + 72 h; messages released after the stop, no further period is given',
      },
    },
    {
      unit: 'p-34.1',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期不能再使用；到期后 7 d 仍未续费释放实例：T + 7 d',
        en: 'No use after expiry; instance released if not renewed 7 d after expiry: T + 7 d',
      },
    },
  ],
};
