import { createFileRoute } from '@tanstack/react-router';
import { type ListView, ProductList } from '@/features/products/product-list';
import { glanceOf } from '@/corpus/glances';
import { loadPageWording } from '@/app/load-page-wording';
import { compareFigures, figuresOf, GLANCE_KEYS } from '@/lifecycle/glance';
import { createTimeScale } from '@/lifecycle/time-scale';
import { products } from '@/corpus/products';
import { keepKeys, withoutEmpty } from '@/url/search-params';
import { DAY, HOUR } from '@/time/duration';
import { describePage } from '@/routes/__root';

/** Some way past the longest period of the text, which is thirty days; the shortest is an hour. */
const scale = createTimeScale(40 * DAY, HOUR);

export const Route = createFileRoute('/products/')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', 'sort', 'own', 'view', 'trigger'),
  beforeLoad: ({ context }) => loadPageWording(context.i18n, 'products'),
  head: describePage(
    (t) => t(($) => $.products.title),
    (t) => t(($) => $.products.meta, { articles: products.length }),
  ),
  component: ProductsPage,
});

/** Reads how the list is to be shown; what means nothing is the default. */
function readListView({ q, sort, own, view, trigger }: Readonly<Record<string, string | undefined>>): ListView {
  const known = GLANCE_KEYS.find((key) => key === sort);
  return {
    ...(q === undefined ? {} : { q }),
    ...(known ? { sort: known } : {}),
    ...(own === '1' ? { own } : {}),
    ...(view === 'drawing' ? { view } : {}),
    ...(trigger === 'expiry' ? { trigger } : {}),
  };
}

function ProductsPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const shown = readListView(search);
  const { q = '', sort, own } = shown;
  const wanted = q.trim().toLowerCase();
  const rows = products
    .map((product) => ({ product, figures: figuresOf(glanceOf(product.number)) }))
    .filter(({ product: { number, zh, en } }) => `${number} ${zh} ${en}`.toLowerCase().includes(wanted))
    .filter(({ figures }) => own === undefined || Object.values(figures).some((figure) => figure !== null))
    .toSorted((one, other) => (sort ? compareFigures(one.figures[sort], other.figures[sort]) : 0));
  return (
    <ProductList
      rows={rows}
      scale={scale}
      total={products.length}
      shown={shown}
      badSort={search.sort !== undefined && !sort ? search.sort.slice(0, 60) : undefined}
      onChange={({ q: text, ...values }) => {
        const changed = { ...(text === undefined ? {} : { q: text.slice(0, 200) }), ...values };
        void navigate({
          search: (latest) => withoutEmpty({ ...latest, ...changed }),
          replace: true,
          resetScroll: false,
        });
      }}
    />
  );
}
