import type { Page } from '@playwright/test';
import { expect, open, test } from './fixture';

/** One of each kind of page, with the address as it is written once it is read. */
const PAGES = [
  '/',
  '/agreement#g-5.5',
  '/products/rds?trigger=arrears&at=2025-11-25T09:00',
  '/search?Q=39.10',
  '/deadlines?part=g',
  '/mine',
  '/check',
  '/review',
  '/en/about',
];

/** What becomes of what a page asks its browser for, by name; run before anything of the page. */
const STATES: Readonly<Record<string, () => void>> = {
  'storage is absent': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, { configurable: true, get: () => undefined });
  },
  'storage is denied': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        configurable: true,
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  },
  'storage is full': () => {
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = refuse;
    IDBObjectStore.prototype.put = refuse;
    IDBObjectStore.prototype.add = refuse;
  },
  'storage holds what nobody can read': () => {
    Storage.prototype.getItem = () => '{"version":9,"text":';
  },
  'storage holds something else': () => {
    Storage.prototype.getItem = () => '[{"id":7},null]';
  },
  'the address must not be changed': () => {
    const refuse = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    History.prototype.replaceState = refuse;
    History.prototype.pushState = refuse;
  },
};

/** Whether a page runs, whole and without an error in the place of anything. */
async function expectWhole(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-program', 'live');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('footer')).toBeVisible();
  await expect(page.locator('main [data-waits]')).toHaveCount(0);
  await expect(
    page.getByText(/这一页出了问题|Something went wrong|没有加载|did not load/).filter({ visible: true }),
  ).toHaveCount(0);
}

for (const [name, state] of Object.entries(STATES))
  test(`${name}: every kind of page runs`, async ({ page }) => {
    await page.addInitScript(state);
    for (const address of PAGES)
      await test.step(address, async () => {
        await page.goto('about:blank');
        await open(page, address);
        await expectWhole(page);
      });
    await test.step('and another page is gone to', async () => {
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Time limits', exact: true })
        .click();
      await expect(page.locator('h1')).toHaveText('Time limits');
    });
  });
