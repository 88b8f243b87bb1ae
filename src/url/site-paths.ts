import { defaultLocale, type Locale, localeOf, prefixOf } from '../i18n/locales.ts';

/** A page's path as the router knows it: no base, no language, no `.html`. */
export function toRoutePath(path: string): string {
  const bare = path.replace(/\.html$/, '').replace(/\/index$/, '') || '/';
  const prefix = prefixOf(localeOf(bare));
  return bare.slice(prefix.length).replace(/(?<=.)\/$/, '') || '/';
}

/** A page's path on the site, without the base: `/en/agreement`; the home pages are `/` and `/en`. */
export function toSitePath(path: string, locale: Locale): string {
  if (path === '/') return locale === defaultLocale ? '/' : prefixOf(locale);
  return prefixOf(locale) + path;
}

/** The file that answers a path, without extension: `/` is `/index`. Servers answer `/x` with `x.html`. */
export function toFileName(sitePath: string): string {
  return sitePath === '/' ? '/index' : sitePath;
}
