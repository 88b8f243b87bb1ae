import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from './locales';

/** What every page says, and what only some do; a page loads what it says. */
export type WordingPart =
  'site' | 'home' | 'about' | 'simulator' | 'glance' | 'finding' | 'palette' | 'layers' | 'deadlines' | 'kinds';

async function loadPart(locale: Locale, part: WordingPart): Promise<object> {
  const isEnglish = locale === 'en';
  switch (part) {
    case 'site':
      return isEnglish ? (await import('./en')).en : (await import('./zh')).zh;
    case 'home':
      return isEnglish ? (await import('./home.en')).homeEn : (await import('./home.zh')).homeZh;
    case 'about':
      return isEnglish ? (await import('./about.en')).aboutEn : (await import('./about.zh')).aboutZh;
    case 'palette':
      return isEnglish ? (await import('./palette.en')).paletteEn : (await import('./palette.zh')).paletteZh;
    case 'finding':
      return isEnglish ? (await import('./finding.en')).findingEn : (await import('./finding.zh')).findingZh;
    case 'layers':
      return isEnglish ? (await import('./layers.en')).layersEn : (await import('./layers.zh')).layersZh;
    case 'deadlines':
      return isEnglish ? (await import('./deadlines.en')).deadlinesEn : (await import('./deadlines.zh')).deadlinesZh;
    case 'kinds':
      return isEnglish ? (await import('./kinds.en')).kindsEn : (await import('./kinds.zh')).kindsZh;
    case 'glance':
      return isEnglish ? (await import('./glance.en')).glanceEn : (await import('./glance.zh')).glanceZh;
    case 'simulator':
      return isEnglish ? (await import('./simulator.en')).simulatorEn : (await import('./simulator.zh')).simulatorZh;
  }
}

const added = new WeakMap<i18n, Map<WordingPart, Promise<void>>>();

/** Adds the wording of a part to a translator, in its own language. The same promise each time, so that waiting ends. */
export function addWording(translator: i18n, part: WordingPart): Promise<void> {
  const parts = added.get(translator) ?? new Map<WordingPart, Promise<void>>();
  added.set(translator, parts);
  const known = parts.get(part);
  if (known) return known;
  const locale: Locale = translator.language === 'en' ? 'en' : 'zh-CN';
  const adding = loadPart(locale, part).then((wording) => {
    translator.addResourceBundle(locale, 'translation', wording, true);
  });
  parts.set(part, adding);
  return adding;
}

/** A translator of its own for each render, so that pages of both languages can be prerendered side by side. */
export async function createI18n(locale: Locale): Promise<i18n> {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: { translation: {} } },
    interpolation: { escapeValue: false },
    // What a page says is there before it is drawn: the first render must not wait.
    initAsync: false,
    react: { useSuspense: false },
  });
  await addWording(instance, 'site');
  return instance;
}
