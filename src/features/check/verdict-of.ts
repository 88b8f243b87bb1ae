import type { CheckedPassage, CheckedPeriod, CheckedText, JudgedNumber, Stretch } from '@/quotations/model';

/** What a passage is, as it is said: where only punctuation was altered, that. */
export type SaidVerdict = CheckedPassage['verdict'] | 'signs';

const isOther = ({ kind }: Stretch) => kind !== 'both';

export function verdictOf({ verdict, comparison }: CheckedPassage): SaidVerdict {
  const isSigns =
    verdict === 'altered' && comparison.filter(isOther).every(({ text }) => /^[\p{P}\p{S}\s]+$/u.test(text));
  return isSigns ? 'signs' : verdict;
}

const areWordsAmiss = ({ verdict }: CheckedPassage) =>
  verdict === 'altered' || verdict === 'joined' || verdict === 'absent';

const isNumberAmiss = ({ verdict }: JudgedNumber) => verdict === 'wrong' || verdict === 'missing';

/** The numbers beside a passage. */
export const numbersOf = ({ number, joinedNumbers }: CheckedPassage) => [...(number ? [number] : []), ...joinedNumbers];

/** Whether something about a passage is not as the agreement has it. */
export const isAmiss = (passage: CheckedPassage) =>
  areWordsAmiss(passage) || numbersOf(passage).some((number) => isNumberAmiss(number));

/** Nothing that could be checked. */
export const isBlank = ({ passages, numbers, periods, short }: CheckedText) =>
  passages.length + numbers.length + periods.length + short.length === 0;

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

/** What is said of a quantity: why it is not judged, or what it is worth. */
export const kindOfPeriod = ({ verdict, why }: Pick<CheckedPeriod, 'verdict' | 'why'>) =>
  verdict === 'unjudged' ? (why ?? 'no-clause') : verdict;

/** Whether a quantity is not as the clause has it. */
export const isPeriodAmiss = ({ verdict }: Pick<CheckedPeriod, 'verdict'>) =>
  verdict === 'turned' || verdict === 'other' || verdict === 'none';

/** How many of each do not agree, how many do, and how many are not judged. */
export interface Tally {
  readonly amiss: { readonly quotes: number; readonly numbers: number; readonly periods: number };
  readonly agree: number;
  readonly unjudged: number;
}

/** Counts what came of a check, for its heading. */
export function tally({ passages, numbers, periods, short }: CheckedText): Tally {
  const amiss = {
    quotes: passages.filter(areWordsAmiss).length,
    numbers: [...passages.flatMap(numbersOf), ...numbers].filter(isNumberAmiss).length,
    periods: periods.filter(isPeriodAmiss).length,
  };
  const agree =
    passages.filter(({ verdict }) => verdict === 'verbatim' || verdict === 'forms').length +
    periods.filter(({ verdict }) => verdict === 'printed').length;
  const unjudged =
    passages.filter(({ verdict }) => verdict === 'foreign').length +
    numbers.filter(({ verdict }) => verdict === 'unchecked').length +
    periods.filter(({ verdict }) => verdict === 'unjudged').length +
    short.length;
  return { amiss, agree, unjudged };
}
