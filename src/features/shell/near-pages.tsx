import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { findProduct } from '@/corpus/products';
import { findNearPaths } from '@/corpus/read-path';
import type { PageName } from '@/url/pages';
import { PAGES } from '@/url/pages';

/** The pages whose names are like that of a path that names none. */
export default function NearPages() {
  const { t, i18n } = useTranslation();
  const near = findNearPaths(useLocation().pathname);
  if (near.length === 0) return null;
  const nameOf = (path: string, number: number | undefined) => {
    const product = number === undefined ? undefined : findProduct(String(number));
    if (product) return i18n.language === 'en' ? product.en : product.zh;
    const name: PageName | undefined = PAGES.find((page) => page.path === path)?.name;
    if (name === undefined || name === 'home') return t(($) => $.notFound.home);
    return name === 'search' ? t(($) => $.notFound.search) : t(($) => $.nav[name]);
  };
  return (
    <>
      <p>{t(($) => $.address.meant)}</p>
      <ul className="link-list">
        {near.map(({ path, product }) => (
          <li key={path}>
            <Link to={path}>{nameOf(path, product)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
