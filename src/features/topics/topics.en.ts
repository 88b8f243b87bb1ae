import type { Shape } from '@/i18n/shape';
import type { topicsZh } from './topics.zh';

/** Wording of the pages of legal concepts in English. */
export const topicsEn = {
  topics: {
    word: 'Save as Word',
    title: 'Concepts',
    meta: 'Legal concepts in the agreement 《阿里云产品服务协议》: cap on liability, exclusions, unilateral change, set-off, termination, jurisdiction … each with its clauses, word for word. Unofficial.',
    lead: 'Find clauses by what they mean. Each concept lists the clauses of the agreement that bear on it, word for word. Names, summaries and notes are ours, not the agreement’s, and no legal advice.',
    pageMeta:
      '{{name}}: the clauses of the agreement 《阿里云产品服务协议》 that bear on it, word for word. Unofficial.',
    filter: 'Filter concepts',
    filterPlaceholder: 'A concept or another name for it, such as liability cap',
    none: 'No concept matches “{{query}}”.',
    found_one: '{{count}} concept',
    found_other: '{{count}} concepts',
    clauses: 'Clauses',
    count_one: '{{count}} clause',
    count_other: '{{count}} clauses',
    silent: 'What the agreement does not say',
    complete: 'We read the whole text twice and believe that this list is complete; the text itself decides.',
    incomplete: 'These are the main clauses; the list may not be complete.',
    doubt: 'Doubt:',
    related: 'Related concepts:',
    asked: 'Also called:',
    comma: ', ',
    whole: 'The whole text',
    excerpt: 'All clauses as an excerpt, Word',
    order: 'What comes first where parts differ (14.4.1)',
    all: 'All concepts',
    lists: 'Registers',
    sides: { customer: 'for the customer', vendor: 'for Alibaba Cloud', both: 'alike for both' },
    asFound: 'Concept',
    open: 'All {{count}} clauses of this concept',
    data: 'Open data',
  },
} satisfies Shape<typeof topicsZh>;
