import type { ReviewState } from '@/reviews/model';
import { recordsOf } from './store-stored';

/** Writes a review as a file, also what of it is in memory only. */
export function useWriteReview(): (state: ReviewState) => Promise<string> {
  return writeState;
}

const writeState = async (state: ReviewState): Promise<string> =>
  `${JSON.stringify({ review: state.review, records: recordsOf(state) }, undefined, 2)}\n`;
