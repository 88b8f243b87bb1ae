import type { Page } from '@playwright/test';
import { expect, startProgram, test, waitUntilLive } from './fixture';

const SIZES = [
  [390, 844],
  [1440, 900],
] as const;

/** Where what is seen of these elements stands in the window. */
const placesOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .filter({ visible: true })
    .evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y } = element.getBoundingClientRect();
        return `${element.className} ${Math.round(x)},${Math.round(y)}`;
      }),
    );

for (const [width, height] of SIZES)
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const address of ['/deadlines', '/en'])
      test(`${address}: what stands in the header stays when the buttons come`, async ({ page }) => {
        await page.goto(address);
        const parts = '.site-header :is(.site-name, nav a, summary, .search-box, .search-link, .language)';
        const before = await placesOf(page, parts);
        expect(before.length).toBeGreaterThan(2);
        await startProgram(page);
        await expect(page.locator('.site-controls button').first()).toBeVisible();
        expect(await placesOf(page, parts)).toEqual(before);
      });

    for (const [address, whole] of [
      ['/', '.ask .written button'],
      // An answer of a product, and none; a concept above the results.
      ['/search?q=SLS', '.search-answer .caveat'],
      ['/en/search?q=refund', '.hits-head'],
      ['/products/log-service', '.site-controls button'],
      ['/mine', '.no-services'],
    ] as const)
      test(`${address}: what is seen stays while the program starts`, async ({ page }) => {
        await page.addInitScript(() => {
          const moved = { sum: 0 };
          Object.assign(window, { moved });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) moved.sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(address);
        await startProgram(page);
        await expect(page.locator(whole).first()).toBeVisible();
        await expect(page.locator('.results-to-come')).toHaveCount(0);
        await page.waitForLoadState('networkidle');
        const moved = await page.evaluate(() => (window as unknown as { moved: { readonly sum: number } }).moved.sum);
        expect(moved).toBeLessThanOrEqual(0.01);
      });
  });

for (const width of [390, 1280, 1440])
  test(`at ${width} px no part of a product moves under the pointer when the program takes it over`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of ['/products/log-service', '/products/rds', '/en/products/e-hpc']) {
      await page.goto(address);
      const parts = '#answer > *, .case-actions > p > *, .timeline-drawing, .folds > details, [id^="p-"]';
      const before = await placesOf(page, parts);
      await startProgram(page);
      await waitUntilLive(page);
      await page.waitForLoadState('networkidle');
      const after = await placesOf(page, parts);
      expect(before.length).toBeGreaterThan(10);
      expect(
        before.filter((place) => !after.includes(place)),
        address,
      ).toEqual([]);
    }
  });

test.describe('beside the answer', () => {
  test.use({ viewport: { width: 1440, height: 900 } });
  for (const address of ['/products/rds', '/en/products/live-video?trigger=arrears&at=2025-11-25T09:00'])
    test(`${address}: the clauses stay until the reader chooses another case`, async ({ page }) => {
      await page.goto(address);
      const text = page.locator('#product-text');
      const before = await text.boundingBox();
      await startProgram(page);
      await expect(page.locator('.layer-switches')).toBeVisible();
      await expect(page.locator('.reading-address')).toHaveCount(0);
      await page.waitForLoadState('networkidle');
      expect(await text.boundingBox()).toEqual(before);
    });

  test('the clauses follow the case that the reader chooses', async ({ page }) => {
    await page.goto('/products/rds');
    await startProgram(page);
    await expect(page.locator('.layer-switches')).toBeVisible();
    await page.locator('.case-form input[value=arrears]').check();
    await expect(page).toHaveURL(/trigger=arrears/);
    await expect.poll(() => page.locator('.product-terms').evaluate((box) => box.scrollTop)).toBeGreaterThan(0);
  });
});

/** What is read at a place of the page: its text, and where it stands in the window. */
const readAt = (page: Page, text: string) =>
  page.evaluate((words) => {
    const found = [...document.querySelectorAll('main :is(h2, h3, p, li, tr, summary)')].find(
      (each) => each.textContent === words,
    );
    return found === undefined ? undefined : Math.round(found.getBoundingClientRect().top);
  }, text);

/** The text of what stands in the middle of the window. */
const wordsRead = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')?.getBoundingClientRect();
    for (let y = 190; y < innerHeight; y += 10) {
      const hit = document.elementFromPoint((main?.left ?? 0) + (main?.width ?? 0) / 2, y);
      const part = hit?.closest('main :is(h2, h3, p, li, tr, summary)');
      const words = part?.textContent ?? '';
      const isOnly =
        [...document.querySelectorAll('main :is(h2, h3, p, li, tr, summary)')].filter(
          ({ textContent }) => textContent === words,
        ).length === 1;
      if (words.length > 8 && isOnly) return words;
    }
    return '';
  });

for (const [address, depth] of [
  ['/agreement#p-34.3.1', 0],
  ['/agreement', 0.3],
  ['/en/agreement#p-58.1', 0.7],
  ['/search?q=赔偿责任', 0.7],
  ['/en/search?q=refund', 0.7],
  ['/deadlines', 0.3],
] as const)
  test(`${address} at ${depth}: what is read stands where it stood each time the page is loaded anew`, async ({
    page,
  }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    if (depth > 0)
      await page.evaluate((part) => {
        window.scrollTo({ top: part * (document.documentElement.scrollHeight - innerHeight), behavior: 'instant' });
      }, depth);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    const words = await wordsRead(page);
    expect(words).not.toBe('');
    const before = (await readAt(page, words)) ?? Number.NaN;
    for (let time = 0; time < 3; time += 1) {
      await page.reload({ waitUntil: 'networkidle' });
      await expect
        .poll(async () => Math.abs(((await readAt(page, words)) ?? Number.NaN) - before))
        .toBeLessThanOrEqual(2);
    }
  });

// What is said of a moment is other words a minute later; its heading is not.
for (const id of ['grounds', 'what-if'])
  test(`#${id} of a dated link stands where it stood each time the page is loaded anew`, async ({ page }) => {
    await page.goto('/products/log-service?at=2026-11-20T10:00', { waitUntil: 'networkidle' });
    const part = page.locator(`[id="${id}"]`);
    const top = () => part.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    await part.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const before = await top();
    for (let time = 0; time < 3; time += 1) {
      await page.reload({ waitUntil: 'networkidle' });
      await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
    }
  });
