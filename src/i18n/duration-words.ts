import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { partsOf } from '@/time/duration';

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
