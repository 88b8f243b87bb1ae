import type { i18n } from 'i18next';
import { edition } from '@/corpus/edition';
import { createI18n } from '@/i18n/create-i18n';
import type { Locale } from '@/i18n/locales';
import { wordings } from './wordings';

/** A translator with every part of the wording at hand, and the dates of the edition, which stand in content alone. */
export function createTranslator(locale: Locale): Promise<i18n> {
  const dates = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
  const write = (date: string) => dates.format(Date.parse(date));
  return createI18n(locale, wordings, {
    editionId: edition.id,
    updated: write(edition.updated),
    effective: write(edition.effective),
  });
}
