import type { Shape } from '@/i18n/shape';
import type { specialZh } from './special.zh';

/** Wording of the pages of products in English. */
export const specialEn = {
  special: {
    meta: 'Special terms of {{name}} (article {{number}}) in 《阿里云产品服务协议》, with the general rules on expiry, arrears and data. Unofficial.',
    special: 'Special terms',
    general: 'General rules for all products',
    generalLead:
      'What applies in general to expiry, arrears and data. Where the special terms differ, they come first; service descriptions, price descriptions and order pages come before both (14.4.1).',
    inFullText: 'In the full text',
    previous: 'Previous product',
    next: 'Next product',
    englishName: 'English name (ours): {{name}}',
  },
} satisfies Shape<typeof specialZh>;
