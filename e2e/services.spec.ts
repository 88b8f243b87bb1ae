import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findViolations } from './axe';
import { expect, open, test, unfold, visit } from './fixture';

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
  // The next name can be written at once.
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');
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
  await visit(page, '/mine#v=1&n=2&trigger=arrears&at=2026-11-26T15:20&s=log-service,a&s=rds,b');
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: '移除 日志服务' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^改：RDS/ }).click();
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
  await visit(page, '/mine#v=1&n=3&s=log-service,a&s=rds,b');
  await expect(
    page.getByText('链接被截断了：应有 3 个服务，读到 2 个。 断在最后一个“云数据库', { exact: false }),
  ).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: '存为我的服务' }).click();
  await expect(page.getByText('您已有自己的表（1 个服务）', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: '加到我的表里' }).click();
  await expect(rows(page)).toHaveCount(3);
});

test('from the first page to a calendar of three services', async ({ page }) => {
  await visit(page, '/');
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

test('a calendar takes back what an earlier one had of a row that was removed; so does that of an emptied list', async ({
  page,
}) => {
  const save = async (name: string) => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFileSync(await (await saving).path(), 'utf8').replaceAll('\r\n ', '');
  };
  const cancelledIn = (calendar: string) =>
    calendar
      .split('BEGIN:VEVENT')
      .flatMap((event) => (/STATUS:CANCELLED/.test(event) ? (/UID:(\S+)/.exec(event)?.[1] ?? []) : []));
  await page.goto('/mine');
  await page.getByRole('button', { name: '现在' }).first().click();
  await box(page).fill('SLS、NAT');
  await box(page).press('Enter');
  await expect(rows(page)).toHaveCount(2);
  const first = await save('日历（全部）');
  expect(cancelledIn(first)).toEqual([]);
  await expect(page.getByText('这里没有记录', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: '移除 日志服务' }).click();
  await expect(rows(page)).toHaveCount(1);
  const gone = cancelledIn(await save('日历（全部）'));
  expect(gone.length).toBeGreaterThan(0);
  for (const uid of gone) expect(uid).toMatch(/^log-service\./);
  await expect(page.getByText('已写成取消', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: '移除 NAT网关' }).click();
  const last = cancelledIn(await save('下载取消它们的日历'));
  expect(last.toSorted()).toEqual([...first.matchAll(/UID:(\S+)/g)].map(([, uid = '']) => uid).toSorted());
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

const SIX =
  '#v=1&n=3&trigger=arrears&at=2026-11-26T15:20&paid=2026-12-04T12:00&s=log-service,a&s=nat-gateway,b&s=cloud-phone,c';

test('the moment of paying is dragged by keys, is said in words, and is kept when the key is let go', async ({
  page,
}) => {
  await page.goto(`/mine${SIX}`);
  const handle = page.getByRole('slider', { name: '拖动：什么时候付清' });
  await expect(handle).toHaveAttribute('aria-valuetext', /12月4日周五 12:00/);
  const late = page.locator('.what-if [data-verdict="late"]');
  await expect(late).toContainText('NAT');
  await expect(late).not.toContainText('日志服务');
  await handle.focus();
  for (let hour = 0; hour < 4; hour += 1) await handle.press('ArrowRight');
  // 2.2 deletes at 15:20.
  await expect(late).toContainText('日志服务');
  await expect.poll(() => page.url()).toContain('paid=2026-12-04T16:00');
});

test('what differs between chosen services is marked, in words too', async ({ page }) => {
  await page.goto(`/mine${SIX}`);
  await page.getByRole('checkbox', { name: '选：日志服务' }).check();
  await page.getByRole('checkbox', { name: '选：NAT网关' }).check();
  await page.getByRole('checkbox', { name: '只看选中的 2 个，标出不同' }).check();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByText('选中的 2 个，“不丢”的期限不全相同，“不停”的相同。')).toBeVisible();
});

test('an address that is no list says so; an empty file, a bill’s day and what is there already are told', async ({
  page,
}) => {
  await visit(page, '/mine#garbage');
  await expect(page.getByText('链接里“#garbage”不是一张表', { exact: false })).toBeVisible();
  await box(page).fill('MaxCompute');
  await box(page).press('Enter');
  await box(page).fill('ODPS');
  await box(page).press('Enter');
  await expect(page.getByText('表里已有，又加了一个', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: '清空' }).click();
  await expect(page.getByText('已添加', { exact: false })).toBeHidden();
  await page.getByRole('button', { name: '粘贴名单、导入表格或备份' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('日志服务 按量付费 ¥12.50 2026-11-26 15:20:00\nRDS 到期 2026-13-45');
  await expect(dialog.getByText('没有写是什么的时间', { exact: false })).toBeVisible();
  await expect(dialog.getByText('第 2 行的日期读不懂', { exact: false })).toBeVisible();
  await dialog.getByRole('checkbox', { name: '这些日子就是' }).check();
  await expect(dialog.getByRole('cell', { name: '2026-11-26 15:20' })).toBeVisible();
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'empty.csv', mimeType: 'text/csv', buffer: Buffer.from(' ') });
  await expect(dialog.getByText('文件里什么都没有', { exact: false })).toBeVisible();
});

test('on paper each cell has its words, and the page says which moment is now', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-28T11:00+08:00'));
  await visit(page, '/mine#v=1&n=2&trigger=arrears&at=2026-11-26T15:20&s=log-service,a&s=nat-gateway,b');
  await expect(rows(page)).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('都按2026年11月28日周六 11:00（北京时间）', { exact: false })).toBeVisible();
  const cells = await page
    .locator('.service-table td')
    .evaluateAll((all: HTMLElement[]) => all.map((one) => one.innerText.trim()));
  expect(cells.length).toBeGreaterThanOrEqual(8);
  expect(cells).not.toContain('');
  await expect(page.getByRole('heading', { name: '假如在这时付清' })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
});

test('all 75 products by both triggers: what is long is folded, and whole on paper', async ({ page }) => {
  await page.goto('/mine');
  await page.getByRole('button', { name: '全部 75 个产品' }).click();
  await expect(rows(page)).toHaveCount(75);
  await expect(page.locator('.lane')).toHaveCount(10);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.lane')).toHaveCount(75);
  await expect(page.locator('.annex')).toBeAttached();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.lane')).toHaveCount(10);
  await page.getByRole('button', { name: '显示全部 75 项' }).first().click();
  await expect(page.locator('.lane')).toHaveCount(75);
});

test('the product’s page gives the code of a frame, in the language and colours that are chosen, as high as its answer', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/products/log-service?trigger=arrears&at=2026-11-26T15:20');
  await unfold(page, 'export');
  await page.getByRole('button', { name: '嵌入网页' }).click();
  const panel = page.getByRole('region', { name: '嵌入网页' });
  const code = panel.getByRole('textbox', { name: '嵌入代码' });
  const frame = panel.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: '日志服务' })).toBeVisible();
  await panel.getByRole('combobox', { name: '语言' }).selectOption('en');
  await panel.getByRole('combobox', { name: '深浅色' }).selectOption('dark');
  await expect(frame.getByRole('heading', { name: 'Log Service' })).toBeVisible();
  await expect(code).toHaveValue(
    /src="[^"]*\/en\/embed\/products\/log-service\?[^"]*at=2026-11-26T15:20[^"]*theme=dark"/,
  );
  // Nothing of the answer is hidden below the edge of its frame.
  const height = await frame.locator('#root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await expect(code).toHaveValue(new RegExp(`height="${height}"`));
  await expect(panel.locator('iframe')).toHaveAttribute('height', String(height));
  await panel.getByRole('button', { name: '连同自动高度的脚本一起复制' }).click();
  await expect(panel.getByRole('status')).toHaveText('已复制。');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^<iframe [^]*<\/iframe>\n<script>/);
});

test('an answer stands in a frame in either language and theme, and names what it could not read', async ({ page }) => {
  await page.goto('/embed/products/log-service?trigger=arrears&at=2026-11-26T15:20&theme=dark');
  await expect(page.getByRole('heading', { name: '日志服务' })).toBeVisible();
  await expect(page.getByText('12月4日周五 15:20', { exact: false }).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('link', { name: '在本站看全部依据、时间轴和日历' })).toHaveAttribute(
    'href',
    /\/products\/log-service\?.*at=2026-11-26T15:20/,
  );
  expect(await findViolations(page)).toEqual([]);
  await page.goto('/en/embed/products/rds?at=2026-13-45&foo=1');
  await expect(page.getByText('“foo=1” in the address was not used.')).toBeVisible();
  await expect(page.getByText('2026-13-45', { exact: false }).first()).toBeVisible();
});
