import type { Concept } from '../../src/concepts/model';

export const sla: Concept = {
  slug: 'sla',
  name: {
    zh: '服务可用性（SLA）',
    en: 'Service levels (SLA)',
  },
  variants: {
    zh: [
      'SLA',
      '服务等级协议',
      '可用性',
      '服务可用性',
      '可靠性',
      '赔付',
      '补偿',
      '宕机',
      '不可用',
      '服务水平',
      '服务等级承诺',
      '响应时间',
    ],
    en: [
      'service level agreement',
      'availability',
      'uptime',
      'downtime',
      'service credit',
      'reliability',
      'unavailability',
      'response time',
    ],
  },
  summary: {
    zh: '服务等级协议是协议的一部分（通用条款 2.2）；因阿里云过错不可用的，按相应 SLA 补偿（12.5）。点名有 SLA 的有图形工作站（专用说明 13.3）、DLA（21.4）、OSS（26.3）、NAT 网关（34.4）、专家服务（64.3.1）、企业邮箱（73.7）。免费、公测期间不承诺可用性和可靠性（通用条款 7.2.7）。',
    en: 'SLAs are part of the agreement (general 2.2). If a product is unavailable through the vendor’s fault, compensation follows its SLA (12.5). SLAs are named for workstations (special 13.3), DLA (21.4), OSS (26.3), NAT gateway (34.4), expert services (64.3.1) and mail (73.7). For free and beta use neither availability nor reliability is promised (general 7.2.7).',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-2.2.para1',
          quote: '以及产品服务等级协议（“服务等级协议”）',
          note: {
            zh: 'SLA 是协议的一部分。',
            en: 'SLAs are part of the agreement.',
          },
        },
        {
          unit: 'g-12.5',
          quote:
            '如因阿里云过错导致产品/服务不可用，阿里云将按照相应产品/服务所对应的《服务等级协议（SLA）》的约定进行补偿',
          note: {
            zh: '过错致不可用按 SLA 补偿。',
            en: 'Fault leads to compensation under the SLA.',
          },
          side: 'customer',
        },
        {
          unit: 'g-12.4',
          quote: '如果因阿里云原因造成您连续72小时不能正常使用服务的，您可终止接受服务',
          note: {
            zh: '连续72小时不能用可终止。',
            en: '72 hours of outage allow ending.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.1.1',
          quote: '按照本服务协议以及阿里云网站相关页面所展示的服务说明、技术规范等内容向您提供服务',
          note: {
            zh: '可要求按说明提供。',
            en: 'Service as described may be demanded.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.2.1',
          quote: '阿里云应按照约定提供服务',
          note: {
            zh: '按约定提供。',
            en: 'Service as agreed.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.2.3',
          quote: '但阿里云承诺不断提升服务质量及服务水平',
          note: {
            zh: '承诺提升服务水平。',
            en: 'The vendor promises to improve.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '产品 SLA',
        en: 'Product SLAs',
      },
      clauses: [
        {
          unit: 'p-13.3',
          quote: '阿里云按照《图形工作站服务等级协议》的约定为您提供服务',
          note: {
            zh: '图形工作站。',
            en: 'Workstation.',
          },
          side: 'customer',
        },
        {
          unit: 'p-21.4',
          quote: '《Data Lake Analytics服务等级协议》提供服务',
          note: {
            zh: 'DLA。',
            en: 'DLA.',
          },
          side: 'customer',
        },
        {
          unit: 'p-26.3',
          quote: '阿里云将按照对象存储服务的服务条款和服务等级协议提供对象存储服务',
          note: {
            zh: 'OSS。',
            en: 'OSS.',
          },
          side: 'customer',
        },
        {
          unit: 'p-34.4',
          quote: '《NAT网关服务等级协议》提供服务',
          note: {
            zh: 'NAT 网关。',
            en: 'NAT gateway.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.3.2',
          quote: '阿里云收到您的需求后将在5个工作日内开始提供服务',
          note: {
            zh: '专家服务5个工作日内开始。',
            en: 'Expert services begin within five working days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.1',
          quote: '按照服务的不同规格、服务等级承诺（SLA）向您提供相应的服务',
          note: {
            zh: '专家服务。',
            en: 'Expert services.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.11.2.A',
          quote: '阿里云将根据SLA承诺及时响应工单',
          note: {
            zh: '伙伴助力计划工单，但处理时间不定。',
            en: 'Partner tickets; solving time is open.',
          },
          side: 'customer',
        },
        {
          unit: 'p-73.7',
          quote: '我们将根据《企业邮箱服务等级协议》的约定对您做出赔偿',
          note: {
            zh: '企业邮箱（写“赔偿”）。',
            en: 'Mail (the word is “compensate”).',
          },
          side: 'customer',
        },
        {
          unit: 'p-73.3',
          quote: '阿里云将采取行业通用的管理及技术措施来保障服务的安全性与可用性',
          note: {
            zh: '邮箱的可用性措施。',
            en: 'Mail: measures for availability.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '不承诺可用性、不算违约',
        en: 'No promise of availability, no breach',
      },
      clauses: [
        {
          unit: 'g-7.2.7',
          quote: '将不对任何服务可用性、可靠性做出承诺',
          note: {
            zh: '免费、公测期。',
            en: 'Free and beta use.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.3',
          quote: '阿里云无须针对此中断或暂停向您承担任何责任',
          note: {
            zh: '升级维护中断不负责。',
            en: 'Maintenance breaks.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.3.1',
          quote: '需要短时间中断服务',
          note: {
            zh: '短时间中断不属违约。',
            en: 'Short breaks are no breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.3.2',
          quote: '由于Internet上的通路阻塞造成您网站访问速度下降',
          note: {
            zh: '网络阻塞不属违约。',
            en: 'Network congestion is no breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-9.4',
          quote: '阿里云无法承诺所有探测点持续提供服务',
          note: {
            zh: '云监控探测点。',
            en: 'Cloud monitor probes.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-50.1',
          quote: '阿里云无法承诺所有探测点持续提供服务',
          note: {
            zh: '网络分析与监控探测点。',
            en: 'Network monitoring probes.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.3',
          quote: '其生成内容的时效性、可用性、安全性、合规性作出任何承诺',
          note: {
            zh: '三方模型不承诺可用性。',
            en: 'Third-party models.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.1',
          quote: '阿里云不对该类第三方软件的可用性、安全性、售后服务等承担责任',
          note: {
            zh: '第三方软件可用性。',
            en: 'Third-party software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.8',
          quote: '并且不保证不会出现错误或操作时不会出现中断',
          note: {
            zh: '微软产品。',
            en: 'Microsoft products.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.1',
          quote: '而阿里云未能做到的，不视为阿里云违约',
          note: {
            zh: '超出规格、SLA 的需求。',
            en: 'Needs beyond the SLA.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.12.1',
          quote: '阿里云将不对任何服务可用性、可靠性做出承诺',
          note: {
            zh: '云迁移中心免费试用。',
            en: 'Migration center trial.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.1',
          quote: '阿里云不对其安全性或可用性等做任何保证',
          note: {
            zh: 'E-HPC 开源软件。',
            en: 'E-HPC open source.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.8',
          quote: '阿里云无法及时、准确地为您提供云行情产品服务，不构成阿里云的违约',
          note: {
            zh: '云行情数据方原因。',
            en: 'Market data provider’s reasons.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.2.1',
          quote: '将可能影响企业邮箱的正常服务，阿里云对此将不承担任何责任',
          note: {
            zh: '域名原因。',
            en: 'Domain reasons.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.2.2',
          quote: '而导致企业邮箱无法正常使用的，阿里云不承担任何责任',
          note: {
            zh: '域名配置原因。',
            en: 'Domain settings.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.11',
          quote: '但是DataWorks并无法保证运行在自定义资源组上的任务能正常执行',
          note: {
            zh: '自定义资源组。',
            en: 'Custom resource groups.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '可用性的数字、补偿的计算和申请期限都在各 SLA，本文没有；12.5 的补偿与 12.6 的上限关系没有写明。',
    en: 'Availability figures, the amount and the claim period are in the SLAs and not here. How 12.5 relates to the cap in 12.6 is open.',
  },
  related: ['vendor-compensation', 'limitation-of-liability', 'termination-by-customer', 'maintenance-interruption'],
  isComplete: true,
};
