import type { Shape } from '@/i18n/shape';
import type { parallelsZh } from './parallels.zh';

/** Wording of the page of repeated wordings in English. */
export const parallelsEn = {
  parallels: {
    title: 'Parallels',
    meta: 'Provisions of the agreement 《阿里云产品服务协议》 with the same or nearly the same words: side by side, where they differ, and what that does to the dates. Unofficial.',
    lead: 'The same or nearly the same words stand in several places. Each family has all its members word for word, the differences that matter and the odd one out; where it is about periods, also what the difference does to the clock. The differences are put in our words and are no legal advice.',
    filterPlaceholder: 'Word, product, clause number',
    subject: 'Subject',
    everySubject: 'Every subject',
    subjects: {
      lifecycle: 'Stop and deletion',
      liability: 'Liability',
      payment: 'Payment',
      data: 'Data',
      restriction: 'Restrictions',
      property: 'Intellectual property',
      notice: 'Notice',
      definition: 'Definitions',
      other: 'Other',
    },
    members_one: '{{count}} clause',
    members_other: '{{count}} clauses',
    differences: 'Differences',
    same: 'The words differ, the meaning does not.',
    matters: { right: 'right', money: 'money', date: 'time', wording: 'wording' },
    odd: 'the odd one out',
    clock: 'What it does to the clock',
    clockClause: 'Clause',
    stop: 'Service stops',
    loss: 'Data or resources may be gone',
    hours: 'after {{hours}} h',
    days: 'after {{days}} d',
    noFigure: 'no figure',
    note: 'Note',
    timeline: 'Timeline',
    beside: 'Beside the first',
    known:
      'Found by reading the whole text; every quote is checked by program. There may be similar provisions that are not listed.',
    changed: 'words that differ from the first',
    inClause: 'The same or similar words',
    found_one: '{{count}} family',
    found_other: '{{count}} families',
    empty: 'Nothing matches what is chosen; choose less to see more.',
  },
} satisfies Shape<typeof parallelsZh>;
