import type { Concept } from '../../src/concepts/model';

export const intellectualProperty: Concept = {
  slug: 'intellectual-property',
  name: {
    zh: '知识产权',
    en: 'Intellectual property',
  },
  variants: {
    zh: ['著作权', '版权', '专利', '商标', '成果归属', '生成内容归属', 'AI生成物权属', '侵权', '权利保留', '所有权'],
    en: [
      'copyright',
      'IP',
      'patents',
      'trademarks',
      'ownership of results',
      'ownership of output',
      'infringement',
      'reservation of rights',
      'title',
    ],
  },
  summary: {
    zh: '各方提供的资料、软件的权利归提供方（通用条款 10.1）；阿里云不擅用客户成果（10.3）；标识、文档归阿里云及关联公司（10.4）；争议由违约方承担（10.7）。微电影著作权归客户、音乐除外（专用说明 20.2），精调模型看文档或许可（36.3.4），专属钉钉、微软、机器人流程自动化归权利人（38.2、59.1.1、72.5）。',
    en: 'Each party keeps rights in what it provides (general 10.1); the vendor does not use the customer’s work (10.3); marks and documents are the vendor’s (10.4); claims fall on the party in breach (10.7). Films are the customer’s except music (special 20.2); tuned models follow documents or licences (36.3.4); DingTalk, Microsoft and RPA software stay with their owners (38.2, 59.1.1, 72.5).',
  },
  groups: [
    {
      title: {
        zh: '通用条款',
        en: 'General terms',
      },
      clauses: [
        {
          unit: 'g-10.1',
          quote: '等的知识产权均属于提供一方或其合法权利人所有',
          note: {
            zh: '归提供方。',
            en: 'Stays with the provider.',
          },
          side: 'both',
        },
        {
          unit: 'g-10.2',
          quote: '未侵犯任何第三方的合法权益',
          note: {
            zh: '双方的不侵权保证。',
            en: 'Both warrant no infringement.',
          },
          side: 'both',
        },
        {
          unit: 'g-10.3',
          quote: '阿里云不会擅自使用、修改、复制、公开传播、改变、散布、发行或公开发表您拥有知识产权的成果',
          note: {
            zh: '不擅用客户成果。',
            en: 'Customer’s work is respected.',
          },
          side: 'customer',
        },
        {
          unit: 'g-10.4',
          quote: '阿里云服务的名称、技术文档等的知识产权为阿里云及其关联公司所有',
          note: {
            zh: '标识和文档归阿里云。',
            en: 'Marks and documents.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.5',
          quote: '不得修改、改编、翻译云服务所使用的软件、技术、材料等',
          note: {
            zh: '不得修改。',
            en: 'No changes.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.6',
          quote: '您应尊重阿里云和第三方的知识产权和其他合法权利/权益',
          note: {
            zh: '尊重权利。',
            en: 'Respect of rights.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.7',
          quote: '您和阿里云均有责任出具相关知识产权证明材料，并配合对方的相关投诉处理工作',
          note: {
            zh: '投诉处理。',
            en: 'Complaints.',
          },
          side: 'both',
        },
        {
          unit: 'g-8.1',
          quote: '其版权由其对应协议的版权声明中指定的版权所有者持有',
          note: {
            zh: '第三方组件版权。',
            en: 'Third-party components.',
          },
        },
        {
          unit: 'g-14.4.7',
          quote: '本协议项下之知识产权条款',
          note: {
            zh: '终止后有效。',
            en: 'Survives.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.4.10',
          quote: '您授权阿里云在信息展示、市场推广、商务机会谈判等过程中可以将您的名称、商标等商业标识',
          note: {
            zh: '使用客户标识。',
            en: 'Use of customer’s marks.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.8',
          quote: '未侵犯任何第三方的合法权益',
          note: {
            zh: '数据处理不侵权。',
            en: 'Processing without infringement.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '成果与内容的归属',
        en: 'Ownership of results and content',
      },
      clauses: [
        {
          unit: 'p-19.4',
          quote: '若您通过鹿班购买或获取了鹿班或第三方享有著作权的相关素材、主题等作品授权的',
          note: {
            zh: '鹿班素材授权。',
            en: 'Licensed material.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.2',
          quote: '微电影音乐的知识产权属于阿里云或相应的权利方',
          note: {
            zh: '音乐归阿里云或权利方。',
            en: 'Music.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.2',
          quote: '除音乐外，微电影的著作权属于您',
          note: {
            zh: '微电影归客户。',
            en: 'The film is the customer’s.',
          },
          side: 'customer',
        },
        {
          unit: 'p-20.3',
          quote: '独立于微电影使用',
          note: {
            zh: '元素不得独立使用。',
            en: 'No separate use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.4',
          quote: '精调模型的知识产权归属以本服务说明文档或网站公告、第三方模型服务商的许可协议内的约定为准',
          note: {
            zh: '精调模型。',
            en: 'Tuned models.',
          },
        },
        {
          unit: 'p-56.1.1.5',
          quote: '上传的任何资料、素材等的知识产权均归您所有或您已获得合法权利人授权',
          note: {
            zh: 'DMS 上传素材。',
            en: 'DMS uploads.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.5.1',
          quote: '但您基于本服务上传、生成的内容完全由您控制',
          note: {
            zh: 'DMS 内容由客户控制。',
            en: 'DMS content.',
          },
          side: 'customer',
        },
        {
          unit: 'p-62.3.1',
          quote: '但您基于本服务上传、生成的内容完全由您控制',
          note: {
            zh: 'ADB 内容由客户控制。',
            en: 'ADB content.',
          },
          side: 'customer',
        },
        {
          unit: 'p-19.3',
          quote: '均系用户原创或已获得有效的、完全的授权',
          note: {
            zh: '鹿班素材授权。',
            en: 'Luban material.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.6',
          quote: '由于您的素材造成的侵权',
          note: {
            zh: '微电影素材侵权。',
            en: 'Film material.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.2',
          quote: '导致我们或我们的关联公司承担任何侵权诉讼',
          note: {
            zh: '三方模型侵权。',
            en: 'Infringement by models.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.2',
          quote: '人格权、著作权、财产权',
          note: {
            zh: 'DMS 内容权利。',
            en: 'Rights in DMS content.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '产品的权利',
        en: 'Rights in products',
      },
      clauses: [
        {
          unit: 'p-19.5',
          quote: '您进一步同意对鹿班和/或鹿班任何部分（软件产品、页面标识、服务品牌、资讯、信息）不进行复制',
          note: {
            zh: '鹿班。',
            en: 'Luban.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.2',
          quote: '专属钉钉产品的所有权及相关知识产权均归属钉钉(中国）信息技术有限公司和/或其关联公司所有',
          note: {
            zh: '专属钉钉。',
            en: 'DingTalk.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.2',
          quote: '您应确保您和最终用户不改变或删除专属钉钉产品的任何通知及提示',
          note: {
            zh: '保留声明。',
            en: 'Notices are kept.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.2',
          quote: '您进一步同意对VR成像仪和/或VR成像仪任何部分不进行复制',
          note: {
            zh: 'VR 成像仪。',
            en: 'VR imager.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.3',
          quote: '不存在未经授权使用、超授权范围使用等任何侵犯第三方知识产权或其他权利的情况',
          note: {
            zh: '无影上传。',
            en: 'Wuying uploads.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.1',
          quote:
            '微软产品和其他产品元素（包括包含在产品中的任何图像、照片、动画、视频、音频、音乐、文本及“小程序”等）均归微软或其供应商所有',
          note: {
            zh: '微软。',
            en: 'Microsoft.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.1',
          quote: '并不意味着向您转让产品的任何所有权或任何知识产权',
          note: {
            zh: '不转让。',
            en: 'No transfer.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.2',
          quote: '如第三方版权所有人因您自行安装相关软件而向阿里云提出侵权投诉、指控或其他主张',
          note: {
            zh: '盗版软件侵权。',
            en: 'Pirated software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-67.3',
          quote: '您通过阿里云容器服务部署的软件或应用程序的版权',
          note: {
            zh: '部署软件的版权。',
            en: 'Deployed software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.1.2',
          quote: '指由阿里云独立研发并拥有自主知识产权的网络服务产品',
          note: {
            zh: 'DataV 归阿里云。',
            en: 'DataV.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.1.6',
          quote: '知识产权，指以下有形和无形的权益',
          note: {
            zh: '机器人流程自动化的定义。',
            en: 'RPA definition.',
          },
        },
        {
          unit: 'p-72.4.3',
          quote: '保留开源软件中原有的许可声明和版权、专利、商标情况等标识',
          note: {
            zh: '保留开源声明。',
            en: 'Open-source notices are kept.',
          },
        },
        {
          unit: 'p-72.5',
          quote: '甲方对软件及其可能提供给乙方的软件及其中的知识产权及其他权益归甲方所有',
          note: {
            zh: '软件归甲方。',
            en: 'Software is Party A’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.5',
          quote: '乙方不得删除软件中的关于软件的任何版权等声明或通知',
          note: {
            zh: '保留声明。',
            en: 'Notices are kept.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '一般的生成内容、译文、设计成果、分析报告归谁没有写；客户反馈的权利没有写。',
    en: 'Ownership of generated content, translations, designs and reports in general, and of feedback, is not printed.',
  },
  related: ['licence', 'reverse-engineering', 'data-ownership', 'third-party-complaints', 'publicity'],
  isComplete: true,
};
