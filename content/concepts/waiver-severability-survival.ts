import type { Concept } from '../../src/concepts/model';

export const waiverSeverabilitySurvival: Concept = {
  slug: 'waiver-severability-survival',
  name: {
    zh: '弃权、可分性与存续',
    en: 'Waiver, severability, survival',
  },
  variants: {
    zh: ['弃权', '不弃权', '可分性', '部分无效', '存续条款', '协议终止后的效力', '无效条款', '独立性', '继续有效'],
    en: [
      'waiver',
      'no waiver',
      'severability',
      'survival',
      'invalid clause',
      'partial invalidity',
      'clauses that survive termination',
    ],
  },
  summary: {
    zh: '阿里云一次放弃权利不等于弃权（通用条款 14.4.5）；条款无效不影响其余（14.4.6）；知识产权、保密、法律适用及争议解决等条款在终止后仍有效（14.4.7）。',
    en: 'If the vendor lets one breach pass, that is no waiver (general 14.4.5). An invalid clause leaves the rest in force (14.4.6). The clauses on intellectual property, confidentiality, law and disputes and the like survive (14.4.7).',
  },
  groups: [
    {
      title: {
        zh: '弃权',
        en: 'Waiver',
      },
      clauses: [
        {
          unit: 'g-14.4.5',
          quote: '不应视为其对您的其他或以后同类之过失或违约行为弃权',
          note: {
            zh: '只写阿里云不弃权。',
            en: 'Only the vendor’s non-waiver is printed.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '可分性',
        en: 'Severability',
      },
      clauses: [
        {
          unit: 'g-14.4.6',
          quote: '不影响本协议其余条款的有效性及可执行性',
          note: {
            zh: '其余条款继续有效。',
            en: 'The rest stays in force.',
          },
          side: 'both',
        },
      ],
    },
    {
      title: {
        zh: '存续',
        en: 'Survival',
      },
      clauses: [
        {
          unit: 'g-14.4.7',
          quote: '本协议项下之知识产权条款、保密条款、法律适用及争议解决条款等内容，不因本协议的终止而失效',
          note: {
            zh: '列出的条款终止后仍有效。',
            en: 'The listed clauses survive.',
          },
          side: 'both',
        },
        {
          unit: 'p-65.2',
          quote: '对信息主体信息负有永久保密义务',
          note: {
            zh: '实人认证中的保密是永久的。',
            en: 'Confidentiality for identity data is perpetual.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '客户的不弃权没有写；责任限制、赔偿条款是否在“等内容”之内没有写明。',
    en: 'A non-waiver for the customer is not printed. Whether limits and indemnities are within “and the like” is open.',
  },
  related: ['confidentiality', 'intellectual-property', 'consequences-of-termination'],
  isComplete: true,
};
