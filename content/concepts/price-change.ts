import type { Concept } from '../../src/concepts/model';

export const priceChange: Concept = {
  slug: 'price-change',
  name: {
    zh: '价格变更',
    en: 'Price change',
  },
  variants: {
    zh: ['调价', '涨价', '价格调整', '改计费模式', '恢复原价', '免费转收费', '费率调整', '新价格'],
    en: [
      'price increase',
      'price adjustment',
      'change of fees',
      'change of billing model',
      'from free to paid',
      'restored list price',
    ],
  },
  summary: {
    zh: '阿里云有权调价，提前30日以合理方式通知，调整前购买的服务不受影响（通用条款 4.6）；3.4.5 又说变更价格和计费模式只须尽力事先通知，没有写天数，两条如何配合没有写明。后付费按当时页面的标准（4.3），自动续费按扣费时的价格（4.9）。免费服务改收费提前10个自然日公布（4.5）。DataV 只写在订购页面公示（专用说明 71.2.1）。',
    en: 'The vendor may change prices on 30 days’ notice; services bought before are not affected (general 4.6). But 3.4.5 asks only for best efforts to give prior notice of a change of price or billing model, with no number of days; how the two fit is not printed. Post-paid use follows the page of the day (4.3), auto-renewal the price at deduction (4.9). Free services may become paid on 10 calendar days’ notice (4.5). For DataV only publication on the order page is stated (special 71.2.1).',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-4.6',
          quote: '我们有权对付费服务的价格进行调整，并提前30日以合理的方式通知予您',
          note: {
            zh: '有权调价，提前30日通知。',
            en: 'Right to change prices on 30 days’ notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.6',
          quote: '您在价格调整前购买的服务不受影响',
          note: {
            zh: '已购服务不受影响。',
            en: 'Services already bought are not affected.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.6',
          quote: '若您不接受调整后的价格，可停止购买相关服务',
          note: {
            zh: '不接受只能停止购买。',
            en: 'Who does not accept may stop buying.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.5',
          quote: '（如服务的价格和计费模式）',
          note: {
            zh: '可变更价格和计费模式，未写天数。',
            en: 'Price and billing model may change; no number of days.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.3.para1',
          quote: '当时有效的计费模式和标准为准',
          note: {
            zh: '后付费按当时标准。',
            en: 'Post-paid services follow the rates of the day.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.9',
          quote: '除另有明确约定外，自动续费的价格为系统执行扣费当时的价格',
          note: {
            zh: '自动续费按扣费时价格。',
            en: 'Auto-renewal at the price of the moment.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.1',
          quote: '服务说明、价格说明和您确认同意的订购页面',
          note: {
            zh: '价格说明是协议的一部分并最先适用。',
            en: 'Price pages are part of the agreement and come first.',
          },
        },
      ],
    },
    {
      title: {
        zh: '免费改收费',
        en: 'From free to paid',
      },
      clauses: [
        {
          unit: 'g-4.5',
          quote: '届时阿里云将提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式公布收费政策及规范',
          note: {
            zh: '提前10个自然日公布。',
            en: 'Ten calendar days’ notice.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.2.7',
          quote: '收取服务费用之前，阿里云将另行通知您',
          note: {
            zh: '收费前另行通知，未写天数。',
            en: 'Notice before charging, no number of days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-30.1',
          quote: '阿里云向您收取费用之前，将提前通知您',
          note: {
            zh: '系统运维管理收费前通知。',
            en: 'Notice before the operations service is charged.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.12.2',
          quote: '届时阿里云将提前10个自然日通过在网站内合适版面发布公告或发送站内通知等方式公布收费政策及规范',
          note: {
            zh: '云迁移中心提前10个自然日。',
            en: 'Ten calendar days for the migration center.',
          },
          side: 'customer',
        },
        {
          unit: 'p-4.1',
          quote: '尽管目前使用阿里云资源编排服务您仍不需付费',
          note: {
            zh: '资源编排目前免费，未承诺将来。',
            en: 'Orchestration is free at present; nothing is promised.',
          },
        },
        {
          unit: 'p-30.2.2',
          quote: '尽管目前使用阿里云系统运维管理您仍不需付费',
          note: {
            zh: '系统运维管理目前免费。',
            en: 'The operations service is free at present.',
          },
        },
      ],
    },
    {
      title: {
        zh: '按届时价格',
        en: 'Prices of the day',
      },
      clauses: [
        {
          unit: 'p-4.1',
          quote: '您应按照该服务届时有效的收费标准向阿里云支付相应服务费用',
          note: {
            zh: '所用付费服务按届时标准。',
            en: 'Paid services used follow the rates of the day.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-30.2.2',
          quote: '您应按照该服务届时有效的收费标准向阿里云支付相应服务费用',
          note: {
            zh: '系统运维管理所用付费服务按届时标准。',
            en: 'Paid services used through the operations service follow the rates of the day.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.3.3',
          quote: '您应按照该服务届时有效的收费标准向阿里云支付相应服务费用',
          note: {
            zh: 'E-HPC 伸缩产生的云服务器按届时标准。',
            en: 'Servers from E-HPC scaling follow the rates of the day.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.1',
          quote: '阿里云有权不时调整费用标准及收费方式，并在订购页面予以公示',
          note: {
            zh: 'DataV 可不时调价。',
            en: 'DataV prices may change from time to time.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '因退订恢复原价',
        en: 'List price restored on withdrawal',
      },
      clauses: [
        {
          unit: 'g-3.4.1.2',
          quote: '阿里云有权采取恢复官网价格计费',
          note: {
            zh: '擅自退订可恢复官网价。',
            en: 'On withdrawal the list price may be restored.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.2',
          quote: '阿里云有权采取恢复原价计费',
          note: {
            zh: '优惠服务退订可恢复原价。',
            en: 'On withdrawal from promoted services the original price may be restored.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '未写涨幅上限；4.6 与 14.4.1（价格说明优先）如何配合没有写明；DataV 未写提前天数。',
    en: 'No limit on an increase is printed. How 4.6 and 14.4.1 (price pages first) work together is open. DataV has no notice period.',
  },
  related: ['unilateral-change', 'fees-payment', 'auto-renewal', 'free-trial'],
  isComplete: true,
};
