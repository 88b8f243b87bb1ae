import { readFile } from 'node:fs/promises';
import { expect, open, test } from './fixture';

const rowsOf = (page: import('@playwright/test').Page) => page.getByRole('table').first().getByRole('row');

test('a refund window is found, and its last day reckoned from the payment', async ({ page }) => {
  await open(page, '/deadlines');
  await page.getByLabel('筛选', { exact: true }).fill('退款');
  await page.getByLabel('假如起算的事发生在').fill('2026-11-02T10:30');
  await page.getByLabel('假如起算的事发生在').blur();
  await expect(page).toHaveURL(/from=2026-11-02T10:30/);
  const row = rowsOf(page).filter({ hasText: '专用 3.1.1' });
  await expect(row).toContainText('5 个自然日之内');
  await expect(row).toContainText('不晚于 2026年11月7日周六');
  await expect(row).toContainText('支付成功');
  await row.getByRole('link', { name: '专用 3.1.1' }).click();
  // The moment goes along.
  await expect(page).toHaveURL(/\/agreement\?at=2026-11-02T10:30#p-3\.1\.1$/);
});

test('who, about what and in which order stand in the address', async ({ page }) => {
  await open(page, '/en/deadlines?who=vendor&kind=notice&sort=length&part=g');
  await expect(rowsOf(page).locator('td:nth-of-type(1)')).toHaveText([
    'in calendar day 5',
    '10 calendar days before',
    '30 calendar days before',
    '30 calendar days before',
  ]);
  await page.getByLabel('Whose move').selectOption('You');
  await expect(rowsOf(page)).toHaveCount(2);
  await expect(page).toHaveURL(/who=customer/);
});

test('by date, what comes first stands first; without a moment that cannot be, and it is said', async ({ page }) => {
  await open(page, '/deadlines?from=2026-11-25T10:00&kind=arrears');
  await page.getByRole('combobox', { name: /^排序/ }).selectOption('按日期');
  await expect(page).toHaveURL(/sort=date/);
  await expect(rowsOf(page).nth(1)).toContainText('2026年11月25日周三 11:00');
  await page.getByRole('button', { name: '清除' }).click();
  await expect(page).not.toHaveURL(/sort=|from=/);
  await open(page, '/deadlines?sort=date');
  await expect(page.getByText('按日期排序，要先给出起算的时刻')).toBeVisible();
  await expect(rowsOf(page).nth(1)).toContainText('通用 3.4.4(5)');
});

test('2.2 counts from the suspension of 2.1: the date is the one of the product’s page', async ({ page }) => {
  await open(page, '/deadlines?from=2026-11-27T09:00&kind=arrears&sort=date&q=日志服务');
  const row = rowsOf(page).filter({ hasText: '专用 2.2' });
  await expect(row).toContainText('2026年12月5日周六 09:00 （从欠费连起来算）');
  await open(page, '/deadlines?from=2026-11-27T09:00&kind=arrears&q=智能媒体管理');
  await expect(rowsOf(page).filter({ hasText: '专用 51.1' })).toContainText('没有定下它何时发生，不推算');
});

test('working days pass over holidays, and years that are not announced are said', async ({ page }) => {
  await open(page, '/deadlines?q=4.8&from=2026-09-30T18:00');
  await expect(rowsOf(page).filter({ hasText: '通用 4.8' })).toContainText('不晚于 2026年10月13日周二');
  await open(page, '/deadlines?q=4.8&from=2026-12-30T18:00');
  await expect(rowsOf(page).filter({ hasText: '通用 4.8' })).toContainText('涉及尚未公布休假安排的年份');
});

test('printed, it says what it was reckoned from, and has no controls', async ({ page }) => {
  await open(page, '/deadlines?q=4.8&from=2026-09-30T18:00');
  await expect(rowsOf(page).filter({ hasText: '通用 4.8' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('从 2026-09-30 18:00（北京时间）推算。')).toBeVisible();
  await expect(page.getByLabel('筛选', { exact: true })).toBeHidden();
  await expect(page.getByRole('button', { name: /存为 CSV/ })).toBeHidden();
  await expect(page.getByRole('contentinfo')).toContainText('非官方');
});

test('what the address has wrong is said', async ({ page }) => {
  await open(page, '/deadlines?from=2026-02-30T10:00&who=nobody');
  await expect(page.getByText('“2026-02-30T10:00”不是时刻')).toBeVisible();
  await expect(page.getByText('没有“nobody”这一项')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(3);
});

test('a choice that leaves nothing says so, and does not speak of words that nobody typed', async ({ page }) => {
  await open(page, '/en/deadlines?part=g&kind=acceptance');
  // A box for a day has regions of its own, which are empty.
  const said = page.getByRole('status').filter({ hasText: /./ });
  await expect(said).toHaveText('Nothing matches what is chosen; choose less to see more.');
  await open(page, '/en/deadlines?q=zzz');
  await expect(said).toHaveText('Nothing matches “zzz”.');
});

test('limits can be saved with the dates that are shown', async ({ page, baseURL }) => {
  await open(page, '/deadlines?q=57.1&view=limits&from=2026-08-31T09:00');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /存为 CSV/ }).click();
  const lines = (await readFile(await (await saving).path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toEqual([
    '\uFEFF条款,期限,日期,谁该行动,从何时起算,原文,之后如何,表,链接,版本',
    '专用 57.1 阿里云认证服务,持续 6 个月,到 2027年2月28日周日,您,购买,该服务的有效期为自购买之日起6个月,有效期届满,' +
      `期限,${baseURL}/agreement?edition=2024-05-15#p-57.1,2024-05-15`,
  ]);
});

for (const [path, box, link] of [
  ['/deadlines', '筛选', '期限'],
  ['/references', '筛选', '定义与引用'],
  ['/products', '筛选产品', '产品'],
] as const) {
  test(`${path}: the box follows the address, which the link of the page clears`, async ({ page }) => {
    await page.goto(`${path}?q=%E9%80%80%E6%AC%BE`);
    const filter = page.getByRole('searchbox', { name: box });
    await expect(filter).toHaveValue('退款');
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: link, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(filter).toHaveValue('');
    await filter.pressSequentially('服务');
    await expect(page).toHaveURL(/q=/);
    await expect(filter).toHaveValue('服务');
  });
}
