import type { Shape } from '@/i18n/shape';
import type { previewZh } from './preview.zh';

/** Wording of the cards over the text in English. */
export const previewEn = {
  preview: {
    label: 'Preview of a reference',
    go: 'Go to {{num}}',
    close: 'Close preview',
    unavailable: 'The preview did not load; the link still works.',
  },
} satisfies Shape<typeof previewZh>;
