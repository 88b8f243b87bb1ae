import type { Concept } from '../../src/concepts/model';

export const noWarranty: Concept = {
  slug: 'no-warranty',
  name: {
    zh: '不保证',
    en: 'No warranty',
  },
  variants: {
    zh: [
      '不承诺',
      '无担保',
      '按原样',
      '现状提供',
      '无瑕疵担保',
      '质量担保',
      '不作承诺',
      '仅供参考',
      '准确性',
      '瑕疵担保',
    ],
    en: [
      'as is',
      'disclaimer of warranties',
      'without guarantee',
      'no representation',
      'for reference only',
      'fitness for purpose',
      'accuracy not guaranteed',
    ],
  },
  summary: {
    zh: '阿里云不保证服务毫无瑕疵（通用条款 7.2.3）、安全和监控功能完全兼容准确（7.2.6）、免费服务可用（7.2.7）、永久提供（3.4.5）、第三方软件合法安全准确（8.4）。专用说明对结果、建议、AI 内容、第三方模型和软件一再不作保证；云行情按“原样”（专用说明 70.7）。',
    en: 'The vendor does not warrant freedom from flaws (general 7.2.3), full compatibility and accuracy of security and monitoring (7.2.6), availability of free services (7.2.7), endless service (3.4.5), or third-party software (8.4). Special terms repeat this for results, advice, AI output and third-party models and software; market data are “as is” (special 70.7).',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-7.2.3',
          quote: '您了解阿里云无法保证其所提供的服务毫无瑕疵（如阿里云安全产品并不能保证您的硬件或软件的绝对安全）',
          note: {
            zh: '不保证毫无瑕疵。',
            en: 'Not free of flaws.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.6',
          quote: '但并不能保证其与所有的软硬件系统完全兼容，亦不能保证其软件及服务的完全准确性',
          note: {
            zh: '不保证兼容、准确。',
            en: 'No full compatibility or accuracy.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.7',
          quote: '将不对任何服务可用性、可靠性做出承诺',
          note: {
            zh: '免费服务不承诺。',
            en: 'Free services.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.5',
          quote: '阿里云不保证永久的提供某种服务',
          note: {
            zh: '不保证永久提供。',
            en: 'Not for ever.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-8.4',
          quote: '阿里云不对第三方软件的合法性、安全性、准确性进行任何保证',
          note: {
            zh: '第三方软件。',
            en: 'Third-party software.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.3',
          quote: '但您仍需要结合产品的使用情况自行判断安全保护服务是否符合自身数据和业务系统安全性和合规性要求',
          note: {
            zh: '安全服务是否合用自行判断。',
            en: 'The customer judges fitness.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '结果、建议和数据',
        en: 'Results, advice and data',
      },
      clauses: [
        {
          unit: 'p-5.3',
          quote: '测试结果是阿里云性能测试服务按照您的指令（包括测试方式、测试对象等）进行测试后所记录的数据',
          note: {
            zh: '测试结果。',
            en: 'Test results.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-9.4',
          quote: '阿里云无法承诺所有探测点持续提供服务',
          note: {
            zh: '云监控探测点。',
            en: 'Probes.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-9.5',
          quote: '仅作为您分析问题参考',
          note: {
            zh: '云监控时延仅供参考。',
            en: 'Delays for reference only.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-11.2',
          quote: '仅仅是当时情况下给出的技术建议',
          note: {
            zh: '自然语言处理。',
            en: 'Language processing.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-18.2',
          quote: '仅仅是当时情况下给出的技术建议',
          note: {
            zh: '机器翻译。',
            en: 'Translation.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-18.3',
          quote: '机器翻译对于翻译结果的准确性和合法性不做保证',
          note: {
            zh: '翻译结果。',
            en: 'Translation results.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-18.4',
          quote: '不代表机器翻译或阿里云或及其关联公司认同键入、传输的内容和翻译的译文结果',
          note: {
            zh: '不认同内容。',
            en: 'Content is not endorsed.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.4',
          quote: '不得被视为阿里云对通过服务取得的任何数据或信息的真实性、合法性作出的任何担保或保证',
          note: {
            zh: '分布式身份。',
            en: 'Identity.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.5',
          quote: '包括因对服务的正确性、完整性或实用性的依赖而产生的风险',
          note: {
            zh: '码栈。',
            en: 'Codestack.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-27.4',
          quote: '阿里云不对技术服务和/或可交付成果物的准确性、有效性、可持续性承担任何的担保责任',
          note: {
            zh: '数据库专家。',
            en: 'Database experts.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.6',
          quote: '阿里云不承诺分析结果100%的准确性，仅供参考',
          note: {
            zh: 'DataWorks 分析。',
            en: 'DataWorks analysis.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.10',
          quote: 'DataWorks数据安全服务仅覆盖部分安全层面的分析',
          note: {
            zh: 'DataWorks 数据安全。',
            en: 'DataWorks security.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.11',
          quote: '但是DataWorks并无法保证运行在自定义资源组上的任务能正常执行，以及数据正确的保存和导入导出',
          note: {
            zh: '自定义资源组。',
            en: 'Custom resource groups.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-45.2',
          quote: '阿里云亦不保证服务能够满足您的需求',
          note: {
            zh: '数据安全中心。',
            en: 'Data security center.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-50.1',
          quote: '阿里云无法承诺所有探测点持续提供服务',
          note: {
            zh: '网络监控探测点。',
            en: 'Probes.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-50.2',
          quote: '仅作为您分析问题参考',
          note: {
            zh: '网络监控时延。',
            en: 'Delays for reference only.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.7.2',
          quote: '阿里云不对任何服务的准确性、有效性、可持续性承担任何的担保责任',
          note: {
            zh: '智能顾问。',
            en: 'Advisor.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.11.2.A',
          quote: '问题处理时间需视具体情况而定',
          note: {
            zh: '工单处理时间。',
            en: 'Ticket time.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.12.1',
          quote: '阿里云将不对任何服务可用性、可靠性做出承诺',
          note: {
            zh: '云迁移中心。',
            en: 'Migration center.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.7',
          quote: '均按“原样”提供',
          note: {
            zh: '云行情按原样。',
            en: 'Market data as is.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.3',
          quote: '任何措施都无法保障绝对安全',
          note: {
            zh: '企业邮箱。',
            en: 'Mail.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.2',
          quote: '自行判断数字证书管理服务与您选择适用的操作系统、浏览器、云服务器等产品或服务的适配性',
          note: {
            zh: '证书适配性自行判断。',
            en: 'Fitness of certificates.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-67.2.1',
          quote: '您应自行判断容器服务与您选择适用的操作系统、数据库等软件、硬件的适配性',
          note: {
            zh: '容器适配性自行判断。',
            en: 'Fitness of containers.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.2',
          quote: '并不意味着对外呼模板内容的认可',
          note: {
            zh: '审核通过不等于认可。',
            en: 'Approval is no endorsement.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: 'AI 与第三方',
        en: 'AI and third parties',
      },
      clauses: [
        {
          unit: 'p-36.3.3',
          quote: '该等形式审查并不意味我们对三方模型及技术服务和其生成内容的时效性、可用性、安全性、合规性作出任何承诺',
          note: {
            zh: '三方模型。',
            en: 'Third-party models.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.1',
          quote: '阿里云不对该类第三方软件的可用性、安全性、售后服务等承担责任',
          note: {
            zh: '无影第三方软件。',
            en: 'Third-party software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.4',
          quote: '阿里云不对您上传应用的安全性、稳定性、合规性提供任何保证',
          note: {
            zh: '上传的应用。',
            en: 'Uploaded applications.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.2',
          quote: '我们不能保证本服务生成内容合规、准确和完整',
          note: {
            zh: 'DMS 生成内容。',
            en: 'DMS output.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.4',
          quote: '我们不能保证本服务生成内容合规、准确和完整',
          note: {
            zh: 'ADB 生成内容。',
            en: 'ADB output.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.3',
          quote: '我们不对该等建议的真实性、准确性、可靠性承担任何责任',
          note: {
            zh: 'DTS 运维建议。',
            en: 'DTS advice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.6',
          quote: '微软和阿里云不提供任何保证',
          note: {
            zh: '微软产品。',
            en: 'Microsoft products.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.8',
          quote: '微软产品不具备容错功能，并且不保证不会出现错误或操作时不会出现中断',
          note: {
            zh: '非容错。',
            en: 'Not fault-tolerant.',
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
          unit: 'p-72.4.5',
          quote: '但甲方无义务必须提供乙方上述更新版及维护和支持',
          note: {
            zh: '机器人流程自动化更新。',
            en: 'RPA updates.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  related: ['exclusion-of-liability', 'vendor-undertakings', 'own-risk', 'sla', 'generative-ai'],
  isComplete: true,
};
