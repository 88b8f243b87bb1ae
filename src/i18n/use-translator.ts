import type { i18n } from 'i18next';
import { useContext } from 'react';
import { I18nContext } from 'react-i18next';

/** The page's translator, for what only adds wording to it: unlike `useTranslation` it subscribes to nothing. */
export function useTranslator(): i18n {
  return useContext(I18nContext).i18n;
}
