import type { Concept } from '../../src/concepts/model';

export const limitationOfLiability: Concept = {
  slug: 'limitation-of-liability',
  name: {
    zh: '责任上限',
    en: 'Limitation of liability',
  },
  variants: {
    zh: [
      '赔偿上限',
      '责任封顶',
      '赔偿限额',
      '责任限制',
      '最高赔偿额',
      '限责',
      '赔偿总额',
      '十二个月费用',
      '损害赔偿限制',
    ],
    en: [
      'cap on liability',
      'liability cap',
      'limit of liability',
      'maximum liability',
      'aggregate liability',
      'twelve months fees',
      'limitation of damages',
      'cap on damages',
    ],
  },
  summary: {
    zh: '在法律允许的情况下，阿里云的赔偿不超过违约前就该服务过往12个月所缴的服务费用总和（通用条款 12.6）。SLA 补偿（12.5）、保密的直接经济损失（11.5）和邮箱的赔偿（专用说明 73.7）另有条文；是否受这一上限约束没有写明。客户的责任没有上限（通用条款 12.2）。',
    en: 'As far as law allows, the vendor’s liability is at most the fees paid for that service in the 12 months before the breach (general 12.6). SLA compensation (12.5), direct loss from disclosure (11.5) and mail compensation (special 73.7) have clauses of their own; whether the cap covers them is not printed. The customer’s liability is not capped (general 12.2).',
  },
  groups: [
    {
      title: {
        zh: '上限',
        en: 'Cap',
      },
      clauses: [
        {
          unit: 'g-12.6',
          quote: '阿里云在本协议项下所承担的损失赔偿责任不超过违约事件发生前就该服务过往12个月所缴纳的服务费用的总和',
          note: {
            zh: '上限为该服务过往12个月费用。',
            en: 'Cap: 12 months’ fees for that service.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.6',
          quote: '在法律允许的情况下',
          note: {
            zh: '以法律允许为限。',
            en: 'Only as far as law allows.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '另写的救济',
        en: 'Separate remedies',
      },
      clauses: [
        {
          unit: 'g-12.5',
          quote: '《服务等级协议（SLA）》的约定进行补偿',
          note: {
            zh: '不可用按 SLA 补偿。',
            en: 'Unavailability: SLA.',
          },
          side: 'customer',
        },
        {
          unit: 'g-11.5',
          quote: '应赔偿因此给对方造成的直接经济损失',
          note: {
            zh: '泄密赔直接经济损失。',
            en: 'Disclosure: direct economic loss.',
          },
          side: 'both',
        },
        {
          unit: 'g-10.7',
          quote: '违约方应负责解决，承担费用和损失，以及使另一方免责',
          note: {
            zh: '知识产权索赔由违约方承担。',
            en: 'Property claims: borne by the party in breach.',
          },
          side: 'both',
        },
        {
          unit: 'p-73.7',
          quote: '我们将根据《企业邮箱服务等级协议》的约定对您做出赔偿',
          note: {
            zh: '企业邮箱按 SLA 赔偿。',
            en: 'Mail: by its SLA.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '免费版与金额为零的情形',
        en: 'Free services',
      },
      clauses: [
        {
          unit: 'p-29.1',
          quote: '阿里云均不承担任何责任',
          note: {
            zh: '云解析免费版完全免责（无须到上限）。',
            en: 'Free DNS: full exclusion, no cap needed.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.7',
          quote: '阿里云亦不对您使用或不能使用阿里云服务的工作或结果承担任何责任',
          note: {
            zh: '免费服务不负责任。',
            en: 'Free services: no liability.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '客户的责任（对照）',
        en: 'The customer’s liability (for comparison)',
      },
      clauses: [
        {
          unit: 'g-12.2',
          quote: '您应对阿里云、其他用户或相关第三方的实际损失进行全额赔偿',
          note: {
            zh: '客户全额赔偿，无上限。',
            en: 'The customer pays in full, without a cap.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '未写故意、重大过失、人身损害、数据泄露时上限是否适用；未写上限是每次还是累计；“缴纳”没有写主语；SLA 补偿是否计入上限没有写明。',
    en: 'Not printed: whether the cap holds for intent, gross negligence, personal injury or data breach, and whether it is per event or in total, whether SLA compensation counts towards it, and who must have paid the fees.',
  },
  related: [
    'exclusion-of-liability',
    'indirect-damages',
    'vendor-compensation',
    'intent-gross-negligence',
    'sla',
    'customer-indemnity',
  ],
  isComplete: true,
};
