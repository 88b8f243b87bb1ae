import { createRoot, hydrateRoot } from 'react-dom/client';
import { TranslatorContext } from '@/i18n/use-translation';
import { App } from './app';
import { createTextLoader } from '@/text/lift-text';
import { prepareParts } from '@/ui/server-parts';
import { createRouter, type Router } from './create-router';
import { createTranslator } from './create-translator';
import { failureCount, watchChunks } from '@/loading/failures';
import { hasWaited } from '@/loading/has-waited';
import { PageNotStarted } from '@/features/shell/page-not-started';
import { localeOf } from '@/i18n/locales';
import { loadModule } from '@/loading/load-module';
import { boundHistory } from '@/url/bound-history';
import { followTranslation, hasBeenTranslated, isMismatch, isTranslated } from '@/ui/follow-translation';
import { isOfTimeline, isPlainSearch } from '@/url/known-keys';
import { toRoutePath } from '@/url/site-paths';

// See `theme.js`: the document stays as it was served.
if ('old' in document.documentElement.dataset) await new Promise(() => undefined);

followTranslation(document);
watchChunks();
const writeAddress = boundHistory(history, Date.now, setTimeout);
window.addEventListener('pagehide', writeAddress);

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const path = location.pathname.slice(base.length);
const root = document.getElementById('root');
if (!root) throw new Error('The document has no #root.');
const route = toRoutePath(path);
/** Whether the document that was served is that of the path; of a product's number the router knows. */
const isPage = root.dataset['path'] === route || /^\/products\/\d+$/.test(route);
// An address as people send it is read before anything is made of it; what this site writes needs nothing of that.
const mended =
  isPage && isPlainSearch(location.search) && !/^#(0*38|x0*26);/i.test(location.hash)
    ? undefined
    : await loadModule(() => import('./mend-address')).then(
        ({ mendAddress }) => mendAddress(base, isPage),
        () => undefined,
      );
// The document of the page that is meant is on its way.
if (mended?.isLeaving === true) await new Promise(() => undefined);

const locale = localeOf(path);
const htmlNames = path.endsWith('.html');
const i18n = await createTranslator(locale);
const router = createRouter({
  locale,
  i18n,
  htmlNames,
  loadText: createTextLoader(document, locale, htmlNames),
  keepsScroll: hasWaited(),
});
/** Whether the document that was served is what this address shows at first. */
const isPrerendered = () =>
  !htmlNames &&
  !isTranslated(root) &&
  root.dataset['path'] === router.state.location.pathname &&
  router.state.matches.every(
    ({ search, staticData }) => staticData.searchAppliesLater === true || Object.keys(search as object).length === 0,
  );

const app = <App router={router} i18n={i18n} />;
// The same tree as the server's; without it the router adds boundaries that the document does not have.
router.ssr = { manifest: undefined };

/** Whether the address has a value that none of its routes reads. What happened and when goes with the reader. */
const hasUnused = ({ state }: Router) =>
  Object.keys(state.location.search).some(
    (key) =>
      !['at', 'trigger'].includes(key) && !state.matches.some(({ _strictSearch }) => key in (_strictSearch as object)),
  );

/** Loads what the page needs; `false` where a part of it could not be fetched. */
async function isLoaded(load: () => Promise<void>): Promise<boolean> {
  const before = failureCount();
  await load();
  return failureCount() === before && router.state.matches.every(({ status }) => status !== 'error');
}

async function start(container: HTMLElement): Promise<void> {
  if (mended || location.hash !== '' || isOfTimeline(location.search) || hasUnused(router)) {
    // An extra: where it does not load, the page is as its address says.
    loadModule(() => import('./say-address')).then(
      ({ sayAddress }) => sayAddress(router, i18n, base, mended?.notes ?? []),
      () => undefined,
    );
  }
  const isMeant = isPrerendered();
  // What was served has nothing of the values of the address, and stays until all that shows them is there: what they change comes
  // in one step. A part that cannot be had says so in its place.
  if (!isMeant || location.search !== '') await prepareParts(i18n).catch(() => undefined);
  // It may have been translated meanwhile.
  if (isMeant && !isTranslated(container)) {
    hydrateRoot(container, app, {
      onRecoverableError: (error) => {
        // What a translator has changed is rendered anew, which is no fault; what else goes wrong then is one. Rendered anew, it has
        // no sign of the translator any more.
        if (!hasBeenTranslated() || !isMismatch(error)) console.error(error);
      },
    });
    return;
  }
  createRoot(container).render(app);
}

const hasLoaded = await isLoaded(() => router.load());
if (hasLoaded || root.dataset['path'] !== router.state.location.pathname) await start(root);
else {
  // `boot.ts` closes the controls again.
  root.dataset['held'] = '';
  // What was served can be read as it is. React would put an error in its place.
  const place = document.body.appendChild(document.createElement('div'));
  const notice = createRoot(place);
  const ask = async () => {
    if (!(await isLoaded(() => router.invalidate()))) return;
    notice.unmount();
    place.remove();
    delete root.dataset['held'];
    await start(root);
    // As `boot.ts` writes it, which waits for nothing any more.
    document.documentElement.dataset['program'] = 'live';
  };
  let asking: Promise<void> | undefined;
  // The reader and a connection that is back may ask at the same time; the page must not be started twice.
  const retry = () => {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  };
  notice.render(
    <TranslatorContext value={i18n}>
      <PageNotStarted onRetry={retry} />
    </TranslatorContext>,
  );
}
