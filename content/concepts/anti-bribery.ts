import type { Concept } from '../../src/concepts/model';

export const antiBribery: Concept = {
  slug: 'anti-bribery',
  name: {
    zh: '反贿赂反腐败',
    en: 'Anti-bribery',
  },
  variants: {
    zh: ['反贿赂', '反腐败', '商业贿赂', '廉洁', '廉洁条款', '行贿'],
    en: ['anti-corruption', 'FCPA', 'bribery', 'corruption', 'integrity clause'],
  },
  summary: {
    zh: '双方遵守适用的反贿赂反腐败法律，承诺双方及关联方人员不曾也不会以不正当方式提供利益（通用条款 14.4.11）。',
    en: 'Both parties obey the anti-bribery laws that apply and promise that they and their people have not given and will not give improper benefits (general 14.4.11).',
  },
  groups: [
    {
      title: {
        zh: '相关条款',
        en: 'Clauses',
      },
      clauses: [
        {
          unit: 'g-14.4.11',
          quote: '双方均承诺遵守本协议适用的任何国家或地区的反贿赂反腐败法律、法规和相关国际公约',
          note: {
            zh: '遵守反贿赂法。',
            en: 'Anti-bribery laws.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.4.11',
          quote: '任何形式的贿赂和腐败行为都是明确禁止的',
          note: {
            zh: '一律禁止。',
            en: 'All bribery is forbidden.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.4.11',
          quote: '不曾也不会以任何不正当的方式',
          note: {
            zh: '过去和将来的承诺。',
            en: 'For past and future.',
          },
          side: 'both',
        },
      ],
    },
  ],
  silent: {
    zh: '没有写违反的后果、举报和审计。',
    en: 'Consequences, reporting and audit are not printed.',
  },
  related: ['export-control', 'regulatory-compliance'],
  isComplete: true,
};
