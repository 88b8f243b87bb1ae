import type { Family } from '../../src/parallels/model';

export const arrears24hFirstArrears: Family = {
  id: 'arrears-24h-first-arrears',
  title: {
    zh: '首次欠费后仍可用 24 小时，届满仍未付清即停',
    en: '24 hours of use after the first arrears, then the stop',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'p-2.1',
      quote:
        '自首次欠费之时起，您仍可继续使用阿里云日志服务24小时；如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将暂停提供服务、冻结您账户下日志服务的操作，但仍存储您的数据并持续计费；',
    },
    {
      unit: 'p-2.2',
      quote:
        '自阿里云暂停服务之时起7日届满（自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同），您仍未成功充值并足以支付所欠服务费用的，则阿里云将会终止本服务条款并停止为您继续提供服务；同时，您保存在阿里云日志服务的全部数据将会被删除并清空且不可恢复。',
    },
    {
      unit: 'p-12.1',
      quote:
        '自首次欠费之时起，您仍可继续使用阿里云云解析PrivateZone服务24小时；如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将暂停提供服务，但仍保留您配置信息；自您首次欠费发生之时起7日内，您仍未成功充值并足以支付所欠服务费用的，阿里云将在7日届满终止服务并清空您的配置信息。',
    },
    {
      unit: 'p-26.1.1',
      quote:
        '自首次欠费之时起，您仍可继续使用云存储网关服务24小时；如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将停止提供服务、冻结云存储网关服务的操作',
    },
    {
      unit: 'p-26.1.2',
      quote:
        '自首次欠费之时起，您仍可继续使用云存储网关服务24小时；如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将暂停提供服务、冻结云存储网关服务的操作，但仍存储您保留在云存储网关缓存盘的数据并持续计费。如自首次欠费发生之时起15日内，您仍未支付所欠服务费用，自首次欠费发生之时起15日届满，阿里云将会停止为您继续提供服务；同时，您保存在云存储网关缓存盘的全部数据将会被删除并清空且永不可恢复。',
    },
    {
      unit: 'p-34.3.1',
      quote:
        '自首次欠费之时起，您仍可继续使用阿里云NAT网关24小时；如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将暂停提供服务，但仍保留您的NAT网关实例；',
    },
    {
      unit: 'p-34.3.2',
      quote:
        '自您首次欠费发生之时起7日内，您仍未成功充值并足以支付所欠服务费用的，阿里云将在7日届满释放您的NAT网关实例。',
    },
    {
      unit: 'p-37.1',
      quote:
        '自您首次欠费之时起，您仍可继续使用阿里云数据总线24小时；如24小时届满，您仍未成功付费并足以支付所欠服务费用的，阿里云将暂停提供服务，但仍存储您的数据并持续计费。',
    },
    {
      unit: 'p-37.2',
      quote:
        '自阿里云暂停服务之时起7日届满，您仍未成功充值并足以支付所欠服务费用的，则阿里云将会终止本服务条款并停止为您继续提供服务；同时，您保存在阿里云数据总线的全部数据将会被删除清空且不可恢复。',
    },
  ],
  differences: [
    {
      members: ['p-2.2', 'p-37.2'],
      what: {
        zh: '第二段 7 日从“暂停服务之时”起算，所以比从首次欠费起算的 7 日晚一天。',
        en: 'The second period of 7 days runs from the stop, so it ends one day later than 7 days from the first arrears.',
      },
      quotes: [
        {
          unit: 'p-2.2',
          quote: '自阿里云暂停服务之时起7日届满',
        },
        {
          unit: 'p-37.2',
          quote: '自阿里云暂停服务之时起7日届满',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-12.1', 'p-34.3.2'],
      what: {
        zh: '7 日从“首次欠费”起算，前 24 小时算在 7 日之内。',
        en: 'The 7 days run from the first arrears; the first 24 hours are part of them.',
      },
      quotes: [
        {
          unit: 'p-12.1',
          quote: '自您首次欠费发生之时起7日内',
        },
        {
          unit: 'p-34.3.2',
          quote: '自您首次欠费发生之时起7日内',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-26.1.2'],
      what: {
        zh: '期限是 15 日，从首次欠费起算。',
        en: 'The period is 15 days from the first arrears.',
      },
      quotes: [
        {
          unit: 'p-26.1.2',
          quote: '自首次欠费发生之时起15日届满',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-26.1.1'],
      what: {
        zh: '没有第二段期限：本地缓存盘的数据继续保留但不能读取，付清后可继续访问。',
        en: 'There is no second period: the data on the local cache disk stay but cannot be read; after payment they can be reached again.',
      },
      quotes: [
        {
          unit: 'p-26.1.1',
          quote: '存储在云存储网关本地缓存盘里的数据会继续保留，但数据将无法被读取',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-2.1', 'p-26.1.2', 'p-37.1'],
      what: {
        zh: '停服后仍存储数据并持续计费；云解析PrivateZone与NAT网关只写保留，没有写是否计费。',
        en: 'After the stop the data are still stored and the charge goes on; PrivateZone and NAT Gateway only say that things are kept and are silent on the charge.',
      },
      quotes: [
        {
          unit: 'p-2.1',
          quote: '但仍存储您的数据并持续计费',
        },
        {
          unit: 'p-37.1',
          quote: '但仍存储您的数据并持续计费',
        },
        {
          unit: 'p-26.1.2',
          quote: '但仍存储您保留在云存储网关缓存盘的数据并持续计费',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-12.1', 'p-34.3.1'],
      what: {
        zh: '停服后保留配置信息或实例，没有写是否计费。',
        en: 'After the stop the settings or the instance are kept; the text does not say if a charge runs.',
      },
      quotes: [
        {
          unit: 'p-12.1',
          quote: '但仍保留您配置信息',
        },
        {
          unit: 'p-34.3.1',
          quote: '但仍保留您的NAT网关实例',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-26.1.1', 'p-26.1.2'],
      what: {
        zh: '同一产品：本地部署写“停止”，云上部署写“暂停”。',
        en: 'One product: on-premises says “停止” (stop), on the cloud says “暂停” (suspend).',
      },
      quotes: [
        {
          unit: 'p-26.1.1',
          quote: '阿里云将停止提供服务',
        },
        {
          unit: 'p-26.1.2',
          quote: '阿里云将暂停提供服务',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-2.2'],
      what: {
        zh: '只有日志服务写明 7 日怎样算（从暂停的时刻到第 7 日的相同时刻）。',
        en: 'Only Log Service says how the 7 days are counted (from the moment of the stop to the same moment 7 days later).',
      },
      quotes: [
        {
          unit: 'p-2.2',
          quote: '自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-2.2', 'p-37.2', 'p-26.1.2'],
      what: {
        zh: '写明数据删除、不可恢复；NAT网关只写释放实例，没有写能否恢复。',
        en: 'They say the data are deleted and cannot be restored; NAT Gateway only says the instance is released and is silent on restoring it.',
      },
      quotes: [
        {
          unit: 'p-2.2',
          quote: '将会被删除并清空且不可恢复',
        },
        {
          unit: 'p-37.2',
          quote: '将会被删除清空且不可恢复',
        },
        {
          unit: 'p-26.1.2',
          quote: '将会被删除并清空且永不可恢复',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-2.1', 'p-37.1'],
      what: {
        zh: '日志服务冻结账户下的操作，数据总线没有写冻结；“成功充值”在数据总线写作“成功付费”。',
        en: 'Log Service freezes the operations; DataHub does not say so. “成功充值” (top up) reads “成功付费” (pay) in DataHub.',
      },
      quotes: [
        {
          unit: 'p-2.1',
          quote: '冻结您账户下日志服务的操作',
        },
        {
          unit: 'p-37.1',
          quote: '您仍未成功付费',
        },
      ],
      matters: 'wording',
    },
  ],
  oddOneOut: 'p-26.1.1',
  clock: [
    {
      unit: 'p-2.1',
      stop: 24,
      loss: 192,
      words: {
        zh: 'T + 24 h 暂停；删除见专用说明 2.2：暂停之时 + 7 d，即 T + 8 d',
        en: 'T + 24 h suspended; deletion see special 2.2: suspension + 7 d, that is T + 8 d',
      },
    },
    {
      unit: 'p-2.2',
      stop: 24,
      loss: 192,
      words: {
        zh: 'T + 24 h 暂停，暂停之时起 7 d 届满删除：T + 8 d',
        en: 'Suspended at T + 24 h, deleted 7 d after the suspension: T + 8 d',
      },
    },
    {
      unit: 'p-37.1',
      stop: 24,
      loss: 192,
      words: {
        zh: 'T + 24 h 暂停；删除见 37.2：T + 8 d',
        en: 'T + 24 h suspended; deletion see 37.2: T + 8 d',
      },
    },
    {
      unit: 'p-37.2',
      stop: 24,
      loss: 192,
      words: {
        zh: 'T + 24 h 暂停，暂停之时起 7 d 届满删除：T + 8 d',
        en: 'Suspended at T + 24 h, deleted 7 d after the suspension: T + 8 d',
      },
    },
    {
      unit: 'p-12.1',
      stop: 24,
      loss: 168,
      words: {
        zh: 'T + 24 h 暂停，首次欠费起 7 d 届满清空：T + 7 d',
        en: 'Suspended at T + 24 h, cleared 7 d after the first arrears: T + 7 d',
      },
    },
    {
      unit: 'p-34.3.1',
      stop: 24,
      loss: 168,
      words: {
        zh: 'T + 24 h 暂停；释放见 34.3.2：T + 7 d',
        en: 'T + 24 h suspended; release see 34.3.2: T + 7 d',
      },
    },
    {
      unit: 'p-34.3.2',
      stop: 24,
      loss: 168,
      words: {
        zh: '首次欠费起 7 d 届满释放：T + 7 d',
        en: 'Released 7 d after the first arrears: T + 7 d',
      },
    },
    {
      unit: 'p-26.1.1',
      stop: 24,
      loss: null,
      words: {
        zh: 'T + 24 h 停止；没有写删除',
        en: 'Stopped at T + 24 h; no deletion is given',
      },
    },
    {
      unit: 'p-26.1.2',
      stop: 24,
      loss: 360,
      words: {
        zh: 'T + 24 h 暂停，首次欠费起 15 d 届满删除：T + 15 d',
        en: 'Suspended at T + 24 h, deleted 15 d after the first arrears: T + 15 d',
      },
    },
  ],
};
