import type { Concept } from '../../src/concepts/model';

export const thirdPartyOpenSource: Concept = {
  slug: 'third-party-open-source',
  name: {
    zh: '第三方软件与开源',
    en: 'Third-party and open-source software',
  },
  variants: {
    zh: [
      '第三方软件',
      '开源',
      '开源软件',
      '第三方组件',
      '开源许可证',
      '三方模型',
      '第三方服务',
      'AGPL',
      '开源传染',
      '镜像',
    ],
    en: [
      'third-party software',
      'open source',
      'open-source licence',
      'third-party components',
      'copyleft',
      'AGPL',
      'third-party services',
      'third-party models',
    ],
  },
  summary: {
    zh: '第三方组件有单独许可，只在解决冲突所需范围内起作用（通用条款 8.1）；不得让服务受开源许可约束（8.3）；独立第三方软件不保证不负责（8.4）。专用说明涉及三方模型和 AGPL（36.3、36.4）、无影（48.1）、微软（59.1）、E-HPC（69.1）、机器人流程自动化（72.4.3、72.4.4）等。',
    en: 'Components have own licences that act only as far as needed (general 8.1); the service must not be brought under an open-source licence (8.3); separate third-party software is without warranty or liability (8.4). Special terms: models and AGPL (36.3, 36.4), Wuying (48.1), Microsoft (59.1), E-HPC (69.1), RPA (72.4.3, 72.4.4) and others.',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-8.1',
          quote: '本协议项下的产品服务中可能包含第三方组件，这些组件具有单独的法律声明或条款',
          note: {
            zh: '第三方组件。',
            en: 'Components.',
          },
        },
        {
          unit: 'g-8.1',
          quote: '仅在解决冲突所需的范围内起作用',
          note: {
            zh: '冲突规则。',
            en: 'Conflict rule.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-8.2',
          quote: '本协议第8条中的任何内容均不应被解释为授予',
          note: {
            zh: '不授予源代码权利。',
            en: 'No right to source.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-8.3',
          quote: '您不得以任何可能导致本协议项下产品服务或其任何部分受开源软件许可协议约束的方式使用或部署产品服务',
          note: {
            zh: '不得引入开源约束。',
            en: 'No open-source effect.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-8.4',
          quote: '如果您不同意遵守第三方软件的适用许可条款，则可能无法安装或使用它们',
          note: {
            zh: '须遵守许可。',
            en: 'Licence must be accepted.',
          },
        },
        {
          unit: 'g-8.4',
          quote: '阿里云不对第三方软件的合法性、安全性、准确性进行任何保证，不对由此引发的任何损害承担责任',
          note: {
            zh: '不保证不负责。',
            en: 'No warranty, no liability.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-2.1.2',
          quote: '由合作伙伴单独向用户提供相关产品/服务',
          note: {
            zh: '伙伴产品。',
            en: 'Partner products.',
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
          unit: 'p-19.4',
          quote: '第三方享有著作权的相关素材、主题等作品授权的',
          note: {
            zh: '鹿班第三方素材。',
            en: 'Luban material.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.2',
          quote: '微电影音乐的知识产权属于阿里云或相应的权利方',
          note: {
            zh: '微电影音乐。',
            en: 'Music.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.2',
          quote: 'PAI服务内存在由第三方服务商开发并提供的模型或技术服务（或统称“三方模型及技术服务”）',
          note: {
            zh: '三方模型。',
            en: 'Third-party models.',
          },
        },
        {
          unit: 'p-36.3.3',
          quote: '您应当自行判断并承担因使用三方模型及技术服务引起的风险',
          note: {
            zh: '风险由客户承担。',
            en: 'Risk is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.4',
          quote: '第三方模型服务商的许可协议',
          note: {
            zh: '精调模型看许可。',
            en: 'Tuned models.',
          },
        },
        {
          unit: 'p-36.3.5',
          quote: '对三方模型及技术服务进行中止、关停或下架',
          note: {
            zh: '可下架。',
            en: 'May be taken down.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.6',
          quote: '我们没有义务对三方模型及技术服务提供客服支持',
          note: {
            zh: '无支持义务。',
            en: 'No support.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.4',
          quote: '不得在本服务中使用根据GNU Affero 通用公共许可证 ( AGPL ) 许可的代码、模型等内容',
          note: {
            zh: '禁 AGPL。',
            en: 'No AGPL.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.1',
          quote: '或您通过钉钉应用市场选购开通使用的第三方应用或应用内购服务',
          note: {
            zh: '不含第三方应用。',
            en: 'Third-party apps not included.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.1',
          quote: '由您方（自研自用情形）或第三方商用加密服务商提供',
          note: {
            zh: '第三方加密。',
            en: 'Third-party encryption.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.2',
          quote: '版权通知，开源软件有关通知以及钉钉商标标识',
          note: {
            zh: '保留开源通知。',
            en: 'Open-source notices.',
          },
        },
        {
          unit: 'p-48.1',
          quote: '阿里云不对该类第三方软件的可用性、安全性、售后服务等承担责任',
          note: {
            zh: '无影第三方软件。',
            en: 'Wuying software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.1.para1',
          quote: '您需要在您的设备上安装第三方远程支持软件',
          note: {
            zh: '远程支持软件。',
            en: 'Remote support software.',
          },
        },
        {
          unit: 'p-58.5',
          quote: '您需要向阿里云及证书服务机构GlobalSign（简称证书服务机构）提供',
          note: {
            zh: 'GlobalSign。',
            en: 'GlobalSign.',
          },
        },
        {
          unit: 'p-59.1.1',
          quote: '微软产品由微软公司（统称“微软”）的关联公司授予许可',
          note: {
            zh: '微软产品。',
            en: 'Microsoft products.',
          },
        },
        {
          unit: 'p-59.1.6',
          quote: '微软和阿里云不提供任何保证',
          note: {
            zh: '微软免责。',
            en: 'Microsoft exclusion.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.7',
          quote: '而不是由微软、微软供应商、微软关联公司或子公司提供',
          note: {
            zh: '支持由阿里云提供。',
            en: 'Support by Alibaba Cloud.',
          },
        },
        {
          unit: 'p-64.3.11.2.B',
          quote: '包括但不限于双方约定的服务范围之外的第三方软安装测试',
          note: {
            zh: '第三方软件安装不在范围。',
            en: 'Third-party installation not included.',
          },
          side: 'vendor',
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
          unit: 'p-69.1',
          quote: 'E-HPC集群上面预安装的HPC软件栈相关开源软件，由对应的开源社区提供',
          note: {
            zh: 'E-HPC 开源软件。',
            en: 'E-HPC open source.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.1.1',
          quote: '您应遵守《NVIDIA软件用户使用许可》',
          note: {
            zh: 'NVIDIA。',
            en: 'NVIDIA.',
          },
        },
        {
          unit: 'p-69.1.2',
          quote: '您应遵守《Intel End User License Agreement for Developer Tools》',
          note: {
            zh: 'Intel。',
            en: 'Intel.',
          },
        },
        {
          unit: 'p-70.1',
          quote: '您需要获得云行情数据提供方的书面同意',
          note: {
            zh: '行情数据提供方。',
            en: 'Data provider.',
          },
        },
        {
          unit: 'p-70.8',
          quote: '如果因为云行情数据提供方的原因',
          note: {
            zh: '数据方原因免责。',
            en: 'Provider’s reasons.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.1.4',
          quote: '开源软件，指软件本身、或其他被集成的、该软件衍生的、与该软件共同发布的软件满足以下条件',
          note: {
            zh: '开源定义。',
            en: 'Definition.',
          },
        },
        {
          unit: 'p-72.1.5',
          quote: '第三方技术，指第三方所有的',
          note: {
            zh: '第三方技术定义。',
            en: 'Definition.',
          },
        },
        {
          unit: 'p-72.4.3',
          quote: '乙方保证不会使软件中不是开源软件的部分面临必须开源的风险',
          note: {
            zh: '开源要求。',
            en: 'Open-source rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.4',
          quote: '若为使用软件而有必要使用第三方技术，乙方应从和/或第三方取得所有必要的许可或授权',
          note: {
            zh: '自行取得许可（原文缺字）。',
            en: 'Own licences (a word is missing).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-75.1',
          quote: '由钉钉平台作为原厂方向您提供相关服务',
          note: {
            zh: '宜搭。',
            en: 'Yida.',
          },
        },
        {
          unit: 'p-36.3.4',
          quote: '如未明确约定的，您可以通过本协议披露的方式与我们联系协商',
          note: {
            zh: '未约定的可协商。',
            en: 'If nothing is agreed, it may be discussed.',
          },
        },
        {
          unit: 'p-59.1.para1',
          quote: '阿里云向您提供了微软的镜像操作系统',
          note: {
            zh: '微软产品的开头。',
            en: 'Opening words on Microsoft.',
          },
        },
        {
          unit: 'p-59.1.2',
          quote: '您应就阿里云向您提供的软件服务而使用、安装阿里云向您提供的微软产品',
          note: {
            zh: '微软产品用途。',
            en: 'Purpose.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.3',
          quote: '您不得制作微软产品副本',
          note: {
            zh: '不得复制。',
            en: 'No copies.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.4',
          quote: '您不得对微软产品进行反向工程、反向编译或反汇编',
          note: {
            zh: '反向工程。',
            en: 'Reverse engineering.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.5',
          quote: '您不得向任何第三方出租、租赁、出借、质押',
          note: {
            zh: '不得出租。',
            en: 'No renting.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.8',
          quote: '微软产品不具备容错功能',
          note: {
            zh: '非容错。',
            en: 'Not fault-tolerant.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.6',
          quote: '您需要遵循为获得云行情数据提供方的书面同意而与其签署的相关协议',
          note: {
            zh: '与数据提供方的协议。',
            en: 'Agreement with the data provider.',
          },
        },
      ],
    },
  ],
  related: ['licence', 'generative-ai', 'contracting-parties', 'exclusion-of-liability'],
  isComplete: true,
};
