import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { address, longAddress } from './fuzz/addresses';
import { draw, SEED } from './fuzz/counts';
import { expect, open, test } from './fixture';

/** Opened as documents, and gone to within a page that is open. */
const OPENED = 30;
const GONE_TO = 250;
/** More than servers take; only within a page. */
const LONG = 20;

// An address that names no page is answered so; the browser writes it into the console.
test.use({ allowed: [/status of 40[04]/] });

interface Watched {
  readonly blank: string[];
  readonly router: {
    readonly history: { push: (address: string) => void };
    readonly state: { readonly status: string };
  };
}

/** Notes in each frame whether the page has nothing to read. */
async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as unknown as { blank: string[] };
    watched.blank = [];
    const look = () => {
      const main = document.querySelector('main');
      if (document.readyState !== 'loading' && main?.textContent.trim() === '')
        watched.blank.push(location.href.slice(0, 300));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What is wrong with the page as it stands. */
const findFaults = (page: Page) =>
  page.evaluate(() => {
    const { blank } = window as unknown as Watched;
    const found = blank.splice(0).map((at) => `blank at ${at}`);
    if (document.querySelector('x-injected, [onx-injected], a[href^="javascript:" i]'))
      found.push('markup was injected');
    if (!document.querySelector('main')?.textContent.trim()) found.push('the page is blank');
    return [...new Set(found)];
  });

test(`a strange address opens a page that has something to read in every frame; SEED=${SEED}`, async ({
  page,
  baseURL,
}) => {
  await watchFrames(page);
  const faults: string[] = [];
  for (const written of fc.sample(address, draw(OPENED))) {
    // Behind the name of the host: `//x` alone would be another host.
    await open(page, (baseURL ?? '') + written.slice(0, 8000));
    for (const fault of await findFaults(page)) faults.push(`${fault}: ${written.slice(0, 300)}`);
  }
  expect(faults).toEqual([]);
});

test(`going to strange addresses within a page leaves something to read in every frame; SEED=${SEED}`, async ({
  page,
}) => {
  await watchFrames(page);
  await open(page, '/products/rds');
  const faults: string[] = [];
  for (const written of [...fc.sample(address, draw(GONE_TO)), ...fc.sample(longAddress, draw(LONG))]) {
    // Of a document that was left for another host's there would be nothing to see.
    await page.evaluate(
      (to) => {
        (window as unknown as { __TSR_ROUTER__: Watched['router'] }).__TSR_ROUTER__.history.push(to);
      },
      written.replace(/^\/{2,}/, '/'),
    );
    await page.waitForFunction(
      () => (window as unknown as { __TSR_ROUTER__: Watched['router'] }).__TSR_ROUTER__.state.status === 'idle',
    );
    for (const fault of await findFaults(page)) faults.push(`${fault}: ${written.slice(0, 300)}`);
  }
  expect(faults).toEqual([]);
});

test('a change of page that is slow has something to read in every frame', async ({ page }) => {
  await watchFrames(page);
  await open(page, '/products/rds');
  // Longer than the router waits before it shows that something is under way.
  const held = new Set<Promise<void>>();
  await page.route(/\/(?:en\/)?(?:products|topics|agreement)[^.]*$|\/assets\/.*\.js$/, async (route) => {
    const wait = new Promise<void>((resolve) => setTimeout(resolve, 500));
    held.add(wait);
    await wait;
    await route.continue();
  });
  const faults: string[] = [];
  for (const to of [
    '/products/log-service',
    '/products/maxcompute?trigger=expiry&at=2026-07-20',
    '/products/nothing',
    '/nothing',
    '/agreement',
    '/products/2',
    '/topics/arrears',
    '/products',
    '/mine',
    '/review',
    '/search?q=数据',
    '/',
  ]) {
    await page.evaluate((address) => {
      (window as unknown as { __TSR_ROUTER__: Watched['router'] }).__TSR_ROUTER__.history.push(address);
    }, to);
    await page.waitForFunction(
      () => (window as unknown as { __TSR_ROUTER__: Watched['router'] }).__TSR_ROUTER__.state.status === 'idle',
    );
    await expect(page.locator('main h1').first()).toBeVisible();
    for (const fault of await findFaults(page)) faults.push(`${fault}: ${to}`);
  }
  // Something was slow, or nothing was tried.
  expect(held.size).toBeGreaterThan(5);
  expect(faults).toEqual([]);
});
