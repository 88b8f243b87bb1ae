import type { Concept } from '../../src/concepts/model';

export const freeTrial: Concept = {
  slug: 'free-trial',
  name: {
    zh: '试用、公测与免费服务',
    en: 'Free, trial and beta services',
  },
  variants: {
    zh: ['试用', '免费', '公测', '邀测', '免费服务', '免费额度', '免费版', '内测', '测试服务', '邀请测试', '体验版'],
    en: [
      'free service',
      'beta',
      'trial',
      'free tier',
      'free edition',
      'preview',
      'free of charge',
      'no-cost service',
      'invited test',
    ],
  },
  summary: {
    zh: '免费期内不承诺可用性、可靠性，也不对结果负责（通用条款 7.2.7）；可改收费，提前10个自然日公布（4.5）。云解析免费版在适用法律允许的最大范围内不赔任何损害（专用说明 29.1），云迁移中心拒付可不再保留数据（64.3.12（2））。',
    en: 'For free services no availability or reliability is promised and no liability taken (general 7.2.7); they may become paid on 10 calendar days’ notice (4.5). For free DNS all loss is excluded as far as the applicable law allows (special 29.1); data may be dropped if payment for the migration center is refused (64.3.12(2)).',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-3.2.1',
          quote: '阿里云将不时提供正在公测期的产品服务，您可通过届时我们提供的方式申请使用',
          note: {
            zh: '公测服务。',
            en: 'Beta services.',
          },
        },
        {
          unit: 'g-4.5',
          quote: '在免费期间或免费额度内，您不需支付产品/服务费用',
          note: {
            zh: '免费期不付费。',
            en: 'No fee in the free period.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.5',
          quote: '届时阿里云将提前10个自然日',
          note: {
            zh: '收费提前10个自然日。',
            en: '10 calendar days before charging.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.5',
          quote: '如果收费期开始后您仍使用相应产品/服务的，您应按届时有效的收费政策',
          note: {
            zh: '仍使用须付费。',
            en: 'Further use must be paid.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.7',
          quote: '将不对任何服务可用性、可靠性做出承诺',
          note: {
            zh: '不承诺可用性、可靠性。',
            en: 'No promise of availability or reliability.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.7',
          quote: '阿里云亦不对您使用或不能使用阿里云服务的工作或结果承担任何责任',
          note: {
            zh: '不负责任。',
            en: 'No liability.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.2',
          quote: '您可享受免费的售后服务',
          note: {
            zh: '免费售后。',
            en: 'Free support.',
          },
          side: 'customer',
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
          unit: 'p-4.1',
          quote: '尽管目前使用阿里云资源编排服务您仍不需付费',
          note: {
            zh: '资源编排目前免费。',
            en: 'Orchestration: free at present.',
          },
        },
        {
          unit: 'p-9.2',
          quote: '您开通了阿里云免费的云监控',
          note: {
            zh: '免费云监控。',
            en: 'Free cloud monitor.',
          },
        },
        {
          unit: 'p-29.1',
          quote: '针对阿里云云解析DNS免费版的服务，在适用法律允许的最大范围内',
          note: {
            zh: '云解析免费版免责。',
            en: 'Free DNS: exclusion.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-29.3',
          quote: '在第7个自然日将云解析DNS付费版自动降级至免费版',
          note: {
            zh: '付费版降级为免费版。',
            en: 'Downgrade to the free edition.',
          },
        },
        {
          unit: 'p-30.1',
          quote: '阿里云将不向您收取费用，但不排除阿里云日后进行商业化',
          note: {
            zh: '系统运维管理目前免费。',
            en: 'Operations service: free at present.',
          },
        },
        {
          unit: 'p-30.2.2',
          quote: '尽管目前使用阿里云系统运维管理您仍不需付费',
          note: {
            zh: '所用付费服务照付。',
            en: 'Paid services used are charged.',
          },
        },
        {
          unit: 'p-58.1',
          quote: '数字证书管理服务免费开通',
          note: {
            zh: '证书管理免费开通，证书另购。',
            en: 'Opening is free; certificates are bought.',
          },
        },
        {
          unit: 'p-64.3.9.1',
          quote: '以及每天免费5个节点的限流降级功能',
          note: {
            zh: 'AHAS 免费版的范围。',
            en: 'AHAS free edition.',
          },
        },
        {
          unit: 'p-64.3.9.2',
          quote: 'AHAS将对超出部分的数据不存储分析',
          note: {
            zh: '超出5个节点不处理。',
            en: 'Beyond 5 nodes no data are stored.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.12.1',
          quote: '在免费试用期间，阿里云将不对任何服务可用性、可靠性做出承诺',
          note: {
            zh: '云迁移中心不承诺可用性。',
            en: 'Migration center: no promise.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.12.2',
          quote: '阿里云有权不再向您提供服务，并有权利不再继续保留您的业务数据',
          note: {
            zh: '收费后拒付可停并不保留数据。',
            en: 'If payment is refused, service and data may end.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '未写免费服务停止前的通知期（除 3.4.4(5)）以及免费服务是否适用 SLA 补偿。',
    en: 'Not printed: a notice before a free service ends (except 3.4.4(5)), and whether an SLA applies to free services.',
  },
  related: ['no-warranty', 'price-change', 'exclusion-of-liability', 'promotions-vouchers'],
  isComplete: true,
};
