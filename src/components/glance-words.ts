import { useTranslation } from 'react-i18next';
import type { GlanceFigure } from '@/lifecycle/glance';

/** Writes a figure of the list in the reader's language. The text speaks of 24 and 72 hours, and of days from there. */
export function useFigureWords() {
  const { t } = useTranslation();
  return (figure: GlanceFigure | null): string => {
    if (!figure) return t(($) => $.glance.notSpoken);
    const { kind, hours } = figure;
    if (kind !== 'hours') return t(($) => $.glance[kind]);
    if (hours === 0) return t(($) => $.glance.atOnce);
    if (hours <= 72) return t(($) => $.glance.hours, { count: hours });
    const rest = hours % 24;
    const days = t(($) => $.glance.days, { count: Math.floor(hours / 24) });
    return rest === 0 ? days : `${days} ${t(($) => $.glance.hours, { count: rest })}`;
  };
}
