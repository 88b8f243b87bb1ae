import { Fragment } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { pagesIn } from '@/url/pages';
import { PageLink } from './page-link';

/** What every page must say of the text that it shows: whose it is, which edition, and that this is not official. */
export function SiteFooter() {
  const { t } = useTranslation();
  return (
    <footer className="mx-auto mt-16 max-w-frame border-t border-line p-6 text-label text-ink-soft print:mt-8 print:px-0 print:py-2">
      <p>
        <strong>{t(($) => $.site.unofficial)}</strong> {t(($) => $.site.textOwner)}
      </p>
      <p>
        {t(($) => $.site.edition)}
        {/* On paper they lead nowhere. */}
        <span className="print:hidden">
          {[...pagesIn('more'), ...pagesIn('foot')].map(({ name, path }) => (
            <Fragment key={name}>
              {' · '}
              <PageLink {...{ name, path }} />
            </Fragment>
          ))}
        </span>
      </p>
    </footer>
  );
}
