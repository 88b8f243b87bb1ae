import type { UnitId } from '@/agreement/model';
import { findPeriods } from './find-periods';
import type { CheckedPeriod, CitedNumber, Range } from './model';

/** A claim is of one sentence. */
const SENTENCE = /(?:[^。；;！？.!?\n]|[.!?](?!\s|$))+/g;

/**
 * Checks each length of time that the text says, outside quotations, in a sentence with a clause number: whether a clause of
 * that number states it. Which of several numbers is meant: the nearest before it, else the nearest behind it.
 */
export function checkPeriods(
  text: string,
  passages: readonly Range[],
  numbers: readonly CitedNumber[],
  wordsUnder: (id: UnitId) => string,
): readonly CheckedPeriod[] {
  const isOutside = ({ start, end }: Range) => !passages.some((each) => start < each.end && end > each.start);
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const cited = numbers.filter(
      ({ start, ids }) => start >= index && start < index + sentence.length && ids.length > 0,
    );
    if (cited.length === 0) return [];
    return findPeriods(sentence).flatMap(({ words, length, ...range }) => {
      const at = { start: index + range.start, end: index + range.end };
      const number = cited.findLast(({ end }) => end <= at.start) ?? cited.find(({ start }) => start >= at.end);
      if (!number || !isOutside(at)) return [];
      const stated = number.ids.flatMap((id) => findPeriods(wordsUnder(id)));
      const same = stated.find(({ length: other }) => other.amount === length.amount && other.unit === length.unit);
      const isPrinted = same !== undefined;
      return [
        {
          ...at,
          words,
          number,
          isPrinted,
          stated: same?.words,
          printed: [...new Set(stated.map((each) => each.words))],
        },
      ];
    });
  });
}
