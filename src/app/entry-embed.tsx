import { createRoot } from 'react-dom/client';
import { tellHeight } from '@/cases/embed-code';
import { TranslatorContext } from '@/i18n/use-translation';
import { findProduct } from '@/corpus/products';
import { loadGlosses } from '@/corpus/glosses';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import { EmbeddedAnswer } from '@/features/embed/embedded-answer';
import { addWording } from '@/i18n/create-i18n';
import { localeOf } from '@/i18n/locales';
import { parseSearch } from '@/url/search-params';
import { toRoutePath } from '@/url/site-paths';
import { createTranslator } from './create-translator';
import './embed.css';

/** The answer of one case for a frame of another site: no router, no storage, nothing but what the address says. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const path = location.pathname.slice(base.length);
const search = parseSearch(location.search);
const { theme } = search;
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;

const root = document.getElementById('root');
if (!root) throw new Error('The document has no #root.');
const locale = localeOf(path);
const slug = /^\/embed\/products\/([^/]+)$/.exec(toRoutePath(path))?.[1] ?? '';
const product = findProduct(slug);
const translator = await createTranslator(locale);
const [lifecycle] = await Promise.all([
  product && loadLifecycle(product.number),
  loadGlosses(locale),
  ...(['simulator', 'events', 'exporting'] as const).map((part) => addWording(translator, part)),
]);

// The page around it makes its frame as high: the answer changes with the width, and with the time.
new ResizeObserver(() => tellHeight(root.getBoundingClientRect().height)).observe(root);

createRoot(root).render(
  <TranslatorContext value={translator}>
    <EmbeddedAnswer product={product} lifecycle={lifecycle} search={search} base={base} locale={locale} />
  </TranslatorContext>,
);
