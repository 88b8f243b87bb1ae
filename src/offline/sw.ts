import type { WorkboxPlugin } from 'workbox-core/types';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { type Locale, localeOf, locales } from '@/i18n/locales';
import { digestsOf, type FileList, fileOf, filesOf, type Wanted } from './file-list';
import { asKept, checkFiles, isWhole, keepFiles, type Keeping, keyOf } from './keep-files';
import type { Kept, Progress, ToPage, ToWorker } from './messages';
import { onlyKept } from './only-kept';
import { readSettings, type WantedByLocale, writeSettings } from './settings';
import { isOfBuild, storeOf, wantedStoreOf } from './store-names';

declare const self: ServiceWorkerGlobalScope;
/** Both are written by the build. */
declare const __BUILD__: string;
declare const __FILES__: FileList;

/** How long a page may take to say which build it is of, in milliseconds; one that is frozen does not answer. */
const ANSWER = 2000;
/** How often everything that is kept is read whether it is whole, in milliseconds. */
const CHECK = 3_600_000;

const root = self.registration.scope;
const base = new URL(root).pathname;
const store = storeOf(base, __BUILD__);
const list = __FILES__;
const digests = digestsOf(list);
const fileOfUrl = ({ pathname }: URL) => fileOf(pathname.slice(base.length), digests, list.aliases);

// What is kept is given, whatever the network has: a page and its scripts are of one build. What is not kept is asked for,
// and kept where it is of this build to the last byte.
const ownBuild: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => keyOf(root, fileOfUrl(new URL(request.url)) ?? ''),
  cachedResponseWillBeUsed: async ({ request, cachedResponse, event }) => {
    if (!cachedResponse) return null;
    if (await isWhole(cachedResponse, digests.get(fileOfUrl(new URL(request.url)) ?? ''))) return cachedResponse;
    // Damage seldom comes alone: what else is damaged is found and fetched before it is needed without a network.
    (event as ExtendableEvent | undefined)?.waitUntil(mend());
    return null;
  },
  cacheWillUpdate: async ({ request, response }) =>
    (await isWhole(response, digests.get(fileOfUrl(new URL(request.url)) ?? ''))) ? asKept(response) : null,
};
const keptFirst = new CacheFirst({ cacheName: store, plugins: [ownBuild] });

const isOfSite = (url: URL) => url.href.startsWith(root) && !/^(?:en\/)?embed\//.test(url.pathname.slice(base.length));
/** The build of the page that asks, where it says so: the text of another page is lifted from that page's document. */
const buildOf = (request: Request) => request.headers.get('page-build') || __BUILD__;

registerRoute(
  ({ url, request }) => isOfSite(url) && (request.mode === 'navigate' || fileOfUrl(url) !== undefined),
  async ({ url, request, event }) => {
    if (fileOfUrl(url) === undefined) return fetch(request);
    if (buildOf(request) === __BUILD__) {
      const answer = await keptFirst.handle({ request, event }).catch(async (error: unknown) => {
        // What cannot be read at all must not stand between the reader and the site.
        if (await isReadable()) throw error;
        return fetch(request);
      });
      // Opened by its own address it names what is kept, too.
      return /(?:^|\/)not-kept\.html$/.test(fileOfUrl(url) ?? '') ? withOnlyKept(answer, answer.status) : answer;
    }
    // The page is of another build: it gets what was kept of that, or what the server has.
    const kept = await caches.match(keyOf(root, fileOfUrl(url) ?? ''), { cacheName: storeOf(base, buildOf(request)) });
    return kept ?? fetch(request);
  },
);

const isReadable = () =>
  caches.match(wantedKey, { cacheName: store }).then(
    () => true,
    () => false,
  );

// Scripts of an older build, for pages of it that are still open: their names have checksums.
registerRoute(
  ({ url }) => url.href.startsWith(`${root}assets/`),
  async ({ url, request }) =>
    (await matchOthers(url.href.replace(/\?.*$/, '')).catch(() => undefined)) ?? fetch(request),
);

async function matchOthers(address: string): Promise<Response | undefined> {
  for (const other of await otherStores()) {
    const response = await other.match(address);
    if (response) return response;
  }
  return undefined;
}

setCatchHandler(async ({ request, url }) => {
  if (request.mode !== 'navigate' || !url) return Response.error();
  const path = url.pathname.slice(base.length);
  const prefix = localeOf(`/${path}`) === 'en' ? 'en/' : '';
  const kept = await caches.open(store);
  // An address that the site does not have is the same without a connection.
  const missing = fileOfUrl(url) === undefined ? await kept.match(keyOf(root, `${prefix}404.html`)) : undefined;
  if (missing) return new Response(missing.body, { status: 404, headers: missing.headers });
  const response = await kept.match(keyOf(root, `${prefix}not-kept.html`));
  return response ? withOnlyKept(response, 503) : Response.error();
});

/** The page for what is not kept, with the entries of files that are. */
async function withOnlyKept(page: Response, status: number): Promise<Response> {
  const keys = new Set((await (await caches.open(store)).keys()).map(({ url }) => url));
  const html = onlyKept(await page.text(), (file) => keys.has(keyOf(root, file)));
  return new Response(html, { status, headers: page.headers });
}

const otherStores = async () =>
  Promise.all(
    (await caches.keys()).filter((name) => isOfBuild(base, name) && name !== store).map((name) => caches.open(name)),
  );

