import { Link, useLocation } from '@tanstack/react-router';
import { Scroll } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultLocale, type Locale } from '@/i18n/locales';
import { toSitePath } from '@/site-paths';
import { NavMore } from './nav-more';
import { SearchBox } from './search-box';

interface Props {
  readonly locale: Locale;
  readonly onSearch: (query: string) => void;
  /** What needs script: the appearance, the keys. Absent in the first render. */
  readonly controls?: ReactNode;
}

/** Name, ways in, search and settings, on every page. */
export function SiteHeader({ locale, onSearch, controls }: Props) {
  const { t } = useTranslation();
  const { pathname, searchStr, hash } = useLocation();
  const mounted = controls !== undefined;
  const other: Locale = locale === defaultLocale ? 'en' : defaultLocale;
  // A plain link: the other language is another document.
  const page = import.meta.env.BASE_URL.replace(/\/$/, '') + toSitePath(pathname, other);
  // The first render is the server's, which knows neither search values nor fragment.
  const there = mounted ? page + searchStr + (hash && `#${hash}`) : page;
  return (
    <header className="site-header">
      <div className="site-header-row">
        <Link to="/" className="site-name">
          <Scroll aria-hidden size={20} />
          <span>{t(($) => $.site.name)}</span>
        </Link>
        <nav aria-label={t(($) => $.nav.label)}>
          <Link to="/agreement">{t(($) => $.nav.agreement)}</Link>
          <Link to="/products">{t(($) => $.nav.products)}</Link>
          <Link to="/references" className="wide-only">
            {t(($) => $.nav.references)}
          </Link>
          <Link to="/deadlines" className="wide-only">
            {t(($) => $.nav.deadlines)}
          </Link>
          <Link to="/about" className="wide-only">
            {t(($) => $.nav.about)}
          </Link>
          {/* Closed again on another page. */}
          <NavMore key={pathname} />
        </nav>
        {/* These pages have a larger box of their own. */}
        {pathname !== '/' && pathname !== '/search' && <SearchBox onSearch={onSearch} />}
        <div className="site-controls">
          <a
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
