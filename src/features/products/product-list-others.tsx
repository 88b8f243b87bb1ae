import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { useCaseSearch } from '@/ui/use-case-search';
import type { GlanceRow } from './product-list-rows';

/** The products whose own terms give no figure, by name: cells that all say so would hide the others. */
export function ProductListOthers({ rows }: { readonly rows: readonly GlanceRow[] }) {
  const { t, i18n } = useTranslation();
  const given = useCaseSearch();
  return (
    <section className="products-without" aria-labelledby="products-without">
      <h2 id="products-without">
        {t(($) => $.listing.others)} <span className="muted">{rows.length}</span>
      </h2>
      <p className="listing-note">{t(($) => $.listing.othersNote)}</p>
      <ul>
        {rows.map(({ product: { number, slug, zh, en } }) => (
          <li key={number}>
            <span className="muted">{number}</span>{' '}
            <Link to="/products/$slug" params={{ slug }} search={given} hash="answer" preload={false}>
              {i18n.language === 'en' ? en : zh}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
