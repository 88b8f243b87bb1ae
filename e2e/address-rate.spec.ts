import type { Page } from '@playwright/test';
import { expect, open, test } from './fixture';

/** Counts what is asked of the browser, which refuses more than so many changes of the address in ten seconds. */
async function refuseAfter(page: Page, most: number) {
  await page.addInitScript((limit) => {
    const times: number[] = [];
    Object.assign(window, { changesOfAddress: times });
    for (const name of ['pushState', 'replaceState'] as const) {
      const write = History.prototype[name];
      History.prototype[name] = function (...change) {
        if (times.filter((time) => time > performance.now() - 10_000).length >= limit)
          throw new DOMException('too many', 'SecurityError');
        times.push(performance.now());
        write.apply(this, change);
      };
    }
  }, most);
}

/** The most changes in any ten seconds. */
const mostIn10Seconds = (page: Page) =>
  page.evaluate(() => {
    const { changesOfAddress: times } = window as unknown as { readonly changesOfAddress: readonly number[] };
    return Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + 10_000).length));
  });

/** Each place that writes the address while one types or moves something: 40 changes, and what is in the address after. */
const PLACES = [
  {
    name: 'words in the search',
    path: '/search',
    write: async (page: Page) => {
      const box = page.getByRole('main').getByRole('searchbox');
      await box.pressSequentially('欠费后数据'.repeat(8));
      await box.fill('欠费');
    },
    // The last word is written, though the browser refuses some before.
    address: /q=%E6%AC%A0%E8%B4%B9$/,
  },
  {
    name: 'words in the list of products',
    path: '/products',
    write: async (page: Page) => {
      const box = page.getByLabel('筛选产品');
      await box.pressSequentially('rds '.repeat(10));
      await box.fill('日志');
    },
    address: /q=%E6%97%A5%E5%BF%97$/,
  },
  {
    name: 'a payment drawn along the time line',
    path: '/products/log-service?trigger=arrears&at=2026-11-26T15:20&paid=2026-11-27T09:00',
    write: async (page: Page) => {
      const slider = page.getByRole('slider', { name: '付清' }).first();
      await slider.focus();
      for (let press = 0; press < 40; press += 1) await page.keyboard.press('ArrowRight');
    },
    address: /paid=(?!2026-11-27T09)/,
  },
  {
    name: 'the moment of my services',
    path: '/mine#v=1&n=2&trigger=arrears&s=log-service,a',
    write: async (page: Page) => {
      const day = page.getByLabel('哪一天').first();
      for (let number = 0; number < 40; number += 1)
        await day.fill(
          `2026-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`,
        );
      await day.fill('2026-12-01');
    },
    address: /at=2026-12-01/,
  },
] as const;

test('wherever one types or moves something: at most 100 changes of the address in ten seconds, and one that is refused freezes nothing', async ({
  page,
  context,
}) => {
  // Side by side: each waits ten seconds until the browser takes changes again.
  await Promise.all(
    PLACES.map(async ({ name, path, write, address }, at) => {
      const tab = at === 0 ? page : await context.newPage();
      await refuseAfter(tab, 20);
      await open(tab, path);
      await write(tab);
      await expect(tab, name).toHaveURL(address);
      expect(await mostIn10Seconds(tab), name).toBeLessThanOrEqual(100);
      // The page answers still.
      await tab.getByRole('button', { name: /外观/ }).click();
      await expect(tab.locator('html'), name).toHaveAttribute('data-theme', 'light');
    }),
  );
});
