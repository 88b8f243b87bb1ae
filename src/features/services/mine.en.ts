import type { Shape } from '@/i18n/shape';
import type { mineZh } from './mine.zh';

/** What the page of “my services” says at once, in English; the rest comes with the services. */
export const mineEn: Shape<typeof mineZh> = {
  mine: {
    title: 'My services',
    meta: 'Several Alibaba Cloud services together: after arrears or expiry, which stops first, which loses data first, and by when to pay.',
    lead: 'Several services together: which stops first, which loses first, and by when to pay. The dates are those of each product’s page, worked out from the clauses.',
    noScript:
      'This page is worked out in your browser and needs JavaScript. How long each product has after arrears or expiry is in the list of products.',
    toProducts: 'List of products',
  },
};
