import { AxeBuilder } from '@axe-core/playwright';
import { PAGES } from '../src/url/pages';
import { expect, open, test } from './fixture';

const PATHS = [
  ...PAGES.map(({ path }) => path),
  '/products/log-service',
  '/products/key-management',
  '/search?q=欠费',
  '/deadlines?from=2026-09-26T10:00&who=customer',
];

/** Long pages, which take a minute each to go through: in Chinese in the light, in English in the dark. */
const LONG = new Set(['/agreement', '/references', '/deadlines']);

for (const language of ['zh-CN', 'en'] as const) {
  for (const path of PATHS) {
    const address = language === 'en' ? (path === '/' ? '/en' : `/en${path}`) : path;
    const both = ['light', 'dark'] as const;
    const schemes = LONG.has(path) ? [both[language === 'en' ? 1 : 0]] : both;
    for (const colorScheme of schemes) {
      test(`${address} in ${colorScheme}: axe finds nothing`, async ({ page }) => {
        // The whole agreement is a long page to go through.
        test.slow();
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('.site-controls button').first()).toBeVisible();
        if (path.includes('?q=')) await expect(page.locator('.hits').first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }

    test(`${address} at 390 px: nothing is wider than the screen`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(address);
      await expect(page.locator('h1').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  }
}

test('the other language keeps page, values and fragment', async ({ page }) => {
  await open(page, '/agreement?q=欠费#p-2.1');
  await page.getByRole('link', { name: 'Switch to English' }).click();
  await expect(page).toHaveURL(/\/en\/agreement\?q=.*#p-2\.1$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
});

test('pages name their addresses in both languages', async ({ page }) => {
  await page.goto('/en/products/2');
  const href = (selector: string) => page.locator(selector).getAttribute('href');
  expect(await href('link[rel=canonical]')).toBe('/en/products/log-service');
  expect(await href('link[hreflang="zh-CN"]')).toBe('/products/log-service');
  expect(await href('link[hreflang="en"]')).toBe('/en/products/log-service');
});

test('headers hold the Content-Security-Policy', async ({ request }) => {
  const headers = (await request.get('/agreement')).headers();
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

for (const path of ['/moon', '/en/moon', '/products/x/y']) {
  test.describe(path, () => {
    test.use({ allowed: [/404/] });
    test('is a page that says so, in both languages', async ({ page }) => {
      expect((await page.goto(path))?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main')).toContainText(path.startsWith('/en') ? '没有这一页' : 'does not exist');
    });
  });
}

test('opened as x.html, links are written so too', async ({ page }) => {
  await page.goto('/agreement.html#p-2.1');
  await expect(page.locator('[id="p-2.1"]')).toHaveClass(/is-target/);
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '产品' }).click();
  await expect(page).toHaveURL(/\/products\.html$/);
  // In the list of products: the contents of the page before name it too, until it has gone.
  await page.getByRole('table').getByRole('link', { name: '日志服务' }).click();
  await expect(page.locator('[id="p-2.1"]')).toBeVisible();
});

test('a link to another edition says which this is', async ({ page }) => {
  await page.goto('/agreement?edition=2023-01-01#p-2.1');
  await expect(page.getByText('链接写的是 2023-01-01 版；本站只有 2024-05-15')).toBeVisible();
});

test('denied storage takes nothing away', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/agreement#p-34.3.1');
  await expect(page.locator('[id="p-34.3.1"]')).toHaveClass(/is-target/);
  await page.getByRole('button', { name: /外观/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test.describe('when the text cannot be fetched', () => {
  test.use({ allowed: [/Failed to load resource|Failed to fetch/] });
  test('the page says so, and tries again', async ({ page, context }) => {
    await open(page, '/about');
    await context.route(/\/agreement(\.html)?$/, (route) => route.abort());
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '全文' }).click();
    await expect(page.getByRole('alert')).toContainText('这一页出了问题');
    await context.unroute(/\/agreement(\.html)?$/);
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.locator('[id="p-2.1"]')).toBeVisible();
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the other pages are behind one button, which closes on Escape, elsewhere and on another page', async ({
    page,
  }) => {
    await open(page, '/agreement');
    const nav = page.getByRole('navigation', { name: '主导航' });
    const limits = nav.getByRole('link', { name: '期限' });
    const more = nav.getByText('更多');
    await expect(limits).toBeHidden();
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(limits).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(limits).toBeHidden();
    await expect(nav.locator('summary')).toBeFocused();
    await more.click();
    // The text below.
    await page.mouse.click(200, 700);
    await expect(limits).toBeHidden();
    await more.click();
    await limits.click();
    await expect(page).toHaveURL(/\/deadlines$/);
    await expect(page.getByRole('heading', { level: 1, name: '期限' })).toBeVisible();
    await expect(limits).toBeHidden();
  });
});

test('a link with values shows that something is being loaded, and not an empty page', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/deadlines-view.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/deadlines?from=2026-11-25T10:00');
  await expect(page.getByRole('status').filter({ hasText: '正在载入' })).toBeVisible();
  release();
  await expect(page.getByRole('table').first()).toBeVisible();
});
