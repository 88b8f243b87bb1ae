import type { Family } from '../../src/parallels/model';

export const terminateAndWipe: Family = {
  id: 'terminate-and-wipe',
  title: {
    zh: '终止服务，同时删除并清空数据，不可恢复',
    en: 'The service ends and the data are deleted for good',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'p-2.2',
      quote:
        '则阿里云将会终止本服务条款并停止为您继续提供服务；同时，您保存在阿里云日志服务的全部数据将会被删除并清空且不可恢复。',
    },
    {
      unit: 'p-3.3',
      quote:
        '则阿里云将在您实际欠费满7日后，终止本服务条款并停止为您继续提供服务；同时，您保存在阿里云的全部数据将会被删除并清空且不可恢复。',
    },
    {
      unit: 'p-17.1.4',
      quote:
        '则阿里云将在您实际欠费满15日后，终止本服务并停止为您继续提供服务；同时，您保存在阿里云的全部数据将会被删除并清空且永不可恢复。',
    },
    {
      unit: 'p-23.3',
      quote: '则阿里云将在您欠费满7日时，终止为您提供服务；同时，该实例将被释放并且其中数据会被删除且不可恢复。',
    },
    {
      unit: 'p-26.1.2',
      quote:
        '自首次欠费发生之时起15日届满，阿里云将会停止为您继续提供服务；同时，您保存在云存储网关缓存盘的全部数据将会被删除并清空且永不可恢复。',
    },
    {
      unit: 'p-32.3',
      quote: '则阿里云将在您欠费满7日时，终止为您提供服务；同时您所创建的实例将被释放并且其中数据会被删除且不可恢复。',
    },
    {
      unit: 'p-36.1',
      quote:
        '否则，阿里云将在服务到期满15个自然日起，终止为您提供PAI服务，您保存在阿里云的全部数据将会被删除并清空且永不可恢复。',
    },
    {
      unit: 'p-36.2',
      quote:
        '否则，阿里云将在您实际欠费满15个自然日起，终止为您提供PAI服务，您保存在阿里云的全部数据将会被删除并清空且永不可恢复。',
    },
    {
      unit: 'p-37.2',
      quote:
        '则阿里云将会终止本服务条款并停止为您继续提供服务；同时，您保存在阿里云数据总线的全部数据将会被删除清空且不可恢复。',
    },
    {
      unit: 'p-40.4.1',
      quote:
        '阿里云将终止本服务条款并停止为您继续提供服务；同时，您保存在阿里云的全部数据将会被删除并清空且永不可恢复。',
    },
    {
      unit: 'p-40.4.2',
      quote:
        '届时阿里云将终止本服务条款并停止为您继续提供服务；同时，您保存在阿里云的全部数据将会被删除并清空且永不可恢复。',
    },
    {
      unit: 'p-69.2.1.4',
      quote:
        '宽限期满，您仍未支付所欠服务费用的，阿里云将停止为您继续提供服务；同时，您保存在阿里云的全部数据将会被删除并清空且用不可恢复。',
    },
  ],
  differences: [
    {
      members: ['p-3.3', 'p-17.1.4', 'p-36.1', 'p-36.2', 'p-40.4.1', 'p-40.4.2', 'p-69.2.1.4'],
      what: {
        zh: '照字面删除的是“保存在阿里云的全部数据”，不限于本产品。',
        en: 'By the words “all data kept at Alibaba Cloud” are deleted, not only those of this product.',
      },
      quotes: [
        {
          unit: 'p-3.3',
          quote: '您保存在阿里云的全部数据将会被删除',
        },
        {
          unit: 'p-17.1.4',
          quote: '您保存在阿里云的全部数据将会被删除',
        },
        {
          unit: 'p-36.1',
          quote: '您保存在阿里云的全部数据将会被删除',
        },
        {
          unit: 'p-40.4.1',
          quote: '您保存在阿里云的全部数据将会被删除',
        },
        {
          unit: 'p-69.2.1.4',
          quote: '您保存在阿里云的全部数据将会被删除',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-2.2', 'p-37.2', 'p-26.1.2', 'p-23.3', 'p-32.3'],
      what: {
        zh: '删除范围限于本产品：日志服务、数据总线、缓存盘、该实例。',
        en: 'The deletion is limited to the product: Log Service, DataHub, the cache disk, the instance.',
      },
      quotes: [
        {
          unit: 'p-2.2',
          quote: '您保存在阿里云日志服务的全部数据',
        },
        {
          unit: 'p-37.2',
          quote: '您保存在阿里云数据总线的全部数据',
        },
        {
          unit: 'p-26.1.2',
          quote: '您保存在云存储网关缓存盘的全部数据',
        },
        {
          unit: 'p-23.3',
          quote: '该实例将被释放并且其中数据会被删除',
        },
        {
          unit: 'p-32.3',
          quote: '您所创建的实例将被释放并且其中数据会被删除',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-2.2', 'p-3.3', 'p-37.2', 'p-40.4.1', 'p-40.4.2'],
      what: {
        zh: '终止的是“本服务条款”，还不只是停止服务。',
        en: 'They end “these terms of service”, which is more than stopping the service.',
      },
      quotes: [
        {
          unit: 'p-2.2',
          quote: '终止本服务条款',
        },
        {
          unit: 'p-3.3',
          quote: '终止本服务条款',
        },
        {
          unit: 'p-37.2',
          quote: '终止本服务条款',
        },
        {
          unit: 'p-40.4.1',
          quote: '终止本服务条款',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-26.1.2', 'p-69.2.1.4'],
      what: {
        zh: '只写停止提供服务，没有写终止条款。',
        en: 'They only stop the service; no end of the terms is written.',
      },
      quotes: [
        {
          unit: 'p-26.1.2',
          quote: '阿里云将会停止为您继续提供服务',
        },
        {
          unit: 'p-69.2.1.4',
          quote: '阿里云将停止为您继续提供服务',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-17.1.4', 'p-26.1.2', 'p-36.1', 'p-36.2', 'p-40.4.1', 'p-40.4.2', 'p-69.2.1.4'],
      what: {
        zh: '“永不可恢复”，其他几处是“不可恢复”；69 误印作“用不可恢复”。',
        en: '“永不可恢复” (never recoverable) against “不可恢复” (not recoverable) elsewhere; 69 misprints it as “用不可恢复” (with “use” for “never”).',
      },
      quotes: [
        {
          unit: 'p-17.1.4',
          quote: '且永不可恢复',
        },
        {
          unit: 'p-26.1.2',
          quote: '且永不可恢复',
        },
        {
          unit: 'p-69.2.1.4',
          quote: '且用不可恢复',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-40.4.2'],
      what: {
        zh: '用户到期前书面通知不再使用的，到期即不再存储，也不再计费。',
        en: 'If you give written notice before expiry, storing and charging end at expiry.',
      },
      quotes: [
        {
          unit: 'p-40.4.2',
          quote: '届时阿里云将终止本服务条款',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-36.1', 'p-36.2'],
      what: {
        zh: 'PAI 预付费从到期起算 15 日，后付费从欠费起算 15 日。',
        en: 'PAI prepaid counts 15 days from expiry, post-paid from the arrears.',
      },
      quotes: [
        {
          unit: 'p-36.1',
          quote: '阿里云将在服务到期满15个自然日起',
        },
        {
          unit: 'p-36.2',
          quote: '阿里云将在您实际欠费满15个自然日起',
        },
      ],
      matters: 'date',
    },
  ],
  oddOneOut: 'p-69.2.1.4',
  clock: [
    {
      unit: 'p-2.2',
      stop: 24,
      loss: 192,
      words: {
        zh: 'T + 24 h 暂停 + 7 d：T + 8 d',
        en: 'Suspended at T + 24 h, plus 7 d: T + 8 d',
      },
    },
    {
      unit: 'p-3.3',
      stop: 24,
      loss: 168,
      words: {
        zh: 'T + 24 h 停部分功能；T + 7 d 后删除',
        en: 'Some functions stop at T + 24 h; deleted after T + 7 d',
      },
    },
    {
      unit: 'p-17.1.4',
      stop: null,
      loss: 360,
      words: {
        zh: '暂停时点看延停；欠费满 15 d 后删除',
        en: 'Stop depends on the deferral; deleted after 15 d of arrears',
      },
    },
    {
      unit: 'p-23.3',
      stop: 168,
      loss: 168,
      words: {
        zh: '欠费满 7 d',
        en: 'At 7 d of arrears',
      },
    },
    {
      unit: 'p-26.1.2',
      stop: 24,
      loss: 360,
      words: {
        zh: 'T + 24 h 暂停；首次欠费 + 15 d',
        en: 'Suspended at T + 24 h; first arrears + 15 d',
      },
    },
    {
      unit: 'p-32.3',
      stop: 168,
      loss: 168,
      words: {
        zh: '欠费满 7 d',
        en: 'At 7 d of arrears',
      },
    },
    {
      unit: 'p-36.1',
      stop: 0,
      loss: 360,
      words: {
        zh: '到期未续费即暂停（没有写宽限）；到期满 15 个自然日删除',
        en: 'Suspended if not renewed on expiry (no grace given); deleted 15 calendar days after expiry',
      },
    },
    {
      unit: 'p-36.2',
      stop: 24,
      loss: 360,
      words: {
        zh: 'T + 24 h 暂停；欠费满 15 个自然日删除',
        en: 'Suspended at T + 24 h; deleted after 15 calendar days of arrears',
      },
    },
    {
      unit: 'p-37.2',
      stop: 24,
      loss: 192,
      words: {
        zh: 'T + 24 h 暂停 + 7 d：T + 8 d',
        en: 'Suspended at T + 24 h, plus 7 d: T + 8 d',
      },
    },
    {
      unit: 'p-40.4.1',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期后暂停（没有写宽限）；暂停之时 + 7 d 删除；40.3 写到期后自动释放，两条不合',
        en: 'Suspended after expiry (no grace given); deleted 7 d after the suspension; 40.3 releases at expiry, and the two do not fit',
      },
    },
    {
      unit: 'p-40.4.2',
      stop: 0,
      loss: 0,
      words: {
        zh: '预先书面通知的，到期后即不再存储、删除（没有写另外期限）',
        en: 'With prior written notice nothing is kept after expiry (no further period is given)',
      },
    },
    {
      unit: 'p-69.2.1.4',
      stop: null,
      loss: null,
      words: {
        zh: '宽限期长度没有写',
        en: 'The length of the grace is not given',
      },
    },
  ],
};
