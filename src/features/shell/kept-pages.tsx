import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';

/** Says of a page that cannot be had without a connection that it is not kept, and where one can read on. */
export default function KeptPages() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <>
      <p>{t(($) => $.offline.notKept.instead)}</p>
      <ul className="link-list">
        {(['/agreement', '/products', '/search'] as const)
          .filter((path) => path !== pathname)
          .map((path) => (
            <li key={path}>
              <Link to={path}>
                {path === '/search'
                  ? t(($) => $.notFound.search)
                  : t(($) => $.nav[path === '/products' ? 'products' : 'agreement'])}
              </Link>
            </li>
          ))}
      </ul>
    </>
  );
}
