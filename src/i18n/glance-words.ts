import { useTranslation } from 'react-i18next';
import type { GlanceFigure } from '@/lifecycle/glance-figures';
import { HOUR } from '@/time/duration';
import { useDurationWords } from './duration-words';

/** Writes a figure of the list in the reader's language. */
export function useFigureWords() {
  const { t } = useTranslation();
  const durationWords = useDurationWords();
  return (figure: GlanceFigure | null): string => {
    if (!figure) return t(($) => $.glance.notSpoken);
    const { kind, hours, orEarlier } = figure;
    if (kind !== 'hours') return t(($) => $.glance[kind]);
    if (hours === 0) return t(($) => $.glance.atOnce);
    const duration = durationWords(hours * HOUR);
    return orEarlier ? t(($) => $.glance.orEarlier, { duration }) : duration;
  };
}
