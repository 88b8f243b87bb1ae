import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from './locales';
import type { zh } from './zh';
import type { Shape } from './shape';

/** Fetches one language's wording, so that readers load the one that they read. */
export async function loadWording(locale: Locale): Promise<Shape<typeof zh>> {
  return locale === 'en' ? (await import('./en')).en : (await import('./zh')).zh;
}

/** A translator of its own for each render, so that pages of both languages can be prerendered side by side. */
export function createI18n(locale: Locale, wording: Shape<typeof zh>): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: { translation: wording } },
    interpolation: { escapeValue: false },
    // Everything is here already: the first render must not wait.
    initAsync: false,
    react: { useSuspense: false },
  });
  return instance;
}
