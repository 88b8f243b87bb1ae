import type { Shape } from '@/i18n/shape';
import type { excerptZh } from './excerpt.zh';

/** Wording of a part of the text by itself in English. */
export const excerptEn = {
  excerpt: {
    title: 'Excerpt',
    of: '《阿里云产品服务协议》 (Alibaba Cloud product service agreement), effective {{effective}}, excerpt: {{names}}',
    registerOf:
      '《阿里云产品服务协议》 (Alibaba Cloud product service agreement), effective {{effective}}: {{names}} (Agreement Explorer)',
    whose: 'The agreement’s words are set in a serif type (宋体), those of this site in a sans serif (黑体).',
    whole: 'Full text',
    copy: 'Copy',
    from: '《阿里云产品服务协议》 {{place}} (Agreement Explorer, unofficial)',
    copied: 'Copied, with clause numbers and source',
    linkCopied: 'Link copied',
    byHand: 'The browser does not allow copying. Select the text and copy it yourself.',
    link: 'Copy link',
    word: 'Save as Word',
    making: 'Making the file…',
    wordFailed: 'The file could not be made. Try again.',
    print: 'Print',
    none: 'This edition has no “{{value}}”.',
    nothing: 'There is no clause to show.',
    noTopic: 'There is no concept “{{value}}”.',
    topic: 'Concept: {{name}}',
    fromTo: '{{first}} to {{last}}',
    comma: ', ',
    more: 'and others, {{count}} in all',
    unofficial: 'Unofficial. Not legal advice.',
    source: 'SHA-256 of the source {{hash}}…',
    titled: 'Excerpt: {{names}}',
    beside: {
      titled: 'Side by side: {{names}}',
      timeline: 'Clause and timeline',
      timelineLead:
        'The clause, and beside it the timelines that rest on it, counted from their start, without a date.',
      timelineOf: 'Timelines of {{name}}',
      withTimeline: '{{name}} with its timeline',
      withClause: 'Beside another clause',
      title: 'Side by side',
      lead: 'Two provisions together. What stands on one side only is shaded and underlined; a figure with its unit counts as one word.',
      left: 'Clause number on the left',
      right: 'Clause number on the right',
      swap: 'Swap sides',
      copy: 'Copy both',
      same: 'About {{percent}} % of the longer one is in both.',
      equal: 'Both have exactly the same words.',
      long: 'The two are too long to be compared word by word.',
    },
    fileName: 'excerpt-{{names}}',
    misprint: 'The printed clause number is wrong: {{reason}}',
  },
} satisfies Shape<typeof excerptZh>;
