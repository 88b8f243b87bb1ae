import type { Concept } from '../../src/concepts/model';

export const vendorCompensation: Concept = {
  slug: 'vendor-compensation',
  name: {
    zh: '阿里云的赔偿责任',
    en: 'What the vendor pays',
  },
  variants: {
    zh: ['赔偿', '阿里云赔偿', '供应商责任', '索赔', '卖方违约', '赔偿损失', '阿里云违约责任', '实际损失'],
    en: [
      'compensation by the vendor',
      'vendor liability',
      'damages payable by vendor',
      'claim for damages',
      'vendor breach',
    ],
  },
  summary: {
    zh: '过错致不可用按 SLA 补偿（通用条款 12.5）；连续72小时不能用可终止（12.4）；泄密赔直接经济损失（11.5）；知识产权索赔由违约方承担（10.7）。这些是否都受 12.6 的除外和上限约束，没有写明。',
    en: 'Unavailability by fault is compensated under the SLA (general 12.5); 72 hours of outage allow ending (12.4); disclosure costs direct economic loss (11.5); property claims are borne by the party in breach (10.7). Whether all this is subject to the exclusion and the cap of 12.6 is not printed.',
  },
  groups: [
    {
      title: {
        zh: '赔偿与补偿',
        en: 'Compensation',
      },
      clauses: [
        {
          unit: 'g-12.5',
          quote: '如因阿里云过错导致产品/服务不可用',
          note: {
            zh: '以过错为条件，按 SLA 补偿。',
            en: 'Needs fault; by the SLA.',
          },
          side: 'customer',
        },
        {
          unit: 'g-11.5',
          quote: '如因此给对方造成损失的，应赔偿因此给对方造成的直接经济损失',
          note: {
            zh: '泄密。',
            en: 'Disclosure.',
          },
          side: 'both',
        },
        {
          unit: 'g-10.1',
          quote: '否则应承担相应的责任',
          note: {
            zh: '擅用对方知识成果。',
            en: 'Use of the other’s work.',
          },
          side: 'both',
        },
        {
          unit: 'g-10.2',
          quote: '阿里云保证向您提供的服务未侵犯任何第三方的合法权益',
          note: {
            zh: '不侵权保证；违反的后果看 10.7。',
            en: 'Promise of no infringement; for the result see 10.7.',
          },
          side: 'customer',
        },
        {
          unit: 'g-10.7',
          quote: '违约方应负责解决，承担费用和损失，以及使另一方免责',
          note: {
            zh: '违约方承担。',
            en: 'The party in breach bears it.',
          },
          side: 'both',
        },
        {
          unit: 'p-73.7',
          quote: '如果因阿里云原因不能为您提供正常服务的',
          note: {
            zh: '企业邮箱按 SLA 赔偿。',
            en: 'Mail: by its SLA.',
          },
          side: 'customer',
        },
        {
          unit: 'p-24.5',
          quote: '除非阿里云故意或重大过失',
          note: {
            zh: '码栈故意、重大过失时不免责。',
            en: 'Codestack: no exclusion for intent or gross negligence.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '终止与返还',
        en: 'Ending and return',
      },
      clauses: [
        {
          unit: 'g-12.4',
          quote: '您可终止接受服务',
          note: {
            zh: '72小时不能用。',
            en: '72 hours of outage.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.4.3',
          quote: '将剩余款项（如有）返还',
          note: {
            zh: '攻击致终止。',
            en: 'Ended for attacks.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.4.5',
          quote: '已预付但未消费的款项退还至您的阿里云账户',
          note: {
            zh: '下线退款。',
            en: 'Refund on discontinuation.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '限度',
        en: 'Limits',
      },
      clauses: [
        {
          unit: 'g-12.6',
          quote: '阿里云在本协议项下所承担的损失赔偿责任不超过违约事件发生前就该服务过往12个月所缴纳的服务费用的总和',
          note: {
            zh: '上限。',
            en: 'Cap.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.6',
          quote: '阿里云均不对任何间接性、后果性、惩戒性、偶然性、特殊性的损害',
          note: {
            zh: '不赔间接损失。',
            en: 'No indirect damage.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-2.1.2',
          quote: '并向您承担产品和服务的责任',
          note: {
            zh: '伙伴产品找运营方。',
            en: 'Partner products: the operator.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '没有写客户索赔的期限和程序，也没有写数据丢失时的赔偿。',
    en: 'Not printed: time limits and steps for a claim, and compensation for lost data.',
  },
  related: ['limitation-of-liability', 'sla', 'intent-gross-negligence', 'exclusion-of-liability'],
  isComplete: true,
};
