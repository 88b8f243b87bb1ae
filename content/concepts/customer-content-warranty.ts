import type { Concept } from '../../src/concepts/model';

export const customerContentWarranty: Concept = {
  slug: 'customer-content-warranty',
  name: {
    zh: '客户对数据和内容的保证',
    en: 'The customer’s warranty of data and content',
  },
  variants: {
    zh: [
      '合法授权',
      '内容合法',
      '数据来源合法',
      '不侵权承诺',
      '用户保证',
      '素材授权',
      '权利瑕疵',
      '授权保证',
      '陈述与保证',
    ],
    en: [
      'customer warranties',
      'lawful source of data',
      'authorization of data',
      'content warranty',
      'representations and warranties',
      'rights clearance',
    ],
  },
  summary: {
    zh: '客户对业务数据的来源、内容和处理的合法性负责并须取得授权（通用条款 7.1.7、7.1.8），保证素材和成果不侵权（10.2）。专用说明对上传、素材、测试、终端、录音、身份信息、跨域传输等逐项要求授权。',
    en: 'The customer answers for source, content and lawful processing of its data and must hold authority (general 7.1.7, 7.1.8) and warrants that its material and results do not infringe (10.2). Special terms ask for authority for uploads, material, tests, terminals, recordings, identity data and transfers.',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-7.1.7',
          quote: '您应对您的用户业务数据的来源及内容负责',
          note: {
            zh: '来源和内容。',
            en: 'Source and content.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.8',
          quote: '在处理用户业务数据时已取得合法、有效、充分且必要的授权，未侵犯任何第三方的合法权益',
          note: {
            zh: '取得授权、不侵权。',
            en: 'Authority and no infringement.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.8',
          quote: '用户业务数据处理(包括但不限于获取、使用、处理与传输等，以下合称“处理”)的合法性',
          note: {
            zh: '处理合法。',
            en: 'Lawful processing.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.2',
          quote: '您应保证提交阿里云的素材、对阿里云服务的使用及使用阿里云服务所产生的成果未侵犯任何第三方的合法权益',
          note: {
            zh: '素材、使用、成果不侵权。',
            en: 'Material, use and results.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.6',
          quote: '您应尊重阿里云和第三方的知识产权和其他合法权利/权益',
          note: {
            zh: '尊重他人权利。',
            en: 'Respect of rights.',
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
          unit: 'p-3.4',
          quote: '是您所有或被相关权利人授权同意处理的数据',
          note: {
            zh: '开放搜索。',
            en: 'OpenSearch.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-5.1',
          quote: '您应对您所指定进行性能测试的服务器及相关系统具备完全的所有权，或获得所有权人对性能测试的充分授权',
          note: {
            zh: '性能测试。',
            en: 'Performance test.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-10.2',
          quote: '包括但不限于具有相应的数据操作权限、数据集成行为符合法律法规规定等',
          note: {
            zh: '数据集成。',
            en: 'Data integration.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.3',
          quote: '均系用户原创或已获得有效的、完全的授权，不会侵犯任何主体的肖像权、名誉权、知识产权、隐私权等合法权益',
          note: {
            zh: '鹿班素材。',
            en: 'Luban material.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.4',
          quote: '用户保证在合法授权范围内使用作品',
          note: {
            zh: '鹿班授权作品。',
            en: 'Licensed works.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.2',
          quote: '其余素材均由您自行提供',
          note: {
            zh: '微电影素材由客户提供。',
            en: 'Film material is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.6',
          quote: '由于您的素材造成的侵权或其他的违法违规行为',
          note: {
            zh: '微电影素材侵权。',
            en: 'Film material.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-18.4',
          quote: '由于您键入或传输的内容或翻译结果造成的侵权或其他的违法违规行为',
          note: {
            zh: '翻译内容。',
            en: 'Translation content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-27.3',
          quote: '您自己的、您被授权运维或类似实例',
          note: {
            zh: '数据库专家。',
            en: 'Database experts.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.1',
          quote:
            '您方承诺相关自主加密服务（含自研自用或第三方加密服务提供商接入）已依法通过相关密级评定或商用加密软件证照资质',
          note: {
            zh: '自主加密资质。',
            en: 'Encryption permits.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.13',
          quote: '且已获得充分的授权',
          note: {
            zh: 'DataWorks。',
            en: 'DataWorks.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.3',
          quote: '若您使用本服务的录音功能则需获得被录音方的同意及授权',
          note: {
            zh: '录音。',
            en: 'Recording.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-46.1',
          quote: '您应保证关于终端访问控制系统的使用已获得终端管理对象的合法授权',
          note: {
            zh: '终端。',
            en: 'Terminals.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-47.1',
          quote: '您应保证关于办公安全平台的使用已获得终端管理对象的合法授权',
          note: {
            zh: '办公安全。',
            en: 'Office security.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-47.2',
          quote: '您应对您的终端管理对象利用办公安全平台所发布信息的内容合法性负责',
          note: {
            zh: '终端对象内容。',
            en: 'Terminal content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.3',
          quote: '您承诺您上传至无影云电脑/无影云应用的应用及其他内容已获得合法、有效、充分且必要的授权',
          note: {
            zh: '无影上传。',
            en: 'Wuying uploads.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.2',
          quote: '是您所有或被相关权利人授权同意处理的信息',
          note: {
            zh: 'DMS。',
            en: 'DMS.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.4',
          quote: '对于您发布、上传、链接或通过服务提供的任何内容，无论内容的形式如何，您应对您所上传的内容承担责任',
          note: {
            zh: 'DMS 内容。',
            en: 'DMS content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.5',
          quote: '上传的任何资料、素材等的知识产权均归您所有或您已获得合法权利人授权',
          note: {
            zh: 'DMS 素材。',
            en: 'DMS material.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.2',
          quote: '输入任何可能侵害第三方合法权益的信息内容',
          note: {
            zh: 'ADB 输入。',
            en: 'ADB input.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.3',
          quote: '您应对您所上传的内容承担责任',
          note: {
            zh: 'ADB 内容。',
            en: 'ADB content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.1',
          quote: '您应确保完全拥有相关云上业务数据的处置权限',
          note: {
            zh: '数据传输。',
            en: 'Transfers.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-63.2',
          quote: '例如获得个人信息主体的有效授权',
          note: {
            zh: '跨境授权。',
            en: 'Cross-border consent.',
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
          unit: 'p-66.2',
          quote: '已获得信息主体合法、有效的授权',
          note: {
            zh: '信息核验授权。',
            en: 'Verification consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-67.2.2',
          quote: '您应确保您具有对指定服务/产品的操作权限',
          note: {
            zh: '容器。',
            en: 'Containers.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-67.3',
          quote: '软件或应用程序的版权、安全性等内容，由您自己负责',
          note: {
            zh: '容器软件。',
            en: 'Container software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.1',
          quote: '您需要获得云行情数据提供方的书面同意',
          note: {
            zh: '行情。',
            en: 'Market data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.3',
          quote: '您使用DataV服务进行存储和计算的数据须为正常的商业、科研等符合国家法律规定的非违法数据',
          note: {
            zh: 'DataV。',
            en: 'DataV.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.2.1',
          quote: '您保证对绑定企业邮箱的域名拥有合法的使用权',
          note: {
            zh: '域名。',
            en: 'Domain.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.1',
          quote: '用户保证仅限在与阿里云约定的营业场所内为采集空间、商品数据的目的进行使用',
          note: {
            zh: 'VR 采集。',
            en: 'VR collection.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.4',
          quote: '乙方应从和/或第三方取得所有必要的许可或授权',
          note: {
            zh: '第三方技术许可。',
            en: 'Third-party technology.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.3',
          quote: '若您未能获得信息主体必要同意和授权',
          note: {
            zh: '无授权须赔偿。',
            en: 'Liability without consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.4',
          quote: '您在DataV服务中上传、运行的数据及程序，不得包括并禁止',
          note: {
            zh: 'DataV 程序。',
            en: 'DataV programs.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  related: [
    'customer-indemnity',
    'intellectual-property',
    'personal-information',
    'third-party-complaints',
    'acceptable-use',
  ],
  isComplete: true,
};
