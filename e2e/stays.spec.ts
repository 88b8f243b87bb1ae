import type { Page } from '@playwright/test';
import { expect, startProgram, test } from './fixture';

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
  });
