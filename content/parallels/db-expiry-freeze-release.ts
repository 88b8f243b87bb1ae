import type { Family } from '../../src/parallels/model';

export const dbExpiryFreezeRelease: Family = {
  id: 'db-expiry-freeze-release',
  title: {
    zh: '云数据库到期冻结，7 日届满释放',
    en: 'Cloud database: frozen on expiry, released after 7 days',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'p-59.2.1.1',
      quote: '服务到期您未续费的，阿里云将冻结您的操作权限，但仍保留该云数据库、继续存储您的数据；',
    },
    {
      unit: 'p-60.1.1',
      quote: '服务到期您未续费的，阿里云将冻结您的操作权限，但仍保留该云数据库、继续存储您的数据；',
    },
    {
      unit: 'p-59.2.1.2',
      quote:
        '服务到期之时起7日届满前仍未续费的，阿里云将释放您的云数据库，同时删除云数据库服务中数据，并且在服务到期后第14日届满阿里云将删除离线数据（备份数据）。',
    },
    {
      unit: 'p-60.1.2',
      quote: '服务到期之时起7日届满前仍未续费的，阿里云将释放您的云数据库，同时删除云数据库服务涉及的数据。',
    },
  ],
  differences: [
    {
      members: ['p-59.2.1.2'],
      what: {
        zh: 'RDS 另有离线数据（备份数据），到期后第 14 日届满才删除；HiTSDB 没有这一句。',
        en: 'RDS also has offline (backup) data, deleted when day 14 after expiry has ended; HiTSDB has no such sentence.',
      },
      quotes: [
        {
          unit: 'p-59.2.1.2',
          quote: '并且在服务到期后第14日届满阿里云将删除离线数据（备份数据）',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-59.2.1.2', 'p-60.1.2'],
      what: {
        zh: '“服务中数据”与“服务涉及的数据”；HiTSDB 的备份是否包括在内，没有写。',
        en: '“Data in the service” against “data the service concerns”; whether HiTSDB backups are included is not said.',
      },
      quotes: [
        {
          unit: 'p-59.2.1.2',
          quote: '同时删除云数据库服务中数据',
        },
        {
          unit: 'p-60.1.2',
          quote: '同时删除云数据库服务涉及的数据',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-59.2.1.2', 'p-60.1.2'],
      what: {
        zh: '都写“7日届满前仍未续费的”释放，按意思是 7 日届满时；释放的时刻没有另写。',
        en: 'Both say released if not renewed “before 7 days have passed”; the sense is at the end of 7 days, but the moment itself is not given.',
      },
      quotes: [
        {
          unit: 'p-59.2.1.2',
          quote: '服务到期之时起7日届满前仍未续费的',
        },
        {
          unit: 'p-60.1.2',
          quote: '服务到期之时起7日届满前仍未续费的',
        },
      ],
      matters: 'date',
    },
  ],
  oddOneOut: 'p-59.2.1.2',
  clock: [
    {
      unit: 'p-59.2.1.1',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期冻结；释放见（2）：T + 7 d',
        en: 'Frozen at expiry; release see (2): T + 7 d',
      },
    },
    {
      unit: 'p-60.1.1',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期冻结；释放见 60.1.2：T + 7 d',
        en: 'Frozen at expiry; release see 60.1.2: T + 7 d',
      },
    },
    {
      unit: 'p-59.2.1.2',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期之时起 7 d 释放、删除数据；备份到第 14 日届满：T + 14 d（336 h）',
        en: 'Released and data deleted 7 d after expiry; backups until the end of day 14: T + 14 d (336 h)',
      },
    },
    {
      unit: 'p-60.1.2',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期之时起 7 d 释放、删除：T + 7 d',
        en: 'Released and deleted 7 d after expiry: T + 7 d',
      },
    },
  ],
};
