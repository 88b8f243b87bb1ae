import type { Shape } from '@/i18n/shape';
import type { lostZh } from './lost.zh';

/** Wording of an address that names no page, in English. */
export const lostEn = {
  lost: {
    text: 'The address may be mistyped, or the page has moved.',
    other: '没有这一页。中文站点：',
  },
} satisfies Shape<typeof lostZh>;
