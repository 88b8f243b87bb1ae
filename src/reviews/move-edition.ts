import type { UnitId } from '@/agreement/model';
import { reattach } from './anchor';
import { changeSettings, confirmPlaces } from './edits';
import type { EditContext } from './edits';
import { type Effort, newEffort } from './effort';
import type { Edit, Mark, Review, ReviewState, Target } from './model';

/**
 * Brings a review to the edition that is open: finds every mark in it, and says of each how it stands. Standings and proposals stay
 * with their units, and `findMisfits` lists those that fit no more. In the edition that the review is of already only places are
 * mended that are not where they say, as in a file that was changed by hand; what the reviewer has answered stays.
 * @param texts the own text of every unit of the edition that is open.
 * @param effort what may be compared for all of it.
 * @returns one edit; without changes where all stands as it should.
 */
export function moveToEdition(
  state: ReviewState,
  texts: ReadonlyMap<UnitId, string>,
  edition: Review['edition'],
  context: EditContext,
  effort: Effort = newEffort(),
): Edit {
  const made = state.review.edition;
  const isSame = made.sha256 === edition.sha256;
  const find = (target: Target) =>
    isSame && (target.fit === 'unsure' || target.fit === 'orphan') ? target : reattach(target, texts, made.id, effort);
  const places = new Map<string, readonly Target[]>();
  for (const mark of state.marks.values()) {
    const targets = mark.targets.map(find);
    if (!isAsBefore(mark, targets)) places.set(mark.id, targets);
  }
  const changes = [
    ...confirmPlaces(state, { places }, context).changes,
    ...(isSame ? [] : changeSettings(state, { edition }, context).changes),
  ];
  return { name: 'confirm-place', changes };
}

function isAsBefore({ targets }: Mark, found: readonly Target[]): boolean {
  return targets.every((target, index) => {
    const other = found[index];
    return (
      target.unit === other?.unit &&
      target.start === other.start &&
      target.end === other.end &&
      target.fit === other.fit &&
      target.of === other.of
    );
  });
}
