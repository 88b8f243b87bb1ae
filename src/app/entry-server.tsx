import { createMemoryHistory } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import agreement from 'virtual:agreement';
import { App } from './app';
import { AgreementText, ProductText } from '@/text/agreement-text';
import { products } from '@/corpus/products';
import { ContentsList } from '@/text/contents-list';
import { ErrataOf } from '@/text/errata-of';
import { PageNotStarted } from '@/features/shell/page-not-started';
import { PrecedenceOfProduct } from '@/features/products/precedence-of-product';
import type { TextPart } from '@/text/load-text';
import { prepareParts } from '@/ui/server-parts';
import { addWording } from '@/i18n/create-i18n';
import { createRouter } from './create-router';
import { createTranslator } from './create-translator';
import { listContents } from '@/text/list-contents';
import type { Locale } from '@/i18n/locales';
import { concepts } from '@/corpus/concepts';
import { families } from '@/corpus/families';
import { questions } from '@/corpus/questions';
import { silences } from '@/corpus/silences';
import { SilencesText } from '@/features/findings/silences-text';
import { QuestionsText } from '@/features/findings/questions-text';
import { FamiliesText } from '@/features/findings/family-text';
import { TopicList, TopicText } from '@/features/topics/topic-text';
import { makeTopicWords } from '@/features/topics/topic-words';
import { PAGES, PRODUCT_PAGE, TOPIC_PAGE } from '@/url/pages';
import { toSitePath } from '@/url/site-paths';
import './styles.css';

/** A page as the prerenderer needs it. */
export interface RenderedPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  /** What says that the program has not come, for documents that have to say so without it. */
  readonly notStarted: string;
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
  ...concepts.map(({ slug }) => TOPIC_PAGE.path + slug).map((path) => ({ path, canonical: path })),
];

/** Draws one page in one language. */
export async function render(path: string, locale: Locale): Promise<RenderedPage> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const i18n = await createTranslator(locale);
  const router = createRouter({
    locale,
    i18n,
    loadText: (page, part) => renderText(page, part, (to) => base + toSitePath(to, locale), i18n),
    history: createMemoryHistory({ initialEntries: [base + toSitePath(path, locale)] }),
  });
  await router.load();
  await prepareParts(i18n);
  const failed = router.state.matches.find(({ status }) => status === 'error');
  if (failed) throw new Error(`${path} (${locale}) does not render`, { cause: failed.error });
  const html = renderToString(<App router={router} i18n={i18n} />);
  // React sends a part that fails as a part to come, and the page would be drawn anew by the browser.
  if (html.includes('<!--$!-->')) throw new Error(`A part of ${path} (${locale}) does not render.`);
  const meta = router.state.matches.flatMap((match) => match.meta ?? []);
  const last = <T,>(values: (T | undefined)[]) => values.findLast((value) => value !== undefined);
  return {
    html,
    title: last(meta.map((entry) => entry?.title)) ?? '',
    description: last(meta.map((entry) => (entry?.name === 'description' ? entry.content : undefined))) ?? '',
    notStarted: renderToStaticMarkup(
      <TranslatorContext value={i18n}>
        <PageNotStarted onRetry={() => Promise.resolve()} />
      </TranslatorContext>,
    ),
    found: router.state.matches.length > 1 && router.state.matches.every(({ status }) => status === 'success'),
  };
}

function renderText(
  page: string,
  part: TextPart | undefined,
  to: (path: string) => string,
  { t, language }: i18n,
): string | Promise<string> {
  if (part === 'errata' || part === 'precedence') return renderBeside(page, part, to('/agreement'), language);
  if (part === 'contents')
    return renderToStaticMarkup(<ContentsList sections={listContents(agreement.agreement.sections)} />);
  if (page === '/agreement') {
    return renderToStaticMarkup(<AgreementText {...agreement} hrefOf={(id) => `#${id}`} />);
  }
  if (['/parallels', '/readings', '/silences'].includes(page) || `${page}/`.startsWith(TOPIC_PAGE.path))
    return renderFindings(page, to, language);
  const product = products.find(({ slug }) => page === PRODUCT_PAGE.path + slug);
  if (!product) throw new RangeError(`${page} has no text`);
  const labels = { special: t(($) => $.special.special), general: t(($) => $.special.general) };
  const agreementPath = to('/agreement');
  return renderToStaticMarkup(<ProductText {...agreement} {...{ product, agreementPath, labels }} />);
}

/** What stands beside a text, with words that only this drawing speaks. */
async function renderBeside(
  page: string,
  part: 'errata' | 'precedence',
  agreementPath: string,
  language: string,
): Promise<string> {
  const translator = await createTranslator(language === 'en' ? 'en' : 'zh-CN');
  await addWording(translator, 'layers');
  const number = products.find(({ slug }) => page === PRODUCT_PAGE.path + slug)?.number;
  const within = number === undefined ? {} : { within: `p-${number}` };
  return renderToStaticMarkup(
    <TranslatorContext value={translator}>
      {part === 'errata' && <ErrataOf {...within} agreementPath={agreementPath} />}
      {part === 'precedence' && number !== undefined && (
        <PrecedenceOfProduct number={number} agreementPath={agreementPath} />
      )}
    </TranslatorContext>,
  );
}

/** What readers found, with words that only this drawing speaks: a translator of its own has them. */
async function renderFindings(page: string, to: (path: string) => string, language: string): Promise<string> {
  const translator = await createTranslator(language === 'en' ? 'en' : 'zh-CN');
  await Promise.all(
    (['special', 'layers', 'topics', 'parallels', 'arguments', 'silences'] as const).map((part) =>
      addWording(translator, part),
    ),
  );
  const { t } = translator;
  const isEnglish = language === 'en';
  if (page === '/parallels') return renderToStaticMarkup(<FamiliesText {...{ families, t, to, isEnglish }} />);
  if (page === '/readings') return renderToStaticMarkup(<QuestionsText {...{ questions, t, to, isEnglish }} />);
  if (page === '/silences') return renderToStaticMarkup(<SilencesText {...{ rows: silences, t, to, isEnglish }} />);
  const words = makeTopicWords(t, isEnglish, to);
  if (page === '/topics') return renderToStaticMarkup(<TopicList {...{ concepts, words }} />);
  const concept = concepts.find(({ slug }) => page === TOPIC_PAGE.path + slug);
  if (!concept) throw new RangeError(`${page} has no text`);
  const related = concepts.filter(({ slug }) => concept.related.includes(slug));
  return renderToStaticMarkup(<TopicText {...{ concept, related, words }} />);
}
