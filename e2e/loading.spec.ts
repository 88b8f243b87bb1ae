import { expect, open, test, visit } from './fixture';

// The browser's own lines for what these tests keep from loading, and React's for a part that failed.
test.use({ allowed: [/Failed to load resource|Failed to fetch|did not load/] });

test('parts that are gone from the server leave the text, header and footer, and say that there is a new version', async ({
  page,
}) => {
  await page.route('**/version.json', (route) => route.fulfill({ json: { build: 'another' } }));
  await page.route(/\/assets\/(text-parts|focused-clause)-/, (route) =>
    route.fulfill({ status: 404, body: 'Not found' }),
  );
  await open(page, '/agreement#g-5.5');
  const contents = page.getByRole('navigation', { name: '目录' });
  await expect(contents.getByText('这一部分没有加载。')).toBeVisible();
  await expect(page.getByRole('complementary', { name: '当前条款' }).getByText('这一部分没有加载。')).toBeVisible();
  await expect(page.getByText('本站有了新版本')).toBeVisible();
  await expect(page.locator('[id="g-5.5"]')).toBeInViewport();
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('非官方');
  // Both by keyboard.
  await page.getByRole('button', { name: '知道了' }).press('Enter');
  await expect(page.getByText('本站有了新版本')).toBeHidden();
  await page.unroute(/\/assets\/(text-parts|focused-clause)-/);
  await contents.getByRole('button', { name: '重试' }).press('Enter');
  await expect(contents.getByText('文中标记')).toBeVisible();
  await expect(contents.getByText('这一部分没有加载。')).toBeHidden();
});

test('an old tab that is led to what a new version has says that there is one', async ({ page }) => {
  const notice = page.getByText('本站有了新版本');
  const banner = page.getByRole('banner');
  // The document of the product is of another build.
  await open(page, '/products');
  await page.route('**/products/log-service', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(/(<meta name="build" content=")[^"]*/, '$1another') });
  });
  await expect(banner).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '日志服务' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('日志服务');
  await expect(notice).toBeVisible();
  await page.unroute('**/products/log-service');
  // A product that the old program does not know.
  await open(page, '/products/rds');
  await expect(notice).toBeHidden();
  await page.route('**/version.json', (route) => route.fulfill({ json: { build: 'another' } }));
  await page.evaluate(() => {
    history.pushState(null, '', '/products/brand-new');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.getByText('brand-new').first()).toBeVisible();
  await expect(notice).toBeVisible();
});

test('a page whose program did not load is asked for again by its button', async ({ page }) => {
  let isGone = true;
  await page.route(/\/assets\/deadlines-[\w-]+\.js/, (route) => (isGone ? route.abort() : route.continue()));
  await open(page, '/about');
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '期限' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('请重试');
  isGone = false;
  await alert.getByRole('button', { name: '重试' }).click();
  await expect(page.getByLabel('筛选', { exact: true })).toBeEnabled();
  // The router would have reloaded it.
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('the page asks for the version when it is seen again after ten minutes, and never reloads by itself', async ({
  page,
}) => {
  await page.clock.install();
  let asked = 0;
  await page.route('**/version.json', async (route) => {
    asked += 1;
    await route.fulfill({ json: { build: 'another' } });
  });
  await open(page, '/en/about');
  await expect(page.locator('.site-status')).toBeAttached();
  const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await comeBack();
  await page.clock.fastForward('10:01');
  await comeBack();
  await expect(page.getByText('There is a new version of this site.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  expect(asked).toBe(1);
});

for (const [path, selector, chunk] of [
  ['/deadlines', '.layer-table tbody tr', /\/deadlines-view-/],
  ['/references', '.layer-table tbody tr', /\/references-view-/],
  ['/defects', 'main h2, main h3, main h4, main q', /\/defects-view-/],
  ['/deletions', 'main tbody tr', /\/deletions-view-/],
  ['/products/log-service', '#simulator-result', /\/simulator\.zh-/],
] as const) {
  test(`${path}: what the server rendered is taken over, not rendered anew`, async ({ page }) => {
    await page.addInitScript((wanted) => {
      // Before the program runs: marks that only the very same elements keep.
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive')
          for (const element of document.querySelectorAll(wanted)) Object.assign(element, { isServers: true });
      });
    }, selector);
    // All that stands around the page comes first, and must not make React give up what it has not taken over yet.
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(chunk, async (route) => {
      await held;
      await route.continue();
    });
    await visit(page, path);
    await expect(page.locator('.site-controls button').first()).toBeVisible();
    release();
    const isLive = page.locator('main fieldset, main select, main input').first();
    await expect(isLive).toBeEnabled();
    const counts = await page.locator(selector).evaluateAll((elements) => ({
      all: elements.length,
      servers: elements.filter((element) => 'isServers' in element).length,
    }));
    expect(counts.all).toBeGreaterThan(0);
    expect(counts.servers).toBe(counts.all);
  });
}

test('what the server rendered stays where its chunk does not load', async ({ page }) => {
  await page.route(/\/assets\/home-parts-/, (route) => route.abort());
  await open(page, '/');
  const main = page.locator('main');
  await expect(main.getByText('这一部分没有加载。').first()).toBeVisible();
  await expect(main.getByLabel('产品').first()).toBeVisible();
  await expect(main.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

for (const [address, chunk, words, control] of [
  [
    '/products/log-service?at=2024-06-01T10:00',
    /\/assets\/case-parts-/,
    '您仍可继续使用阿里云日志服务24小时',
    '哪一天',
  ],
  ['/products/log-service', /\/assets\/case-parts-/, '您仍可继续使用阿里云日志服务24小时', '哪一天'],
  ['/deadlines', /\/assets\/deadlines-[\w-]+\.js/, '通用 3.4.4', '筛选'],
] as const) {
  test(`${address}: what was served stays where the page's own program does not load at first`, async ({ page }) => {
    await page.route(chunk, (route) => route.abort());
    await visit(page, address);
    await expect(page.getByText('这一页的程序没有全部加载')).toBeVisible();
    await expect(page.locator('main')).toContainText(words);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.unroute(chunk);
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.getByLabel(control).first()).toBeEnabled();
    await expect(page.getByText('这一页的程序没有全部加载')).toHaveCount(0);
    await expect(page.locator('main')).toContainText(words);
  });
}
