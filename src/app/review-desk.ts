import { optional } from '@/ui/optional';

/** A review over the text; loaded where an address names one. */
export const ReviewDesk = optional(() => import('@/features/reviews/desk-host'), {
  wording: ['reviewing', 'reviewPages', 'reviewKeeping', 'layers', 'moments', 'events'],
});
