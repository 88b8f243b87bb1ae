import { expect, test } from './fixture';

test('all 75 products, by name', async ({ page }) => {
  await page.goto('/products');
  await expect(page.getByRole('row')).toHaveCount(76);
  await page.getByRole('searchbox', { name: '筛选产品' }).fill('dns');
  await expect(page.getByRole('row')).toHaveCount(3);
  await expect(page).toHaveURL(/\?q=dns$/);
  await page.getByRole('searchbox', { name: '筛选产品' }).fill('xyz');
  await expect(page.getByText('没有名称含“xyz”的产品')).toBeVisible();
});

test('a product has its special terms and the general rules', async ({ page }) => {
  await page.goto('/products');
  await page.getByRole('link', { name: '密钥管理服务' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('密钥管理服务');
  for (const id of ['p-14.1', 'g-3.4.1.4', 'g-5.5', 'g-9.2.4', 'g-14.4.1']) {
    await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  }
});

test('a product says what of the general terms it comes before', async ({ page }) => {
  await page.goto('/products/message-queue');
  const list = page.getByRole('complementary', { name: '与通用条款的先后' });
  const entry = list.getByRole('listitem').filter({ hasText: '通用 4.2.1' });
  await expect(entry).toContainText('另有约定');
  await expect(entry.getByRole('link', { name: '通用 4.2.1' })).toHaveAttribute('href', '/agreement#g-4.2.1');
});

test('/products/2 is the same page under its lasting name, search and fragment kept', async ({ page }) => {
  await page.goto('/products/2?at=2024-06-01T10:00#p-2.1');
  await expect(page).toHaveURL(/\/products\/log-service\?at=2024-06-01T10:00#p-2\.1$/);
  await expect(page.locator('[id="p-2.1"]')).toHaveClass(/is-target/);
});

test.describe('a product that does not exist', () => {
  test.use({ allowed: [/404/] });
  test('is said not to, with ways on', async ({ page }) => {
    const response = await page.goto('/products/moon');
    expect(response?.status()).toBe(404);
    await expect(page.getByText('没有“moon”这个产品')).toBeVisible();
    await page.getByRole('link', { name: '全部产品' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('产品');
  });
});
