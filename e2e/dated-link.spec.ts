import type { Page } from '@playwright/test';
import { expect, test, PROGRAM_SCRIPTS } from './fixture';

/** Held until the document has been painted: what the program does then is seen. */
const PROGRAM = /\/assets\/entry-client-[\w-]+\.js/;

/** Opens a dated link and lets its program come when the document has been painted; watches what moves, and which elements stay. */
async function openDated(page: Page, address: string): Promise<void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(PROGRAM, async (route) => {
    await held;
    await route.continue();
  });
  await page.addInitScript(() => {
    const moved = { sum: 0 };
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive')
        for (const element of document.querySelectorAll('main, main *')) Object.assign(element, { isServers: true });
    });
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBeGreaterThan(0);
  release();
}

// Long over: what they say is the same on every day.
const LINKS = [
  // The case of the document, in both languages; the other one; one whose variants are chosen; none of its own.
  ['/products/log-service?trigger=arrears&at=2025-11-20T10:00', '#simulator-result, .headline, .case-strip, #timeline'],
  ['/en/products/log-service?at=2025-11-20', '#simulator-result, .headline, .case-strip, #timeline'],
  ['/products/nat-gateway?trigger=arrears&at=2025-11-26T15:20', '#simulator-result, .headline, .case-strip'],
  ['/en/products/nat-gateway?trigger=expiry&at=2025-11-26T15:20', '#simulator-result, .headline, .case-strip'],
  ['/products/yida?trigger=expiry&at=2025-11-26', '.without-rules, .where-to-look'],
] as const;

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, isCold: true });
    for (const [address, kept] of LINKS)
      test(`${address}: the document is taken over, and nothing that is seen moves`, async ({ page }) => {
        await openDated(page, address);
        const isRead = page.locator('main .live-fields:not([disabled])').first();
        await expect(isRead).toBeAttached();
        await expect(page.locator('.site-controls button').first()).toBeVisible();
        await expect(page.locator('.reading-address')).toHaveCount(0);
        await expect(page.locator('main')).toContainText(/11月2[06]日|Nov 2[06]/);
        const counts = await page.locator(kept).evaluateAll((elements) => ({
          all: elements.length,
          servers: elements.filter((element) => 'isServers' in element).length,
        }));
        expect(counts.all).toBeGreaterThan(1);
        expect(counts.servers).toBe(counts.all);
        const moved = await page.evaluate(() => (window as unknown as { moved: { readonly sum: number } }).moved.sum);
        expect(moved).toBeLessThanOrEqual(0.01);
      });
  });

test('until it is read, a dated link has the sentence without a date, and says that its dates are being worked out', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(PROGRAM, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/products/log-service?trigger=arrears&at=2025-11-20T10:00', { waitUntil: 'commit' });
  await expect(page.locator('.answer > .headline')).toContainText('欠费后 8 天');
  await expect(page.locator('.answer > .headline')).toBeVisible();
  const working = page.getByText('正在按地址里的时间推算日期');
  await expect(working).toBeVisible();
  // It would say that no time is given.
  await expect(page.locator('.case-line')).toBeHidden();
  release();
  await expect(page.locator('.answer > .headline')).toContainText('11月28日');
  await expect(working).toHaveCount(0);
  await expect(page.locator('.case-line')).toContainText('11月20日周四 10:00');
});

test.describe('asked for', () => {
  test.use({ isCold: true });
  test('what the dated answer needs is asked for once the document can be painted, before anything else, and all at once', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (PROGRAM_SCRIPTS.test(pathname)) asked.push(pathname);
    });
    // Nothing of it arrives: what is asked for is not asked for by what has run.
    await page.route(PROGRAM, (route) => route.abort());
    const address = '/products/log-service?trigger=arrears&at=2025-11-20T10:00';
    const answer = await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('footer')).toBeAttached();
    const html = (await answer?.text()) ?? '';
    // What every document runs.
    const own = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, file]) => file);
    const first = [...html.matchAll(/data-(?:program|values)="([^"]*)"/g)].flatMap(([, files = '']) =>
      files.split(' '),
    );
    expect(first.length).toBeGreaterThan(20);
    const wanted = () => asked.filter((file) => !own.includes(file));
    await expect.poll(() => first.filter((file) => !asked.includes(file))).toEqual([]);
    expect(wanted().slice(0, first.length).toSorted()).toEqual(first.toSorted());
    // The document is all there by then, and nothing before it holds its paint up; when the browser paints is its own affair.
    const early = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < (navigation?.domInteractive ?? Infinity))
        .map(({ name }) => new URL(name).pathname);
    });
    expect(early.filter((file) => first.includes(file))).toEqual([]);
  });
  test.use({ allowed: [/net::ERR_FAILED|Failed to fetch/] });
});
