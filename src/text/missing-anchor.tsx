import { optional } from '@/ui/optional';

/** Says of an anchor that is not on the page where it is, or that this edition does not have it; its words come with it. */
export const MissingAnchor = optional(() => import('./missing-anchor-words'), { wording: ['address'] });
