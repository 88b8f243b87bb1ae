import { optional } from '@/ui/optional';

/** A review over the text; loaded where an address names one. */
export const ReviewDesk = optional(() => import('./review-parts'));
