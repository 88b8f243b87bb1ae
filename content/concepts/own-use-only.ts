import type { Concept } from '../../src/concepts/model';

export const ownUseOnly: Concept = {
  slug: 'own-use-only',
  name: {
    zh: '自用、代购与最终用户',
    en: 'Own use, buying for others, end users',
  },
  variants: {
    zh: [
      '自用',
      '限自用',
      '转售',
      '代购',
      '为第三方购买',
      '第三方使用',
      '最终用户',
      '出租',
      '转租',
      '内部使用',
      '交由第三方使用',
    ],
    en: [
      'own use',
      'internal use',
      'resale',
      'end users',
      'use by third parties',
      'sublicensing of service',
      'renting out',
      'buying for others',
    ],
  },
  summary: {
    zh: '产品原则上只限自用；经同意为第三方购买或交其使用的，须告知并使其遵守协议，客户承担连带责任（通用条款 7.1.12）。容器镜像、VR 成像仪、DataV、云行情、微软产品等另限自用或不得提供第三方（专用说明 35.3、42.3、71.2.6（1）、70.5、59.1.5）。',
    en: 'Products are in principle for own use. With consent they may be bought for or used by third parties, who must obey the agreement, and the customer is jointly liable (general 7.1.12). Registry, VR imager, DataV, market data, Microsoft products and others are limited further (special 35.3, 42.3, 71.2.6(1), 70.5, 59.1.5).',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-7.1.12',
          quote: '您所购买的阿里云产品/服务，原则上只限您自用',
          note: {
            zh: '限自用。',
            en: 'Own use.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.12',
          quote: '您有义务事先告知并要求该等第三方遵守本协议的全部内容，本协议对该等第三方具有约束力',
          note: {
            zh: '第三方须遵守。',
            en: 'Third parties are bound.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.12',
          quote: '您应对该等第三方的所有行为和后果承担连带责任，即使阿里云已知晓该等第三方为相关行为的实际行为人',
          note: {
            zh: '连带责任。',
            en: 'Joint liability.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.5',
          quote: '即您可将您对服务的全部或部分操作权限授权给您指定的一个或多个被授权账户',
          note: {
            zh: '可授权账户。',
            en: 'Accounts may be authorized.',
          },
          side: 'customer',
        },
        {
          unit: 'g-10.1',
          quote: '另一方无权复制、传播、转让、许可或提供他人使用上述知识成果',
          note: {
            zh: '不得提供他人使用。',
            en: 'Not for others.',
          },
          side: 'both',
        },
        {
          unit: 'g-13.para1',
          quote: '您及您授权使用阿里云产品或服务的其他个人或实体',
          note: {
            zh: '被授权人也受出口管制约束。',
            en: 'Authorized persons are bound by export control.',
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
          unit: 'p-19.5',
          quote: '出售、转租或作任何商业目的的使用',
          note: {
            zh: '鹿班。',
            en: 'Luban.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-35.3',
          quote: '您承诺使用容器镜像同步服务仅为自用',
          note: {
            zh: '容器镜像。',
            en: 'Registry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.1',
          quote: '若您利用本服务自行开发模型/模型应用、对外提供服务等',
          note: {
            zh: 'PAI 可对外提供服务，须合规。',
            en: 'PAI may be used for services to others under the law.',
          },
        },
        {
          unit: 'p-38.1',
          quote: '该服务的交付成果仅限于企业内分发',
          note: {
            zh: '专属钉钉企业内。',
            en: 'DingTalk: within the enterprise.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.1',
          quote: '您方应征得最终用户同意',
          note: {
            zh: '最终用户同意。',
            en: 'End users’ consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.2',
          quote: '且最终用户在使用专属钉钉前需确认并同意遵守《钉钉服务协议》',
          note: {
            zh: '最终用户须同意文件。',
            en: 'End users must agree.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.2',
          quote: '出售、转租或作任何商业目的的使用',
          note: {
            zh: 'VR 成像仪。',
            en: 'VR imager.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.3',
          quote: '您承诺使用VR成像仪服务仅为自用',
          note: {
            zh: 'VR 成像仪自用。',
            en: 'VR imager: own use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-46.1',
          quote: '仅用于对企业网络及系统资源的访问控制管理',
          note: {
            zh: '终端访问控制。',
            en: 'Terminal control.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-47.1',
          quote: '仅用于对终端管理对象的网络访问行为及企业系统资源访问的控制管理',
          note: {
            zh: '办公安全平台。',
            en: 'Office security platform.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-47.2',
          quote: '您应对您的终端管理对象利用办公安全平台所发布信息的内容合法性负责',
          note: {
            zh: '终端对象行为。',
            en: 'Acts of terminal users.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.5',
          quote:
            '您不得向任何第三方出租、租赁、出借、质押或直接或间接转让或分发微软产品，也不得允许任何第三方访问和/或使用产品的功能',
          note: {
            zh: '微软产品。',
            en: 'Microsoft products.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.5',
          quote: '您不得将通过云行情产品及服务获得的数据和资料提供或透露给第三方',
          note: {
            zh: '行情数据。',
            en: 'Market data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.1',
          quote: '用户不得将该账户以任何形式向任何第三方转让、出售、出租、出借等',
          note: {
            zh: 'DataV 账户。',
            en: 'DataV account.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.1.2',
          quote: '在乙方设备上的内部的使用用途',
          note: {
            zh: '机器人流程自动化内部使用。',
            en: 'RPA: internal use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.1',
          quote: '乙方仅能在乙方办公场所内且是乙方控制的服务器上使用、存储软件',
          note: {
            zh: '限办公场所。',
            en: 'Own premises only.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.2',
          quote: '再许可给任何第三方或让第三方解触',
          note: {
            zh: '不得让第三方接触（原文“解触”）。',
            en: 'No access for third parties (the text prints 解触).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.para1',
          quote:
            '您还应当负责将本条款提供给使用本服务的最终用户，确保最终用户在理解并完全接受本条款的所有内容后再使用本服务',
          note: {
            zh: '邮箱最终用户。',
            en: 'Mail end users.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.3',
          quote: '您基于该三方模型能力进一步开发应用后向公众提供服务的',
          note: {
            zh: '对公众服务须备案。',
            en: 'Services to the public need filing.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '“经阿里云同意或认可”怎样取得没有写；转售合作没有写。',
    en: 'How the vendor’s consent is obtained and resale arrangements are not printed.',
  },
  related: ['assignment', 'account', 'customer-indemnity', 'licence', 'acceptable-use'],
  isComplete: true,
};
