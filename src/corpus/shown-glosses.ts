import { shownGlosses } from '@content/lifecycle/shown-glosses';
import type { Locale } from '@/i18n/locales';

/** What the clauses that the interface itself shows mean in a language, by the quote; nothing in Chinese. */
export function shownGlossesFor(locale: Locale): Readonly<Record<string, string>> {
  return locale === 'en' ? shownGlosses : {};
}
