import type { Family } from '../../src/parallels/model';

export const arrearsBalanceBelowBill: Family = {
  id: 'arrears-balance-below-bill',
  title: {
    zh: '“账户余额不足以支付账单金额”：同一开头，停服时点各不相同',
    en: '“The balance does not cover the bill”: one opening, many different stops',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'p-6.3',
      quote:
        '后付费的消息队列服务，当您的账户余额不足以支付账单金额，服务处于欠费状态，且如超过72小时的，阿里云将暂停为您提供服务，即您不能再通过控制台或API访问服务。服务停止后，未处理的消息数据将自动释放，被释放的数据不可恢复。',
    },
    {
      unit: 'p-16.1',
      quote:
        '按量后付费的媒体处理服务，如当前您的账户余额不足以支付账单金额，服务处于欠费状态，阿里云将在24小时之内暂停为您提供服务，即您不能再提交任何新的作业，阿里云亦不再为您已提交但等待执行的作业提供媒体处理服务；您正在执行的作业会继续执行直至结束。您在欠费时起15日内充值补足欠费后，被暂停的媒体处理服务将恢复，您可继续使用阿里云的媒体处理服务；欠费超过15日，您已提交但等待执行的作业将被释放，且数据不可恢复。',
    },
    {
      unit: 'p-17.1',
      quote: '如果您的当前可用余额不足以支付上个计费周期的账单金额，则MaxCompute将处于欠费状态',
    },
    {
      unit: 'p-23.2',
      quote:
        '当您的账户余额不足以支付账单金额，服务处于欠费状态时，您不能再创建新的实例，但自欠费之日起仍可继续使用您已创建的实例7日，使用期间阿里云会持续计费。',
    },
    {
      unit: 'p-25.2',
      quote:
        '按量后付费的音视频通信服务，如当前您的账户余额不足以支付账单金额，服务处于欠费状态，您将不能新增终端使用欠费的服务，如果自欠费之时起届满24小时，您仍未充值并结清欠费账单的，阿里云将停止服务（包含不能增加新的终端，以及正在运行的任务将被停止），但在24小时内，对正在通信中的频道以及正在运行中的服务，对应服务将继续执行直到结束。',
    },
    {
      unit: 'p-31.1',
      quote:
        '按量后付费的视频监控服务，如当前您的账户余额不足以支付账单金额，您仍可继续使用服务24小时，如24小时届满您仍未充值并结清欠费账单的，阿里云将停止服务但仍存储您的实例信息，自欠费之日起7日内您仍未充值并结清欠费账单的，阿里云将删除您的实例。',
    },
    {
      unit: 'p-32.2',
      quote:
        '当您的账户余额不足以支付账单金额，服务处于欠费状态时，您不能再创建/扩容新的实例，也不能对已有实例进行部署/重启/变更规格操作，但仍可继续使用已创建的实例7日，并持续计费。',
    },
    {
      unit: 'p-33.1',
      quote:
        '按量后付费的云工作流服务，如当前您的账户余额不足以支付账单金额，您仍可继续使用服务24小时，如24小时届满您仍未充值并结清欠费账单的，阿里云将停止您新建或者执行新的流程；自欠费之日起7日内您仍未充值并结清欠费账单的，第7日起系统会终止您正在执行的流程；欠费30日后您仍未充值并结清欠费账单的，阿里云将不再存储您的流程和执行过程的信息。',
    },
    {
      unit: 'p-43.2',
      quote: '当您的账户余额不足以支付账单金额，您将处于欠费状态',
    },
    {
      unit: 'p-49.2',
      quote:
        '后付费的微服务引擎服务，当您的账户余额不足以支付账单金额，服务处于欠费状态，阿里云将暂停为您提供服务。欠费后15天内您仍未成功充值并足以支付所欠服务费用的，实例将自动释放，被释放实例与数据均不可恢复。',
    },
    {
      unit: 'p-61.3.para1',
      quote: '如果您的账户余额不足以支付服务费用的，则阿里云将停止为您提供数据库备份服务',
    },
    {
      unit: 'p-21.2.1',
      quote:
        '如您账户余额不足以扣划前一小时的服务费用，即欠费，在欠费24小时内，您仍能正常使用Data Lake Analytics服务，24小时届满您仍未充值并足额支付服务费用的，阿里云将停止为您提供Data Lake Analytics服务',
    },
    {
      unit: 'p-69.2.1',
      quote: '如您的账户余额等扣款渠道余额不足导致服务欠费的',
    },
  ],
  differences: [
    {
      members: ['p-6.3'],
      what: {
        zh: '欠费超过 72 小时才停。',
        en: 'The stop comes only after 72 hours of arrears.',
      },
      quotes: [
        {
          unit: 'p-6.3',
          quote: '且如超过72小时的，阿里云将暂停为您提供服务',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-16.1'],
      what: {
        zh: '“24小时之内暂停”是停服的最迟时间，不是可用 24 小时的保证。',
        en: '“Within 24 hours” is the latest time of the stop; it does not promise 24 hours of use.',
      },
      quotes: [
        {
          unit: 'p-16.1',
          quote: '阿里云将在24小时之内暂停为您提供服务',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-31.1', 'p-33.1', 'p-21.2.1'],
      what: {
        zh: '可以用满 24 小时，之后才停。',
        en: 'The full 24 hours can be used; the stop comes after that.',
      },
      quotes: [
        {
          unit: 'p-31.1',
          quote: '您仍可继续使用服务24小时',
        },
        {
          unit: 'p-33.1',
          quote: '您仍可继续使用服务24小时',
        },
        {
          unit: 'p-21.2.1',
          quote: '在欠费24小时内，您仍能正常使用',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-25.2'],
      what: {
        zh: '欠费即不能新增终端，满 24 小时停服。',
        en: 'New terminals are barred at once; the stop comes after 24 hours.',
      },
      quotes: [
        {
          unit: 'p-25.2',
          quote: '您将不能新增终端使用欠费的服务',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-23.2', 'p-32.2'],
      what: {
        zh: '欠费即不能新建，但已有实例可用 7 日，并计费。',
        en: 'New instances are barred at once, existing ones can be used for 7 days and are charged.',
      },
      quotes: [
        {
          unit: 'p-23.2',
          quote: '您不能再创建新的实例',
        },
        {
          unit: 'p-32.2',
          quote: '您不能再创建/扩容新的实例',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-49.2', 'p-61.3.para1'],
      what: {
        zh: '没有写任何宽限时间，欠费即停。',
        en: 'No grace period is given: arrears bring the stop.',
      },
      quotes: [
        {
          unit: 'p-49.2',
          quote: '服务处于欠费状态，阿里云将暂停为您提供服务',
        },
        {
          unit: 'p-61.3.para1',
          quote: '则阿里云将停止为您提供数据库备份服务',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-6.3'],
      what: {
        zh: '停服后未处理的消息即自动释放，没有保留期。',
        en: 'Once stopped, unprocessed messages are released; there is no period of retention.',
      },
      quotes: [
        {
          unit: 'p-6.3',
          quote: '服务停止后，未处理的消息数据将自动释放',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-16.1', 'p-31.1', 'p-33.1', 'p-49.2'],
      what: {
        zh: '数据或实例的消失时间分别是 15 日、7 日、30 日、15 天，都从欠费起算。',
        en: 'Data or instances go after 15, 7, 30 and 15 days, all counted from the arrears.',
      },
      quotes: [
        {
          unit: 'p-16.1',
          quote: '欠费超过15日',
        },
        {
          unit: 'p-31.1',
          quote: '自欠费之日起7日内',
        },
        {
          unit: 'p-33.1',
          quote: '欠费30日后',
        },
        {
          unit: 'p-49.2',
          quote: '欠费后15天内',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-17.1'],
      what: {
        zh: '看的是上一个计费周期的账单和“当前可用余额”，不是账户余额；停服规则在 17.1.1 至 17.1.4。',
        en: 'It looks at the bill of the last billing period and the “current available balance”; the stop is in 17.1.1 to 17.1.4.',
      },
      quotes: [
        {
          unit: 'p-17.1',
          quote: '当前可用余额不足以支付上个计费周期的账单金额',
        },
      ],
      matters: 'wording',
    },
  ],
  clock: [
    {
      unit: 'p-6.3',
      stop: 72,
      loss: 72,
      words: {
        zh: 'T + 72 h 暂停；停止后消息自动释放，没有另写期限',
        en: 'Suspended after T + 72 h; messages are released after the stop, no further period is given',
      },
    },
    {
      unit: 'p-16.1',
      stop: 0,
      loss: 360,
      words: {
        zh: 'T 起 24 h 之内随时可暂停（最迟 T + 24 h）；欠费超过 15 d 释放等待的作业：T + 15 d',
        en: 'May be suspended at any time within 24 h (T + 24 h at the latest); waiting jobs released after 15 d of arrears: T + 15 d',
      },
    },
    {
      unit: 'p-17.1',
      stop: null,
      loss: null,
      words: {
        zh: '本句没有期限，见 17.1.1 至 17.1.4',
        en: 'No period in this sentence; see 17.1.1 to 17.1.4',
      },
    },
    {
      unit: 'p-21.2.1',
      stop: 24,
      loss: null,
      words: {
        zh: 'T + 24 h 停止；没有写删除',
        en: 'Stopped at T + 24 h; no deletion is given',
      },
    },
    {
      unit: 'p-23.2',
      stop: 168,
      loss: 168,
      words: {
        zh: 'T 起不能新建；已有实例可用 7 d；终止与释放见 23.3：T + 7 d',
        en: 'No new instances from T; existing ones usable for 7 d; end and release see 23.3: T + 7 d',
      },
    },
    {
      unit: 'p-25.2',
      stop: 24,
      loss: null,
      words: {
        zh: 'T 起不能新增终端，T + 24 h 停止；没有写删除',
        en: 'No new terminals from T, stopped at T + 24 h; no deletion is given',
      },
    },
    {
      unit: 'p-31.1',
      stop: 24,
      loss: 168,
      words: {
        zh: 'T + 24 h 停止，欠费之日起 7 日删除实例：T + 7 d',
        en: 'Stopped at T + 24 h, instance deleted 7 days after the arrears: T + 7 d',
      },
    },
    {
      unit: 'p-32.2',
      stop: 168,
      loss: 168,
      words: {
        zh: 'T 起不能新建、扩容、部署；已有实例可用 7 d；释放见 32.3：T + 7 d',
        en: 'From T no creating, scaling or deploying; existing ones usable for 7 d; release see 32.3: T + 7 d',
      },
    },
    {
      unit: 'p-33.1',
      stop: 24,
      loss: 144,
      words: {
        zh: 'T + 24 h 停新流程；第 7 日起终止在跑的流程（最早 T + 6 d，144 h；或 T + 7 d）；欠费 30 d 后不再存储信息（720 h）',
        en: 'New flows stop at T + 24 h; running flows end from day 7 (earliest T + 6 d, 144 h, or T + 7 d); information no longer stored after 30 d of arrears (720 h)',
      },
    },
    {
      unit: 'p-43.2',
      stop: null,
      loss: null,
      words: {
        zh: '本句没有期限，见 43.2.1 至 43.2.3',
        en: 'No period in this sentence; see 43.2.1 to 43.2.3',
      },
    },
    {
      unit: 'p-49.2',
      stop: 0,
      loss: 360,
      words: {
        zh: '欠费即暂停（没有写宽限），欠费后 15 天释放：T + 15 d',
        en: 'Suspended on arrears (no grace given), released 15 days after the arrears: T + 15 d',
      },
    },
    {
      unit: 'p-61.3.para1',
      stop: 0,
      loss: null,
      words: {
        zh: '余额不足即停（没有写宽限）；没有写删除',
        en: 'Stopped on a short balance (no grace given); no deletion is given',
      },
    },
    {
      unit: 'p-69.2.1',
      stop: null,
      loss: null,
      words: {
        zh: '本句没有期限，见 69.2.1（1）至（4）',
        en: 'No period in this sentence; see 69.2.1 (1) to (4)',
      },
    },
  ],
};
