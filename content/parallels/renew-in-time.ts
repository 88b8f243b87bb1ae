import type { Family } from '../../src/parallels/model';

export const renewInTime: Family = {
  id: 'renew-in-time',
  title: {
    zh: '服务到期，要继续使用应及时（提前）续费',
    en: 'Expiry: renew in time to go on',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'g-4.2.2',
      quote: '服务期满双方愿意继续合作的，您至少应在服务期满前7日内支付续费款项，以使服务得以继续进行。',
    },
    {
      unit: 'p-3.1.1',
      quote: '使用到期后如您需继续使用的需提前续费。',
    },
    {
      unit: 'p-7.2',
      quote:
        '预付费的全局事务服务将在到期时终止，如果您需要继续使用服务的，请您及时续费，阿里云也将尽合理努力提醒您续费；如您未续费的，除服务到期时终止，服务分组的配置信息将在到期后届满7日时释放。',
    },
    {
      unit: 'p-8.1.1',
      quote: '项目到期后，如您继续使用阿里云流计算的，您应及时续费；',
    },
    {
      unit: 'p-9.1',
      quote:
        '服务到期则服务终止，如您需继续使用阿里云服务的，您应及时续费；如服务到期后未续费，阿里云将在服务到期时停止您就该服务的操作权限',
    },
    {
      unit: 'p-13.1',
      quote:
        '如您不再续费，在服务期终止后7日届满后，阿里云将释放您的实例，并清空您的数据。如您需要继续使用阿里云图形工作站服务，请您在服务到期7日前续费，以便保持服务的持续使用。',
    },
    {
      unit: 'p-24.1',
      quote:
        '就包年包月的服务，服务到期后，如您继续使用阿里云码栈服务的，您应及时续费，如您服务到期后，未选择续费的，阿里云将在到期时停止为您提供服务。',
    },
    {
      unit: 'p-29.3',
      quote:
        '阿里云付费版云解析DNS提供包年包月的服务，您付费后方可开通使用。如服务到期，但您仍需想继续使用的，您应及时续费。服务到期的6个自然日内，您仍可正常使用服务，如6个自然日内仍未续费，阿里云在第7个自然日将云解析DNS付费版自动降级至免费版，同时，阿里云还将释放您付费版服务的解析实例，但不删除付费版DNS集群中的解析数据；在实例释放日后第7个自然日内，阿里云将删除付费版DNS集群中的解析数据。',
    },
    {
      unit: 'p-35.1',
      quote: '您所订购的包年包月实例到期后，您需要及时续费才能继续使用。',
    },
    {
      unit: 'p-39.1.1',
      quote: '使用到期后将自动释放服务，如您需继续使用，需提前续费',
    },
    {
      unit: 'p-40.3',
      quote: '使用到期后将自动释放服务，如您需继续使用，需提前续费',
    },
    {
      unit: 'p-52.1',
      quote: '使用到期后，如您需继续使用的应提前续费',
    },
    {
      unit: 'p-53.2',
      quote: '服务到期后，如您需继续使用的应提前续费',
    },
    {
      unit: 'p-64.3.5',
      quote: '如果服务期限届满后您未续费的，阿里云将不再继续为您提供服务的相关内容',
    },
    {
      unit: 'p-39.3',
      quote:
        '阿里云将在距离您所选购的增值版本（标准版、专业版、企业版和旗舰版）到期前的第7天、第3天和第1天，分别向您的阿里云主账号绑定手机、邮箱等发送到期通知。如果您在到期前未续费，则到期后将立即停止各增值版本的功能，并且将其降级为基础版。',
    },
    {
      unit: 'p-39.4',
      quote:
        '阿里云将在距离您所选购的独享资源到期前的7天、3天和1天，分别向您的阿里云主账号绑定手机、邮箱等发送到期通知。如果您在到期前未续费，则到期后将立即停止订单内资源的服务。独享资源到期后，将为您继续保留7天，如果7天内您仍未完成续费，则该实例将被释放。',
    },
    {
      unit: 'p-73.5',
      quote:
        '您应当在所购买的服务期限到期前及时进行付费，如果您没有及时完成续费，则在服务有效期结束后本服务即告终止。阿里云届时将关闭您的账号，关闭账号之日起10日内若您仍然没有续费的，阿里云将有权删除您使用账号内的所有数据，该数据删除操作将不可恢复，由此带来的后果由您自行负责。',
    },
  ],
  differences: [
    {
      members: ['g-4.2.2', 'p-13.1'],
      what: {
        zh: '通用条款“期满前7日内”指期满前的最后 7 天之内，又写“至少”，意思不明；13.1“到期7日前”要更早。',
        en: 'General terms: “within the 7 days before the end”, with “at least”, which leaves the sense open; 13.1: earlier than 7 days before the end.',
      },
      quotes: [
        {
          unit: 'g-4.2.2',
          quote: '您至少应在服务期满前7日内支付续费款项',
        },
        {
          unit: 'p-13.1',
          quote: '请您在服务到期7日前续费',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-3.1.1', 'p-52.1', 'p-53.2'],
      what: {
        zh: '“到期后”可以连着“需提前续费”读，也可以连着“需继续使用”读；按意思是到期之前续费。',
        en: '“After expiry” may go with “renew in advance” or with “go on using”; the sense is to renew before expiry.',
      },
      quotes: [
        { unit: 'p-3.1.1', quote: '使用到期后如您需继续使用的需提前续费' },
        { unit: 'p-53.2', quote: '服务到期后，如您需继续使用的应提前续费' },
      ],
      matters: 'wording',
    },
    {
      members: ['p-39.1.1', 'p-40.3'],
      what: {
        zh: '到期自动释放，但 39.4 保留 7 天，40.4.1 暂停后 7 日才终止，与“自动释放”不合。',
        en: 'Released by itself on expiry; but 39.4 keeps it for 7 days and 40.4.1 ends it 7 days after the stop, which does not fit.',
      },
      quotes: [
        {
          unit: 'p-39.1.1',
          quote: '使用到期后将自动释放服务',
        },
        {
          unit: 'p-40.3',
          quote: '使用到期后将自动释放服务',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-29.3'],
      what: {
        zh: '到期后还有 6 个自然日可以正常使用，之后降级而不是终止。',
        en: 'Normal use for 6 calendar days after expiry, and then a downgrade, not an end.',
      },
      quotes: [
        {
          unit: 'p-29.3',
          quote: '服务到期的6个自然日内，您仍可正常使用服务',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-7.2'],
      what: {
        zh: '阿里云还会“尽合理努力”提醒续费。',
        en: 'Alibaba Cloud will also make reasonable efforts to remind you.',
      },
      quotes: [
        {
          unit: 'p-7.2',
          quote: '阿里云也将尽合理努力提醒您续费',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-7.2', 'p-13.1'],
      what: {
        zh: '到期或终止后满 7 日释放配置或实例。',
        en: 'Settings or the instance are released 7 days after expiry or end.',
      },
      quotes: [
        {
          unit: 'p-7.2',
          quote: '服务分组的配置信息将在到期后届满7日时释放',
        },
        {
          unit: 'p-13.1',
          quote: '在服务期终止后7日届满后，阿里云将释放您的实例，并清空您的数据',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-24.1', 'p-64.3.5'],
      what: {
        zh: '只写到期停止，没有写数据怎样处理。',
        en: 'Only the stop is written, nothing on the data.',
      },
      quotes: [
        {
          unit: 'p-24.1',
          quote: '阿里云将在到期时停止为您提供服务',
        },
        {
          unit: 'p-64.3.5',
          quote: '阿里云将不再继续为您提供服务的相关内容',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-39.3'],
      what: {
        zh: '到期后降级为基础版，已建的任务、代码等保留，没有期限。',
        en: 'It falls to the basic edition; jobs, code and the like stay, with no limit of time given.',
      },
      quotes: [
        {
          unit: 'p-39.3',
          quote: '并且将其降级为基础版',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-39.4'],
      what: {
        zh: '独享资源保留 7 天后释放。',
        en: 'Exclusive resources are kept for 7 days and then released.',
      },
      quotes: [
        {
          unit: 'p-39.4',
          quote: '独享资源到期后，将为您继续保留7天，如果7天内您仍未完成续费，则该实例将被释放',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-39.3', 'p-39.4'],
      what: {
        zh: '“第7天、第3天和第1天”与“7天、3天和1天”，大概同义；前者按日，后者也可按时刻算。',
        en: '“day 7, 3 and 1” against “7, 3 and 1 days”: probably the same; the first counts days, the second may count hours.',
      },
      quotes: [
        { unit: 'p-39.3', quote: '到期前的第7天、第3天和第1天' },
        { unit: 'p-39.4', quote: '到期前的7天、3天和1天' },
      ],
      matters: 'wording',
    },
    {
      members: ['p-73.5'],
      what: {
        zh: '到期即终止并关闭账号；10 日从“关闭账号之日”起算。',
        en: 'It ends at expiry and the account is closed; 10 days run from the day the account is closed.',
      },
      quotes: [
        {
          unit: 'p-73.5',
          quote: '关闭账号之日起10日内若您仍然没有续费的',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-8.1.1', 'p-9.1', 'p-35.1'],
      what: {
        zh: '写“及时续费”，没有写到期前多久。',
        en: 'They say “renew in time”, not how long before expiry.',
      },
      quotes: [
        {
          unit: 'p-8.1.1',
          quote: '您应及时续费',
        },
        {
          unit: 'p-9.1',
          quote: '您应及时续费',
        },
        {
          unit: 'p-35.1',
          quote: '您需要及时续费',
        },
      ],
      matters: 'date',
    },
  ],
  oddOneOut: 'p-29.3',
  clock: [
    {
      unit: 'g-4.2.2',
      stop: null,
      loss: null,
      words: {
        zh: '没有停服时点',
        en: 'No time of the stop is given',
      },
    },
    {
      unit: 'p-3.1.1',
      stop: null,
      loss: null,
      words: {
        zh: '没有停服时点',
        en: 'No time of the stop is given',
      },
    },
    {
      unit: 'p-7.2',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期终止；到期后满 7 d 释放配置信息',
        en: 'Ends at expiry; settings released at 7 d after expiry',
      },
    },
    {
      unit: 'p-8.1.1',
      stop: 0,
      loss: 168,
      words: {
        zh: '见 8.1.2：到期暂停，7 d 后释放',
        en: 'See 8.1.2: suspended at expiry, released after 7 d',
      },
    },
    {
      unit: 'p-9.1',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期停止；停止后 7 d 届满删除时间序列',
        en: 'Stopped at expiry; series deleted 7 d after the stop',
      },
    },
    {
      unit: 'p-13.1',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期终止；终止后 7 d 届满后释放、清空',
        en: 'Ends at expiry; released and cleared 7 d after the end',
      },
    },
    {
      unit: 'p-24.1',
      stop: 0,
      loss: null,
      words: {
        zh: '到期停止；没有写数据',
        en: 'Stopped at expiry; nothing on the data',
      },
    },
    {
      unit: 'p-29.3',
      stop: 144,
      loss: 144,
      words: {
        zh: '6 个自然日内可用；第 7 个自然日降级并释放实例（最早 T + 6 d）；解析数据在释放日后“第7个自然日内”删除：7 日内随时，或第 7 日当天（最早 T + 7 d 或 T + 13 d）。到期当日算不算没有写',
        en: 'Usable for 6 calendar days; downgraded and the instance released on calendar day 7 (earliest T + 6 d); DNS data deleted “within the 7th calendar day” after the release: at any time in 7 days, or on the seventh (earliest T + 7 d or T + 13 d). Whether the day of expiry counts is not said',
      },
    },
    {
      unit: 'p-35.1',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期停止操作权限；“欠费满7日”释放，起点没有写；若从到期起算：T + 7 d',
        en: 'Rights stop at expiry; released at “7 days of arrears”, the start is not given; if from expiry: T + 7 d',
      },
    },
    {
      unit: 'p-39.1.1',
      stop: 0,
      loss: 0,
      words: {
        zh: '到期后自动释放：T；专用说明 39.3、39.4 另有规则；两处不合（所指的“38.2”不符）',
        en: 'Released by itself after expiry: T; special 39.3 and 39.4 have other rules; they do not fit (the reference “38.2” does not fit)',
      },
    },
    {
      unit: 'p-40.3',
      stop: 0,
      loss: 0,
      words: {
        zh: '到期后自动释放：T；40.4.1 写暂停、暂停 + 7 d 删除；两条不合（所指的“39.4”不符）',
        en: 'Released by itself after expiry: T; 40.4.1 says suspended, deleted at suspension + 7 d; the two do not fit (the reference “39.4” does not fit)',
      },
    },
    {
      unit: 'p-52.1',
      stop: 0,
      loss: 360,
      words: {
        zh: '到期暂停，15 d 后释放',
        en: 'Suspended at expiry, released after 15 d',
      },
    },
    {
      unit: 'p-53.2',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期后暂停，7 d 后释放',
        en: 'Suspended after expiry, released after 7 d',
      },
    },
    {
      unit: 'p-64.3.5',
      stop: 0,
      loss: null,
      words: {
        zh: '期满未续费不再提供',
        en: 'Nothing more after the term if not renewed',
      },
    },
    {
      unit: 'p-39.3',
      stop: 0,
      loss: null,
      words: {
        zh: '到期停止增值功能并降级；已建内容保留',
        en: 'Added functions stop at expiry, downgrade; what was made stays',
      },
    },
    {
      unit: 'p-39.4',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期停止，保留 7 天后释放：T + 7 d',
        en: 'Stopped at expiry, released after 7 days: T + 7 d',
      },
    },
    {
      unit: 'p-73.5',
      stop: 0,
      loss: 240,
      words: {
        zh: '有效期结束即终止；届时关闭账号，关闭之日起 10 d 后可删除（若到期即关闭：T + 10 d）',
        en: 'Ends with the term; the account is then closed, data may be deleted 10 d after the closing (if closed at expiry: T + 10 d)',
      },
    },
  ],
};
