import type { findingZh } from './finding.zh';
import type { Shape } from './shape';

/** Wording of the results of a search in English. */
export const findingEn = {
  finding: {
    neighbours: 'Next to it',
    wider: 'In other words',
    widened: 'For “{{word}}” the agreement says: {{by}}',
    exactOnly: 'These words only',
    widen: 'Words of the same meaning too',
    apart: 'The words apart',
    apartNote: '“{{word}}” does not occur as one; taken apart into {{parts}}.',
    excluded: 'Without: {{words}}',
    chapter: 'Chapter of the general terms',
    product: 'Product',
    anywhere: 'any',
    timeline: 'Products with a timeline only ({{count}})',
    badChapter: 'There is no chapter “{{value}}”; everything was searched.',
    openTimeline: 'Timeline',
    answer: 'Answer',
    answerOf: '{{product}}: {{fate}} after {{trigger}}',
    fate: { restriction: 'first restriction', loss: 'first loss for good' },
    trigger: { expiry: 'expiry', arrears: 'arrears' },
    none: 'not stated in this agreement',
    unknown: 'it will happen, but this agreement gives no figure',
    general: 'its own terms do not mention it; the general terms apply',
    differs: 'the earliest; other cases or readings differ',
    seeTimeline: 'See the timeline',
    caveat: 'Worked out from the text; unofficial. Product and order pages come first (14.4.1).',
    tried: 'Tried: the words, words of the same meaning, the words apart, similar words, names and pinyin of products.',
  },
} satisfies Shape<typeof findingZh>;
