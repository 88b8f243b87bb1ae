import type { i18n } from 'i18next';
import { counts } from '@/corpus/counts';
import { edition } from '@/corpus/edition';
import { createI18n } from '@/i18n/create-i18n';
import type { Locale } from '@/i18n/locales';
import { wordings } from './wordings';

/** A translator with every part of the wording at hand, and with what any of them may say of the edition: its dates, and how much it holds. */
export function createTranslator(locale: Locale): Promise<i18n> {
  const dates = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
  const write = (date: string) => dates.format(Date.parse(date));
  return createI18n(locale, wordings, {
    editionId: edition.id,
    updated: write(edition.updated),
    effective: write(edition.effective),
    chapters: String(counts.chapters),
    articles: String(counts.articles),
  });
}
