import { useTranslation } from '@/i18n/use-translation';
import { writeShortDay } from '@/i18n/date-words';
import { useDurationWords } from '@/i18n/duration-words';
import { writeDay } from '@/time/beijing';

/**
 * What the labels of an axis say, in the reader's language.
 *
 * @param now - epoch milliseconds: days of another year than this have theirs.
 */
export function useAxisWords(now: number | undefined) {
  const { i18n } = useTranslation();
  const lengthOf = useDurationWords();
  const dayOf = (at: number) =>
    writeShortDay(at, i18n.language === 'en', now === undefined || yearOf(at) !== yearOf(now));
  return { dayOf, lengthOf };
}

const yearOf = (at: number) => writeDay(at).slice(0, 4);
