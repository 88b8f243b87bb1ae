import type { Shape } from '@/i18n/shape';
import type { controlsZh } from './controls.zh';

/** Wording of the settings that every page has in English. */
export const controlsEn = {
  paper: {
    source: 'Printed {{moment}}, Beijing time. Edition {{edition}} of the agreement, SHA-256 of its text {{hash}}.',
  },
  connection: {
    offline: 'Offline',
    kept: 'There is no connection; pages that are kept in this browser can be read as usual.',
  },
  theme: { label: 'Appearance', system: 'System', light: 'Light', dark: 'Dark' },
  keys: {
    title: 'Keyboard shortcuts',
    close: 'Close a preview or dialog',
    enabled: 'Single-key shortcuts on',
    copy: 'Copy the selected words of the agreement: text and clause numbers without the looks of the page; the last two lines of a longer selection are its source and a link, unless turned off below',
    copySource: 'Add the source when words of the agreement are copied (kept in this browser only)',
  },
} satisfies Shape<typeof controlsZh>;
