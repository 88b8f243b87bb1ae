import type { Concept } from '../../src/concepts/model';

export const supportAcceptance: Concept = {
  slug: 'support-acceptance',
  name: {
    zh: '技术支持、专家服务与验收',
    en: 'Support, expert services and acceptance',
  },
  variants: {
    zh: [
      '技术支持',
      '售后',
      '工单',
      '专家服务',
      '验收',
      '视为验收',
      '客服',
      '支持计划',
      '交付物',
      '工作说明书',
      '故障申报',
      '7×24',
    ],
    en: [
      'technical support',
      'after-sales service',
      'tickets',
      'professional services',
      'acceptance',
      'deemed accepted',
      'statement of work',
      'support plan',
      'hotline',
    ],
  },
  summary: {
    zh: '阿里云提供7×24小时电话和工单咨询及故障支持（通用条款 3.3），客户人为原因和不可抗力除外（3.3.2）。专家服务提前10个工作日申请（专用说明 64.3.3（1）），5个工作日内未确认视为验收（64.3.4）。',
    en: 'There is telephone and ticket advice around the clock and support for faults (general 3.3), except for causes on the customer’s side and force majeure (3.3.2). Expert services are asked for 10 working days ahead (special 64.3.3(1)) and are deemed accepted after 5 working days (64.3.4).',
  },
  groups: [
    {
      title: {
        zh: '一般支持',
        en: 'General support',
      },
      clauses: [
        {
          unit: 'g-3.3.1',
          quote: '阿里云将提供7×24小时电话以及在线工单咨询服务',
          note: {
            zh: '7×24小时咨询。',
            en: 'Advice around the clock.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.3.2',
          quote: '阿里云将及时就您非人为操作所出现的故障提供支持',
          note: {
            zh: '及时提供故障支持。',
            en: 'Prompt help with faults.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.3.2',
          quote: '但因您的人为原因和/或不可抗力、以及其他非阿里云控制范围内的事项除外',
          note: {
            zh: '除外情形。',
            en: 'Exceptions.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.3.3',
          quote: '您还可通过阿里云获得其他付费的售后服务',
          note: {
            zh: '付费售后。',
            en: 'Paid support.',
          },
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
        {
          unit: 'g-7.2.6',
          quote: '并及时联系阿里云，获得技术支持',
          note: {
            zh: '不兼容时可获支持。',
            en: 'Help with incompatibility.',
          },
          side: 'customer',
        },
        {
          unit: 'g-5.2',
          quote: '不向您提供服务和/或技术支持',
          note: {
            zh: '欠费可不提供支持。',
            en: 'Support may be refused for arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.1.para1',
          quote: '证书技术支持服务由阿里云联合阿里云技术支持合作伙伴向您提供',
          note: {
            zh: '证书技术支持。',
            en: 'Certificate support.',
          },
        },
        {
          unit: 'p-59.1.7',
          quote: '而不是由微软、微软供应商、微软关联公司或子公司提供',
          note: {
            zh: '微软产品的支持由阿里云提供。',
            en: 'Support for Microsoft products comes from Alibaba Cloud.',
          },
        },
        {
          unit: 'p-36.3.6',
          quote: '我们没有义务对三方模型及技术服务提供客服支持',
          note: {
            zh: '三方模型无客服支持。',
            en: 'No support for third-party models.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.1',
          quote: '由第三方软件服务商提供服务并承担相关技术支持',
          note: {
            zh: '第三方软件支持由其服务商负责。',
            en: 'Third-party software is supported by its vendor.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.5',
          quote: '甲方无义务必须提供乙方上述更新版及维护和支持',
          note: {
            zh: '机器人流程自动化无维护义务。',
            en: 'No duty of support.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.4',
          quote: '《证书技术支持服务须知》',
          note: {
            zh: '证书技术支持须知。',
            en: 'Certificate support notice.',
          },
        },
        {
          unit: 'g-3.3.para1',
          quote: '服务期限内阿里云将为您提供如下售后支持',
          note: {
            zh: '期限内支持。',
            en: 'Support during the term.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.9',
          quote: '请通过支持与服务联系我们',
          note: {
            zh: '联系途径。',
            en: 'How to reach support.',
          },
          side: 'customer',
        },
        {
          unit: 'p-45.1',
          quote: '请联系阿里云客服',
          note: {
            zh: '数据安全中心客服。',
            en: 'Data security center: support.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '数据库专家服务',
        en: 'Database expert service',
      },
      clauses: [
        {
          unit: 'p-27.1',
          quote: '是阿里云数据库专家组成的专家团队（以下简称“专家团队”）',
          note: {
            zh: '服务内容。',
            en: 'What it is.',
          },
        },
        {
          unit: 'p-27.2',
          quote: '专家团队在提供服务时，您需要保证向阿里云进行必要的数据库授权',
          note: {
            zh: '须授权。',
            en: 'Authority must be given.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-27.4',
          quote: '阿里云不对技术服务和/或可交付成果物的准确性、有效性、可持续性承担任何的担保责任',
          note: {
            zh: '不担保成果。',
            en: 'No warranty of results.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-27.3',
          quote: '您使用数据库专家服务进行服务的实例必须是您具有权限的实例',
          note: {
            zh: '须有权限。',
            en: 'Authority needed.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '专家技术服务',
        en: 'Expert technical services',
      },
      clauses: [
        {
          unit: 'p-64.1.1',
          quote: '您可以根据需要选购具体的服务项目',
          note: {
            zh: '服务的定义。',
            en: 'Definition.',
          },
        },
        {
          unit: 'p-64.2.1',
          quote: '在您付清全部服务费用后，阿里云将为您提供服务',
          note: {
            zh: '付清后提供。',
            en: 'After full payment.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.1',
          quote: '阿里云将通过电话、钉钉、邮件等方式提供服务',
          note: {
            zh: '提供方式。',
            en: 'How it is given.',
          },
        },
        {
          unit: 'p-64.3.2',
          quote: '您应自行承担该等工作人员的管理责任和管理不善的风险',
          note: {
            zh: '工作人员的管理风险由客户承担。',
            en: 'Risk of own staff.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.1',
          quote: '您应至少提前10个工作日向阿里云发起服务申请',
          note: {
            zh: '提前10个工作日申请。',
            en: 'Ten working days ahead.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.2',
          quote: '将在5个工作日内开始提供服务',
          note: {
            zh: '5个工作日内开始。',
            en: 'Starts within five working days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.3.3',
          quote: '或者方案实施后未达到验收要求的，阿里云不承担责任',
          note: {
            zh: '未按方案实施，不达验收不负责。',
            en: 'No liability if the plan is not followed.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.4',
          quote: '您需提供服务所需的的文档、信息、图表，授权阿里云必要的系统权限、远程访问通道等',
          note: {
            zh: '客户配合。',
            en: 'Co-operation.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.4',
          quote: '若您未在5个工作日内确认验收的，视为验收通过',
          note: {
            zh: '视为验收通过。',
            en: 'Deemed accepted.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.6.1',
          quote: '即阿里云为了满足不同规模用户的支持需求，而向用户提供的多种级别的支持计划',
          note: {
            zh: '支持计划。',
            en: 'Support plans.',
          },
        },
        {
          unit: 'p-64.3.6.2',
          quote: '支持计划服务包括基础级、企业级、顶级三个等级',
          note: {
            zh: '三个等级，可调整。',
            en: 'Three levels, may change.',
          },
        },
        {
          unit: 'p-64.3.8.1',
          quote: '即阿里云为您量身定制的稳定性保障服务',
          note: {
            zh: '稳定性保障。',
            en: 'Stability service.',
          },
        },
        {
          unit: 'p-64.3.8.2',
          quote: '具体服务项目以您下单购买时的实际展示内容为准',
          note: {
            zh: '内容以下单页面为准。',
            en: 'Content as on the order page.',
          },
        },
        {
          unit: 'p-64.3.8.4',
          quote: '您购买服务时请先确认已开通使用阿里云提供的移动开发平台mPaas',
          note: {
            zh: 'mPaaS 服务的前提。',
            en: 'Precondition for mPaaS.',
          },
        },
        {
          unit: 'p-64.3.10.1',
          quote: '为客户提供容器化交付咨询和核心应用的容器化全流程改造服务',
          note: {
            zh: '容器化交付。',
            en: 'Container delivery.',
          },
        },
        {
          unit: 'p-64.3.11.1',
          quote: '而提供运维服务、技术支持、管理培训和平台标准化工具',
          note: {
            zh: '伙伴助力计划。',
            en: 'Partner plan.',
          },
        },
        {
          unit: 'p-64.3.11.2.A',
          quote: '问题处理时间需视具体情况而定',
          note: {
            zh: '处理时间不定。',
            en: 'Solving time is open.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.11.2.B',
          quote: '如果您的服务需求超过约定的服务范围，阿里云将无法处理',
          note: {
            zh: '超出范围不处理。',
            en: 'Outside the scope is not handled.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.11.2.C',
          quote: '需以易提平台作为基础支撑平台',
          note: {
            zh: '须用易提平台。',
            en: 'The Yiti platform is needed.',
          },
        },
        {
          unit: 'p-64.4.1.1',
          quote: '并提供必要的协助',
          note: {
            zh: '联系人和协助。',
            en: 'Contacts and help.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.2.1',
          quote: '阿里云将按照产品服务协议、本服务条款及相应工作说明书的约定向您提供服务',
          note: {
            zh: '按工作说明书提供。',
            en: 'As the statement of work says.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.5',
          quote: '如果服务期限届满后您未续费的，阿里云将不再继续为您提供服务的相关内容',
          note: {
            zh: '到期停止。',
            en: 'Stop on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.7.1',
          quote: '是您使用智能顾问服务的前提',
          note: {
            zh: '智能顾问须授权。',
            en: 'Advisor needs authority.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.7.2',
          quote: '阿里云不对任何服务的准确性、有效性、可持续性承担任何的担保责任',
          note: {
            zh: '智能顾问不担保。',
            en: 'Advisor: no warranty.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.7.3',
          quote: '取消勾选来终止服务',
          note: {
            zh: '智能顾问可终止。',
            en: 'Advisor may be ended.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.8.3',
          quote: '使用云上稳定性保障服务时需要您授权阿里云读取分析您的资源/应用使用情况',
          note: {
            zh: '稳定性保障须授权。',
            en: 'Stability service needs authority.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.9.1',
          quote: '应用高可用服务AHAS免费版包含免费的架构感知功能和故障演练功能',
          note: {
            zh: 'AHAS 免费版。',
            en: 'AHAS free edition.',
          },
        },
        {
          unit: 'p-64.3.9.2',
          quote: '可以升级到应用高可用服务AHAS专业版',
          note: {
            zh: 'AHAS 升级。',
            en: 'AHAS upgrade.',
          },
        },
        {
          unit: 'p-64.3.10.2',
          quote: '容器化交付服务包括标准版、升级版两个等级',
          note: {
            zh: '容器化交付两级，可调整。',
            en: 'Two levels, may change.',
          },
        },
        {
          unit: 'p-64.3.12.1',
          quote: '阿里云将不对任何服务可用性、可靠性做出承诺',
          note: {
            zh: '云迁移中心不承诺。',
            en: 'Migration center: no promise.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.12.2',
          quote: '阿里云目前为您免费提供阿里云云迁移中心',
          note: {
            zh: '云迁移中心免费，可收费。',
            en: 'Migration center: free, may be charged.',
          },
        },
        {
          unit: 'p-64.4.1.2',
          quote: '您不应在阿里云服务或平台之上安装、使用盗版软件',
          note: {
            zh: '盗版软件。',
            en: 'Pirated software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '有权根据情况采取相应的处理措施',
          note: {
            zh: '违规处置。',
            en: 'Measures.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.2.2',
          quote: '对您使用服务的方式、范围、功能等进行限制',
          note: {
            zh: '使用限制。',
            en: 'Limits of use.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '只有专家服务写了验收；未写验收不合格如何重做或退款。',
    en: 'Acceptance is printed only for expert services. Rework or refund after failed acceptance is not printed.',
  },
  related: ['sla', 'deemed-consent', 'vendor-access', 'no-warranty'],
  isComplete: true,
};
