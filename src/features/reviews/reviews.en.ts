import type { Shape } from '@/i18n/shape';
import type { reviewsZh } from './reviews.zh';

/** What the page of reviews says at once, in English; the rest comes with the reviews. */
export const reviewsEn: Shape<typeof reviewsZh> = {
  reviews: {
    title: 'Reviews',
    meta: 'Review the agreement 《阿里云产品服务协议》 clause by clause: marks, comments, proposed wording, the status of each provision and checklists, kept in your own browser, to be saved as Word or as a file.',
    lead: 'Mark, comment and redraft the agreement, and note of each provision whether it has been read and whether it is of concern. All of it is kept in this browser only; nothing is uploaded.',
    noScript: 'Reviews are made in your browser and need JavaScript. The full text can be read without it.',
    toText: 'Full text',
  },
};
