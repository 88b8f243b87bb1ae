import type { Concept } from '../../src/concepts/model';

export const realName: Concept = {
  slug: 'real-name',
  name: {
    zh: '实名认证',
    en: 'Real-name verification',
  },
  variants: {
    zh: ['实名', '身份认证', '名称一致', '实人认证', '身份核验', '认证主体'],
    en: ['identity verification', 'verified name', 'KYC', 'real-name registration'],
  },
  summary: {
    zh: '须注册账号并完成实名认证（通用条款 9.1）；付款人须与注册或实名认证名称一致（4.7）；须提供真实有效的联系方式（14.1.1）。实人认证、信息核验是另外的产品（专用说明 65、66）。',
    en: 'An account with real-name verification is needed (general 9.1); the payer must be the registered or verified name (4.7); contacts must be true (14.1.1). Real-person and information verification are separate products (special 65, 66).',
  },
  groups: [
    {
      title: {
        zh: '相关条款',
        en: 'Clauses',
      },
      clauses: [
        {
          unit: 'g-9.1.para1',
          quote: '您应注册阿里云账号并完成实名认证',
          note: {
            zh: '实名认证。',
            en: 'Verification needed.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.7',
          quote: '付款人应与您在阿里云官网注册或实名认证的名称一致',
          note: {
            zh: '付款人一致。',
            en: 'Same payer.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.1.1',
          quote: '您应该向阿里云提供真实有效的联系方式',
          note: {
            zh: '真实联系方式。',
            en: 'True contacts.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.1',
          quote: '因您提供的人员的信息不真实、不准确、不完整',
          note: {
            zh: '人员信息真实。',
            en: 'True data of staff.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.1',
          quote: '阿里云仅根据用户的登录账户来确认使用DataV服务的用户身份',
          note: {
            zh: 'DataV 按账户认身份。',
            en: 'DataV: identity by account.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.para1',
          quote: '您确认在使用实人认证服务时，应',
          note: {
            zh: '实人认证产品（对客户的用户）。',
            en: 'A product for the customer’s own users.',
          },
        },
        {
          unit: 'p-66.1',
          quote: '阿里云与合作伙伴合同向商户提供身份信息真实性和一致性核验服务',
          note: {
            zh: '信息核验产品。',
            en: 'A product.',
          },
        },
        {
          unit: 'p-22.1.4',
          quote: '阿里云不参与身份认证、发起身份标识创建、可验证声明的颁发和验证或任何您的业务等活动',
          note: {
            zh: '分布式身份中阿里云不认证身份。',
            en: 'The vendor does not verify identities there.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '未写不完成实名或实名信息不实的后果（看《阿里云用户协议》）。',
    en: 'What follows from missing or false verification is not printed (see the User Agreement).',
  },
  related: ['account', 'fees-payment', 'personal-information'],
  isComplete: true,
};
