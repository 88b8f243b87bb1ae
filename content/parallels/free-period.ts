import type { Family } from '../../src/parallels/model';

export const freePeriod: Family = {
  id: 'free-period',
  title: {
    zh: '免费期：不承诺可用性，日后可能收费',
    en: 'Free use: no promise of availability, may be charged later',
  },
  subject: 'payment',
  members: [
    {
      unit: 'g-4.5',
      quote:
        '阿里云不排除日后收取费用的可能，届时阿里云将提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式公布收费政策及规范；如果收费期开始后您仍使用相应产品/服务的，您应按届时有效的收费政策为后续使用的产品/服务付费。',
    },
    {
      unit: 'g-7.2.7',
      quote:
        '虽然阿里云会对服务可用性和可靠性提供支撑，但将不对任何服务可用性、可靠性做出承诺，阿里云亦不对您使用或不能使用阿里云服务的工作或结果承担任何责任。阿里云保留日后对该等免费服务收取费用的可能性，收取服务费用之前，阿里云将另行通知您。',
    },
    {
      unit: 'p-30.1',
      quote:
        '在现阶段，您使用阿里云的系统运维管理，阿里云将不向您收取费用，但不排除阿里云日后进行商业化并向您收取服务费用的可能性。阿里云向您收取费用之前，将提前通知您。',
    },
    {
      unit: 'p-64.3.12.2',
      quote:
        '阿里云不排除日后收取费用的可能，届时阿里云将提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式公布收费政策及规范；如您仍使用阿里云云迁移中心的，应按届时有效的收费政策付费并应遵守届时阿里云公布的有效的服务条款。如在收费后，您拒绝支付服务费的，阿里云有权不再向您提供服务，并有权利不再继续保留您的业务数据。',
    },
    {
      unit: 'p-64.3.12.1',
      quote:
        '您应理解并同意，虽然阿里云云迁移中心会提供服务可用性和可靠性支撑，但在免费试用期间，阿里云将不对任何服务可用性、可靠性做出承诺。阿里云亦不对您使用阿里云云迁移中心工作或结果承担任何责任。',
    },
    {
      unit: 'p-29.1',
      quote:
        '针对阿里云云解析DNS免费版的服务，在适用法律允许的最大范围内，对您因使用或不能使用云解析（免费版）所产生的损害及风险，包括但不限于直接或间接的个人损害、商业赢利的丧失、贸易中断、商业信息的丢失或任何其它经济损失，阿里云均不承担任何责任。',
    },
  ],
  differences: [
    {
      members: ['g-4.5', 'p-64.3.12.2'],
      what: {
        zh: '提前 10 个自然日公布。',
        en: 'Announced 10 calendar days before.',
      },
      quotes: [
        {
          unit: 'g-4.5',
          quote: '阿里云将提前10个自然日',
        },
        {
          unit: 'p-64.3.12.2',
          quote: '阿里云将提前10个自然日',
        },
      ],
      matters: 'date',
    },
    {
      members: ['g-7.2.7', 'p-30.1'],
      what: {
        zh: '只写另行通知或提前通知，没有天数；通用条款自己的 4.5 与 7.2.7 也不同。',
        en: 'They say notice, or notice in advance, with no days; the general terms differ among themselves (4.5 and 7.2.7).',
      },
      quotes: [
        {
          unit: 'g-7.2.7',
          quote: '收取服务费用之前，阿里云将另行通知您',
        },
        {
          unit: 'p-30.1',
          quote: '阿里云向您收取费用之前，将提前通知您',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-64.3.12.2'],
      what: {
        zh: '拒付的，阿里云可停止服务并不再保留业务数据，没有缓冲期。',
        en: 'If you refuse to pay, the service and the keeping of your data may end; no buffer is given.',
      },
      quotes: [
        {
          unit: 'p-64.3.12.2',
          quote: '阿里云有权不再向您提供服务，并有权利不再继续保留您的业务数据',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-64.3.12.2'],
      what: {
        zh: '还要遵守届时的服务条款。',
        en: 'The terms then in force must also be kept.',
      },
      quotes: [
        {
          unit: 'p-64.3.12.2',
          quote: '并应遵守届时阿里云公布的有效的服务条款',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-7.2.7'],
      what: {
        zh: '排除的是“使用或不能使用”的工作或结果。',
        en: 'It excludes the result of using and of not being able to use.',
      },
      quotes: [
        {
          unit: 'g-7.2.7',
          quote: '阿里云亦不对您使用或不能使用阿里云服务的工作或结果承担任何责任',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-64.3.12.1'],
      what: {
        zh: '只写使用，没有写不能使用。',
        en: 'It names use only, not the failure to use.',
      },
      quotes: [
        {
          unit: 'p-64.3.12.1',
          quote: '阿里云亦不对您使用阿里云云迁移中心工作或结果承担任何责任',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-29.1'],
      what: {
        zh: '免费版 DNS 列举损失种类，并加“在适用法律允许的最大范围内”。',
        en: 'The free DNS lists the kinds of loss and adds “as far as the law allows”.',
      },
      quotes: [
        {
          unit: 'p-29.1',
          quote: '在适用法律允许的最大范围内',
        },
      ],
      matters: 'right',
    },
  ],
};
