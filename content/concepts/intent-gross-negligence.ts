import type { Concept } from '../../src/concepts/model';

export const intentGrossNegligence: Concept = {
  slug: 'intent-gross-negligence',
  name: {
    zh: '故意或重大过失',
    en: 'Intent and gross negligence',
  },
  variants: {
    zh: ['故意', '重大过失', '过错', '过失', '人身损害', '造成人身损害的免责', '过错责任', '欺诈'],
    en: [
      'wilful misconduct',
      'gross negligence',
      'intent',
      'fault',
      'negligence',
      'personal injury',
      'fraud',
      'carve-out',
    ],
  },
  summary: {
    zh: '只有码栈写明故意或重大过失时不免责（专用说明 24.5）；SLA 补偿以阿里云过错为条件（通用条款 12.5）；通用条款的免责和上限没有这样的例外，通用条款 12.6 的上限只写“在法律允许的情况下”。',
    en: 'Only Codestack keeps liability for intent or gross negligence (special 24.5). SLA compensation needs the vendor’s fault (general 12.5). The general exclusions and the cap have no such exception; the cap only says “as far as law allows” (general 12.6).',
  },
  groups: [
    {
      title: {
        zh: '相关条款',
        en: 'Clauses',
      },
      clauses: [
        {
          unit: 'g-12.6',
          quote: '在法律允许的情况下',
          note: {
            zh: '上限以法律允许为限。',
            en: 'The cap is limited by law.',
          },
          side: 'customer',
        },
        {
          unit: 'g-12.6',
          quote: '在任何情况下，阿里云均不对任何间接性、后果性、惩戒性、偶然性、特殊性的损害',
          note: {
            zh: '间接损失除外没有故意、重大过失的例外。',
            en: 'The exclusion has no exception for intent or gross negligence.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.5',
          quote: '如因阿里云过错导致产品/服务不可用',
          note: {
            zh: '以过错为条件。',
            en: 'Needs fault.',
          },
          side: 'customer',
        },
        {
          unit: 'p-24.5',
          quote: '除非阿里云故意或重大过失，阿里云无法且不会对因前述风险而导致的任何损失或损害承担责任',
          note: {
            zh: '码栈的例外。',
            en: 'The exception for Codestack.',
          },
          side: 'customer',
        },
        {
          unit: 'p-29.1',
          quote: '包括但不限于直接或间接的个人损害',
          note: {
            zh: '云解析免费版连个人损害也排除，以法律为限。',
            en: 'Free DNS excludes even personal damage, as far as law allows.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '通用条款没有写故意、重大过失、人身损害的例外；这些问题看法律（如民法典第506条），文本不作回答。',
    en: 'The general terms have no exception for intent, gross negligence or personal injury; the text leaves this to the law (for example Civil Code article 506).',
  },
  related: ['limitation-of-liability', 'exclusion-of-liability', 'indirect-damages'],
  isComplete: true,
};
