import { createFileRoute, redirect } from '@tanstack/react-router';
import { titled } from '@/app/describe-page';
import { findProductOf, loadProductPage } from '@/app/load-product-page';
import { ProductPage } from '@/app/product-page';
import { NotFound } from '@/features/shell/not-found-slot';
import { TIMELINE_KEYS } from '@/cases/timeline-keys';
import { Pending } from '@/ui/pending';
import { addWording } from '@/i18n/create-i18n';
import { keepReview } from '@/url/keep-review';
import { keepKeys } from '@/url/search-params';

export const Route = createFileRoute('/products/$slug')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', 'review', ...TIMELINE_KEYS),
  search: { middlewares: [keepReview] },
  beforeLoad: async ({ params, search, context }) => {
    await addWording(context.i18n, 'special');
    const product = await findProductOf(params.slug);
    // `/products/2` is another name of the same page.
    if (product && product.slug !== params.slug) {
      throw redirect({ to: '/products/$slug', params: { slug: product.slug }, search, hash: true, replace: true });
    }
  },
  loader: ({ params, context }) => loadProductPage(params.slug, context.loadText),
  staleTime: Infinity,
  // The document has the first case without a date, and is taken over with it; the case of the address is shown right after.
  staticData: { searchAppliesLater: true },
  head: ({ loaderData, match: { context } }) => {
    if (!loaderData) return {};
    const { number, zh, en } = loaderData.product;
    const name = context.locale === 'en' ? en : zh;
    const description = context.i18n.t(($) => $.special.meta, { number, name });
    return { meta: [{ title: titled(`${number} ${name}`, context) }, { name: 'description', content: description }] };
  },
  pendingComponent: () => <Pending isText />,
  notFoundComponent: UnknownProduct,
  component: Product,
});

function UnknownProduct() {
  return <NotFound slug={Route.useParams().slug} />;
}

function Product() {
  return <ProductPage data={Route.useLoaderData()} search={Route.useSearch()} />;
}
