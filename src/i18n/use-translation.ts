import type { i18n, TFunction } from 'i18next';
import { createContext, useContext } from 'react';

/** The page's translator: what every part of a page speaks by. */
export const TranslatorContext = createContext<i18n | undefined>(undefined);

interface Translation {
  readonly t: TFunction;
  readonly i18n: i18n;
}

/** One for each translator, so that what depends on it does not change from render to render. */
const translations = new WeakMap<i18n, Translation>();

/**
 * The translator of the page, and its `t`. A translator speaks one language, and what is added to its wording is there before what
 * says it renders: nothing has to be followed, so that a call costs a look at the context and no more.
 *
 * @throws Error where no translator has been given.
 */
export function useTranslation(): Translation {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error('There is no translator here.');
  const known = translations.get(translator);
  if (known) return known;
  const made = { t: translator.t, i18n: translator };
  translations.set(translator, made);
  return made;
}
