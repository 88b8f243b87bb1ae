import type { Shape } from '@/i18n/shape';
import type { controlsZh } from './controls.zh';

/** Wording of the settings that every page has in English. */
export const controlsEn = {
  theme: { label: 'Appearance', system: 'System', light: 'Light', dark: 'Dark' },
  keys: {
    title: 'Keyboard shortcuts',
    close: 'Close a preview or dialog',
    enabled: 'Single-key shortcuts on',
  },
} satisfies Shape<typeof controlsZh>;
