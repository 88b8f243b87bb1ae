import { expect, test } from './fixture';

test.use({ javaScriptEnabled: false });

test('every page can be read without script', async ({ page }) => {
  for (const [path, words] of [
    ['/', '欠费或到期之后，何时停，何时删？'],
    ['/agreement', '您仍可继续使用阿里云日志服务24小时'],
    ['/products', '日志服务'],
    ['/products/log-service', '欠费后 8 天'],
    ['/search', '搜索需要脚本'],
    ['/about', '4d98063395106c2b2daece67b17ebb021f4f9d0181f8e701e9d13cbc379eb5cc'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('main')).toContainText(words);
  }
});

test('links, contents and the search form work without script', async ({ page }) => {
  await page.goto('/agreement');
  await page.getByRole('navigation', { name: '目录' }).getByText('9', { exact: true }).first().click();
  await page.goto('/agreement#p-34.3.1');
  await expect(page.locator('[id="p-34.3.1"]')).toBeInViewport();
  await page.getByRole('searchbox').fill('欠费');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
});
