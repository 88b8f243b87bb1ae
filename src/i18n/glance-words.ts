import { useTranslation } from './use-translation';
import type { GlanceFigure } from '@/lifecycle/glance-figures';
import { HOUR } from '@/time/duration';
import { useDurationWords } from './duration-words';

/** Writes a figure of the list in the reader's language; of a right that it is one. */
export function useFigureWords() {
  const { t } = useTranslation();
  const durationWords = useDurationWords();
  const whenWords = ({ hours, until }: GlanceFigure): string => {
    const from = durationWords(hours * HOUR);
    if (until === undefined) return hours === 0 ? t(($) => $.glance.atOnce) : from;
    if (until === null) return hours === 0 ? t(($) => $.glance.anyTime) : t(($) => $.glance.after, { duration: from });
    const to = durationWords(until * HOUR);
    return hours === 0 ? t(($) => $.glance.within, { duration: to }) : t(($) => $.glance.between, { from, to });
  };
  return (figure: GlanceFigure | null): string => {
    if (!figure) return t(($) => $.glance.notSpoken);
    const { kind, orEarlier, isRight = false } = figure;
    const when = kind === 'hours' ? whenWords(figure) : t(($) => $.glance[kind]);
    const told = isRight && kind === 'hours' ? t(($) => $.glance.byRight, { when }) : when;
    return orEarlier ? t(($) => $.glance.orEarlier, { when: told }) : told;
  };
}
