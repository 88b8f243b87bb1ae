import type { Page } from '@playwright/test';
import { expect, open, test } from './fixture';

/** Addresses with text, with a case, with tables, and with none of these. */
const ADDRESSES = [
  '/products/log-service?at=2026-11-20T10:00',
  '/about',
  '/agreement',
  '/agreement?q=欠费#p-34.3.1',
  '/products/rds?paid=P2D',
  '/products/maxcompute?at=2026-11-20T10:00&trigger=arrears',
  '/deadlines?from=2026-11-20T10:00',
  '/references',
  '/products',
];

// A sample; `npm run check:full` takes them all.
const isFull = process.env['FULL'] === '1';

/** Where what is put at the reader's eye begins, in pixels from the top of the window. */
const EYE = 190;

/** Ids of the page that can be put there, spread over it: those that move with the window and have room below. */
const idsOf = (page: Page) =>
  page.evaluate((eye) => {
    const end = document.documentElement.scrollHeight - window.innerHeight;
    const moves = (element: Element | null): boolean =>
      !element || (!/sticky|fixed/.test(getComputedStyle(element).position) && moves(element.parentElement));
    return [...document.querySelectorAll('main [id]')]
      .filter((each) => /^[a-z]/i.test(each.id) && each.closest('svg, nav, aside') === null && moves(each))
      .filter((each) => {
        const { top, height } = each.getBoundingClientRect();
        const scroll = top + window.scrollY - eye;
        // What a language has more of below must not be what the place depends on.
        return height > 0 && scroll > 0 && scroll < end - 400;
      })
      .map(({ id }) => id);
  }, EYE);

const topOf = (page: Page, id: string) =>
  page.evaluate((name) => Math.round(document.getElementById(name)?.getBoundingClientRect().top ?? -1), id);

for (const width of isFull ? [390, 1280] : [1280]) {
  test(`what is read at ${width} px stands where it stood when the language changes`, async ({ page }) => {
    if (isFull) test.setTimeout(1_800_000);
    await page.setViewportSize({ width, height: 844 });
    for (const address of isFull ? ADDRESSES : ADDRESSES.slice(0, 1)) {
      await open(page, address);
      const ids = await idsOf(page);
      const chosen = isFull ? ids.filter((_, index) => index % Math.ceil(ids.length / 6) === 0) : ids.slice(-1);
      for (const id of chosen) {
        await open(page, address);
        await page.evaluate(
          ([name, eye]) => {
            const { top } = document.getElementById(name)?.getBoundingClientRect() ?? { top: 0 };
            window.scrollBy({ top: top - eye, behavior: 'instant' });
          },
          [id, EYE] as const,
        );
        const link = await page.locator('a.language').boundingBox();
        if (!link) throw new Error('The link has no place.');
        const left = await topOf(page, id);
        await page.mouse.click(link.x + link.width / 2, link.y + link.height / 2);
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
        await expect(page.locator('.site-controls button').first()).toBeVisible();
        await expect
          .poll(async () => Math.abs((await topOf(page, id)) - left), { message: `${address} ${id}` })
          .toBeLessThanOrEqual(2);
      }
    }
  });
}
