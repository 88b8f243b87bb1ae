import { writeReview } from '@/reviews/annotation-collection';
import type { Lineage } from '@/reviews/lineage';
import type { ReviewState } from '@/reviews/model';
import { saveFile } from '@/ui/save-file';
import { toFileName } from './export-file-name';

/** Hands the reader a review as a file that can be opened again. @returns its name. */
export function saveReviewFile(state: ReviewState, lineage: Lineage, name: string): string {
  const whole = `${toFileName(name)}.json`;
  saveFile(whole, writeReview(state, lineage), 'application/ld+json');
  return whole;
}
