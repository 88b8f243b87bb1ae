import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, test, visit } from './fixture';

/** Names of the products in the table, in the order in which they are shown. */
const namesIn = (page: Page) => page.locator('.product-table tbody th[scope=row] a');
const othersIn = (page: Page) =>
  page.getByRole('region', { name: '没有自己的期限，适用一般规定' }).getByRole('listitem');
const shownIn = (page: Page) => page.locator('.list-head').getByRole('status');

test('all 75 products: 48 with figures in words and as rails, 27 by name', async ({ page }) => {
  await open(page, '/products');
  await expect(namesIn(page)).toHaveCount(48);
  await expect(othersIn(page)).toHaveCount(27);
  await expect(shownIn(page)).toHaveText('75 个产品');
  // No cell is empty, and a right is not told as a fact.
  const cells = await page.locator('.product-table tbody td[data-column]').allTextContents();
  expect(cells).toHaveLength(48 * 4);
  expect(cells.filter((text) => text.trim() === '')).toEqual([]);
  await expect(page.getByRole('row').filter({ hasText: '大数据计算服务' })).toContainText('有权立即');
  const row = page.getByRole('row').filter({ hasText: '日志服务' });
  await expect(row.getByRole('link', { name: '24 小时' })).toBeVisible();
  await row.getByRole('link', { name: '8 天' }).click();
  await expect(page).toHaveURL(/\/products\/log-service\?trigger=arrears#answer$/);
});

test('sorted by every figure and by number, both ways; what has no figure stands last', async ({ page }) => {
  await open(page, '/products');
  const gone = page.getByRole('button', { name: '欠费后 何时删' });
  await gone.click();
  await expect(page).toHaveURL(/\?sort=arrears-loss$/);
  // What the vendor may do at any time (64.3.12) has no place among dates.
  await expect(namesIn(page).first()).toHaveText('消息队列服务');
  await expect(namesIn(page).nth(1)).toHaveText('云解析PrivateZone服务');
  await expect(page.getByRole('columnheader', { name: '欠费后 何时删' })).toHaveAttribute('aria-sort', 'ascending');
  const last = await namesIn(page).last().textContent();
  await gone.click();
  await expect(page).toHaveURL(/\?sort=arrears-loss&dir=desc$/);
  await expect(namesIn(page).first()).toHaveText('数据湖构建');
  await expect(page.getByRole('columnheader', { name: '欠费后 何时删' })).toHaveAttribute('aria-sort', 'descending');
  await expect(namesIn(page).last()).toHaveText(last ?? '');
  await page.getByRole('button', { name: '编号' }).click();
  await expect(page).toHaveURL(/\/products$/);
  await expect(namesIn(page).first()).toHaveText('日志服务');
});

test('kept for 15 days, gone within seven, without a figure', async ({ page }) => {
  await open(page, '/products?sort=arrears-loss');
  const data = page.getByLabel('数据留或删');
  await data.selectOption('欠费后至少留 15 天');
  await expect(page).toHaveURL(/keeps=15/);
  await expect(namesIn(page)).toHaveText([
    // Of what goes at one time, what goes then and not perhaps later comes first.
    '云存储网关服务',
    '微服务引擎MSE',
    '弹性云手机',
    '智能计算灵骏服务',
    '大数据计算服务',
    '机器学习PAI服务',
    '云工作流',
    '智能媒体管理',
    // Of these two only a part is kept so long.
    '媒体处理',
    '数据湖构建',
  ]);
  await expect(page.getByRole('rowheader', { name: '写明的期限满 15 天，但另有数据可能更早删' })).toBeVisible();
  await expect(page.getByText('不能当作留满 15 天')).toBeVisible();
  await data.selectOption('欠费后 7 天内删');
  await expect(page).toHaveURL(/within=7/);
  await expect(page).not.toHaveURL(/keeps=/);
  await expect(namesIn(page).first()).toHaveText('消息队列服务');
  await expect(page.getByText('图形工作站服务 7 天 1 小时')).toBeVisible();
  await page.getByRole('button', { name: '看没有期限的' }).click();
  await expect(page).toHaveURL(/figure=none/);
  await expect(othersIn(page)).toHaveCount(27);
  await page.getByRole('radio', { name: '到期' }).check();
  await expect(page).toHaveURL(/trigger=expiry/);
  await expect(namesIn(page).filter({ hasText: '日志服务' })).toHaveCount(1);
});

test('several names at once, by any of their names, and a group, in the address', async ({ page }) => {
  await open(page, '/products');
  const box = page.getByRole('searchbox', { name: '筛选产品' });
  await box.fill('SLS、RDS');
  await expect(shownIn(page)).toHaveText('2 个产品');
  await expect(namesIn(page).first()).toHaveText('日志服务');
  await box.fill('odps');
  await expect(namesIn(page)).toHaveText(['大数据计算服务']);
  await expect(page).toHaveURL(/\?q=odps$/);
  await box.fill('59');
  await expect(shownIn(page)).toHaveText('1 个产品');
  await box.fill('xyz');
  await expect(page.getByText('没有名称含“xyz”的产品')).toBeVisible();
  // What is none of the 75 is named, beside those that are.
  await box.fill('SLS ECS');
  await expect(namesIn(page)).toHaveText(['日志服务']);
  await expect(page.getByRole('region', { name: '云服务器 ECS' })).toContainText('5.5');
  await box.fill('');
  await page.getByLabel('分组').selectOption('网络与域名解析');
  await expect(page).toHaveURL(/group=network/);
  await expect(namesIn(page)).toHaveText(['云解析PrivateZone服务', '云解析DNS', 'NAT网关']);
  await expect(othersIn(page)).toHaveText(['50 网络分析与监控', '55 网络智能服务NIS']);
});

test('old addresses keep their meaning, and what an address has wrong is said', async ({ page }) => {
  await open(page, '/products?own=1&view=drawing&trigger=expiry');
  await expect(namesIn(page)).toHaveCount(48);
  await expect(othersIn(page)).toHaveCount(0);
  await expect(page.getByRole('radio', { name: '到期' })).toBeChecked();
  await open(page, '/products?sort=moon&keeps=x');
  await expect(page.getByText('“moon”不是可用的排序或筛选')).toBeVisible();
  await expect(page.getByText('“x”不是可用的排序或筛选')).toBeVisible();
  await expect(namesIn(page)).toHaveCount(48);
});

test('the case of the address goes with every link, its moment only where the same has happened', async ({ page }) => {
  await open(page, '/products?at=2026-11-27T09:00&trigger=expiry');
  const row = page.getByRole('row').filter({ hasText: '弹性云手机' });
  await expect(row.getByRole('link', { name: '弹性云手机' })).toHaveAttribute(
    'href',
    '/products/cloud-phone?trigger=expiry&at=2026-11-27T09:00',
  );
  await expect(row.getByRole('link', { name: '15 天' }).first()).toHaveAttribute(
    'href',
    '/products/cloud-phone?trigger=expiry&at=2026-11-27T09:00#answer',
  );
  await expect(row.getByRole('link', { name: '15 天' }).last()).toHaveAttribute(
    'href',
    '/products/cloud-phone?trigger=arrears#answer',
  );
});

test('on a phone the first product stands in the first half of the screen, it can be sorted, and the scale stays in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/products');
  const first = page.getByRole('link', { name: '日志服务' }).first();
  await expect(first).toBeVisible();
  expect((await first.boundingBox())?.y).toBeLessThanOrEqual(420);
  // The tools are behind a button.
  await expect(page.getByRole('combobox', { name: '排序' })).toBeHidden();
  await page.getByRole('button', { name: '筛选与排序' }).click();
  await page.getByRole('combobox', { name: '排序' }).selectOption('欠费后何时删');
  await expect(page.getByRole('button', { name: '筛选与排序（1）' })).toBeVisible();
  await page.getByLabel('次序').selectOption('降序');
  await expect(page).toHaveURL(/\?sort=arrears-loss&dir=desc$/);
  await expect(namesIn(page).first()).toHaveText('数据湖构建');
  await namesIn(page).nth(20).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 200);
  await expect(page.locator('.glance-axis')).toBeInViewport();
  const covered = await page.locator('.glance-axis').evaluate((axis) => {
    const { x, y, width, height } = axis.getBoundingClientRect();
    return axis.closest('th')?.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(covered).toBe(true);
});

