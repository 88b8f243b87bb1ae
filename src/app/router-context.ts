import type { i18n } from 'i18next';
import type { Locale } from '@/i18n/locales';
import type { LoadText } from '@/text/load-text';

/** What every route is given. */
export interface RouterContext {
  readonly locale: Locale;
  readonly i18n: i18n;
  readonly loadText: LoadText;
}
