import { createMemoryHistory } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import agreement from 'virtual:agreement';
import { App } from './app';
import { AgreementText, ProductText } from '@/text/agreement-text';
import { products } from '@/corpus/products';
import { ContentsList } from '@/text/contents-list';
import type { TextPart } from '@/text/load-text';
import { prepareParts } from '@/ui/server-parts';
import { createRouter } from './create-router';
import { createTranslator } from './create-translator';
import { listContents } from '@/text/list-contents';
import type { Locale } from '@/i18n/locales';
import { PAGES, PRODUCT_PAGE } from '@/url/pages';
import { toSitePath } from '@/url/site-paths';
import './styles.css';

/** A page as the prerenderer needs it. */
export interface RenderedPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  /** Whether the path exists; the page of a path that does not is the 404 page. */
  readonly found: boolean;
}

/** Every page of the site by its path, with the page it is a copy of where it is an alias. */
export const pages: readonly { readonly path: string; readonly canonical: string }[] = [
  ...PAGES.map(({ path }) => ({ path, canonical: path })),
  ...products.flatMap(({ slug, number }) => {
    const canonical = PRODUCT_PAGE.path + slug;
    return [canonical, PRODUCT_PAGE.path + number].map((path) => ({ path, canonical }));
  }),
];

/** Draws one page in one language. */
export async function render(path: string, locale: Locale): Promise<RenderedPage> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const i18n = await createTranslator(locale);
  const router = createRouter({
    locale,
    i18n,
    loadText: (page, part) => renderText(page, part, `${base}${toSitePath('/agreement', locale)}`, i18n),
    history: createMemoryHistory({ initialEntries: [base + toSitePath(path, locale)] }),
  });
  await router.load();
  await prepareParts(i18n);
  const failed = router.state.matches.find(({ status }) => status === 'error');
  if (failed) throw new Error(`${path} (${locale}) does not render`, { cause: failed.error });
  const html = renderToString(<App router={router} i18n={i18n} />);
  const meta = router.state.matches.flatMap((match) => match.meta ?? []);
  const last = <T,>(values: (T | undefined)[]) => values.findLast((value) => value !== undefined);
  return {
    html,
    title: last(meta.map((entry) => entry?.title)) ?? '',
    description: last(meta.map((entry) => (entry?.name === 'description' ? entry.content : undefined))) ?? '',
    found: router.state.matches.length > 1 && router.state.matches.every(({ status }) => status === 'success'),
  };
}

function renderText(page: string, part: TextPart | undefined, agreementPath: string, { t }: i18n): string {
  if (part === 'contents')
    return renderToStaticMarkup(<ContentsList sections={listContents(agreement.agreement.sections)} />);
  if (page === '/agreement') {
    return renderToStaticMarkup(<AgreementText {...agreement} hrefOf={(id) => `#${id}`} />);
  }
  const product = products.find(({ slug }) => page === `/products/${slug}`);
  if (!product) throw new RangeError(`${page} has no text`);
  const labels = { special: t(($) => $.product.special), general: t(($) => $.product.general) };
  return renderToStaticMarkup(<ProductText {...agreement} {...{ product, agreementPath, labels }} />);
}
