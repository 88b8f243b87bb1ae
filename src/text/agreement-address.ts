import type { Locale } from '@/i18n/locales';
import { toSitePath } from '@/url/site-paths';

/** The whole address of the agreement's page in a language, for what is carried away. Only in the browser. */
export const agreementAddress = (locale: Locale): string =>
  location.origin + import.meta.env.BASE_URL.replace(/\/$/, '') + toSitePath('/agreement', locale);
