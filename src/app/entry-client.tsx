import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app';
import { createTextLoader } from '@/text/lift-text';
import { createRouter } from './create-router';
import { createTranslator } from './create-translator';
import { watchChunks } from '@/loading/failures';
import { localeOf } from '@/i18n/locales';
import './styles.css';

watchChunks();

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
const path = location.pathname.slice(base.length);
const locale = localeOf(path);
const htmlNames = path.endsWith('.html');
const i18n = await createTranslator(locale);
const router = createRouter({ locale, i18n, htmlNames, loadText: createTextLoader(document, locale, htmlNames) });
const root = document.getElementById('root');
if (!root) throw new Error('The document has no #root.');

/** Whether the document that was served is what this address shows at first. */
const isPrerendered = () =>
  !htmlNames &&
  root.dataset['path'] === router.state.location.pathname &&
  router.state.matches.every(
    ({ search, staticData }) => staticData.searchAppliesLater === true || Object.keys(search as object).length === 0,
  );

const app = <App router={router} i18n={i18n} />;
// The same tree as the server's; without it the router adds boundaries that the document does not have.
router.ssr = { manifest: undefined };
await router.load();
if (isPrerendered()) hydrateRoot(root, app, { onRecoverableError: console.error });
else createRoot(root).render(app);
