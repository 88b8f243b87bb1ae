import { optional } from '@/ui/optional';

/**
 * Says what this agreement holds for a product that is none of the 75: that only the general terms do, which name no period,
 * and where to look. Loaded with its wording where such a name is asked for.
 */
export const OutsideCard = optional(() => import('./outside-card-body'), { wording: ['outside'] });

/** Says the same of one of the 75 whose own terms have no rules. */
export const WithoutRules = optional(() => import('./without-rules-body'), { wording: ['outside'] });
