import { useTranslation } from 'react-i18next';
import { partsOf } from '@/time/duration';

/** Writes lengths of time in the reader's language, by one rule everywhere: 24 小时, 3 天, 7 天 1 小时. */
export function useDurationWords() {
  const { t } = useTranslation();
  return (length: number): string =>
    partsOf(length)
      .map(({ unit, count }) => t(($) => $.duration[unit], { count }))
      .join(' ');
}
