import type { i18n } from 'i18next';
import { useContext } from 'react';
import { I18nContext } from 'react-i18next';

/** The page's translator itself, to which wording is added; `useTranslation` may give a wrapper of it. */
export function useTranslator(): i18n {
  return useContext(I18nContext).i18n;
}
