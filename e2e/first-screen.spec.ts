import { readFileSync } from 'node:fs';
import { expect, test } from './fixture';

interface Scenario {
  readonly trigger: string;
  readonly variant: string | null;
}
const data = JSON.parse(readFileSync('dist/data/lifecycle.json', 'utf8')) as {
  readonly general: { readonly scenarios: readonly Scenario[] };
  readonly products: readonly {
    readonly slug: string;
    readonly scenarios: readonly Scenario[];
    readonly generalTriggers: readonly string[];
  }[];
};

/** Every scenario of every product, its own and the general ones, without a date and with one. */
const addresses = data.products
  .flatMap(({ slug, scenarios, generalTriggers }) =>
    [...scenarios, ...data.general.scenarios.filter(({ trigger }) => generalTriggers.includes(trigger))].map(
      ({ trigger, variant }) => `/products/${slug}?trigger=${trigger}${variant === null ? '' : `&variant=${variant}`}`,
    ),
  )
  .flatMap((address) => [address, `${address}&at=2026-11-26T15:20`]);

/** What is to be seen without scrolling: the case, its state, the sentence, what comes next, the strip, what to do, where else to look. */
const PARTS = ['.case-line', '.today', '.headline', '.next-event', '.case-strip', '.case-actions > p', '.caveat'];

/** Of a product without rules: that nothing is written, and where to look. */
const PARTS_WITHOUT = ['.without-rules > p', '.without-rules > .where-to-look'];

// A sample; `npm run check:full` opens them all.
const isFull = process.env['FULL'] === '1';
const sample = isFull ? addresses : addresses.filter((_, index) => index % 163 === 7);

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });
    test('the answer stands on the first screen', async ({ page }) => {
      if (isFull) test.setTimeout(7_200_000);
      await page.clock.setFixedTime(new Date('2026-11-27T11:00:00+08:00'));
      for (const [index, address] of sample.entries()) {
        for (const language of isFull ? ['', '/en'] : [index % 2 === 0 ? '' : '/en']) {
          await page.goto(language + address);
          const isWithout = (await page.locator('.without-rules').count()) > 0;
          const isLive = address.includes('&at=') ? '.today' : '.headline';
          await expect(page.locator(isWithout ? '.where-to-look' : isLive)).toBeVisible();
          const bottoms = await page.evaluate(
            (parts) =>
              parts.flatMap((part) => {
                const box = document.querySelector(part)?.getBoundingClientRect();
                return box && box.height > 0 ? [Math.round(box.bottom)] : [];
              }),
            isWithout ? PARTS_WITHOUT : PARTS,
          );
          expect.soft(bottoms.length, address).toBeGreaterThanOrEqual(isWithout ? 2 : 5);
          expect.soft(Math.max(...bottoms), language + address).toBeLessThanOrEqual(height);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect.soft(overflow, language + address).toBeLessThanOrEqual(0);
        }
      }
    });
  });
}
