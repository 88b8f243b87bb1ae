import type { UnitId } from '@/agreement/model';
import type { ReviewState } from '@/reviews/model';

/** The provisions that are marked, in the order of their marks, but for what was dropped or is nowhere any more. */
export const markedUnits = ({ marks }: ReviewState): readonly UnitId[] => [
  ...new Set(
    [...marks.values()]
      .filter(({ state }) => state !== 'dropped')
      .flatMap(({ targets }) => targets.filter(({ fit }) => fit !== 'orphan').map(({ unit }) => unit)),
  ),
];
