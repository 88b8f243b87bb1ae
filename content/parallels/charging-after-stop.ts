import type { Family } from '../../src/parallels/model';

export const chargingAfterStop: Family = {
  id: 'charging-after-stop',
  title: {
    zh: '停服以后还计费吗',
    en: 'Does the charge go on after the stop?',
  },
  subject: 'payment',
  members: [
    {
      unit: 'p-2.1',
      quote: '阿里云将暂停提供服务、冻结您账户下日志服务的操作，但仍存储您的数据并持续计费',
    },
    {
      unit: 'p-3.2',
      quote: '实例将继续保留，实例租用费用仍然计算',
    },
    {
      unit: 'p-17.1.4',
      quote: '自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据，并持续计算存储费用',
    },
    {
      unit: 'p-21.2.1',
      quote: '但已经在执行中的任务不会停止，直至运行完成（该部分服务费用，您仍应继续向阿里云支付）',
    },
    {
      unit: 'p-23.2',
      quote: '但自欠费之日起仍可继续使用您已创建的实例7日，使用期间阿里云会持续计费',
    },
    {
      unit: 'p-26.1.2',
      quote: '阿里云将暂停提供服务、冻结云存储网关服务的操作，但仍存储您保留在云存储网关缓存盘的数据并持续计费',
    },
    {
      unit: 'p-28.1',
      quote: '但服务到期后7日内实例仍将保留并计收实例租用费（您仍需支付该部分费用）',
    },
    {
      unit: 'p-32.2',
      quote: '但仍可继续使用已创建的实例7日，并持续计费',
    },
    {
      unit: 'p-36.2',
      quote: '当您无需使用PAI服务时，请及时操作停用服务以结束计费，否则产生的费用将由您承担',
    },
    {
      unit: 'p-37.1',
      quote: '阿里云将暂停提供服务，但仍存储您的数据并持续计费',
    },
    {
      unit: 'p-40.4.1',
      quote: '则到期后阿里云将暂停提供服务、冻结您账户下CDDC的操作但仍存储您的数据并持续计费',
    },
    {
      unit: 'p-43.2',
      quote: '则阿里云将按本条约定停止您的部分或全部服务，同时未停止的服务将持续计费',
    },
    {
      unit: 'p-51.1',
      quote:
        '除法定及阿里云和您另行约定外，自您因欠费被暂停服务之时起30日内，阿里云将继续存储您的数据，并持续计费，但冻结您账户下的所有操作；自您因欠费被停止服务之时起30日届满，阿里云将不再保留您数据，您需自行承担其数据被销毁后引发的一切后果。',
    },
    {
      unit: 'p-54.1',
      quote: '但仍保留留实例、储存您的数据15日，未停止的服务将持续计费',
    },
    {
      unit: 'p-69.2.1.4',
      quote: '自阿里云暂停服务之日起一定期限内（“宽限期”），阿里云仍将存储您的数据，并持续计算存储费用',
    },
    {
      unit: 'p-12.1',
      quote: '阿里云将暂停提供服务，但仍保留您配置信息',
    },
    {
      unit: 'p-34.3.1',
      quote: '阿里云将暂停提供服务，但仍保留您的NAT网关实例',
    },
    {
      unit: 'p-31.1',
      quote: '阿里云将停止服务但仍存储您的实例信息',
    },
    {
      unit: 'p-40.4.2',
      quote: '则到期后阿里云将不会继续为您存储您的数据，也不会再计费',
    },
  ],
  differences: [
    {
      members: ['p-2.1', 'p-26.1.2', 'p-37.1', 'p-40.4.1', 'p-51.1'],
      what: {
        zh: '“持续计费”，没有写只计存储费。',
        en: '“The charge goes on”; it is not limited to storage.',
      },
      quotes: [
        {
          unit: 'p-2.1',
          quote: '但仍存储您的数据并持续计费',
        },
        {
          unit: 'p-26.1.2',
          quote: '的数据并持续计费',
        },
        {
          unit: 'p-37.1',
          quote: '但仍存储您的数据并持续计费',
        },
        {
          unit: 'p-40.4.1',
          quote: '但仍存储您的数据并持续计费',
        },
        {
          unit: 'p-51.1',
          quote: '阿里云将继续存储您的数据，并持续计费',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-17.1.4', 'p-69.2.1.4'],
      what: {
        zh: '只计存储费用。',
        en: 'Only storage is charged.',
      },
      quotes: [
        {
          unit: 'p-17.1.4',
          quote: '并持续计算存储费用',
        },
        {
          unit: 'p-69.2.1.4',
          quote: '并持续计算存储费用',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-3.2', 'p-28.1'],
      what: {
        zh: '计的是实例租用费。',
        en: 'It is the rent of the instance.',
      },
      quotes: [
        {
          unit: 'p-3.2',
          quote: '实例租用费用仍然计算',
        },
        {
          unit: 'p-28.1',
          quote: '计收实例租用费',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-23.2', 'p-32.2', 'p-43.2', 'p-54.1'],
      what: {
        zh: '计的是还能使用的部分，不是已停的部分。',
        en: 'What is charged can still be used; it is not the stopped part.',
      },
      quotes: [
        {
          unit: 'p-23.2',
          quote: '使用期间阿里云会持续计费',
        },
        {
          unit: 'p-32.2',
          quote: '并持续计费',
        },
        {
          unit: 'p-43.2',
          quote: '同时未停止的服务将持续计费',
        },
        {
          unit: 'p-54.1',
          quote: '未停止的服务将持续计费',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-12.1', 'p-34.3.1', 'p-31.1'],
      what: {
        zh: '保留而没有写计费，是否计费不明。',
        en: 'Kept, with no word on charge: open.',
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
        {
          unit: 'p-31.1',
          quote: '但仍存储您的实例信息',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-40.4.2'],
      what: {
        zh: '事先书面通知的，到期即不再计费。',
        en: 'With prior written notice no charge runs after expiry.',
      },
      quotes: [
        {
          unit: 'p-40.4.2',
          quote: '也不会再计费',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-51.1'],
      what: {
        zh: '保存 30 日，从停服算：前半句写“暂停”，后半句写“停止”。',
        en: '30 days of storage from the stop: the first half says “suspended”, the second “stopped”.',
      },
      quotes: [
        {
          unit: 'p-51.1',
          quote: '自您因欠费被暂停服务之时起30日内',
        },
        {
          unit: 'p-51.1',
          quote: '自您因欠费被停止服务之时起30日届满',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-21.2.1', 'p-36.2'],
      what: {
        zh: '执行中的任务停服后仍做完并付费（21.2.1）；PAI 到用户停用为止计费（36.2）。',
        en: 'Running tasks finish after the stop and are paid (21.2.1); PAI is charged until the user switches it off (36.2).',
      },
      quotes: [
        { unit: 'p-21.2.1', quote: '该部分服务费用，您仍应继续向阿里云支付' },
        { unit: 'p-36.2', quote: '请及时操作停用服务以结束计费' },
      ],
      matters: 'money',
    },
  ],
  oddOneOut: 'p-40.4.2',
};
