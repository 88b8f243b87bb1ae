import type { Concept } from '../../src/concepts/model';

export const unilateralChange: Concept = {
  slug: 'unilateral-change',
  name: {
    zh: '单方变更',
    en: 'Unilateral change',
  },
  variants: {
    zh: [
      '协议变更',
      '修改协议',
      '单方修改',
      '规则调整',
      '变更权',
      '合同变更',
      '条款更新',
      '变更生效',
      '不同意变更怎么办',
      '调整条款',
    ],
    en: [
      'amendment',
      'unilateral amendment',
      'unilateral modification',
      'unilateral variation',
      'modification of terms',
      'change of terms',
      'variation',
      'vendor may change the agreement',
      'updates to the agreement',
      'right to vary',
    ],
  },
  summary: {
    zh: '阿里云有权调整协议和规则，可能以官网发布等方式提前通知；除强制性规定外，一经通知或公布即生效，或在指定日期生效。继续使用视为接受；不同意可停用，须通知终止并自行迁出数据，费用结算（通用条款 14.4.2）。DataV 的变更须提前30天公告（专用说明 71.3.1）。',
    en: 'The vendor may change the agreement and rules and may give prior notice by publication or otherwise. Subject to mandatory law a change takes effect on notice, on publication or on a named day. Further use is acceptance. A customer who disagrees may stop; it gives notice, moves its data, and fees are settled (general 14.4.2). For DataV a change needs 30 days’ notice (special 71.3.1).',
  },
  groups: [
    {
      title: {
        zh: '协议和规则的变更',
        en: 'Agreement and rules',
      },
      clauses: [
        {
          unit: 'g-14.4.2',
          quote: '您理解并同意阿里云有权对本协议条款以及各类业务规则进行调整',
          note: {
            zh: '有权调整协议和规则。',
            en: 'The vendor may change agreement and rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.2',
          quote: '变更后的协议和规则一经通知或公布即自动生效或在所公布的指定日期生效',
          note: {
            zh: '通知或公布即生效。',
            en: 'Effective on notice or publication.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.2',
          quote: '如您不同意阿里云所做的修改，您有权停止使用阿里云提供的服务',
          note: {
            zh: '不同意可停止使用。',
            en: 'Who disagrees may stop using.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.2',
          quote: '如您继续使用阿里云服务，则视为您接受阿里云所做的相关修改',
          note: {
            zh: '继续使用视为接受。',
            en: 'Further use is acceptance.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-2.2.para1',
          quote: '已经发布的或将来可能发布的各类业务规则',
          note: {
            zh: '将来的规则自动成为协议内容。',
            en: 'Future rules become part of the agreement.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-1.2',
          quote: '请您不定期地或在接到变更通知后登录阿里云网站查看本协议及其更新后的版本',
          note: {
            zh: '客户自行查看更新。',
            en: 'The customer must look up updates.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.2.3',
          quote: '查阅阿里云在官网页面的上述内容以及更新',
          note: {
            zh: 'API 客户查阅更新。',
            en: 'API customers must read updates.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.1',
          quote: '阿里云应通过提前30 天在数加网站的适当版面公告向您提示修改内容',
          note: {
            zh: 'DataV 变更须提前30天公告。',
            en: 'DataV changes need 30 days’ notice.',
          },
          side: 'customer',
        },
        {
          unit: 'p-71.3.1',
          quote: '则视为您接受阿里云对本服务协议相关条款所做的修改',
          note: {
            zh: 'DataV 继续使用视为接受。',
            en: 'Further use of DataV is acceptance.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '服务的变更',
        en: 'Services',
      },
      clauses: [
        {
          unit: 'g-3.4.3',
          quote: '阿里云有权定期或不定期对产品、服务、平台、系统、软件等进行升级、维护优化',
          note: {
            zh: '可随时升级维护。',
            en: 'Upgrades and maintenance at any time.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.5',
          quote: '阿里云可不时修改、终止、服务',
          note: {
            zh: '可修改、终止服务；终止提前30日通知。',
            en: 'May change or end services; 30 days’ notice of ending.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.5',
          quote: '并有权变更所提供服务的形式、规格或其他方面（如服务的价格和计费模式）',
          note: {
            zh: '可变更形式、规格、价格、计费。',
            en: 'May change form, specification, price and billing.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-9.4',
          quote: '阿里云无法承诺所有探测点持续提供服务',
          note: {
            zh: '云监控探测点可能变。',
            en: 'Probe points may change.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-50.1',
          quote: '阿里云无法承诺所有探测点持续提供服务',
          note: {
            zh: '网络分析与监控的探测点可能变。',
            en: 'Probe points of network monitoring may change.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-34.5.1',
          quote: '我们可能不时升级我们的NAT网关服务',
          note: {
            zh: 'NAT 网关可换代，提前至少7天公告。',
            en: 'NAT gateway may be replaced on at least 7 days’ notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-34.5.2',
          quote: '在未经您同意的情况下，NAT网关的升级不会增加您的义务或减少您的权利',
          note: {
            zh: '升级不得未经同意减损客户权利。',
            en: 'An upgrade must not reduce rights without consent.',
          },
          side: 'customer',
        },
        {
          unit: 'p-36.3.5',
          quote: '我们有权在未经提前通知您的情况下对三方模型及技术服务进行中止、关停或下架',
          note: {
            zh: '三方模型可不经事先通知下架。',
            en: 'Third-party models may be taken down without prior notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.1',
          quote: '您方应征得最终用户同意钉钉公司可以不经同意即对交付成果进行升级',
          note: {
            zh: '钉钉可不经同意升级交付成果。',
            en: 'DingTalk may upgrade the deliverables without consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.6.2',
          quote: '阿里云有权调整支持计划的分级、每一等级的支持计划所包含的具体服务项目等相关内容',
          note: {
            zh: '可调整支持计划。',
            en: 'Support plans may change.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.8.2',
          quote: '阿里云有权调整云上稳定性保障服务所包含的具体服务项目等相关内容',
          note: {
            zh: '可调整稳定性保障内容。',
            en: 'Stability service may change.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.10.2',
          quote: '阿里云有权调整容器化交付服务的分级、每一等级所包含的具体服务项目等相关内容',
          note: {
            zh: '可调整容器化交付内容。',
            en: 'Container delivery may change.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.2.2',
          quote: '对您使用服务的方式、范围、功能等进行限制',
          note: {
            zh: '可对使用方式、范围、功能设限。',
            en: 'May limit the manner, scope and functions of use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.5',
          quote: '甲方有权视具体情况通知乙方并提供更新版',
          note: {
            zh: '机器人流程自动化软件更新由甲方决定。',
            en: 'Software updates are at Party A’s choice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.3',
          quote: '有效期直至甲方通知乙方撤回本协议约定的许可',
          note: {
            zh: '许可可随时撤回。',
            en: 'The licence lasts until withdrawn.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '价格和收费的变更',
        en: 'Prices and charging',
      },
      clauses: [
        {
          unit: 'g-4.3.para1',
          quote: '以页面公布的后付费服务当时有效的计费模式和标准为准',
          note: {
            zh: '后付费按当时页面。',
            en: 'Post-paid services follow the page of the day.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.5',
          quote: '阿里云不排除日后收取费用的可能',
          note: {
            zh: '免费可改收费，提前10个自然日公布。',
            en: 'Free may become paid on 10 calendar days’ notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.6',
          quote: '我们有权对付费服务的价格进行调整，并提前30日以合理的方式通知予您',
          note: {
            zh: '调价提前30日通知。',
            en: 'Price changes need 30 days’ notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.9',
          quote: '自动续费的价格为系统执行扣费当时的价格',
          note: {
            zh: '自动续费按扣费时价格。',
            en: 'Auto-renewal uses the price of the moment.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.7',
          quote: '阿里云保留日后对该等免费服务收取费用的可能性',
          note: {
            zh: '免费服务可收费，另行通知。',
            en: 'Free services may be charged after notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-30.1',
          quote: '但不排除阿里云日后进行商业化并向您收取服务费用的可能性',
          note: {
            zh: '系统运维管理可转收费。',
            en: 'The operations service may become paid.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.12.2',
          quote: '阿里云不排除日后收取费用的可能',
          note: {
            zh: '云迁移中心可转收费。',
            en: 'The migration center may become paid.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.1',
          quote: '阿里云有权不时调整费用标准及收费方式，并在订购页面予以公示',
          note: {
            zh: 'DataV 可不时调价，只写公示。',
            en: 'DataV prices may change; only publication is stated.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '信用与延停',
        en: 'Credit and deferral',
      },
      clauses: [
        {
          unit: 'p-17.1.3',
          quote: '由阿里云根据您的消费情况、信用状况等综合评定并适时调整',
          note: {
            zh: 'MaxCompute 延停权益由阿里云调整。',
            en: 'The MaxCompute deferral is adjusted by the vendor.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.3',
          quote: '由阿里云根据您的消费情况、信用状况等综合评定并适时调整',
          note: {
            zh: 'E-HPC 延停权益由阿里云调整。',
            en: 'The E-HPC deferral is adjusted by the vendor.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '14.4.2 没有写提前多少天通知，也没有写已付费未到期的服务是否退款（只写结算）。',
    en: '14.4.2 does not say how many days’ notice is given, nor whether paid unexpired services are refunded (only that fees are settled).',
  },
  related: ['price-change', 'service-change', 'deemed-consent', 'termination-by-customer', 'notice-delivery'],
  isComplete: true,
};
