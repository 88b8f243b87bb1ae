import type { Mark, ReviewState, Target } from '@/reviews/model';

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

/** How many places wait. */
export const countWaiting = (state: ReviewState): number => waitingOf(state).length;

/** The targets of a mark with another in the place of the one that was asked about. */
export const withAnswer = ({ mark, index }: WaitingPlace, answer: Target): readonly Target[] =>
  mark.targets.map((target, at) => (at === index ? answer : target));
