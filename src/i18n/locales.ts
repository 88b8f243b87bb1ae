/** Languages of the interface. The agreement's text is Chinese in both. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'zh-CN';

/** The language of a translator, which calls it by a name of its own type. */
export function toLocale(name: string): Locale {
  return locales.find((locale) => locale === name) ?? defaultLocale;
}

/** The path prefix of a language: none for Chinese, `/en` for English. */
export function prefixOf(locale: Locale): string {
  return locale === defaultLocale ? '' : `/${locale}`;
}

/** The language that a path (without the site's base) is in. */
export function localeOf(path: string): Locale {
  return (
    locales.find((locale) => locale !== defaultLocale && new RegExp(`^/${locale}(/|\\.html$|$)`).test(path)) ??
    defaultLocale
  );
}
