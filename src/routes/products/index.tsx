import { createFileRoute } from '@tanstack/react-router';
import { ProductList } from '@/components/product-list';
import { products } from '@/products';
import { keepKeys } from '@/search-params';
import { titled } from '../__root';

export const Route = createFileRoute('/products/')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q'),
  head: ({ match: { context } }) => ({
    meta: [
      {
        title: titled(
          context.i18n.t(($) => $.products.title),
          context,
        ),
      },
      { name: 'description', content: context.i18n.t(($) => $.products.meta) },
    ],
  }),
  component: ProductsPage,
});

function ProductsPage() {
  const { q = '' } = Route.useSearch();
  const navigate = Route.useNavigate();
  const wanted = q.trim().toLowerCase();
  const rows = products.filter(({ number, zh, en }) => `${number} ${zh} ${en}`.toLowerCase().includes(wanted));
  return (
    <ProductList
      rows={rows}
      total={products.length}
      query={q}
      onQuery={(text) =>
        void navigate({ search: text === '' ? {} : { q: text.slice(0, 200) }, replace: true, resetScroll: false })
      }
    />
  );
}
