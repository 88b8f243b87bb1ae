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
