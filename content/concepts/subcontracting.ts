import type { Concept } from '../../src/concepts/model';

export const subcontracting: Concept = {
  slug: 'subcontracting',
  name: {
    zh: '转包与协助方',
    en: 'Subcontracting and helpers',
  },
  variants: {
    zh: ['转包', '分包', '第三方履行', '委托处理', '合作方', '外包', '委托第三方', '履行辅助人', '次处理者', '转委托'],
    en: [
      'subcontract',
      'subcontractor',
      'sub-processors',
      'performance by third parties',
      'performance by partners',
      'outsourcing',
      'delegation',
      'performance by affiliates',
    ],
  },
  summary: {
    zh: '阿里云可与关联公司共同提供、由关联公司独立提供（通用条款 2.1.1）或由合作伙伴提供（2.1.2）。个别产品写明由伙伴、原厂或第三方机构履行（专用说明 38.1、58.1、58.5、66.1、75.1）。没有一般的转包条款；信息核验的商户不得转包（66.6）。',
    en: 'Services may be given together with or by affiliates (general 2.1.1) or by partners (2.1.2). Some products name partners, makers or third bodies (special 38.1, 58.1, 58.5, 66.1, 75.1). There is no general clause on subcontracting; the merchant of information verification may not subcontract (66.6).',
  },
  groups: [
    {
      title: {
        zh: '阿里云一方',
        en: 'On the vendor’s side',
      },
      clauses: [
        {
          unit: 'g-2.1.para1',
          quote: '以及其他提供服务的关联公司',
          note: {
            zh: '关联公司也提供服务。',
            en: 'Affiliates provide too.',
          },
        },
        {
          unit: 'g-2.1.1',
          quote: '也可能和关联公司共同或由关联公司独立为用户提供产品/服务',
          note: {
            zh: '可由关联公司提供。',
            en: 'Affiliates may provide.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-2.1.2',
          quote: '由合作伙伴单独向用户提供相关产品/服务',
          note: {
            zh: '可由伙伴单独提供。',
            en: 'A partner alone may provide.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.1.para1',
          quote: '授权阿里云技术支持合作伙伴收集、使用您安装的远程支持软件的密钥、IP和用户名用于远程操作您的设备',
          note: {
            zh: '伙伴远程操作客户设备。',
            en: 'A partner operates the customer’s device remotely.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.5',
          quote: '证书服务机构可能委托如下机构处理您的信息：GlobalSign Subprocessor List',
          note: {
            zh: '证书机构可再委托。',
            en: 'The certificate body may use sub-processors.',
          },
        },
        {
          unit: 'p-59.1.7',
          quote: '对软件服务的任何支持均由阿里云或阿里云委托的合作伙伴向您提供',
          note: {
            zh: '支持可由委托伙伴提供。',
            en: 'Support may come from an appointed partner.',
          },
        },
        {
          unit: 'p-63.3',
          quote: '我们及我们的关联公司将在必要范围内处理您的错误信息',
          note: {
            zh: '关联公司可处理错误信息。',
            en: 'Affiliates may process error messages.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.1',
          quote: '阿里云与合作伙伴合同向商户提供身份信息真实性和一致性核验服务',
          note: {
            zh: '与伙伴共同提供（原文作“合同”）。',
            en: 'Provided together with partners (the text prints 合同).',
          },
        },
        {
          unit: 'p-66.2',
          quote: '同意阿里云向合法保存信息主体信息的机构核对身份识别等所需的信息',
          note: {
            zh: '向第三方机构核对。',
            en: 'Data are checked with third bodies.',
          },
        },
        {
          unit: 'p-75.1',
          quote: '由钉钉平台作为原厂方向您提供相关服务',
          note: {
            zh: '钉钉平台提供宜搭。',
            en: 'DingTalk provides Yida.',
          },
        },
        {
          unit: 'p-36.3.6',
          quote: '请直接与第三方服务商联系',
          note: {
            zh: '三方模型的支持找第三方。',
            en: 'Support for models comes from the third party.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.1',
          quote: '由第三方软件服务商提供服务并承担相关技术支持',
          note: {
            zh: '第三方软件由其服务商提供。',
            en: 'Third-party software is served by its vendor.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.2',
          quote: '由第三方服务商开发并提供的模型或技术服务',
          note: {
            zh: '三方模型由第三方提供。',
            en: 'Models are provided by third parties.',
          },
        },
      ],
    },
    {
      title: {
        zh: '客户一方',
        en: 'On the customer’s side',
      },
      clauses: [
        {
          unit: 'g-7.1.12',
          quote: '将上述账号下所购买的产品/服务交由第三方实际使用的',
          note: {
            zh: '交第三方使用须经同意并连带负责。',
            en: 'Use by third parties needs consent and joint liability.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.1',
          quote: '相关密钥管理/加密服务由您方（自研自用情形）或第三方商用加密服务商提供',
          note: {
            zh: '加密服务由客户或其第三方提供。',
            en: 'Encryption is by the customer or its third party.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.2',
          quote: '您应当确保能够接触、处理信息主体信息的雇员、顾问、外包公司、信息处理服务提供者',
          note: {
            zh: '客户须约束其外包公司。',
            en: 'The customer must bind its contractors.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.6',
          quote: '以委托、代理、转包或任何其他形式转让给第三方',
          note: {
            zh: '信息核验商户不得转包。',
            en: 'The merchant may not subcontract.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '未写阿里云转包是否须同意，也未写其对分包人行为负责的一般规则。',
    en: 'Not printed: whether the vendor needs consent to subcontract, and a general rule of liability for subcontractors.',
  },
  related: ['assignment', 'contracting-parties', 'vendor-access', 'personal-information'],
  isComplete: true,
};
