import type { Family } from '../../src/parallels/model';

export const paygTopUpFirstArrears: Family = {
  id: 'payg-top-up-first-arrears',
  title: {
    zh: '按量付费须及时充值：首次欠费后 1 小时、7 日或立即停',
    en: 'Pay as you go, top up in time: stop after 1 hour, 7 days or at once',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'p-5.4',
      quote:
        '就按量付费的性能测试服务，您应及时向您的阿里云账户中充值，以保证服务的持续使用，如您就按量付费服务发生欠费的，自首次发生欠费时，您仍可继续使用服务1个小时，如1个小时届满之时，您仍未充值并清偿所欠欠款的，阿里云将停止为您提供服务。',
    },
    {
      unit: 'p-13.2',
      quote:
        '就按量付费的图形工作站服务，您应及时向您的阿里云账户中充值，以保证服务的持续使用，如您就按量付费服务发生欠费的，自首次发生欠费时，您仍可继续使用服务1个小时，如1个小时届满之时，您仍未充值并清偿所欠欠款的，阿里云将停止为您提供服务。在服务期停止后7日届满，阿里云将释放您的实例，并清空您的数据。',
    },
    {
      unit: 'p-14.1',
      quote:
        '就按量付费的密钥管理服务，您应及时向您的阿里云账户中充值，以保证服务的持续使用，如您就按量付费服务发生欠费的，自首次发生欠费时，您不可再使用密钥管理服务的新建功能，但仍可继续使用您已创建的服务7日，如7日届满，您仍未充值并清偿所欠欠款的，阿里云将停止为您提供服务。',
    },
    {
      unit: 'p-15.2',
      quote:
        '就按量付费的视频直播服务，您应及时向您的阿里云账户中充值，以保证服务的持续使用，如您就按量付费服务发生欠费的，自首次发生欠费时，阿里云有权立即将您的服务停止，您充值并清偿所欠欠款的，阿里云将恢复、并继续为您提供服务。',
    },
  ],
  differences: [
    {
      members: ['p-5.4', 'p-13.2'],
      what: {
        zh: '还可使用 1 个小时。',
        en: 'One more hour of use.',
      },
      quotes: [
        {
          unit: 'p-5.4',
          quote: '您仍可继续使用服务1个小时',
        },
        {
          unit: 'p-13.2',
          quote: '您仍可继续使用服务1个小时',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-14.1'],
      what: {
        zh: '不能新建，已创建的还可使用 7 日。',
        en: 'Nothing new; what exists can be used for 7 days.',
      },
      quotes: [
        {
          unit: 'p-14.1',
          quote: '但仍可继续使用您已创建的服务7日',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-15.2'],
      what: {
        zh: '有权立即停止，没有宽限；付清后恢复。',
        en: 'The stop may come at once, with no grace; after payment the service comes back.',
      },
      quotes: [
        {
          unit: 'p-15.2',
          quote: '阿里云有权立即将您的服务停止，您充值并清偿所欠欠款的，阿里云将恢复、并继续为您提供服务',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-13.2'],
      what: {
        zh: '只有图形工作站写明停服后 7 日释放实例、清空数据。',
        en: 'Only the graphics workstation says that 7 days after the stop the instance is released and the data cleared.',
      },
      quotes: [
        {
          unit: 'p-13.2',
          quote: '在服务期停止后7日届满，阿里云将释放您的实例，并清空您的数据',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-15.2'],
      what: {
        zh: '是“有权”停止，其他三处是“将”停止。',
        en: 'It is “entitled” to stop; the other three “will” stop.',
      },
      quotes: [
        {
          unit: 'p-15.2',
          quote: '阿里云有权立即将您的服务停止',
        },
        {
          unit: 'p-5.4',
          quote: '阿里云将停止为您提供服务',
        },
      ],
      matters: 'wording',
    },
  ],
  oddOneOut: 'p-15.2',
  clock: [
    {
      unit: 'p-5.4',
      stop: 1,
      loss: null,
      words: {
        zh: 'T + 1 h 停止；没有写删除',
        en: 'Stopped at T + 1 h; no deletion is given',
      },
    },
    {
      unit: 'p-13.2',
      stop: 1,
      loss: 169,
      words: {
        zh: 'T + 1 h 停止；停止后 7 d 届满释放、清空：T + 7 d 1 h',
        en: 'Stopped at T + 1 h; released and cleared 7 d after the stop: T + 7 d 1 h',
      },
    },
    {
      unit: 'p-14.1',
      stop: 168,
      loss: null,
      words: {
        zh: 'T 起不能使用新建功能，T + 7 d 停止；没有写删除',
        en: 'No use of the creating function from T, stopped at T + 7 d; no deletion is given',
      },
    },
    {
      unit: 'p-15.2',
      stop: 0,
      loss: null,
      words: {
        zh: 'T 起可立即停止；没有写删除',
        en: 'May be stopped at T; no deletion is given',
      },
    },
  ],
};
