import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { loadGlosses } from '@/corpus/glosses';
import { toLocale } from '@/i18n/locales';
import { optional } from '@/ui/optional';
import { Pending } from '@/ui/pending';
import { useMounted } from '@/ui/use-mounted';

const ServicesBoard = optional(() => import('./services-board'), {
  wording: ['services', 'simulator', 'events', 'moments'],
  also: ({ language }) => loadGlosses(toLocale(language)),
  fallback: <Pending />,
});

/** My services: what the page is for, and the services once the program runs. */
export default function ServicesView() {
  const { t } = useTranslation();
  const mounted = useMounted();
  return (
    <div className="page wide services">
      <h1>{t(($) => $.mine.title)}</h1>
      <p className="lead">{t(($) => $.mine.lead)}</p>
      {mounted ? (
        <ServicesBoard />
      ) : (
        <p className="without-script">
          {t(($) => $.mine.noScript)} <Link to="/products">{t(($) => $.mine.toProducts)}</Link>
        </p>
      )}
    </div>
  );
}
