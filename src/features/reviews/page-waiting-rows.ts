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

/** The targets of a mark after the reviewer has said of one of them whether it stands where it was found. */
export function answerPlace({ mark, index }: WaitingPlace, isThere: boolean): readonly Target[] {
  return mark.targets.map((target, at) =>
    at === index ? { ...target, fit: isThere ? ('moved' as const) : ('orphan' as const) } : target,
  );
}
