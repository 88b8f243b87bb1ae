import {
  type ConsoleMessage,
  expect,
  type Locator,
  type Page,
  type Request,
  test as base,
  type WebError,
} from '@playwright/test';
import { resetContext, shareContext } from './shared-context';

/**
 * Every journey fails on an error or a warning in the console, an exception, and a request to another origin: faults of
 * hydration and of the Content-Security-Policy show there first.
 */
export const test = base.extend<{ allowed: RegExp[]; isCold: boolean; watch: void }>({
  /** Messages that a test asks for, such as the browser's own line for a 404 response. */
  allowed: [[], { option: true }],
  /** Whether a journey begins as a first visit does, with nothing in the cache. */
  isCold: [false, { option: true }],
  context: async ({ browser, timezoneId, baseURL, hasTouch, javaScriptEnabled, isCold }, lend) => {
    const options = { timezoneId: timezoneId ?? 'UTC', baseURL: baseURL ?? '', hasTouch, javaScriptEnabled };
    const context = await (isCold ? browser.newContext(options) : shareContext(browser, options));
    await lend(context);
    if (isCold) await context.close();
  },
  page: async ({ context, baseURL, viewport, colorScheme }, lend) => {
    const page = await context.newPage();
    await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme });
    // A clock is set for all pages of a context, and cannot be taken out.
    const { clock } = page;
    let hasClock = false;
    Object.defineProperty(page, 'clock', {
      get: () => {
        hasClock = true;
        return clock;
      },
    });
    await lend(page);
    await resetContext(context, baseURL ?? '', hasClock);
  },
  watch: [
    async ({ page, context, allowed, baseURL }, use) => {
      const faults: string[] = [];
      const note = (fault: string) => {
        if (!allowed.some((pattern) => pattern.test(fault))) faults.push(fault);
      };
      const onConsole = (message: ConsoleMessage) => {
        if (['error', 'warning'].includes(message.type())) note(`${message.type()}: ${message.text()}`);
      };
      const onError = (error: WebError) => note(`exception: ${error.error().message}`);
      const onRequest = (request: Request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) note(`request to ${request.url()}`);
      };
      context.on('console', onConsole).on('weberror', onError).on('request', onRequest);
      await use();
      // What the page has still to say is said before another takes its place.
      await page.goto('about:blank');
      // The next journey may have the same context.
      context.off('console', onConsole).off('weberror', onError).off('request', onRequest);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page, moves the pointer as people do before anything else, and waits until the program runs on it. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // An address that is mended leads to another document, which waits for the pointer too.
  await expect(async () => {
    await startProgram(page);
    await expect(page.locator('.site-controls button').first()).toBeVisible({ timeout: 3000 });
  }).toPass();
  // Fields of a link with a case are closed until their part runs, which may be later: keys would go to nobody.
  await expect(page.locator('main fieldset[data-waits]')).toHaveCount(0);
}

/** The scripts of the program and what starts it. */
export const PROGRAM_SCRIPTS = /\/assets\/[\w.-]+\.js$/;

/** Opens a page and moves the pointer by a pixel, at which the program starts. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await startProgram(page);
}

/** Moves the pointer by a pixel on the page that is open. */
export async function startProgram(page: Page): Promise<void> {
  await page.mouse.move(0, 1);
  // In one frame two movements are one, and the first of a document has no length.
  await page
    .evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    // Another document is on its way, where the address names one.
    .catch(() => undefined);
  await page.mouse.move(0, 0);
}

/**
 * Waits until the part with the fields of a page runs. They are enabled before that, as soon as somebody acts, for what is typed early
 * is kept (`early-acts.ts`); until then a document shows nothing of its address's values.
 */
export async function waitUntilLive(page: Page): Promise<void> {
  await expect(page.locator('main .live-fields').first()).toBeAttached();
  await expect(page.locator('main [data-waits]')).toHaveCount(0);
}

/** The search box of the header. It has the role of a search box, and that of a combobox once it suggests. */
export function headerBox(page: Page): Locator {
  return page.locator('.search-box input');
}

/** Changes the fragment of the address, as a reader does who edits it. */
export async function goToFragment(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
}

export { expect };

/** Opens a part of a case that is folded away. */
export async function unfold(page: Page, id: string): Promise<void> {
  await page.locator(`#${id} > summary`).click();
}
