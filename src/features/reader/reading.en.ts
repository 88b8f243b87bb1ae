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
    none: 'Scroll to any clause, or click its number.',
  },
};
