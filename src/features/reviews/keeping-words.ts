import type { i18n } from 'i18next';
import type { UnitId } from '@/agreement/model';
import type { Change, Comment, Label, Review, Target } from '@/reviews/model';
import type { Conflict } from './desk';
import type { Field } from './keeping-differences';
import { makeReviewNames } from './page-names';

const SHORT = 24;

/** What is said of a record that was changed twice: what it is of, by whom, and each value in words. */
export function conflictWords(review: Review, { t, language }: Pick<i18n, 't' | 'language'>) {
  const { clause, label, labelOf, signed } = makeReviewNames(t, language === 'en');
  const empty = t(($) => $.reviewKeeping.conflicts.empty);
  const lines = (values: readonly string[]) => (values.length === 0 ? empty : values.join('\n'));
  const placeOf = ({ unit, exact }: Target) => `${clause(unit)} “${exact}”`;

  return {
    record: ({ mine: { table, after, before }, theirs }: Conflict): string => {
      const record = after ?? theirs ?? before;
      if (table === 'marks') {
        const [target] = (record as { readonly targets?: readonly Target[] } | undefined)?.targets ?? [];
        const words = target?.exact ?? '';
        return t(($) => $.reviewKeeping.conflicts.record.marks, {
          clause: target ? clause(target.unit) : '',
          words: words.length > SHORT ? `${words.slice(0, SHORT)}…` : words,
        });
      }
      const { unit } = (record ?? {}) as { readonly unit?: UnitId };
      return t(($) => $.reviewKeeping.conflicts.record[table], { clause: unit === undefined ? '' : clause(unit) });
    },
    when: ({ by, at }: NonNullable<Change['after']>): string => signed(by, at),
    value: (field: Field, value: unknown): string => {
      switch (field) {
        case 'thread':
          return lines(
            ((value as readonly Comment[] | undefined) ?? []).map(({ by, text }) =>
              by.trim() === '' ? text : `${by}: ${text}`,
            ),
          );
        case 'targets':
          return lines(((value as readonly Target[] | undefined) ?? []).map(placeOf));
        case 'labels':
          return lines(((value as readonly Label[] | undefined) ?? []).map(label));
        case 'units':
          return lines(((value as readonly UnitId[] | undefined) ?? []).map(clause));
        case 'lists':
          return lines((value as readonly string[] | undefined) ?? []);
        case 'author':
          return (value as Partial<Review['author']> | undefined)?.name || empty;
        case 'edition':
          return (value as Partial<Review['edition']> | undefined)?.id ?? empty;
        case 'label':
          return labelOf(review, typeof value === 'string' ? value : '');
        case 'weight':
          return t(($) => $.reviewKeeping.conflicts.weight[`${value === 1 || value === 2 || value === 3 ? value : 0}`]);
        case 'state':
        case 'status':
          return t(($) => $.reviewKeeping.conflicts.value[value as 'open']);
        default:
          return typeof value === 'string' && value !== '' ? value : empty;
      }
    },
  };
}
