import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** What every page must say of the text that it shows: whose it is, which edition, and that this is not official. */
export function SiteFooter() {
  const { t } = useTranslation();
  return (
    <footer className="site-footer">
      <p>
        <strong>{t(($) => $.site.unofficial)}</strong> {t(($) => $.site.textOwner)}
      </p>
      <p>
        {t(($) => $.site.edition)} · <Link to="/references">{t(($) => $.nav.references)}</Link> ·{' '}
        <Link to="/deadlines">{t(($) => $.nav.deadlines)}</Link> · <Link to="/about">{t(($) => $.nav.about)}</Link>
      </p>
    </footer>
  );
}
