import type { Shape } from '@/i18n/shape';
import type { paneZh } from './pane.zh';

/** Wording of the pane of a clause in English. */
export const paneEn = {
  pane: {
    pinByDigit: 'Pin this clause, or go to one pinned',
    trail: {
      back: 'Back to where you jumped from',
      forth: 'Forth again',
      noBack: 'You have not jumped anywhere yet.',
      noForth: 'There is nothing further on.',
    },
    pins: 'Pinned clauses',
    pinnedUnder: '{{num}} is pinned; {{digit}} goes to it.',
    unpinned: '{{num}} is no longer pinned.',
    pinsFull: 'All nine places are taken. Unpin a clause first.',
    unpinClause: 'Unpin {{num}}',
    pin: 'Pin',
    unpin: 'Unpin',
    copyLink: 'Copy link',
    copyCitation: 'Copy citation',
    excerpt: 'Excerpt, print',
    word: 'Save as Word',
    wordOfChosen: 'Save selection as Word',
    beside: 'Side by side',
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying. Please copy this by hand:',
    previous: 'Previous',
    next: 'Next',
    refersTo: 'Refers to',
    referredBy: 'Referred to by',
    product: 'Product page',
    misprint: 'Wrong number',
    citing: 'How citations are written',
    source: 'Source: Agreement Explorer (unofficial), edition effective {{effective}}',
    citeForm: 'Form',
    citeForms: {
      contract: 'Contract',
      manual: 'Chinese legal citation',
      short: 'Short',
      bluebook: 'English (Bluebook-like)',
      markdown: 'Markdown',
      'words-link': 'Link to the words',
    },
    citeItems: 'With the items under it',
    citeHint: 'Select words in the text first to quote only those.',
  },
} satisfies Shape<typeof paneZh>;
