import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findViolations } from './axe';
import { expect, test } from './fixture';

const rows = (page: Page) => page.getByRole('rowheader');
const box = (page: Page) => page.getByRole('combobox', { name: '添加服务' });

test('six services in three actions, dated and sorted; they are there again after a reload; in both themes, and on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/mine');
  await page.getByRole('button', { name: '今天' }).click();
  await box(page).fill('日志服务 RDS NAT DataWorks MaxCompute 云手机');
  await box(page).press('Enter');
  await expect(rows(page)).toHaveCount(6);
  await expect(page.getByText('已添加 6 个', { exact: false })).toBeVisible();
  // 34.3.2 releases the gateway first; 5.5 has no figure, and stands behind.
  await expect(rows(page).first()).toContainText('NAT网关');
  await expect(page.getByText('已保存', { exact: false }).first()).toBeVisible();
  await page.reload();
  await expect(rows(page)).toHaveCount(6);
  await expect(rows(page).first()).toContainText('NAT网关');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await findViolations(page)).toEqual([]);
});

test('what is taken out comes back by undo; a row has a case of its own', async ({ page }) => {
  await page.goto('/mine#v=1&n=2&trigger=arrears&at=2026-11-26T15:20&s=log-service,a&s=rds,b');
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: '移除 日志服务' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^改：云数据库/ }).click();
  await page.locator('.row-edit').getByRole('radio', { name: '到期' }).check();
  // The account’s moment is one of arrears, and none of an expiry.
  await expect(rows(page).filter({ hasText: '云数据库' })).toContainText('到期');
  await expect.poll(() => page.url()).toContain('s=rds,b;trigger:expiry');
});

test('a link of somebody replaces nobody’s own list unasked; what is cut off is said', async ({ page }) => {
  await page.goto('/mine');
  await box(page).fill('MaxCompute');
  await box(page).press('Enter');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('已保存', { exact: false }).first()).toBeVisible();
  await page.goto('/mine#v=1&n=3&s=log-service,a&s=rds,b');
  await expect(page.getByText('链接被截断了：应有 3 个服务，只有 2 个。')).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: '存为我的服务' }).click();
  await expect(page.getByText('您已有自己的表（1 个服务）', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: '加到我的表里' }).click();
  await expect(rows(page)).toHaveCount(3);
});

test('from the first page to a calendar of three services', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '几个服务一起看' }).click();
  await page.getByRole('button', { name: '现在' }).first().click();
  await box(page).fill('SLS、NAT、云手机');
  await box(page).press('Enter');
  await expect(rows(page)).toHaveCount(3);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '日历（全部）' }).click();
  const calendar = readFileSync(await (await saving).path(), 'utf8');
  expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(4);
  for (const slug of ['log-service', 'nat-gateway', 'cloud-phone']) expect(calendar).toContain(`UID:${slug}.arrears.`);
});

test('the case of a product’s page is added with its moment, once', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/products/log-service?trigger=arrears&at=2026-11-26T15:20');
  await page.getByRole('link', { name: '加到我的服务' }).first().click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('11月26日');
  await expect(page).toHaveURL(/\/mine$/);
  await expect(page.getByText('已保存', { exact: false }).first()).toBeVisible();
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
});
