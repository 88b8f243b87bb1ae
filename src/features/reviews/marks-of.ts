import type { UnitId } from '@/agreement/model';
import type { Label, Mark, ReviewState, Target } from '@/reviews/model';

/** Words of a unit that a mark lies on, with how they are painted. */
export interface PaintedWords {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
  /** Where other words stand there, nothing is painted. */
  readonly exact: string;
  readonly look: Pick<Label, 'colour' | 'pattern'>;
}

/** Which marks are shown: by state, weight or label. */
export type MarkFilter = 'all' | 'open' | 'heavy' | `label:${string}`;

/** Where a mark may be painted: not where its words only may be, and not where they are not. */
const isPlaced = ({ fit }: Target) => fit === 'exact' || fit === 'moved';

/** Whether a mark is among those that are shown. What is dropped is shown only where all are. */
export function isShown({ state, weight, label }: Mark, filter: MarkFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'open') return state === 'open';
  if (filter === 'heavy') return weight === 3 && state !== 'dropped';
  return label === filter.slice('label:'.length);
}

const PLAIN: Pick<Label, 'colour' | 'pattern'> = { colour: 7, pattern: 'dot' };

/** What is painted of each unit. */
export function wordsToPaint(
  marks: ReviewState['marks'],
  labels: readonly Label[],
  filter: MarkFilter,
): ReadonlyMap<UnitId, readonly PaintedWords[]> {
  const looks = new Map(labels.map((label) => [label.id, label]));
  const painted = new Map<UnitId, PaintedWords[]>();
  for (const mark of marks.values()) {
    if (!isShown(mark, filter)) continue;
    for (const target of mark.targets.filter(isPlaced)) {
      const { unit, start, end, exact } = target;
      const words = painted.get(unit) ?? [];
      painted.set(unit, words);
      words.push({ mark: mark.id, start, end, exact, look: looks.get(mark.label) ?? PLAIN });
    }
  }
  return painted;
}

/** Of a state that several parts show, it is worked out once. */
const byUnit = new WeakMap<ReviewState['marks'], ReadonlyMap<UnitId, readonly Mark[]>>();

/** The marks of each unit, in the order of its words; of one over several units, each has it. */
export function marksByUnit({ marks }: ReviewState): ReadonlyMap<UnitId, readonly Mark[]> {
  const known = byUnit.get(marks);
  if (known) return known;
  const found = groupByUnit(marks);
  byUnit.set(marks, found);
  return found;
}

function groupByUnit(all: ReviewState['marks']): ReadonlyMap<UnitId, readonly Mark[]> {
  const found = new Map<UnitId, { mark: Mark; start: number }[]>();
  for (const mark of all.values()) {
    for (const { unit, start } of mark.targets) {
      const marks = found.get(unit) ?? [];
      found.set(unit, marks);
      if (!marks.some((each) => each.mark === mark)) marks.push({ mark, start });
    }
  }
  return new Map(
    [...found].map(([unit, marks]) => [
      unit,
      marks.toSorted((one, other) => one.start - other.start).map(({ mark }) => mark),
    ]),
  );
}
