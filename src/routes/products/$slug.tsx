import { createFileRoute, notFound, redirect } from '@tanstack/react-router';
import { MissingAnchor } from '@/text/missing-anchor';
import { NotFound } from '@/features/shell/not-found';
import { PageFailed } from '@/features/shell/page-failed';
import { Pending } from '@/ui/pending';
import { ProductPageView } from '@/features/products/product-page';
import { errata } from '@/corpus/facts';
import { loadModule } from '@/loading/load-module';
import { keepKeys } from '@/url/search-params';
import { titled } from '@/routes/__root';
import { useTextBehaviour } from '@/text/use-text-behaviour';
import { useTextLayers } from '@/text/use-text-layers';
import { PrecedenceSlot } from '@/features/products/precedence-slot';
import { SimulatorSlot } from '@/features/simulator/simulator-slot';
import { TIMELINE_KEYS } from '@/features/simulator/timeline-keys';

export const Route = createFileRoute('/products/$slug')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', ...TIMELINE_KEYS),
  // The list of products is imported where it is needed, for this file is part of every page's first load.
  beforeLoad: async ({ params, search }) => {
    const { findProduct } = await loadModule(() => import('@/corpus/products'));
    const product = findProduct(params.slug);
    // `/products/2` is another name of the same page.
    if (product && product.slug !== params.slug) {
      throw redirect({ to: '/products/$slug', params: { slug: product.slug }, search, hash: true, replace: true });
    }
  },
  loaderDeps: ({ search }) => search,
  loader: async ({ params, context, deps: search }) => {
    const { findProduct, products } = await loadModule(() => import('@/corpus/products'));
    const product = findProduct(params.slug);
    if (!product) throw notFound();
    const index = products.indexOf(product);
    const [{ simulate }, { loadLifecycle }] = await Promise.all([
      loadModule(() => import('@/features/simulator/simulate')),
      loadModule(() => import('@/corpus/load-lifecycle')),
    ]);
    const loaded = await loadLifecycle(product.number);
    return {
      product,
      previous: products[index - 1],
      next: products[index + 1],
      view: simulate(loaded, search),
      html: await context.loadText(`/products/${product.slug}`),
    };
  },
  staleTime: Infinity,
  head: ({ loaderData, match: { context } }) => {
    const { i18n, locale } = context;
    if (!loaderData) return {};
    const { number, zh, en } = loaderData.product;
    const name = locale === 'en' ? en : zh;
    return {
      meta: [
        { title: titled(`${number} ${name}`, context) },
        { name: 'description', content: i18n.t(($) => $.product.meta, { number, name }) },
      ],
    };
  },
  pendingComponent: () => <Pending isText />,
  errorComponent: PageFailed,
  notFoundComponent: UnknownProduct,
  component: ProductPage,
});

function UnknownProduct() {
  return <NotFound slug={Route.useParams().slug} />;
}

function ProductPage() {
  const { product, previous, next, view, html } = Route.useLoaderData();
  const { q = '' } = Route.useSearch();
  const text = useTextBehaviour({ html, query: q, page: `/products/${product.slug}` });
  const { switches, marks, references } = useTextLayers(html);
  return (
    <>
      <ProductPageView
        product={product}
        html={html}
        switches={switches}
        references={references}
        previous={previous}
        next={next}
        simulator={view && <SimulatorSlot product={product} view={view} html={html} />}
        precedence={<PrecedenceSlot number={product.number} />}
        notices={text.missing && <MissingAnchor anchor={text.missing.anchor} nearest={text.missing.nearest} />}
        errata={errata.filter(({ unit }) => unit === `p-${product.number}` || unit.startsWith(`p-${product.number}.`))}
      />
      {text.preview}
      {marks}
    </>
  );
}
