import { Link } from '@tanstack/react-router';
import { useCarriedCase } from '@/text/use-carried-case';
import { useTranslation } from '@/i18n/use-translation';

/** Queries of each kind to begin with, and the lists that need none. */
export function SearchStarts() {
  const { t } = useTranslation();
  const carried = useCarriedCase();
  return (
    <p className="chips search-starts">
      {(['question', 'clause', 'product', 'words'] as const).map((kind) => (
        <Link key={kind} to="/search" search={{ ...carried['/search'], q: t(($) => $.finding.starts[kind]) }}>
          {t(($) => $.finding.starts[kind])}
        </Link>
      ))}
      <Link to="/products" search={carried['/products'] ?? {}}>
        {t(($) => $.product.all)}
      </Link>
      <Link to="/deadlines" search={carried['/deadlines'] ?? {}}>
        {t(($) => $.nav.deadlines)}
      </Link>
    </p>
  );
}
