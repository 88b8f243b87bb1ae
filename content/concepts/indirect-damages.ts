import type { Concept } from '../../src/concepts/model';

export const indirectDamages: Concept = {
  slug: 'indirect-damages',
  name: {
    zh: '间接损失',
    en: 'Indirect damages',
  },
  variants: {
    zh: [
      '间接损害',
      '后果性损失',
      '利润损失',
      '可得利益损失',
      '预期利益',
      '惩罚性赔偿',
      '惩戒性',
      '特殊损害',
      '商誉损失',
      '预期可得利益',
    ],
    en: [
      'consequential loss',
      'loss of profit',
      'lost profits',
      'punitive damages',
      'incidental damages',
      'special damages',
      'loss of business',
      'goodwill',
    ],
  },
  summary: {
    zh: '照 12.6 的文字，阿里云在任何情况下不赔间接、后果、惩戒、偶然、特殊损害，“包括”利润损失；直接的利润损失是否也排除，有两读。个别条款连直接损失也排除（专用说明 29.1、59.1.6、71.2.6（4））。使用 DMS、ADB 智能助手违规侵犯第三方权益的，客户须赔直接和间接损失（56.1.4、62.1.5）。',
    en: 'By the words of general 12.6 the vendor never pays indirect, consequential, punitive, incidental or special damage, “including” lost profit; whether direct lost profit is also excluded has two readings. Some clauses exclude direct loss too (special 29.1, 59.1.6, 71.2.6(4)). If use of the DMS or ADB assistant in breach infringes third parties’ rights, the customer pays direct and indirect loss (56.1.4, 62.1.5).',
  },
  groups: [
    {
      title: {
        zh: '阿里云不赔',
        en: 'Not paid by the vendor',
      },
      clauses: [
        {
          unit: 'g-12.6',
          quote:
            '阿里云均不对任何间接性、后果性、惩戒性、偶然性、特殊性的损害，包括您使用阿里云服务而遭受的利润损失承担责任（即使您已被告知该等损失的可能性）',
          note: {
            zh: '一般除外，含利润损失。',
            en: 'General exclusion, with lost profit.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-29.1',
          quote: '包括但不限于直接或间接的个人损害、商业赢利的丧失、贸易中断、商业信息的丢失或任何其它经济损失',
          note: {
            zh: '云解析免费版。',
            en: 'Free DNS.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.6',
          quote: '对于因软件服务引起的任何直接、间接或后果性损害赔偿和补偿',
          note: {
            zh: '微软产品。',
            en: 'Microsoft products.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.4',
          quote: '任何直接或间接损失',
          note: {
            zh: 'DataV 账号限制。',
            en: 'DataV restricted account.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '只赔直接损失',
        en: 'Direct loss only',
      },
      clauses: [
        {
          unit: 'g-11.5',
          quote: '应赔偿因此给对方造成的直接经济损失',
          note: {
            zh: '泄密只赔直接经济损失。',
            en: 'Disclosure: direct economic loss only.',
          },
          side: 'both',
        },
      ],
    },
    {
      title: {
        zh: '客户须赔的间接或商誉损失',
        en: 'Indirect loss or goodwill payable by the customer',
      },
      clauses: [
        {
          unit: 'p-56.1.4',
          quote: '当我们或/及我们的合作方因此遭受任何名誉、声誉或财产上的直接或间接损失时，您负有全部的损害赔偿责任',
          note: {
            zh: 'DMS 智能助手。',
            en: 'DMS assistant.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.5',
          quote: '当我们或/及我们的合作方因此遭受任何名誉、声誉或财产上的直接或间接损失时，您负有全部的损害赔偿责任',
          note: {
            zh: 'ADB 智能助手。',
            en: 'ADB assistant.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.3',
          quote: '包括但不限于向信息主体及其他第三方的赔偿及/或补偿、行政处罚、商誉损失等',
          note: {
            zh: '信息核验，含商誉损失。',
            en: 'Information verification, with goodwill.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.2',
          quote: '实际损失进行全额赔偿',
          note: {
            zh: '客户一般赔“实际损失”。',
            en: 'In general the customer pays actual loss.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '12.6 前半句没有“在法律允许的情况下”；数据丢失是直接还是间接损失没有写；客户不享有同样的间接损失免责。',
    en: 'The first half of 12.6 is not limited to what law allows. Whether loss of data is direct or indirect is open. The customer has no such exclusion.',
  },
  related: ['limitation-of-liability', 'exclusion-of-liability', 'customer-indemnity', 'confidentiality'],
  isComplete: true,
};
