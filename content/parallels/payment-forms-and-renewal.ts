import type { Family } from '../../src/parallels/model';

export const paymentFormsAndRenewal: Family = {
  id: 'payment-forms-and-renewal',
  title: {
    zh: '预付费与后付费两种形式，到期续费的选择',
    en: 'Prepaid and post-paid forms, choice of renewal',
  },
  subject: 'payment',
  members: [
    {
      unit: 'p-3.1',
      quote: '开放搜索服务包括预付费和后付费两种付费形式。两种计费模式均以应用实例为单位',
    },
    {
      unit: 'p-3.1.1',
      quote: '预付费为包年包月使用，您在使用前预先付费购买，使用到期后如您需继续使用的需提前续费。',
    },
    {
      unit: 'p-39.1',
      quote: 'DataWorks服务包括预付费和后付费两种付费形式。',
    },
    {
      unit: 'p-39.1.1',
      quote:
        '预付费为包年包月使用，您在使用前预先付费购买，使用到期后将自动释放服务，如您需继续使用，需提前续费。具体释放及续费规则详见38.2。',
    },
    {
      unit: 'p-40.3',
      quote:
        'CDDC服务属于预付费服务，使用到期后将自动释放服务，如您需继续使用，需提前续费。具体释放及续费规则详见39.4。',
    },
    {
      unit: 'p-52.1',
      quote:
        '弹性云手机服务包括预付费和后付费两种付费形式。两种计费模式均以云手机实例为单位。预付费为包年包月使用，您需在使用前预先付费购买，使用到期后，如您需继续使用的应提前续费；后付费为按量付费使用，您应及时充值、缴纳服务费用以保证服务的持续使用。',
    },
    {
      unit: 'p-53.1',
      quote: '您在购买时可选择预付费或后付费模式。',
    },
    {
      unit: 'p-39.2',
      quote: '您可以设置预付费服务续费规则为：到期自动续费、到期不续费、到期手动续费。',
    },
    {
      unit: 'p-40.4',
      quote: '您可以设置预付费服务续费规则为：到期自动续费、到期不续费、到期手动续费。',
    },
    {
      unit: 'p-53.2',
      quote: '预付费模式下，您可以选择到期不续费、到期自动续费或到期手动续费。',
    },
  ],
  differences: [
    {
      members: ['p-39.1.1', 'p-40.3'],
      what: {
        zh: '写到期自动释放；3、52 没有写自动释放。',
        en: 'They say released by itself on expiry; 3 and 52 do not.',
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
      matters: 'right',
    },
    {
      members: ['p-39.1.1', 'p-40.3'],
      what: {
        zh: '“38.2”“39.4”与现在的编号不符：38.2 讲专属钉钉的知识产权，39.4 讲独享资源；所指应各是本条之内，具体哪一款不能确定。',
        en: '“38.2” and “39.4” do not fit the present numbers: 38.2 is on DingTalk property, 39.4 on exclusive resources; the sense points inside the same section, to which clause is open.',
      },
      quotes: [
        {
          unit: 'p-39.1.1',
          quote: '具体释放及续费规则详见38.2',
        },
        {
          unit: 'p-40.3',
          quote: '具体释放及续费规则详见39.4',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-40.3'],
      what: {
        zh: '只有预付费。',
        en: 'Prepaid only.',
      },
      quotes: [
        {
          unit: 'p-40.3',
          quote: 'CDDC服务属于预付费服务',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-3.1', 'p-52.1'],
      what: {
        zh: '计费单位不同：应用实例，云手机实例。',
        en: 'Different units: application instance, phone instance.',
      },
      quotes: [
        {
          unit: 'p-3.1',
          quote: '两种计费模式均以应用实例为单位',
        },
        {
          unit: 'p-52.1',
          quote: '两种计费模式均以云手机实例为单位',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-39.2', 'p-40.4'],
      what: {
        zh: '逐字相同。',
        en: 'Word for word the same.',
      },
      quotes: [
        {
          unit: 'p-39.2',
          quote: '您可以设置预付费服务续费规则为',
        },
        {
          unit: 'p-40.4',
          quote: '您可以设置预付费服务续费规则为',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-53.2'],
      what: {
        zh: '次序不同，写“选择”而不是“设置”。',
        en: 'Another order, and “choose” in place of “set”.',
      },
      quotes: [
        {
          unit: 'p-53.2',
          quote: '您可以选择到期不续费、到期自动续费或到期手动续费',
        },
      ],
      matters: 'wording',
    },
  ],
};
