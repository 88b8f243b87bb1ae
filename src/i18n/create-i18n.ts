import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import type { Locale } from './locales';
import { zh } from './zh';

/** A translator of its own for each render, so that pages of both languages can be prerendered side by side. */
export function createI18n(locale: Locale): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    resources: { 'zh-CN': { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
    // Everything is here already: the first render must not wait.
    initAsync: false,
    react: { useSuspense: false },
  });
  return instance;
}
