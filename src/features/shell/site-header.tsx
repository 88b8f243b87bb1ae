import { useLocation } from '@tanstack/react-router';
import { Scroll, Search } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { defaultLocale, type Locale } from '@/i18n/locales';
import { useCommand } from '@/ui/commands';
import { useStickyHeight } from '@/ui/use-sticky-height';
import { pagesIn } from '@/url/pages';
import { toSitePath } from '@/url/site-paths';
import { NavMore } from './nav-more';
import { PageLink } from './page-link';

interface Props {
  readonly locale: Locale;
  readonly searchBox: ReactNode;
  /** What needs script: the appearance, the keys. Absent in the first render. */
  readonly controls?: ReactNode;
}

/** Name, ways in, search and settings, on every page. */
export function SiteHeader({ locale, searchBox, controls }: Props) {
  const { t } = useTranslation();
  const { pathname, searchStr, hash } = useLocation();
  const mounted = controls !== undefined;
  const other: Locale = locale === defaultLocale ? 'en' : defaultLocale;
  // A plain link: the other language is another document.
  const page = import.meta.env.BASE_URL.replace(/\/$/, '') + toSitePath(pathname, other);
  // The first render is the server's, which knows neither search values nor fragment.
  const there = mounted ? page + searchStr + (hash && `#${hash}`) : page;
  const header = useRef<HTMLElement>(null);
  useStickyHeight(header, '--header-measured');
  const language = useRef<HTMLAnchorElement>(null);
  useCommand(
    'language',
    t(($) => $.commands.language),
    () => language.current?.click(),
  );
  return (
    <header ref={header} className="site-header">
      <div className="site-header-row">
        <PageLink path="/" className="site-name">
          <Scroll aria-hidden size={20} />
          <span>{t(($) => $.site.name)}</span>
        </PageLink>
        <nav aria-label={t(($) => $.nav.label)}>
          {pagesIn('main').map(({ name, path }) => (
            <PageLink key={path} {...{ name, path }} className="@max-tablet:hidden" />
          ))}
          {pagesIn('more').map(({ name, path }) => (
            <PageLink key={path} {...{ name, path }} className="@max-header:hidden" />
          ))}
          {/* Closed again on another page. */}
          <NavMore key={pathname} />
        </nav>
        {/* These pages have a larger box of their own. A phone has no room for one: there a link leads to it. */}
        {pathname !== '/' && pathname !== '/search' && (
          <>
            {searchBox}
            <PageLink path="/search" className="search-link @tablet:hidden" aria-label={t(($) => $.searchBox.label)}>
              <Search aria-hidden size={20} />
            </PageLink>
          </>
        )}
        <div className="site-controls">
          <a
            ref={language}
            href={there}
            lang={other}
            hrefLang={other}
            aria-label={t(($) => $.site.languageSwitchLabel)}
            className="language"
          >
            {t(($) => $.site.languageSwitch)}
          </a>
          {controls}
        </div>
      </div>
    </header>
  );
}
