import type { Family } from '../../src/parallels/model';

export const serviceWithdrawalNotice: Family = {
  id: 'service-withdrawal-notice',
  title: {
    zh: '终止、变更或下架服务前的通知',
    en: 'Notice before a service is ended or changed',
  },
  subject: 'notice',
  members: [
    {
      unit: 'g-3.4.4.5',
      quote:
        '阿里云可不时修改、终止、服务，在我们终止提供您正在使用的任何服务或任何服务功能之前，我们将提前30日在阿里云网站上通告或给您发网站内通知或其他书面通知的方式通知您，届时阿里云应将您已预付但未消费的款项退还至您的阿里云账户。您知悉并确认，部分产品服务或产品服务中的部分功能的终止并不影响您在使用其他产品服务时依据对本协议的遵守。',
    },
    {
      unit: 'g-3.4.5',
      quote:
        '您理解并认可，为技术升级、服务体系升级、或因经营策略调整或配合国家重大技术、法规政策等变化，阿里云不保证永久的提供某种服务，并有权变更所提供服务的形式、规格或其他方面（如服务的价格和计费模式），在终止该种服务或进行此种变更前，阿里云将尽最大努力且提前以网站公告、站内信、邮件或短信等一种或多种方式进行事先通知。',
    },
    {
      unit: 'p-34.5.1',
      quote:
        '我们可能不时升级我们的NAT网关服务，升级的形式包括采用新的产品/版本取代原产品/版本，在此情况下，原产品/版本将不再提供。我们会提前至少7天在阿里云官方网站上公告或以其他书面通知的方式通知有关升级事宜；',
    },
    {
      unit: 'p-36.3.5',
      quote:
        '您知悉并理解，出于监管侧要求、商业上考虑，我们有权在未经提前通知您的情况下对三方模型及技术服务进行中止、关停或下架，并在合理的时间范围内对您发出事后通知。',
    },
  ],
  differences: [
    {
      members: ['g-3.4.4.5'],
      what: {
        zh: '提前 30 日，并退还未消费款项。',
        en: '30 days before, with unused money given back.',
      },
      quotes: [
        {
          unit: 'g-3.4.4.5',
          quote: '我们将提前30日',
        },
      ],
      matters: 'date',
    },
    {
      members: ['g-3.4.5'],
      what: {
        zh: '尽最大努力提前通知，没有天数，也没有写退款；也管“终止该种服务”，与 3.4.4(5) 重叠。',
        en: 'Best efforts to give notice in advance, with no days and no refund; it too covers the end of a service, so it overlaps with 3.4.4(5).',
      },
      quotes: [
        {
          unit: 'g-3.4.5',
          quote: '在终止该种服务或进行此种变更前，阿里云将尽最大努力且提前',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-34.5.1'],
      what: {
        zh: '新版本取代原产品，提前至少 7 天。',
        en: 'A new version replaces the product: at least 7 days before.',
      },
      quotes: [
        {
          unit: 'p-34.5.1',
          quote: '我们会提前至少7天',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-36.3.5'],
      what: {
        zh: '三方模型可不事先通知，合理时间内事后通知。',
        en: 'Third-party models: no prior notice, notice afterwards in reasonable time.',
      },
      quotes: [
        {
          unit: 'p-36.3.5',
          quote: '我们有权在未经提前通知您的情况下对三方模型及技术服务进行中止、关停或下架',
        },
      ],
      matters: 'date',
    },
  ],
  oddOneOut: 'p-36.3.5',
};
