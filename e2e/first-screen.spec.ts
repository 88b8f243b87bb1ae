import { readFileSync } from 'node:fs';
import { expect, test, visit } from './fixture';

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

/** When it happened: not said, a day, a moment that has just been, one of nine days ago and one of long ago, one to come. */
const MOMENTS = ['', '2026-11-26', '2026-11-26T15:20', '2026-11-17T09:00', '2026-10-01T09:00', '2026-12-10T09:00'];

const datedBy = (address: string, at: string) =>
  at === '' ? address : `${address}${address.includes('?') ? '&' : '?'}at=${at}`;

/** Every scenario of every product, its own and the general ones, with its variant named and not, at every such moment. */
const addresses = [
  ...new Set(
    data.products.flatMap(({ slug, scenarios, generalTriggers }) => [
      `/products/${slug}`,
      ...[...scenarios, ...data.general.scenarios.filter(({ trigger }) => generalTriggers.includes(trigger))].flatMap(
        ({ trigger, variant }) => {
          const address = `/products/${slug}?trigger=${trigger}`;
          return variant === null ? [address] : [address, `${address}&variant=${variant}`];
        },
      ),
    ]),
  ),
].flatMap((address) => MOMENTS.map((at) => datedBy(address, at)));

/** Those that were longest once, in the longer language: readings that differ, conditions, values that are not filled in. */
const LONGEST = [
  '/en/products/dedicated-database-cluster?at=2026-11-26T15:20',
  '/en/products/cloud-storage-gateway?trigger=expiry&at=2026-11-26T15:20',
  '/en/products/e-hpc?trigger=arrears&variant=deferral-closed&at=2026-11-26T15:20',
  '/en/products/intelligent-media-management?trigger=expiry&variant=package&at=2026-11-26T15:20',
  '/en/products/pai?trigger=arrears&at=2026-11-26T15:20',
  '/en/products/maxcompute?trigger=arrears&variant=deferral-closed&at=2026-11-26T15:20',
  '/en/products/maxcompute?trigger=arrears&at=2026-11-26T15:20',
  '/en/products/maxcompute?trigger=arrears&variant=deferral-closed&at=2026-10-01T09:00',
  '/en/products/blockchain?trigger=early-end&at=2026-11-26T15:20',
  '/en/products/dataworks?trigger=expiry&variant=resource&at=2026-11-17T09:00',
  '/products/cloud-storage-gateway?trigger=expiry&at=2026-11-26T15:20',
  '/products/dedicated-database-cluster?at=2026-11-26T15:20',
];

/** What is to be seen without scrolling: the case, its state, the sentence, what comes next, the strip, what to do, where else to look. */
const PARTS = ['.case-line', '.today', '.headline', '.next-event', '.case-strip', '.case-actions > p', '.caveat'];

/** Of a product without rules: that nothing is written, and where to look. */
const PARTS_WITHOUT = ['.without-rules > p', '.without-rules > .where-to-look'];

// Those, and some that are drawn: others each day. `SEED` draws those of a day again; `npm run check:full` opens all.
const isFull = process.env['FULL'] === '1';
const seed = Number(process.env['SEED'] ?? Math.floor(Date.now() / 86_400_000));
const STEP = 7919;
const drawn = Array.from({ length: 8 }, (_, index) => {
  const address = addresses[((seed * 8 + index) * STEP) % addresses.length] ?? '';
  return index % 2 === 0 ? address : `/en${address}`;
});
const opened = isFull ? addresses.flatMap((address) => [address, `/en${address}`]) : [...LONGEST, ...drawn];

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });
    test('the answer stands on the first screen', async ({ page }) => {
      if (isFull) test.setTimeout(7_200_000);
      await page.clock.setFixedTime(new Date('2026-11-27T11:00:00+08:00'));
      for (const address of opened) {
        const name = `${address} (SEED=${seed})`;
        await visit(page, address);
        const isWithout = (await page.locator('.without-rules').count()) > 0;
        // Until the program has come, the answer to the other case stands there too.
        await expect(page.locator('.unread-case')).toHaveCount(0);
        const isLive = address.includes('at=') ? '.today' : '.headline';
        await expect(page.locator(isWithout ? '.where-to-look' : isLive)).toBeVisible();
        const bottoms = await page.evaluate(
          (parts) =>
            parts.flatMap((part) => {
              const box = document.querySelector(part)?.getBoundingClientRect();
              return box && box.height > 0 ? [Math.round(box.bottom)] : [];
            }),
          isWithout ? PARTS_WITHOUT : PARTS,
        );
        expect.soft(bottoms.length, name).toBeGreaterThanOrEqual(isWithout ? 2 : 5);
        expect.soft(Math.max(...bottoms), name).toBeLessThanOrEqual(height);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect.soft(overflow, name).toBeLessThanOrEqual(0);
      }
    });
  });
}
