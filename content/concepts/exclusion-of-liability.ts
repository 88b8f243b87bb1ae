import type { Concept } from '../../src/concepts/model';

export const exclusionOfLiability: Concept = {
  slug: 'exclusion-of-liability',
  name: {
    zh: '免责',
    en: 'Exclusion of liability',
  },
  variants: {
    zh: [
      '不承担责任',
      '责任免除',
      '免除责任',
      '免责条款',
      '不负责任',
      '不构成违约',
      '不视为违约',
      '阿里云不负责',
      '无责任',
      '概不负责',
    ],
    en: [
      'exclusion clause',
      'disclaimer of liability',
      'exemption clause',
      'vendor is not liable',
      'not a breach',
      'release from liability',
      'no liability',
    ],
  },
  summary: {
    zh: '通用条款在 3.2.2、3.4.3、4.10、7.1.8、7.2.7、8.4、12.6 写明不承担责任，在 7.2.3、12.3 写明不属违约；14.2 不可抗力；5.6、9.2.4 没有继续保留数据的义务。专用说明另有五十处左右，含不负责存储、备份。',
    en: 'The general terms exclude liability in 3.2.2, 3.4.3, 4.10, 7.1.8, 7.2.7, 8.4 and 12.6 and say “no breach” in 7.2.3 and 12.3; 14.2 is force majeure; 5.6 and 9.2.4 deny a duty to keep data. The special terms have about fifty such places, with those that deny storage and backup.',
  },
  groups: [
    {
      title: {
        zh: '一般除外',
        en: 'General exclusions',
      },
      clauses: [
        {
          unit: 'g-3.2.2',
          quote: '对于您违反相关操作指引所引起的后果由您自行承担，阿里云不承担任何责任',
          note: {
            zh: '违反操作指引。',
            en: 'Breach of guides.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.3',
          quote: '阿里云无须针对此中断或暂停向您承担任何责任',
          note: {
            zh: '升级维护中断。',
            en: 'Maintenance breaks.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.10.para1',
          quote: '则无法办理重新开票和退款，阿里云不就此承担任何责任',
          note: {
            zh: '发票条件不符。',
            en: 'Invoice conditions.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.6',
          quote: '阿里云没有继续保留、导出或者返还用户业务数据的义务',
          note: {
            zh: '欠费后数据。',
            en: 'Data after arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.8',
          quote: '您确认阿里云不会因为用户业务数据或您处理用户业务数据违反上述约定，而需要承担任何责任',
          note: {
            zh: '用户业务数据。',
            en: 'Customer data.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.7',
          quote: '阿里云亦不对您使用或不能使用阿里云服务的工作或结果承担任何责任',
          note: {
            zh: '免费、公测。',
            en: 'Free and beta.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-8.4',
          quote: '不对由此引发的任何损害承担责任',
          note: {
            zh: '独立第三方软件。',
            en: 'Separate third-party software.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.4',
          quote: '阿里云没有继续保留、导出或者返还用户业务数据的义务',
          note: {
            zh: '到期、终止后数据。',
            en: 'Data after expiry or ending.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.6',
          quote: '阿里云均不对任何间接性、后果性、惩戒性、偶然性、特殊性的损害',
          note: {
            zh: '间接损失。',
            en: 'Indirect damage.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-2.1.2',
          quote: '并向您承担产品和服务的责任',
          note: {
            zh: '伙伴产品由运营方负责。',
            en: 'Partner products: the operator is liable.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.3.2',
          quote: '以及其他非阿里云控制范围内的事项除外',
          note: {
            zh: '故障支持的除外。',
            en: 'Exceptions to support.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.6',
          quote: '如无特别约定，阿里云并不负担这样的义务',
          note: {
            zh: '不负备份功能义务。',
            en: 'No duty to offer backup.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.1.para1',
          quote: '阿里云依据前述约定采取中止服务、终止服务等措施而造成的用户损失将由您自行承担',
          note: {
            zh: '处置造成的损失由客户承担。',
            en: 'Loss from its measures falls on the customer.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '不属于违约',
        en: 'Not a breach',
      },
      clauses: [
        {
          unit: 'g-7.2.3',
          quote: '但上述瑕疵是当时行业技术水平所无法避免的，其将不被视为阿里云违约',
          note: {
            zh: '行业技术水平无法避免的瑕疵。',
            en: 'Flaws no one could avoid.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.3',
          quote: '下述情况不属于阿里云违约',
          note: {
            zh: '开头。',
            en: 'Opening words.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.3.1',
          quote: '需要短时间中断服务',
          note: {
            zh: '短时中断。',
            en: 'Short breaks.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.3.2',
          quote: '由于Internet上的通路阻塞造成您网站访问速度下降',
          note: {
            zh: '网络阻塞。',
            en: 'Congestion.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.4',
          quote: '但非阿里云控制之内的原因引起的除外',
          note: {
            zh: '72小时终止权的除外。',
            en: 'Exception to the 72-hour right.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.1',
          quote: '不视为阿里云违约',
          note: {
            zh: '超出规格、SLA。',
            en: 'Beyond the specification.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.8',
          quote: '不构成阿里云的违约，阿里云也不为此承担责任',
          note: {
            zh: '云行情数据方原因。',
            en: 'Data provider’s reasons.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '不可抗力',
        en: 'Force majeure',
      },
      clauses: [
        {
          unit: 'g-14.2.1',
          quote: '遭受不可抗力、意外事件的一方不承担责任',
          note: {
            zh: '双方都可援用。',
            en: 'For both parties.',
          },
          side: 'both',
        },
      ],
    },
    {
      title: {
        zh: '专用说明：结果、内容与第三方',
        en: 'Special terms: results, content and third parties',
      },
      clauses: [
        {
          unit: 'p-3.4',
          quote: '相关后果、责任均应由您负责解决并保证使阿里云免责',
          note: {
            zh: '开放搜索数据授权。',
            en: 'OpenSearch data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-5.2',
          quote: '阿里云不对该等结果承担任何责任',
          note: {
            zh: '性能测试压力。',
            en: 'Load of a test.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-5.3',
          quote: '阿里云不对您依据该数据进行的工作及工作结果承担任何责任',
          note: {
            zh: '测试数据。',
            en: 'Test data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-18.3',
          quote: '不承担翻译中任何错误，遗漏或表达不当引起的责任',
          note: {
            zh: '翻译错误。',
            en: 'Translation errors.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-18.4',
          quote: '以及因纠纷、诉讼、仲裁导致的损失，阿里云不承担任何法律责任',
          note: {
            zh: '翻译内容侵权。',
            en: 'Infringing content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.3',
          quote: '阿里云均不承担任何法律责任',
          note: {
            zh: '鹿班素材。',
            en: 'Luban material.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.6',
          quote: '阿里云均不承担任何法律责任',
          note: {
            zh: '微电影素材。',
            en: 'Film material.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.4',
          quote: '也不对原始数据的真实性、合法性进行核验或提供任何保证',
          note: {
            zh: '分布式身份。',
            en: 'Identity service.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.1',
          quote: '解除合同而无需承担任何责任',
          note: {
            zh: '区块链违规处置。',
            en: 'Blockchain measures.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.2',
          quote: '解除合同而无需承任何责任',
          note: {
            zh: 'NFT 处置（原文缺“担”）。',
            en: 'NFT measures (a character is missing).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.5',
          quote: '除非阿里云故意或重大过失，阿里云无法且不会对因前述风险而导致的任何损失或损害承担责任',
          note: {
            zh: '码栈，故意或重大过失除外。',
            en: 'Codestack, except intent or gross negligence.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-27.4',
          quote: '准确性、有效性、可持续性承担任何的担保责任',
          note: {
            zh: '数据库专家服务。',
            en: 'Database experts.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-29.1',
          quote:
            '包括但不限于直接或间接的个人损害、商业赢利的丧失、贸易中断、商业信息的丢失或任何其它经济损失，阿里云均不承担任何责任',
          note: {
            zh: '云解析免费版。',
            en: 'Free DNS.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.3',
          quote: '您应当自行判断并承担因使用三方模型及技术服务引起的风险',
          note: {
            zh: '三方模型的风险。',
            en: 'Third-party models.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.6',
          quote: '我们没有义务对三方模型及技术服务提供客服支持',
          note: {
            zh: '三方模型无支持义务。',
            en: 'No support duty.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.1',
          quote: '您方承诺不就相关自主加密服务向产品提供方主张相应法律责任',
          note: {
            zh: '自主加密服务。',
            en: 'Own encryption.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.6',
          quote: '阿里云不会对您利用分析结果做出进一步行为所导致的损失承担任何责任',
          note: {
            zh: 'DataWorks 分析结果。',
            en: 'Analysis results.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.10',
          quote: '不对您的所有安全行为承担任何兜底',
          note: {
            zh: 'DataWorks 数据安全。',
            en: 'Data security.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.11',
          quote: 'DataWorks均不承担任何责任',
          note: {
            zh: '自定义资源组。',
            en: 'Custom resource groups.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.12',
          quote: 'DataWorks和阿里云对您开放IP白名单引擎的任何非DataWorks和阿里云造成的故障不承担责任',
          note: {
            zh: 'IP 白名单引擎。',
            en: 'Whitelisted engines.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.2',
          quote: '阿里云不对外呼模板内容或您发送的任何信息承任何责任任',
          note: {
            zh: '外呼内容（原文有误字）。',
            en: 'Call content (the text has misprints).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-45.2',
          quote: '阿里云不对服务及服务反馈的结果数据的准确性、有效性、可持续性承担任何的担保责任',
          note: {
            zh: '数据安全中心。',
            en: 'Data security center.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.1',
          quote: '阿里云不对该类第三方软件的可用性、安全性、售后服务等承担责任',
          note: {
            zh: '第三方软件。',
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
          unit: 'p-56.1.1.4',
          quote: '我们对您创建或上传的内容不承担责任',
          note: {
            zh: 'DMS 内容。',
            en: 'DMS content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.2',
          quote: '我们将不就因您对本平台的依赖而造成的任何损害负责',
          note: {
            zh: 'DMS 生成内容。',
            en: 'DMS output.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.4',
          quote: '我们不承担因您违反以上约定或承诺而引发的任何法律责任和风险',
          note: {
            zh: 'DMS 违规。',
            en: 'DMS breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.6',
          quote: '且对于因软件服务引起的任何直接、间接或后果性损害赔偿和补偿，微软或其供应商以及阿里云不负责任',
          note: {
            zh: '微软产品。',
            en: 'Microsoft products.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.3',
          quote: '我们对您创建或上传的内容不承担责任',
          note: {
            zh: 'ADB 内容。',
            en: 'ADB content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.4',
          quote: '我们将不就因您对本平台的依赖而造成的任何损害负责',
          note: {
            zh: 'ADB 生成内容。',
            en: 'ADB output.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.5',
          quote: '我们不承担因您违反以上约定或承诺而引发的任何法律责任和风险',
          note: {
            zh: 'ADB 违规。',
            en: 'ADB breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.3',
          quote: '我们不对该等建议的真实性、准确性、可靠性承担任何责任',
          note: {
            zh: 'DTS 运维助手建议。',
            en: 'DTS assistant.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.3',
          quote: '导致方案无法继续实施或者方案实施后未达到验收要求的，阿里云不承担责任',
          note: {
            zh: '专家服务方案。',
            en: 'Expert plans.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.4',
          quote: '因安全信息（包括密码、密钥等）保管不善而引发的后果及损失，均与阿里云无关',
          note: {
            zh: '安全信息保管。',
            en: 'Safekeeping of keys.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.7.2',
          quote: '阿里云亦不对您使用服务工作或结果承担任何责任',
          note: {
            zh: '智能顾问。',
            en: 'Advisor.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.12.1',
          quote: '阿里云亦不对您使用阿里云云迁移中心工作或结果承担任何责任',
          note: {
            zh: '云迁移中心。',
            en: 'Migration center.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.2',
          quote: '您应当采取一切合理措施以保证阿里云免责',
          note: {
            zh: '盗版软件投诉。',
            en: 'Pirated software claims.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.1',
          quote: '如因开源软件本身的缺陷造成了用户的数据损失，阿里云不负任何责任',
          note: {
            zh: 'E-HPC 开源软件。',
            en: 'E-HPC open source.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.7',
          quote: '除本协议中的明示的保证外，阿里云不提供任何其他关于云行情产品服务的任何保证',
          note: {
            zh: '云行情按原样提供。',
            en: 'Market data as is.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.4',
          quote: '且无需承担用户因暂停或终止DataV服务的使用而遭受的任何直接或间接损失',
          note: {
            zh: 'DataV 账号限制。',
            en: 'DataV restricted account.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.2.1',
          quote: '阿里云对此将不承担任何责任',
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
            zh: '域名配置。',
            en: 'Domain settings.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.5',
          quote: '但甲方无义务必须提供乙方上述更新版及维护和支持',
          note: {
            zh: '机器人流程自动化：无更新、维护义务。',
            en: 'RPA: no duty to update or maintain.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '专用说明：不负责存储和备份',
        en: 'Special terms: no storage or backup',
      },
      clauses: [
        {
          unit: 'p-9.3',
          quote: '但阿里云并不负责对您的监控数据进行存储',
          note: {
            zh: '云监控。',
            en: 'Cloud monitor.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-10.3',
          quote: '阿里云的数据集成并不为您提供存储数据的空间',
          note: {
            zh: '数据集成。',
            en: 'Data integration.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-16.2',
          quote: '但不负责存储及备份前述多媒体文件',
          note: {
            zh: '媒体处理。',
            en: 'Media processing.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.2',
          quote: '阿里云不负责存储，请您自行存储并备份',
          note: {
            zh: '鹿班。',
            en: 'Luban.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.5',
          quote: '但是存储或备份并非是阿里云的责任',
          note: {
            zh: '微电影。',
            en: 'Films.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-21.3',
          quote: '阿里云Data Lake Analytics服务并不负责您提交任务以及使用该服务处理结果的存储',
          note: {
            zh: 'DLA。',
            en: 'DLA.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.2',
          quote: '码栈服务并不负责存储您的业务数据',
          note: {
            zh: '码栈。',
            en: 'Codestack.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.4',
          quote: '并不负责您数据的存储',
          note: {
            zh: '云存储网关。',
            en: 'Storage gateway.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2',
          quote: '并没有义务继续存储您的数据',
          note: {
            zh: 'E-HPC。',
            en: 'E-HPC.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '除码栈（专用说明 24.5）外，没有写故意或重大过失时除外；专用说明的免责是否取代通用条款 12.6 的上限没有写明。',
    en: 'Except for Codestack (special 24.5), no exception for intent or gross negligence is printed. Whether a special exclusion displaces the cap in general 12.6 is open.',
  },
  related: [
    'limitation-of-liability',
    'indirect-damages',
    'no-warranty',
    'own-risk',
    'force-majeure',
    'intent-gross-negligence',
  ],
  isComplete: true,
};
