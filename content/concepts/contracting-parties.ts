import type { Concept } from '../../src/concepts/model';

export const contractingParties: Concept = {
  slug: 'contracting-parties',
  name: {
    zh: '签约主体',
    en: 'Contracting parties',
  },
  variants: {
    zh: [
      '合同主体',
      '服务提供方',
      '缔约方',
      '乙方是谁',
      '谁是卖方',
      '关联公司',
      '合作伙伴售卖',
      '售卖渠道',
      '代售',
      '独立缔约方',
      '代理关系',
      '合伙关系',
      '合资',
      '劳动关系',
      '当事人',
    ],
    en: [
      'who is the vendor',
      'service provider',
      'affiliates',
      'parties',
      'reseller',
      'sales channel',
      'independent contractors',
      'agency',
      'partnership',
      'joint venture',
      'relationship of the parties',
    ],
  },
  summary: {
    zh: '服务由阿里云计算有限公司、阿里巴巴云计算（北京）有限公司及其他关联公司提供（通用条款 2.1、2.1.1）；信息核验由阿里云智能科技（江苏）有限公司提供（专用说明 66.1）；伙伴产品由其运营方签约并负责（通用条款 2.1.2）。双方是独立缔约方（14.4.12）。',
    en: 'The providers are 阿里云计算有限公司, 阿里巴巴云计算（北京）有限公司 and other affiliates (general 2.1, 2.1.1). Information verification is given by 阿里云智能科技（江苏）有限公司 (special 66.1). For partner products the operator is the contract party and is liable (general 2.1.2). The parties are independent (14.4.12).',
  },
  groups: [
    {
      title: {
        zh: '一般规则',
        en: 'General rule',
      },
      clauses: [
        {
          unit: 'pre.para1',
          quote: '阿里云计算有限公司（下称“阿里云”或“我们”）',
          note: {
            zh: '开头的签约方。',
            en: 'The party named at the start.',
          },
        },
        {
          unit: 'g-2.1.para1',
          quote: '阿里云计算有限公司、阿里巴巴云计算（北京）有限公司以及其他提供服务的关联公司',
          note: {
            zh: '服务提供方包括关联公司。',
            en: 'Affiliates are among the providers.',
          },
        },
        {
          unit: 'g-2.1.1',
          quote: '具体的服务提供主体以本协议专用说明部分所列明或产品购买页展示为准',
          note: {
            zh: '具体主体看专用说明或购买页。',
            en: 'The special terms or the purchase page name the provider.',
          },
        },
        {
          unit: 'g-2.1.2',
          quote: '并向您承担产品和服务的责任',
          note: {
            zh: '伙伴产品由运营方承担责任。',
            en: 'For partner products the operator bears the liability.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-2.1.2',
          quote: '我们亦可能仅提供售卖渠道',
          note: {
            zh: '阿里云可能只是售卖渠道。',
            en: 'Alibaba Cloud may be only a sales channel.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.12',
          quote: '双方均为独立缔约方',
          note: {
            zh: '不成立合伙、合资、代理或雇佣。',
            en: 'No partnership, joint venture, agency or employment.',
          },
          side: 'both',
        },
      ],
    },
    {
      title: {
        zh: '专用说明中的其他主体',
        en: 'Others named in the special terms',
      },
      clauses: [
        {
          unit: 'p-22.1.4',
          quote: '阿里云是分布式身份服务的技术提供方',
          note: {
            zh: '分布式身份服务中只是技术提供方。',
            en: 'Only a technical provider of the identity service.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.3',
          quote: '既不构成现行法律法规下的深度合成服务提供者/生成式人工智能服务提供者',
          note: {
            zh: '三方模型不由阿里云作为提供者。',
            en: 'Alibaba Cloud says it is not the provider of third-party models.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.2',
          quote: '均归属钉钉(中国）信息技术有限公司和/或其关联公司所有',
          note: {
            zh: '专属钉钉的权利人是钉钉公司。',
            en: 'The DingTalk company owns the product.',
          },
        },
        {
          unit: 'p-39.13',
          quote: 'DataWorks仅向您提供技术服务',
          note: {
            zh: 'DataWorks 只提供技术服务。',
            en: 'DataWorks supplies only technical services.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.1',
          quote: '由第三方软件服务商提供服务并承担相关技术支持',
          note: {
            zh: '第三方软件由其服务商负责。',
            en: 'Third-party software is served by its own vendor.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.1.para1',
          quote: '由阿里云联合阿里云技术支持合作伙伴向您提供',
          note: {
            zh: '证书技术支持与伙伴共同提供。',
            en: 'Certificate support is given jointly with a partner.',
          },
        },
        {
          unit: 'p-58.5',
          quote: '您需要向阿里云及证书服务机构GlobalSign（简称证书服务机构）提供',
          note: {
            zh: 'GlobalSign 证书另有证书服务机构。',
            en: 'GlobalSign is a further party for its certificates.',
          },
        },
        {
          unit: 'p-66.1',
          quote: '信息核验服务由阿里云智能科技（江苏）有限公司',
          note: {
            zh: '信息核验由江苏公司提供。',
            en: 'The Jiangsu company provides information verification.',
          },
        },
        {
          unit: 'p-66.1',
          quote: '本条款中的“您”是指：所有使用信息核验服务的主体',
          note: {
            zh: '客户也称“商户”。',
            en: 'The customer is also called the merchant.',
          },
        },
        {
          unit: 'p-71.1.1',
          quote: '本协议中的“您”是指：所有使用DataV服务的主体',
          note: {
            zh: 'DataV 条款对“您”另作定义。',
            en: 'The DataV terms define the customer anew.',
          },
        },
        {
          unit: 'p-72.1.1',
          quote: '指包括甲方向乙方提供的软件包',
          note: {
            zh: '第72条用甲方、乙方，未说明是谁。',
            en: 'Clause 72 speaks of Party A and Party B without saying who they are.',
          },
        },
        {
          unit: 'p-75.1',
          quote: '由钉钉平台作为原厂方向您提供相关服务',
          note: {
            zh: '宜搭由钉钉平台提供。',
            en: 'Yida is provided by the DingTalk platform.',
          },
        },
        {
          unit: 'p-36.3.2',
          quote: '由第三方服务商开发并提供的模型或技术服务',
          note: {
            zh: '三方服务商。',
            en: 'Third-party providers of models.',
          },
        },
        {
          unit: 'p-38.1',
          quote: '集成甲方已有的办公应用软件',
          note: {
            zh: '出现未定义的“甲方”。',
            en: 'An undefined “Party A”.',
          },
        },
        {
          unit: 'p-59.1.1',
          quote: '微软产品由微软公司（统称“微软”）的关联公司授予许可',
          note: {
            zh: '微软关联公司授予许可。',
            en: 'A Microsoft affiliate licenses.',
          },
        },
        {
          unit: 'p-70.6',
          quote: '与其签署的相关协议',
          note: {
            zh: '客户另与数据提供方签约。',
            en: 'A contract with the data provider.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '未写几家公司如何分担责任、是否负连带责任；第72条的甲方、乙方没有定义。',
    en: 'Not printed: how the companies share liability and whether they are jointly liable. Party A and Party B in special clause 72 are not defined.',
  },
  related: ['subcontracting', 'assignment', 'exclusion-of-liability'],
  isComplete: true,
};
