import { notFound } from '@tanstack/react-router';
import { loadModule } from '@/loading/load-module';
import type { RouterContext } from './router-context';

/** The product of a slug, or of a number as in `/products/2`; the list of them is imported only where it is needed. */
export async function findProductOf(slug: string) {
  const { findProduct } = await loadModule(() => import('@/corpus/products'));
  return findProduct(slug);
}

/**
 * All that a product's page shows, for every address of it.
 *
 * @throws `notFound()` for a slug of no product.
 */
export async function loadProductPage(slug: string, loadText: RouterContext['loadText']) {
  const { findProduct, products } = await loadModule(() => import('@/corpus/products'));
  const product = findProduct(slug);
  if (!product) throw notFound();
  const index = products.indexOf(product);
  const { loadCases } = await loadModule(() => import('@/features/simulator/case-parts'));
  const page = `/products/${product.slug}`;
  return {
    product,
    previous: products[index - 1],
    next: products[index + 1],
    ...(await loadCases(product.number)),
    html: await loadText(page),
    precedence: await loadText(page, 'precedence'),
    errata: await loadText(page, 'errata'),
  };
}
