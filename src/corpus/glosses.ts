import type { Locale } from '@/i18n/locales';

/** What quoted clauses mean in English, by the quote. */
type Glosses = Readonly<Record<string, string>>;

let known: Glosses = {};
let loading: Promise<void> | undefined;

/** Loads the glosses, which only the English interface shows. The same promise each time, so that waiting ends. */
export function loadGlosses(locale: Locale): Promise<void> {
  if (locale !== 'en') return Promise.resolve();
  loading ??= import('@content/lifecycle/glosses').then(({ glosses }) => {
    known = glosses;
  });
  return loading;
}

/** The glosses for a language: none in Chinese, and none before they are loaded. */
export function glossesFor(locale: Locale): Glosses {
  return locale === 'en' ? known : {};
}
