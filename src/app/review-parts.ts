import { optional } from '@/ui/optional';

/** The desk with what it says. Its own file: the names of all that it loads would be in the first scripts of every text. */
export default optional(() => import('@/features/reviews/desk-host'), {
  wording: ['reviewing', 'reviewPages', 'reviewKeeping', 'layers', 'moments', 'events'],
});
