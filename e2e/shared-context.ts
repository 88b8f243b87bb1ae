import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

/** A context, and a page that keeps its process while the pages of the journeys come and go. */
interface Shared {
  readonly context: BrowserContext;
  readonly keeper: Page;
}

/** The contexts that the journeys of this worker share, by what was asked of them. */
const contexts = new Map<string, Shared>();

/**
 * A context that journeys share, one after another: files that have come and scripts that have been compiled stay. Playwright's
 * own `reuseContext` empties the cache each time, which was a sixth of the work of all journeys.
 */
export async function shareContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const key = JSON.stringify(options);
  let shared = contexts.get(key);
  if (!shared) {
    const context = await browser.newContext(options);
    shared = { context, keeper: await context.newPage() };
    contexts.set(key, shared);
    await shared.keeper.goto('/version.json');
  }
  return shared.context;
}

/**
 * Takes from a shared context all that a journey has left but the cache of files: its pages with what was set in them, what is
 * stored, permitted and intercepted.
 *
 * @param origin - of the site, whose storage is emptied.
 * @param isSpent - whether the journey did what cannot be taken back; the next one gets a new context.
 */
export async function resetContext(context: BrowserContext, origin: string, isSpent: boolean): Promise<void> {
  const [key, shared] = [...contexts].find(([, each]) => each.context === context) ?? [];
  if (key === undefined || !shared) return;
  if (isSpent) {
    contexts.delete(key);
    await context.close();
    return;
  }
  const pages = context.pages().filter((page) => page !== shared.keeper);
  await Promise.all(pages.map((page) => page.close()));
  await context.unrouteAll();
  await context.setOffline(false);
  await context.clearPermissions();
  await context.clearCookies();
  const session = await context.newCDPSession(shared.keeper);
  await session.send('Storage.clearDataForOrigin', {
    origin,
    storageTypes: 'local_storage,indexeddb,cache_storage,service_workers',
  });
  await session.detach();
}
