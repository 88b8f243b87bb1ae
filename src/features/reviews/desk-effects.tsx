import type { Proposal } from '@/reviews/model';

/** What a proposed wording would move on the timelines. */
export function DeskEffects(_props: { readonly proposal: Proposal }) {
  return null;
}
