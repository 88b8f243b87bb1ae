import type { Shape } from '@/i18n/shape';
import type { readingZh } from './reading.zh';

/** Wording of the pane beside the agreement in English. */
export const readingEn: Shape<typeof readingZh> = {
  clause: {
    resume: 'You stopped at {{num}}',
    resumeGo: 'Continue there',
    highlighted: 'Marked: “{{words}}”',
    clearHighlights: 'Clear marks',
    occurrences_one: '{{count}} occurrence',
    occurrences_other: '{{count}} occurrences',
    pane: 'This clause',
    pin: 'Pin',
    unpin: 'Unpin',
    copyLink: 'Copy link',
    copyCitation: 'Copy citation',
    excerpt: 'Excerpt, Word',
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
    citeForm: 'Form',
    citeForms: {
      contract: 'Chinese contract',
      manual: 'Chinese legal citation',
      short: 'Short',
      bluebook: 'English (Bluebook-like)',
      markdown: 'Markdown',
      'words-link': 'Link to the words',
    },
    citeItems: 'With the items under it',
    citeHint: 'Select words in the text first to quote only those.',
    none: 'Scroll to any clause, or click its number.',
  },
};
