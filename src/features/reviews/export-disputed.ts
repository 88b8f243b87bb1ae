import type { i18n } from 'i18next';
import type { DisputedRecord } from '@/review-files/model';
import { applyChanges } from '@/reviews/apply';
import type { ReviewState } from '@/reviews/model';
import type { Conflict } from './desk';
import { findDifferences } from './keeping-differences';
import { conflictWords } from './keeping-words';

/** Both texts of what was changed in two places, in words. Needs the wordings `reviewKeeping` and `layers`. */
export function disputedRecords(
  conflicts: readonly Conflict[],
  { review }: ReviewState,
  translator: i18n,
): readonly DisputedRecord[] {
  const { t } = translator;
  const words = conflictWords(review, translator);
  const saidOf = (record: Conflict['theirs']) =>
    record === undefined ? t(($) => $.reviewKeeping.conflicts.deleted) : words.when(record);
  return conflicts.map((conflict) => {
    const { mine, theirs } = conflict;
    return {
      name: words.record(conflict),
      kept: saidOf(theirs),
      other: saidOf(mine.after),
      fields: findDifferences(conflict).map((difference) => ({
        name: t(($) => $.reviewKeeping.conflicts.field[difference.field]),
        kept: theirs === undefined ? '' : words.value(difference.field, difference.theirs),
        other: mine.after === undefined ? '' : words.value(difference.field, difference.mine),
      })),
    };
  });
}

/**
 * The review as it would be with what was not written. Where two tabs hold a text for the same record there is one state for each.
 * What is missing in a file is no deletion, so that a deletion that was not written can be in none.
 */
export function otherSides(state: ReviewState, conflicts: readonly Conflict[]): readonly ReviewState[] {
  const rounds: Conflict[][] = [];
  for (const conflict of conflicts.filter(({ mine }) => mine.after !== undefined)) {
    const isOf = ({ mine }: Conflict) => mine.table === conflict.mine.table && mine.id === conflict.mine.id;
    const free = rounds.find((round) => !round.some(isOf));
    if (free) free.push(conflict);
    else rounds.push([conflict]);
  }
  return rounds.map((round) =>
    applyChanges(
      state,
      round.map(({ mine }) => mine),
    ),
  );
}
