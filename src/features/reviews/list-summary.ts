import { useEffect, useRef, useState } from 'react';
import type { UnitId } from '@/agreement/model';
import type { ReviewState } from '@/reviews/model';
import type { ListedReview, ReviewShelf } from './desk';
import { countWaiting } from './page-waiting-rows';
import { progressOf } from './page-progress';

/** A review in a few figures. */
export interface ReviewSummary {
  readonly read: number;
  readonly all: number;
  /** Open issues by weight: of none, light, middle, heavy. */
  readonly issues: readonly [number, number, number, number];
  readonly proposals: number;
  /** Marks whose place is not sure, or lost. */
  readonly waiting: number;
}

/** The figures of a review. */
export function summaryOf(state: ReviewState, texts?: ReadonlyMap<UnitId, string>): ReviewSummary {
  const issues: [number, number, number, number] = [0, 0, 0, 0];
  for (const { state: stage, weight } of state.marks.values()) if (stage === 'open') issues[weight] += 1;
  const { read, all } = progressOf(state, texts);
  return { read, all, issues, proposals: state.proposals.size, waiting: countWaiting(state, texts) };
}

const keyOf = ({ review, updatedAt }: ListedReview) => `${review.id} ${updatedAt}`;

/** The figures of each review, one after another, as they are read; those that cannot be read have none. */
export function useSummaries(
  shelf: ReviewShelf,
  reviews: readonly ListedReview[],
): (review: ListedReview) => ReviewSummary | undefined {
  const [known, setKnown] = useState<ReadonlyMap<string, ReviewSummary>>(new Map());
  const asked = useRef(new Set<string>());
  useEffect(() => {
    let isOver = false;
    void (async () => {
      for (const listed of reviews) {
        const key = keyOf(listed);
        if (isOver || asked.current.has(key)) continue;
        asked.current.add(key);
        const opened = await shelf.open(listed.review.id);
        if (opened.kind !== 'open') continue;
        const summary = summaryOf(opened.desk.view().state);
        opened.desk.close();
        setKnown((before) => new Map(before).set(key, summary));
      }
    })();
    return () => {
      isOver = true;
    };
  }, [shelf, reviews]);
  return (review) => known.get(keyOf(review));
}
