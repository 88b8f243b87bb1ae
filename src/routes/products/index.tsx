import { createFileRoute } from '@tanstack/react-router';
import { serverRendered } from '@/ui/optional';
import { changeSearch } from '@/url/change-search';
import { keepKeys } from '@/url/search-params';
import { describePage } from '@/app/describe-page';

export const Route = createFileRoute('/products/')({
  validateSearch: (raw: Record<string, unknown>) =>
    keepKeys(raw, 'q', 'sort', 'dir', 'own', 'trigger', 'keeps', 'within', 'figure', 'group', 'at'),
  ...describePage('products', 'products'),
  component: ProductsPage,
});

const ProductListView = serverRendered(() => import('@/features/products/product-list-view'));

function ProductsPage() {
  const navigate = Route.useNavigate();
  return <ProductListView search={Route.useSearch()} onChange={(values) => void navigate(changeSearch(values))} />;
}
