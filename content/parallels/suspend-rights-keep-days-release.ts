import type { Family } from '../../src/parallels/model';

export const suspendRightsKeepDaysRelease: Family = {
  id: 'suspend-rights-keep-days-release',
  title: {
    zh: '到期或欠费暂停操作权限，保留若干日，届满释放',
    en: 'Operation rights stop on expiry or arrears, kept for some days, then released',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'p-8.1.2',
      quote:
        '您的服务到期后，如未续费，阿里云将在到期时暂停您就该项目的操作权限，但仍保留该项目、继续存储您的数据7日；如7日届满仍未续费，阿里云将释放您的项目，并删除数据。',
    },
    {
      unit: 'p-9.1',
      quote:
        '就收费的包年、包月等固定期限的云监控服务，服务到期则服务终止，如您需继续使用阿里云服务的，您应及时续费；如服务到期后未续费，阿里云将在服务到期时停止您就该服务的操作权限，并在服务停止后7日届满时删除您设置的自定义监控时间序列。',
    },
    {
      unit: 'p-35.2',
      quote:
        '如果您的包年包月实例到期后未续费，阿里云将在服务到期时停止您就该服务的操作权限，并在欠费满7日时释放您的企业版实例。',
    },
    {
      unit: 'p-52.1',
      quote:
        '如服务到期后您未续费或您的账户首次欠费时，阿里云将在到期或欠费时暂停您就该云手机实例的操作权限，但仍保留该云手机实例、继续存储您的数据15日；如15日届满仍未续费，阿里云将释放您的实例，并删除实例数据。',
    },
    {
      unit: 'p-53.2',
      quote:
        '您未续费或续费不成功的，阿里云将暂停您就该服务的操作权限，但仍保留实例、继续上报您的数据7日；如7日届满仍未续费，阿里云将释放您的实例，停止数据上报，您仅能查看您订购服务时选择的有效存储时间范围内的历史数据。',
    },
    {
      unit: 'p-53.3',
      quote:
        '自您的账户首次欠费之时起，阿里云将暂停您账户下所有按量付费服务的操作权限，但仍保留实例、继续上报您的数据7日。如7日届满仍未成功充值足以支付所欠服务费用的，阿里云将释放您的欠费实例，停止数据上报，您仅能查看您订购服务时选择的有效存储时间范围内的历史数据。',
    },
    {
      unit: 'p-54.1',
      quote:
        '如服务到期后您未续费或您的账户首次欠费时，阿里云将在到期或欠费时暂停为您提供全部或部分服务，但仍保留留实例、储存您的数据15日，未停止的服务将持续计费；如15日届满仍未续费，阿里云将释放您的实例，并删除全部实例数据，被释放实例与数据均不可恢复。',
    },
    {
      unit: 'p-28.1',
      quote:
        '如果您的包年包月实例到期，服务将停止，除了无法获得推荐结果，您将不能执行修改和升级类操作，如实例名称、配置信息（规格）、数据导入、开启数据训练等，但服务到期后7日内实例仍将保留并计收实例租用费（您仍需支付该部分费用），服务到期后7日内您续费的，服务将恢复，您可继续使用服务，如服务到期后7日届满您未续费的，阿里云将清空实例并释放实例相关数据。',
    },
    {
      unit: 'p-36.1',
      quote:
        '且在服务到期后未续费或续费不成功的，阿里云将暂停为您提供PAI服务。如您在服务到期之日起15个自然日内续费成功，阿里云将恢复为您提供PAI服务，在此期间阿里云可以继续保留相关数据；否则，阿里云将在服务到期满15个自然日起，终止为您提供PAI服务，您保存在阿里云的全部数据将会被删除并清空且永不可恢复。',
    },
    {
      unit: 'p-51.1',
      quote:
        '除法定及阿里云和您另行约定外，自您因欠费被暂停服务之时起30日内，阿里云将继续存储您的数据，并持续计费，但冻结您账户下的所有操作；自您因欠费被停止服务之时起30日届满，阿里云将不再保留您数据，您需自行承担其数据被销毁后引发的一切后果。',
    },
  ],
  differences: [
    {
      members: ['p-8.1.2', 'p-9.1', 'p-28.1', 'p-35.2', 'p-53.2', 'p-53.3'],
      what: { zh: '7 日。', en: '7 days.' },
      quotes: [
        { unit: 'p-8.1.2', quote: '继续存储您的数据7日' },
        { unit: 'p-9.1', quote: '并在服务停止后7日届满时' },
        { unit: 'p-53.2', quote: '继续上报您的数据7日' },
        { unit: 'p-28.1', quote: '服务到期后7日内实例仍将保留' },
      ],
      matters: 'date',
    },
    {
      members: ['p-36.1', 'p-52.1', 'p-54.1'],
      what: { zh: '15 日。', en: '15 days.' },
      quotes: [
        { unit: 'p-52.1', quote: '继续存储您的数据15日' },
        { unit: 'p-54.1', quote: '储存您的数据15日' },
        { unit: 'p-36.1', quote: '15个自然日内续费成功' },
      ],
      matters: 'date',
    },
    {
      members: ['p-35.2'],
      what: {
        zh: '包年包月到期，却从“欠费”起算 7 日；到期未续费是不是欠费，没有写。',
        en: 'A prepaid instance expires, yet the 7 days run from “arrears”; whether not renewing is arrears is not said.',
      },
      quotes: [
        {
          unit: 'p-35.2',
          quote: '并在欠费满7日时释放您的企业版实例',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-9.1'],
      what: {
        zh: '从服务停止起算，只删除自定义监控时间序列。',
        en: 'It runs from the stop and deletes only the custom monitoring series.',
      },
      quotes: [
        {
          unit: 'p-9.1',
          quote: '删除您设置的自定义监控时间序列',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-53.2', 'p-53.3'],
      what: {
        zh: '释放实例、停止上报后，仍可查看有效存储时间内的历史数据；别处是删除数据。',
        en: 'After the release old data within the chosen storage time can still be viewed; elsewhere the data are deleted.',
      },
      quotes: [
        {
          unit: 'p-53.2',
          quote: '您仅能查看您订购服务时选择的有效存储时间范围内的历史数据',
        },
        {
          unit: 'p-53.3',
          quote: '您仅能查看您订购服务时选择的有效存储时间范围内的历史数据',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-53.3'],
      what: {
        zh: '暂停的是账户下“所有按量付费服务”的操作权限；照字面不限于 Prometheus。',
        en: 'It suspends the rights for “all pay-as-you-go services” of the account; by its words it is not limited to Prometheus.',
      },
      quotes: [
        {
          unit: 'p-53.3',
          quote: '阿里云将暂停您账户下所有按量付费服务的操作权限',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-54.1'],
      what: {
        zh: '可以只停部分服务，未停部分持续计费；写明不可恢复。',
        en: 'Only part may stop, the rest is charged; it says nothing can be restored.',
      },
      quotes: [
        {
          unit: 'p-54.1',
          quote: '暂停为您提供全部或部分服务',
        },
        {
          unit: 'p-54.1',
          quote: '未停止的服务将持续计费',
        },
        {
          unit: 'p-54.1',
          quote: '被释放实例与数据均不可恢复',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-52.1', 'p-54.1'],
      what: {
        zh: '到期与首次欠费写在同一句；8、9、28、35、36.1、53.2 只管到期，51、53.3 只管欠费。',
        en: 'Expiry and first arrears share one sentence; 8, 9, 28, 35, 36.1 and 53.2 deal with expiry, 51 and 53.3 with arrears.',
      },
      quotes: [
        { unit: 'p-52.1', quote: '如服务到期后您未续费或您的账户首次欠费时' },
        { unit: 'p-54.1', quote: '如服务到期后您未续费或您的账户首次欠费时' },
      ],
      matters: 'right',
    },
    {
      members: ['p-54.1'],
      what: {
        zh: '“仍保留留实例”多印一个“留”。',
        en: '“仍保留留实例” (still keeps the instance) prints “留” (keep) twice.',
      },
      quotes: [
        {
          unit: 'p-54.1',
          quote: '仍保留留实例',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-28.1'],
      what: {
        zh: '到期后 7 日内保留，但保留期要付实例租用费；续费即恢复。',
        en: 'Kept for 7 days after expiry, but the rent of those days is due; renewal brings it back.',
      },
      quotes: [
        {
          unit: 'p-28.1',
          quote: '但服务到期后7日内实例仍将保留并计收实例租用费（您仍需支付该部分费用）',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-36.1'],
      what: {
        zh: '15 个自然日内续费成功即恢复；这段期间“可以”保留数据，不是“将”保留。',
        en: 'Renewed within 15 calendar days it comes back; in that time the data “may” be kept, not “will”.',
      },
      quotes: [
        {
          unit: 'p-36.1',
          quote: '在此期间阿里云可以继续保留相关数据',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-51.1'],
      what: {
        zh: '30 日，从因欠费停服起算，不从欠费起算；停服时点在本条没有写。',
        en: '30 days from the stop, not from the arrears; when the stop comes is not said here.',
      },
      quotes: [
        {
          unit: 'p-51.1',
          quote: '自您因欠费被暂停服务之时起30日内',
        },
      ],
      matters: 'date',
    },
  ],
  oddOneOut: 'p-35.2',
  clock: [
    {
      unit: 'p-8.1.2',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期暂停，保留 7 d 后释放、删除：T + 7 d',
        en: 'Suspended at expiry, released and deleted after 7 d: T + 7 d',
      },
    },
    {
      unit: 'p-9.1',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期停止，停止后 7 d 届满删除时间序列：T + 7 d',
        en: 'Stopped at expiry, series deleted 7 d after the stop: T + 7 d',
      },
    },
    {
      unit: 'p-35.2',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期停止操作权限；“欠费满7日”释放，起点没有写；若从到期起算：T + 7 d',
        en: 'Rights stop at expiry; released at “7 days of arrears”, the start is not given; if from expiry: T + 7 d',
      },
    },
    {
      unit: 'p-52.1',
      stop: 0,
      loss: 360,
      words: {
        zh: '到期或首次欠费即暂停，15 d 后释放、删除：T + 15 d',
        en: 'Suspended at expiry or first arrears, released and deleted after 15 d: T + 15 d',
      },
    },
    {
      unit: 'p-53.2',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期后暂停，7 d 后释放实例、停止上报；历史数据仍可查看',
        en: 'Suspended after expiry, instance released and reporting ends after 7 d; old data can still be viewed',
      },
    },
    {
      unit: 'p-53.3',
      stop: 0,
      loss: 168,
      words: {
        zh: '首次欠费即暂停，7 d 后释放实例、停止上报；历史数据仍可查看',
        en: 'Suspended at first arrears, instance released and reporting ends after 7 d; old data can still be viewed',
      },
    },
    {
      unit: 'p-54.1',
      stop: 0,
      loss: 360,
      words: {
        zh: '到期或首次欠费即暂停全部或部分，15 d 后释放、删除：T + 15 d',
        en: 'All or part suspended at expiry or first arrears, released and deleted after 15 d: T + 15 d',
      },
    },
    {
      unit: 'p-28.1',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期停止，7 d 届满清空实例、释放数据：T + 7 d',
        en: 'Stopped at expiry, instance cleared and data released after 7 d: T + 7 d',
      },
    },
    {
      unit: 'p-36.1',
      stop: 0,
      loss: 360,
      words: {
        zh: '到期未续费即暂停（没有写宽限）；到期满 15 个自然日删除：T + 15 d',
        en: 'Suspended if not renewed (no grace given); deleted 15 calendar days after expiry: T + 15 d',
      },
    },
    {
      unit: 'p-51.1',
      stop: null,
      loss: null,
      words: {
        zh: '停服时点没有写；停服 + 30 d（720 h）后不再保留',
        en: 'Time of the stop not given; not kept after stop + 30 d (720 h)',
      },
    },
  ],
};
