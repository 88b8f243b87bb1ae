import { useTranslation } from '@/i18n/use-translation';
import type { ServiceCase } from './service-case';

const MOST_NAMED = 6;

/** Names services in a sentence, and counts those that are too many to name. */
export function useNamesOf() {
  const { t } = useTranslation();
  return (cases: readonly Pick<ServiceCase, 'shortName'>[]): string => {
    const names = cases.slice(0, MOST_NAMED).map(({ shortName }) => shortName);
    const more = cases.length - names.length;
    const separator = t(($) => $.simulator.listSeparator);
    return [...names, ...(more > 0 ? [t(($) => $.services.first.more, { count: more })] : [])].join(separator);
  };
}
