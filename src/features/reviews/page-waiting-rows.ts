import { findMisfits } from '@/reviews/misfits';
import type { Mark, ReviewState, Target } from '@/reviews/model';
import type { UnitTexts } from './page-texts';

/** One place of a mark that waits for the reviewer. */
export interface WaitingPlace {
  readonly mark: Mark;
  readonly index: number;
  readonly target: Target;
}

/** The places that are not sure or lost, in the order in which their marks were made; what asks first comes first. */
export function waitingOf({ marks }: ReviewState): readonly WaitingPlace[] {
  const places = [...marks.values()].flatMap((mark) =>
    mark.targets.flatMap((target, index) =>
      target.fit === 'unsure' || target.fit === 'orphan' ? [{ mark, index, target }] : [],
    ),
  );
  return [
    ...places.filter(({ target }) => target.fit === 'unsure'),
    ...places.filter(({ target }) => target.fit === 'orphan'),
  ];
}

/** How much waits: places of marks, and with the texts also what was said of words that are others now, or gone. */
export function countWaiting(state: ReviewState, texts: UnitTexts | undefined): number {
  const places = waitingOf(state).length;
  if (texts === undefined) return places;
  const { proposals, standings, items } = findMisfits(state, texts);
  return places + proposals.length + standings.length + items.length;
}

/** The targets of a mark with another in the place of the one that was asked about. */
export const withAnswer = ({ mark, index }: WaitingPlace, answer: Target): readonly Target[] =>
  mark.targets.map((target, at) => (at === index ? answer : target));