test('saved as it is shown, with clauses, the caveat and the address', async ({ page }) => {
  await open(page, '/products?keeps=15&sort=arrears-loss&dir=desc&group=compute');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为 CSV' }).click();
  const text = await readFile(await (await saving).path(), 'utf8');
  expect(text.startsWith('\uFEFF编号,产品,')).toBe(true);
  const lines = text.trimEnd().split('\r\n');
  expect(lines.slice(1, 3).map((line) => line.split(',').slice(0, 2))).toEqual([
    ['52', '弹性云手机'],
    ['54', '智能计算灵骏服务'],
  ]);
  expect(lines[1]).toContain('15 天,360,专用 52.1');
  expect(lines[1]).toMatch(/\/products\/cloud-phone$/);
  expect(text).toContain('（14.4.1）');
  expect(lines.at(-1)).toContain('/products?keeps=15');
});

test('printed, the table keeps its head and all figures, and has no controls', async ({ page }) => {
  await open(page, '/products?q=日志服务');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 1000 });
  await expect(page.getByRole('searchbox', { name: '筛选产品' })).toBeHidden();
  await expect(page.getByRole('button', { name: '存为 CSV' })).toBeHidden();
  await expect(page.getByRole('columnheader', { name: '到期后 何时删' })).toBeVisible();
  await expect(page.locator('.product-table thead')).toHaveCSS('display', 'table-header-group');
});

test('a product has its special terms and the general rules', async ({ page }) => {
  await visit(page, '/products');
  await page.getByRole('link', { name: '密钥管理服务' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('密钥管理服务');
  for (const id of ['p-14.1', 'g-3.4.1.4', 'g-5.5', 'g-9.2.4', 'g-14.4.1']) {
    await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  }
});

test('a product says what of the general terms it comes before', async ({ page }) => {
  await visit(page, '/products/message-queue');
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

test('a moment of the address puts dates beside the figures, of a day alone the earliest', async ({ page }) => {
  await page.goto('/products?trigger=arrears&at=2026-11-20T10:00');
  const row = page.getByRole('row', { name: /日志服务/ }).first();
  await expect(row).toContainText('24 小时11月21日 10:00');
  await expect(row).toContainText('8 天11月28日 10:00');
  // 17.1.4 names days and no hour.
  await expect(page.getByRole('row', { name: /大数据计算服务/ }).first()).toContainText('最早 12月5日');
  await page.goto('/products?trigger=arrears&at=2026-11-20');
  await expect(row).toContainText('最早 11月21日');
  await page.getByRole('link', { name: '不按日期' }).click();
  await expect(row).not.toContainText('11月');
});
