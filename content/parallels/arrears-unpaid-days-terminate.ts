import type { Family } from '../../src/parallels/model';

export const arrearsUnpaidDaysTerminate: Family = {
  id: 'arrears-unpaid-days-terminate',
  title: {
    zh: '自欠费之日起若干日仍未补缴的，终止',
    en: 'Not paid within so many days of the arrears: the end',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'p-3.3',
      quote:
        '如果您自欠费之日起7日内，仍未能补缴所有欠费账单的，则阿里云将在您实际欠费满7日后，终止本服务条款并停止为您继续提供服务；同时，您保存在阿里云的全部数据将会被删除并清空且不可恢复。',
    },
    {
      unit: 'p-17.1.4',
      quote:
        '15日内，您仍未支付所欠服务费用的，则阿里云将在您实际欠费满15日后，终止本服务并停止为您继续提供服务；同时，您保存在阿里云的全部数据将会被删除并清空且永不可恢复。',
    },
    {
      unit: 'p-23.3',
      quote:
        '如果您自欠费之时起届满7日，仍未能补缴所有欠费账单的，则阿里云将在您欠费满7日时，终止为您提供服务；同时，该实例将被释放并且其中数据会被删除且不可恢复。',
    },
    {
      unit: 'p-32.3',
      quote:
        '如果您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，则阿里云将在您欠费满7日时，终止为您提供服务；同时您所创建的实例将被释放并且其中数据会被删除且不可恢复。',
    },
    {
      unit: 'p-36.2',
      quote:
        '如您自欠费之日起15个自然日内续费成功，阿里云将恢复为您提供PAI服务，在此期间阿里云可以继续保留相关数据；否则，阿里云将在您实际欠费满15个自然日起，终止为您提供PAI服务，您保存在阿里云的全部数据将会被删除并清空且永不可恢复。',
    },
    {
      unit: 'p-43.2.1',
      quote: '如您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，阿里云将停止为您提供数据湖元数据服务。',
    },
    {
      unit: 'p-43.2.2',
      quote: '如您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，阿里云将停止您执行所有入湖作业。',
    },
    {
      unit: 'p-43.2.3',
      quote: '如您自欠费之日起的30日届满仍未能补缴所有欠费账单的，阿里云将清空您的全部入湖模板。',
    },
  ],
  differences: [
    {
      members: ['p-3.3', 'p-23.3', 'p-32.3', 'p-43.2.1', 'p-43.2.2'],
      what: {
        zh: '期限 7 日，从欠费起算；23.3 写“欠费之时”，其他几处写“欠费之日”，从当日还是次日算起没有写。',
        en: '7 days, counted from the arrears; 23.3 says “the time” of the arrears, the others “the day”, and whether that day counts is not said.',
      },
      quotes: [
        {
          unit: 'p-3.3',
          quote: '如果您自欠费之日起7日内',
        },
        {
          unit: 'p-23.3',
          quote: '如果您自欠费之时起届满7日',
        },
        {
          unit: 'p-32.3',
          quote: '如果您自欠费之日起的7日届满',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-17.1.4', 'p-36.2'],
      what: {
        zh: '期限 15 日。',
        en: '15 days.',
      },
      quotes: [
        {
          unit: 'p-17.1.4',
          quote: '在您实际欠费满15日后',
        },
        {
          unit: 'p-36.2',
          quote: '在您实际欠费满15个自然日起',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-43.2.3'],
      what: {
        zh: '入湖模板到 30 日才清空。',
        en: 'The templates are cleared only after 30 days.',
      },
      quotes: [
        {
          unit: 'p-43.2.3',
          quote: '如您自欠费之日起的30日届满仍未能补缴所有欠费账单的，阿里云将清空您的全部入湖模板',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-17.1.4'],
      what: {
        zh: '保存从暂停之时算 15 日，删除却从欠费算满 15 日；若有延停期，两个终点不同。',
        en: 'Storage is counted 15 days from the stop, deletion after 15 days of arrears; if a deferral was given, the two ends differ.',
      },
      quotes: [
        {
          unit: 'p-17.1.4',
          quote: '自阿里云暂停服务之时起的15日内',
        },
        {
          unit: 'p-17.1.4',
          quote: '则阿里云将在您实际欠费满15日后',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-43.2.1', 'p-43.2.2'],
      what: {
        zh: '只写停止，没有写删除。',
        en: 'They say stop only, nothing on deletion.',
      },
      quotes: [
        {
          unit: 'p-43.2.1',
          quote: '阿里云将停止为您提供数据湖元数据服务',
        },
        {
          unit: 'p-43.2.2',
          quote: '阿里云将停止您执行所有入湖作业',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-3.3', 'p-23.3', 'p-32.3'],
      what: {
        zh: '“满7日后”与“满7日时”：前者没有说多久之后。',
        en: '“After 7 days” against “at 7 days”: the first does not say how long after.',
      },
      quotes: [
        {
          unit: 'p-3.3',
          quote: '在您实际欠费满7日后',
        },
        {
          unit: 'p-23.3',
          quote: '在您欠费满7日时',
        },
        {
          unit: 'p-32.3',
          quote: '在您欠费满7日时',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-3.3', 'p-23.3', 'p-32.3'],
      what: {
        zh: '开放搜索终止“本服务条款”并删除“保存在阿里云的全部数据”；23、32 只终止服务，删除该实例中的数据。',
        en: 'OpenSearch ends “these terms” and deletes “all data kept at Alibaba Cloud”; 23 and 32 end the service and delete the data in the instance.',
      },
      quotes: [
        {
          unit: 'p-3.3',
          quote: '您保存在阿里云的全部数据将会被删除并清空且不可恢复',
        },
        {
          unit: 'p-23.3',
          quote: '该实例将被释放并且其中数据会被删除且不可恢复',
        },
        {
          unit: 'p-32.3',
          quote: '您所创建的实例将被释放并且其中数据会被删除且不可恢复',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-36.2'],
      what: {
        zh: '后付费条款写“续费成功”，不是补缴欠费。',
        en: 'The post-paid clause says “renewal succeeds”, not that the arrears are paid.',
      },
      quotes: [
        {
          unit: 'p-36.2',
          quote: '如您自欠费之日起15个自然日内续费成功',
        },
      ],
      matters: 'wording',
    },
  ],
  clock: [
    {
      unit: 'p-3.3',
      stop: 24,
      loss: 168,
      words: {
        zh: 'T + 24 h 停部分功能（专用说明 3.2）；实际欠费满 7 d 后终止、删除',
        en: 'Some functions stop at T + 24 h (special 3.2); ended and deleted after 7 d of arrears',
      },
    },
    {
      unit: 'p-17.1.4',
      stop: null,
      loss: 360,
      words: {
        zh: '暂停时点见 17.1.1 或 17.1.2（延停期长度没有写）；欠费满 15 d 后删除，但数据又写保存到暂停 + 15 d',
        en: 'Stop: see 17.1.1 or 17.1.2 (length of deferral not given); deleted after 15 d of arrears, yet the data are also said to be kept until stop + 15 d',
      },
    },
    {
      unit: 'p-23.3',
      stop: 168,
      loss: 168,
      words: {
        zh: '欠费满 7 d 终止、释放',
        en: 'Ended and released at 7 d of arrears',
      },
    },
    {
      unit: 'p-32.3',
      stop: 168,
      loss: 168,
      words: {
        zh: '欠费满 7 d 终止、释放',
        en: 'Ended and released at 7 d of arrears',
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
      unit: 'p-43.2.1',
      stop: 168,
      loss: null,
      words: {
        zh: '欠费之日起 7 d 届满停止；没有写删除',
        en: 'Stopped 7 d after the arrears; no deletion is given',
      },
    },
    {
      unit: 'p-43.2.2',
      stop: 168,
      loss: null,
      words: {
        zh: '新作业 T 起停，在跑的到 T + 7 d；没有写删除',
        en: 'New jobs stop at T, running ones at T + 7 d; no deletion is given',
      },
    },
    {
      unit: 'p-43.2.3',
      stop: null,
      loss: 720,
      words: {
        zh: 'T 起不能新建模板；模板本身 T + 30 d 清空；整个服务的停止不在本项',
        en: 'No new templates from T; templates cleared at T + 30 d; this item does not stop the service as a whole',
      },
    },
  ],
};
