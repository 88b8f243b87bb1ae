import type { Concept } from '../../src/concepts/model';

export const assignment: Concept = {
  slug: 'assignment',
  name: {
    zh: '转让',
    en: 'Assignment',
  },
  variants: {
    zh: [
      '合同转让',
      '权利义务转让',
      '概括转让',
      '债权转让',
      '债务承担',
      '债务转移',
      '转移给关联公司',
      '账号转让',
      '合并分立',
      '控制权变更',
      '过户',
    ],
    en: [
      'novation',
      'transfer of rights and obligations',
      'transfer to affiliates',
      'change of control',
      'merger',
      'transfer of account',
    ],
  },
  summary: {
    zh: '阿里云因合并、分立、经营调整等可转让给关联公司或指定第三方，须提前通知，客户30日内可提异议（通用条款 14.4.3）；也可经提前通知转给关联公司（14.4.4）。客户未经事先书面同意不得转让（14.4.4）。信息核验另有禁止：未经书面同意以委托、代理、转包等形式转让的，付违约金五十万元，不足弥补损失的仍须补足（专用说明 66.6）。',
    en: 'The vendor may assign to affiliates or a named third party, on prior notice, for reasons such as a merger, a division or a business adjustment; the customer may object within 30 days (general 14.4.3). It may transfer to affiliates on notice (14.4.4). The customer needs prior written consent (14.4.4). Information verification has a ban of its own: transfer by mandate, agency, subcontract or otherwise without consent costs RMB 500,000, and more if the loss is higher (special 66.6).',
  },
  groups: [
    {
      title: {
        zh: '阿里云转让',
        en: 'By the vendor',
      },
      clauses: [
        {
          unit: 'g-14.4.3',
          quote: '阿里云有权将本协议部分或全部权利义务转让予阿里云关联公司或其他指定的第三方',
          note: {
            zh: '可转给关联公司或第三方。',
            en: 'May assign to affiliates or third parties.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.3',
          quote: '阿里云须提前通知您，并尽力确保不对您所使用的服务产生不利影响',
          note: {
            zh: '须提前通知并尽力避免不利影响。',
            en: 'Prior notice and best efforts against harm.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.3',
          quote: '您对此有异议的可在收到通知后的30日内向阿里云提出',
          note: {
            zh: '可提异议；异议的后果未写。',
            en: 'The customer may object; the effect is not printed.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.4',
          quote: '阿里云有权经提前通知将本协议的权利义务全部或者部分转移给阿里云的关联公司',
          note: {
            zh: '可转给关联公司。',
            en: 'May transfer to affiliates.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '客户转让',
        en: 'By the customer',
      },
      clauses: [
        {
          unit: 'g-14.4.4',
          quote: '您不得转让或以其他方式将本协议的全部或部分转让给任何第三方，包括您的关联公司',
          note: {
            zh: '未经书面同意不得转让。',
            en: 'No transfer without written consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.6',
          quote: '不得将本协议项下权利和义务的全部或部分以委托、代理、转包或任何其他形式转让给第三方',
          note: {
            zh: '信息核验不得转让。',
            en: 'No transfer for information verification.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.6',
          quote: '向阿里云支付违约金人民币五十万元',
          note: {
            zh: '违反付五十万元。',
            en: 'Breach costs RMB 500,000.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '账号、产品和许可的转让',
        en: 'Transfer of accounts, products and licences',
      },
      clauses: [
        {
          unit: 'g-10.1',
          quote: '另一方无权复制、传播、转让、许可或提供他人使用上述知识成果',
          note: {
            zh: '对方知识成果不得转让。',
            en: 'The other party’s work may not be transferred.',
          },
          side: 'both',
        },
        {
          unit: 'p-19.5',
          quote: '出售、转租或作任何商业目的的使用',
          note: {
            zh: '鹿班不得出售、转租。',
            en: 'Luban may not be sold or sublet.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.2',
          quote: '无转授权、不可转让的有限的使用许可',
          note: {
            zh: '专属钉钉许可不可转让。',
            en: 'The DingTalk licence is not transferable.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.2',
          quote: '出售、转租或作任何商业目的的使用',
          note: {
            zh: 'VR 成像仪不得出售、转租。',
            en: 'The VR imager may not be sold or sublet.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.5',
          quote: '您不得向任何第三方出租、租赁、出借、质押或直接或间接转让或分发微软产品',
          note: {
            zh: '微软产品不得转让。',
            en: 'Microsoft products may not be transferred.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.1',
          quote: '用户不得将该账户以任何形式向任何第三方转让、出售、出租、出借等',
          note: {
            zh: 'DataV 账户不得转让。',
            en: 'DataV accounts may not be transferred.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.2',
          quote: '将软件及其修改或衍生作品全部或部分转让、授权、转租、分许可、再许可给任何第三方',
          note: {
            zh: '机器人流程自动化软件不得转让。',
            en: 'RPA software may not be transferred.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '未写客户提异议后能否解除、是否退款；未写控制权变更。',
    en: 'Not printed: whether an objecting customer may end the contract or gets a refund, and what a change of control means.',
  },
  related: ['subcontracting', 'own-use-only', 'liquidated-damages', 'licence'],
  isComplete: true,
};
