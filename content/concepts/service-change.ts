import type { Concept } from '../../src/concepts/model';

export const serviceChange: Concept = {
  slug: 'service-change',
  name: {
    zh: '服务变更与下线',
    en: 'Change and discontinuation of services',
  },
  variants: {
    zh: [
      '产品下线',
      '停止运营',
      '服务升级',
      '功能下线',
      '版本替换',
      '停售',
      '不保证永久提供',
      '产品迭代',
      '规格变更',
      '功能调整',
    ],
    en: [
      'end of life',
      'discontinuation',
      'sunset',
      'change of service',
      'upgrade of product',
      'withdrawal of features',
      'replacement of a version',
    ],
  },
  summary: {
    zh: '阿里云可修改或终止服务，终止提前30日通知并退还已预付未消费款项到账户（通用条款 3.4.4(5)）。3.4.5 又写不保证永久提供，可变更形式、规格、价格和计费模式，终止或变更只须尽力事先通知；两条如何配合没有写明。NAT 网关升级提前至少7天公告（专用说明 34.5.1），PAI 三方模型可事后通知（36.3.5）。',
    en: 'The vendor may change or end services; ending needs 30 days’ notice, and prepaid unused money goes back to the account (general 3.4.4(5)). But 3.4.5 promises no service for ever, allows changes of form, specification, price and billing model, and asks only for best efforts to give prior notice of ending or change; how the two fit is not printed. NAT gateway upgrades need at least 7 days’ notice (special 34.5.1); third-party models on PAI may be taken down with notice afterwards (36.3.5).',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-3.4.4.5',
          quote: '阿里云可不时修改、终止、服务',
          note: {
            zh: '可不时修改、终止服务。',
            en: 'May change or end services.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.5',
          quote: '我们将提前30日在阿里云网站上通告或给您发网站内通知或其他书面通知的方式通知您',
          note: {
            zh: '终止提前30日通知。',
            en: '30 days’ notice of ending.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.4.5',
          quote: '届时阿里云应将您已预付但未消费的款项退还至您的阿里云账户',
          note: {
            zh: '退还未消费款项到账户。',
            en: 'Unused prepayment is returned to the account.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.4.5',
          quote: '部分产品服务或产品服务中的部分功能的终止并不影响您在使用其他产品服务时依据对本协议的遵守',
          note: {
            zh: '部分下线不影响其他产品的义务。',
            en: 'Ending one product does not affect duties for others.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.5',
          quote: '阿里云不保证永久的提供某种服务',
          note: {
            zh: '不保证永久提供。',
            en: 'No service is promised for ever.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.5',
          quote: '阿里云将尽最大努力且提前以网站公告、站内信、邮件或短信等一种或多种方式进行事先通知',
          note: {
            zh: '变更前事先通知，未写天数。',
            en: 'Prior notice, without a number of days.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.3',
          quote: '进行升级、维护优化等日程巡检及维护',
          note: {
            zh: '升级维护可致短时中断。',
            en: 'Upgrades may cause short breaks.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.1.para1',
          quote: '具体服务以阿里云实际向您所提供的为准',
          note: {
            zh: '服务内容以实际提供为准。',
            en: 'The service is what is actually provided.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.4',
          quote: '阿里云在必要时可能对您的产品/服务所在的底层物理设备进行机房迁移或改造',
          note: {
            zh: '机房迁移改造。',
            en: 'Moving or rebuilding.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '各产品',
        en: 'By product',
      },
      clauses: [
        {
          unit: 'p-9.4',
          quote: '因业务调整等探测节点可能出现变化',
          note: {
            zh: '云监控探测点可能变化。',
            en: 'Cloud monitor probes may change.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.2',
          quote: '阿里云的授权到期后，阿里云将要求您停止使用、或停止您使用该音乐',
          note: {
            zh: '音乐授权到期须停用。',
            en: 'Music must no longer be used once the licence ends.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-34.5.1',
          quote: '在此情况下，原产品/版本将不再提供',
          note: {
            zh: '原版本可被取代。',
            en: 'The old version may be replaced.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-34.5.1',
          quote: '我们会提前至少7天在阿里云官方网站上公告或以其他书面通知的方式通知有关升级事宜',
          note: {
            zh: '提前至少7天。',
            en: 'At least 7 days’ notice.',
          },
          side: 'customer',
        },
        {
          unit: 'p-34.5.2',
          quote: '也不会产生额外费用',
          note: {
            zh: '升级不产生额外费用。',
            en: 'An upgrade causes no extra cost.',
          },
          side: 'customer',
        },
        {
          unit: 'p-36.3.5',
          quote: '我们有权在未经提前通知您的情况下对三方模型及技术服务进行中止、关停或下架',
          note: {
            zh: '三方模型可不事先通知下架。',
            en: 'Third-party models may be taken down without prior notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.1',
          quote: '以修复BUG、更新数据、服务及产品功能',
          note: {
            zh: '钉钉可不经同意升级。',
            en: 'DingTalk may upgrade without consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-50.1',
          quote: '因业务调整等探测节点可能出现变化',
          note: {
            zh: '网络分析与监控探测点可能变化。',
            en: 'Probes may change.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.6.2',
          quote: '阿里云有权调整支持计划的分级',
          note: {
            zh: '支持计划可调整。',
            en: 'Support plans may change.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.8.2',
          quote: '阿里云有权调整云上稳定性保障服务所包含的具体服务项目等相关内容',
          note: {
            zh: '稳定性保障可调整。',
            en: 'Stability service may change.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.10.2',
          quote: '阿里云有权调整容器化交付服务的分级',
          note: {
            zh: '容器化交付可调整。',
            en: 'Container delivery may change.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.2.2',
          quote: '您使用服务的方式、范围、功能等进行限制',
          note: {
            zh: '可限制方式、范围、功能。',
            en: 'Use may be limited.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.5',
          quote: '但甲方无义务必须提供乙方上述更新版及维护和支持',
          note: {
            zh: '无义务提供更新。',
            en: 'No duty to provide updates.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '未写下线时的迁移协助和替代产品；也未写价格、规格变更（3.4.5）的最短通知期。',
    en: 'Not printed: help with migration or a substitute when a service ends, and a minimum notice for changes under 3.4.5.',
  },
  related: ['unilateral-change', 'termination-by-vendor', 'maintenance-interruption', 'refund'],
  isComplete: true,
};
