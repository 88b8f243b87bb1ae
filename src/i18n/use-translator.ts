import type { i18n } from 'i18next';
import { useTranslation } from './use-translation';

/** The page's translator, for what only adds wording to it. */
export function useTranslator(): i18n {
  return useTranslation().i18n;
}
