import type { TFunction } from 'i18next';
import { useTranslation } from './use-translation';
import { DAY, partsOf, toSaidLength } from '@/time/duration';

/** Writes a length of time, by one rule everywhere: 24 小时, 3 天, 7 天 1 小时. */
export const writeLength = (length: number, t: TFunction): string =>
  partsOf(length)
    .map(({ unit, count }) => t(($) => $.duration[unit], { count }))
    .join(' ');

/** Writes lengths of time in the reader's language. */
export function useDurationWords() {
  const { t } = useTranslation();
  return (length: number): string => writeLength(length, t);
}

/**
 * Writes how long it is until a moment, rounded down: nobody has more time than is said. Of a moment that is known by its day alone
 * (`isTimed` is false) only days are said: its hours are nothing that anybody has given.
 */
export function useLeftWords() {
  const { t } = useTranslation();
  return (length: number, isTimed: boolean): string => {
    if (isTimed) return writeLength(toSaidLength(length), t);
    return length < DAY
      ? t(($) => $.duration.lessThanDay)
      : t(($) => $.duration.days, { count: Math.floor(length / DAY) });
  };
}
