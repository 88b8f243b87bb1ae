import { en } from '../src/i18n/site.en.ts';
import { zh } from '../src/i18n/site.zh.ts';
import { defaultLocale, type Locale } from '../src/i18n/locales.ts';
import { PAGES } from '../src/url/pages.ts';
import { toSitePath } from '../src/url/site-paths.ts';

/** Pages that an installed site offers from its icon. */
const SHORTCUTS = ['agreement', 'products', 'services'] as const;

/** The file of a language's manifest. */
export const manifestFile = (locale: Locale): string =>
  locale === defaultLocale ? 'manifest.webmanifest' : `manifest.${locale}.webmanifest`;

/**
 * What a browser must know to install the site, in a language of its own: the name under the icon, and where it opens. Both have the
 * whole site as their scope, so that one can go to the other language.
 *
 * @param base - of the site, as in `vite.config.ts`.
 */
export function makeWebManifest(locale: Locale, base: string) {
  const { site, nav } = locale === 'en' ? en : zh;
  const addressOf = (path: string) => base.replace(/\/$/, '') + toSitePath(path, locale);
  const icon = (file: string, sizes: string) => ({ src: `${base}icons/${file}`, sizes, type: 'image/png' });
  return {
    // Lasting, and of this language alone: by it a browser knows an installed site again.
    id: addressOf('/'),
    name: site.name,
    short_name: site.name,
    description: site.unofficial,
    lang: locale,
    dir: 'ltr',
    start_url: addressOf('/'),
    scope: base,
    display: 'standalone',
    background_color: '#faf7f0',
    theme_color: '#0f5a5e',
    icons: [
      icon('icon-192.png', '192x192'),
      icon('icon-512.png', '512x512'),
      { ...icon('icon-maskable-512.png', '512x512'), purpose: 'maskable' },
      { src: `${base}icons/icon.svg`, sizes: 'any', type: 'image/svg+xml' },
    ],
    shortcuts: SHORTCUTS.map((name) => ({
      name: nav[name],
      url: addressOf(PAGES.find((page) => page.name === name)?.path ?? '/'),
      icons: [icon('icon-192.png', '192x192')],
    })),
  };
}
