import type { CheckedPassage, CheckedPeriod, CheckedText, Stretch } from '@/quotations/model';

/** What a passage is, as it is said: where only punctuation was altered, that. */
export type SaidVerdict = CheckedPassage['verdict'] | 'signs';

const isOther = ({ kind }: Stretch) => kind !== 'both';

export function verdictOf({ verdict, comparison }: CheckedPassage): SaidVerdict {
  const isSigns =
    verdict === 'altered' && comparison.filter(isOther).every(({ text }) => /^[\p{P}\p{S}\s]+$/u.test(text));
  return isSigns ? 'signs' : verdict;
}

/** Whether something about a passage is not as the agreement has it. */
export const isAmiss = ({ verdict, number }: CheckedPassage) =>
  verdict === 'altered' || verdict === 'absent' || number?.verdict === 'wrong' || number?.verdict === 'missing';

/** Nothing that could be checked. */
export const isBlank = ({ passages, numbers, periods }: CheckedText) =>
  passages.length + numbers.length + periods.length === 0;

/** One place where the words differ: what is printed, what is written, or both. */
export interface Change {
  readonly printed: string;
  readonly written: string;
}

/** The changes of a comparison in their order; what replaces something stands beside it. */
export function changesOf(comparison: readonly Stretch[]): readonly Change[] {
  const changes: Change[] = [];
  let open: Change | undefined;
  for (const { text, kind } of comparison) {
    if (kind === 'both') {
      if (open) changes.push(open);
      open = undefined;
    } else {
      const { printed, written }: Change = open ?? { printed: '', written: '' };
      open = kind === 'printed' ? { printed: printed + text, written } : { printed, written: written + text };
    }
  }
  return open ? [...changes, open] : changes;
}

/** What a change is: something else, something left out, or something added. */
export const kindOfChange = ({ printed, written }: Change) =>
  printed === '' ? 'written' : written === '' ? 'printed' : 'both';

/** Whether a clause states a period, states others, or none. */
export const kindOfPeriod = ({ isPrinted, printed }: Pick<CheckedPeriod, 'isPrinted' | 'printed'>) =>
  isPrinted ? 'printed' : printed.length > 0 ? 'other' : 'none';