const keeping = async (): Promise<Keeping> => ({
  store: await caches.open(store),
  root,
  digests,
  others: await otherStores(),
  fetch: (address, options) => fetch(address, options),
});

const openWanted = () => caches.open(wantedStoreOf(base));
const wantedKey = `${root}wanted`;

const wantedFiles = (wanted: WantedByLocale) => [
  ...new Set(
    locales.flatMap((locale) => filesOf(list, locale, wanted[locale] ?? 'first').filter(() => locale in wanted)),
  ),
];

/** A build is installed when it has all that the one before had. */
async function install(): Promise<void> {
  const settings = await readSettings(openWanted, wantedKey);
  const where = await keeping();
  const visited = (await Promise.all(where.others.map((other) => other.keys())))
    .flat()
    .map(({ url }) => url.slice(root.length))
    .filter((file) => digests.has(file));
  const files = [...new Set([...Object.keys(list.base), ...wantedFiles(settings.wanted), ...visited])];
  const { missing } = await keepFiles(where, files);
  if (missing.length > 0) throw new Error(`Build ${__BUILD__} is not whole: ${missing.length} files are missing.`);
}

/** One after another: several pages say the same at the same time. */
let last: Promise<unknown> = Promise.resolve();
function afterLast<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}

/** The check of everything that has been begun because of damage. */
let mending: Promise<void> | undefined;

/** Takes out all that is damaged, and fetches it and what is missing of what is wanted; once, however much damage is met. */
function mend(): Promise<void> {
  mending ??= afterLast(async () => {
    const where = await keeping();
    const { wanted } = await readSettings(openWanted, wantedKey);
    const broken = (await checkFiles(where)).filter((file) => digests.has(file));
    await keepFiles(where, [...new Set([...Object.keys(list.base), ...wantedFiles(wanted), ...broken])]);
  }).finally(() => {
    mending = undefined;
  });
  return mending;
}

/** @param isFirst - whether it is the first visit of a session, for which all of it is read. */
async function keep(
  locale: Locale,
  wish: Wanted,
  isFirst: boolean,
  tell?: (progress: Progress) => void,
): Promise<void> {
  const settings = await readSettings(openWanted, wantedKey);
  const wanted = { ...settings.wanted, [locale]: settings.wanted[locale] === 'all' ? 'all' : wish };
  const where = await keeping();
  // What was put there today was read then.
  const { checked = { at: Date.now() } } = settings;
  const isDue = isFirst || Math.abs(Date.now() - checked.at) > CHECK;
  // Also a page that was kept because it was opened, which no list has.
  const broken = isDue ? (await checkFiles(where)).filter((file) => digests.has(file)) : [];
  await keepFiles(where, broken);
  await writeSettings(openWanted, wantedKey, { wanted, checked: isDue ? { at: Date.now() } : checked });
  const files = [...Object.keys(list.base), ...filesOf(list, locale, wanted[locale] ?? wish)];
  const { missing, isFull } = await keepFiles(where, files, (done) => tell?.({ done, of: files.length }));
  const end = isFull ? 'full' : missing.length > 0 ? 'missing' : 'whole';
  tell?.({ done: files.length - missing.length, of: files.length, end });
}

async function tellKept(locale: Locale): Promise<Kept> {
  const { wanted } = await readSettings(openWanted, wantedKey);
  const files = filesOf(list, locale, 'all');
  const kept = new Set((await (await caches.open(store)).keys()).map(({ url }) => url));
  return {
    wanted: wanted[locale],
    files: files.filter((file) => kept.has(keyOf(root, file))).length,
    of: files.length,
  };
}

/** Deletes what is kept of other builds, once no page of one is open. A page that does not answer may be of one. */
async function removeOthers(): Promise<void> {
  // What is being installed is of another build too.
  if (self.registration.installing ?? self.registration.waiting) return;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const builds = await Promise.all(pages.filter(({ url }) => isOfSite(new URL(url))).map(askBuild));
  if (builds.some((build) => build !== __BUILD__)) return;
  const names = (await caches.keys()).filter((name) => isOfBuild(base, name) && name !== store);
  await Promise.all(names.map((name) => caches.delete(name)));
}

function askBuild(page: Client): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => resolve(data));
    port1.start();
    setTimeout(() => resolve(undefined), ANSWER);
    page.postMessage('build' satisfies ToPage, [port2]);
  });
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  const { source, ports } = event;
  const page =
    source instanceof WindowClient ? localeOf(`/${new URL(source.url).pathname.slice(base.length)}`) : 'zh-CN';
  const tell = (message: Kept | Progress | string) => ports[0]?.postMessage(message);
  const work: Record<ToWorker, () => Promise<unknown>> = {
    keep: () => afterLast(() => keep(page, 'first', false)).then(removeOthers),
    keepFirst: () => afterLast(() => keep(page, 'first', true)).then(removeOthers),
    keepAll: () => afterLast(() => keep(page, 'all', true, tell)).catch(() => tell({ done: 0, of: 1, end: 'missing' })),
    takeOver: () => self.skipWaiting(),
    kept: async () => tell(await tellKept(page)),
    build: async () => tell(__BUILD__),
  };
  const wish = event.data as ToWorker;
  if (Object.hasOwn(work, wish)) event.waitUntil(work[wish]());
});
