import type { Concept } from '../../src/concepts/model';

export const autoRenewal: Concept = {
  slug: 'auto-renewal',
  name: {
    zh: '自动续费',
    en: 'Automatic renewal',
  },
  variants: {
    zh: ['自动续订', '到期自动续费', '自动扣款', '自动延期', '取消自动续费', '续费规则', '连续包月'],
    en: [
      'auto-renewal',
      'automatic extension',
      'renewal by deduction',
      'evergreen',
      'cancel auto-renewal',
      'renewal settings',
    ],
  },
  summary: {
    zh: '自动续费须由客户设置；到期时余额足够的，系统自动扣下一周期费用，除另有明确约定外，价格为扣费当时的价格（通用条款 4.9）。DataWorks、CDDC、Prometheus 可选续费规则（专用说明 39.2、40.4、53.2）。DataV 勾选即同意到期前30日内备足支付宝余额，而从阿里云账户扣款（71.2.4）。',
    en: 'Auto-renewal is set by the customer. If the balance is enough at expiry, the system takes the next period’s fee, unless agreed otherwise at the price of the moment (general 4.9). DataWorks, CDDC and Prometheus offer a choice (special 39.2, 40.4, 53.2). By ticking the DataV box one agrees to keep the Alipay balance ready in the 30 days before expiry, while the fee is taken from the Alibaba Cloud account (71.2.4).',
  },
  groups: [
    {
      title: {
        zh: '自动续费',
        en: 'Auto-renewal',
      },
      clauses: [
        {
          unit: 'g-4.9',
          quote: '您可以对一些服务设置“自动续费”',
          note: {
            zh: '客户可设置。',
            en: 'The customer may set it.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.9',
          quote: '您的阿里云账号内可用余额足够的，系统自动从您的账号中扣取下一续费周期的费用',
          note: {
            zh: '余额足够即自动扣费。',
            en: 'Deducted if the balance is enough.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.9',
          quote: '除另有明确约定外，自动续费的价格为系统执行扣费当时的价格',
          note: {
            zh: '按扣费当时价格。',
            en: 'At the price of the moment.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.2',
          quote: '到期自动续费、到期不续费、到期手动续费',
          note: {
            zh: 'DataWorks 三种规则。',
            en: 'DataWorks: three choices.',
          },
          side: 'customer',
        },
        {
          unit: 'p-40.4',
          quote: '到期自动续费、到期不续费、到期手动续费',
          note: {
            zh: 'CDDC 三种规则。',
            en: 'CDDC: three choices.',
          },
          side: 'customer',
        },
        {
          unit: 'p-53.2',
          quote: '您可以选择到期不续费、到期自动续费或到期手动续费',
          note: {
            zh: 'Prometheus 三种规则。',
            en: 'Prometheus: three choices.',
          },
          side: 'customer',
        },
        {
          unit: 'p-71.2.4',
          quote: '当您勾选“自动续费”按钮时，表明您同意',
          note: {
            zh: 'DataV 勾选即同意。',
            en: 'DataV: ticking is consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.4',
          quote: '导致系统无法完成自动续费的，由此导致的后果及责任由您承担',
          note: {
            zh: '余额不足的后果由客户承担。',
            en: 'Failure for lack of balance is at the customer’s risk.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '相近的自动转换',
        en: 'Related automatic conversions',
      },
      clauses: [
        {
          unit: 'g-3.4.1.4',
          quote: '阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有）',
          note: {
            zh: '资源包后转后付费。',
            en: 'Packages turn into post-paid use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-25.1',
          quote: '阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有）',
          note: {
            zh: '音视频通信转后付费。',
            en: 'Audio and video turn into post-paid use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.2',
          quote: '视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费',
          note: {
            zh: '云存储网关转按量。',
            en: 'Storage gateway turns into metered use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-34.2',
          quote: '阿里云不会自动开通、创建按量付费的NAT网关服务',
          note: {
            zh: 'NAT 网关不自动转按量。',
            en: 'NAT gateway does not turn by itself.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '未写自动续费前是否通知、如何取消、续费后能否退款。',
    en: 'Not printed: whether notice comes before auto-renewal, how to cancel it, and whether a renewed period is refunded.',
  },
  related: ['service-term', 'price-change', 'refund', 'resource-packages'],
  isComplete: true,
};
