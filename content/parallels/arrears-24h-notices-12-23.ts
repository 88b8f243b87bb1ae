import type { Family } from '../../src/parallels/model';

export const arrears24hNotices1223: Family = {
  id: 'arrears-24h-notices-12-23',
  title: {
    zh: '欠费超过 24 小时即停；开放搜索、数据工场在第 12、23 小时通知',
    en: 'Stop after 24 hours of arrears; OpenSearch and DataWorks give notice at hours 12 and 23',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'p-3.1.2',
      quote:
        '如果您的阿里云账号处于欠费状态，将为您延续24小时的服务时间，并在欠费后的第12小时和第23小时发送通知提醒您尽快续费。',
    },
    {
      unit: 'p-3.2',
      quote: '如果您的欠费状态超过24小时的，阿里云会暂停您的开放搜索服务的部分分功能',
    },
    {
      unit: 'p-39.1.2',
      quote:
        '我们将根据您的使用时长，按计费周期出账单并扣费。如果您的账号处于欠费状态，将为您延续24小时的服务时间，并在欠费后的第12小时和第23小时发送通知提醒您尽快续费。如果欠费状态超过24小时，则该服务会被停用。',
    },
    {
      unit: 'p-36.2',
      quote:
        '我们将根据您的使用时长，按计费周期出账单并扣费。您应确保账户可用余额大于等于上个计费周期的账单金额，以确保阿里云可以成功扣费，否则您将处于欠费状态。如您的欠费状态超过24小时，阿里云将暂停为您提供PAI服务。',
    },
  ],
  differences: [
    {
      members: ['p-3.1.2', 'p-39.1.2'],
      what: {
        zh: '写明在欠费后第 12、23 小时通知；PAI 没有写通知。',
        en: 'They promise notices at hours 12 and 23 of the arrears; PAI promises none.',
      },
      quotes: [
        {
          unit: 'p-3.1.2',
          quote: '在欠费后的第12小时和第23小时发送通知',
        },
        {
          unit: 'p-39.1.2',
          quote: '在欠费后的第12小时和第23小时发送通知',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-3.2'],
      what: {
        zh: '超过 24 小时只停部分功能，仍可查看、删除应用，实例租用费照算。',
        en: 'After 24 hours only some functions stop; viewing and deleting still work and the rent goes on.',
      },
      quotes: [
        {
          unit: 'p-3.2',
          quote: '实例将继续保留，实例租用费用仍然计算',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-39.1.2'],
      what: {
        zh: '超过 24 小时整个服务“停用”，之后数据怎样处理没有写。',
        en: 'After 24 hours the whole service is “停用” (disabled); what becomes of the data is not said.',
      },
      quotes: [
        {
          unit: 'p-39.1.2',
          quote: '则该服务会被停用',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-36.2'],
      what: {
        zh: '15 个自然日后删除数据；开放搜索是 7 日（专用说明 3.3）。',
        en: 'Data are deleted after 15 calendar days; in OpenSearch it is 7 days (special 3.3).',
      },
      quotes: [
        {
          unit: 'p-36.2',
          quote: '否则，阿里云将在您实际欠费满15个自然日起，终止为您提供PAI服务',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-3.1.2', 'p-39.1.2', 'p-36.2'],
      what: {
        zh: '开放搜索每小时出账；数据工场与 PAI 按“计费周期”，长度没有写。',
        en: 'OpenSearch bills each hour; DataWorks and PAI bill per “billing period”, whose length is not given.',
      },
      quotes: [
        {
          unit: 'p-3.1.2',
          quote: '每小时生成一个账单',
        },
        {
          unit: 'p-39.1.2',
          quote: '按计费周期出账单并扣费',
        },
        {
          unit: 'p-36.2',
          quote: '按计费周期出账单并扣费',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-3.1.2', 'p-39.1.2'],
      what: {
        zh: '后付费的欠费写“提醒您尽快续费”，按意思应为充值付清。',
        en: 'For post-paid arrears they say “renew”; the sense is to top up and pay.',
      },
      quotes: [
        {
          unit: 'p-3.1.2',
          quote: '提醒您尽快续费',
        },
        {
          unit: 'p-39.1.2',
          quote: '提醒您尽快续费',
        },
      ],
      matters: 'wording',
    },
  ],
  clock: [
    {
      unit: 'p-3.1.2',
      stop: 24,
      loss: 168,
      words: {
        zh: 'T + 24 h 停部分功能（专用说明 3.2）；欠费满 7 d 后删除（3.3）',
        en: 'Some functions stop at T + 24 h (special 3.2); deleted after 7 d of arrears (3.3)',
      },
    },
    {
      unit: 'p-3.2',
      stop: 24,
      loss: 168,
      words: {
        zh: 'T + 24 h 停部分功能；欠费满 7 d 后删除（专用说明 3.3）',
        en: 'Some functions stop at T + 24 h; deleted after 7 d of arrears (special 3.3)',
      },
    },
    {
      unit: 'p-39.1.2',
      stop: 24,
      loss: null,
      words: {
        zh: 'T + 24 h 停用；没有写删除',
        en: 'Disabled at T + 24 h; no deletion is given',
      },
    },
    {
      unit: 'p-36.2',
      stop: 24,
      loss: 360,
      words: {
        zh: 'T + 24 h 暂停，欠费满 15 个自然日终止、删除：T + 15 d',
        en: 'Suspended at T + 24 h, ended and deleted after 15 calendar days of arrears: T + 15 d',
      },
    },
  ],
};
