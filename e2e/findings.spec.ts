import { readFileSync } from 'node:fs';
import { findViolations } from './axe';
import { expect, open, test } from './fixture';
import { painted, placeOf } from './marks';

test('a concept that the text names otherwise is found, and leads to its clauses', async ({ page }) => {
  await open(page, '/search?q=责任封顶');
  const answer = page.getByRole('region', { name: '概念： 责任上限' });
  await expect(answer).toContainText('不超过违约事件发生前就该服务过往12个月所缴纳的服务费用的总和');
  await answer.getByRole('link', { name: '责任上限' }).click();
  await expect(page).toHaveURL(/\/topics\/limitation-of-liability$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('责任上限');
  await page.getByRole('link', { name: '通用 12.6' }).first().click();
  await expect(page).toHaveURL(/\/agreement#g-12\.6$/);
});

test('a concept whose name is made up of what is excluded does not answer', async ({ page }) => {
  const concept = page.locator('.concept-answer');
  await open(page, '/search?q=数据备份');
  await expect(concept).toContainText('备份');
  await open(page, '/search?q=数据 -备份');
  await expect(page.getByText(/\d+ 处/).first()).toBeVisible();
  await expect(concept).toHaveCount(0);
});

test('an English name finds the Chinese clauses, and the list of concepts is filtered by names', async ({ page }) => {
  await open(page, '/en/search?q=governing law');
  await expect(page.getByRole('region', { name: /Concept/ })).toContainText('中华人民共和国');
  await open(page, '/en/topics?q=indemnity');
  await expect(page.getByRole('main').getByRole('status')).toContainText(/\d+ concepts?/);
  await expect(page.getByRole('link', { name: 'Unilateral change' })).toBeHidden();
  await page.getByRole('searchbox', { name: 'Filter concepts' }).fill('no such thing');
  await expect(page.getByRole('main').getByRole('status')).toContainText('No concept matches');
});

test('what the text misprints is marked, explained at the words and in the pane, and in the register', async ({
  page,
}) => {
  await open(page, '/agreement#p-22.2.2');
  await expect.poll(() => painted(page, 'defects')).toBeGreaterThan(0);
  const pane = page.getByRole('complementary', { name: '当前条款' });
  await pane.getByText('存疑、相同条文、概念').click();
  await expect(pane).toContainText('缺字');
  const { x, y } = await placeOf(page, 'p-22.2.2', '承任何责任');
  await page.mouse.move(x, y);
  await expect(page.getByRole('group', { name: '存疑' })).toContainText('承担');
  await open(page, '/defects?q=22.2.2&kind=missing-word');
  await expect(page.getByRole('row', { name: /22\.2\.2/ })).toContainText('承');
});

test('an address opens a family and a question, and a filter hides the rest', async ({ page }) => {
  await open(page, '/parallels#arrears-24h-first-arrears');
  const family = page.locator('[id="arrears-24h-first-arrears"]');
  await expect(family.getByRole('table')).toBeVisible();
  await expect(family.getByRole('row', { name: /专用 37\.2/ })).toContainText('8 天后');
  await open(page, '/readings?q=17.1.4#reading-p-17.1.4');
  await expect(page.locator('[id="reading-p-17.1.4"]')).toContainText('安排时间以此为稳妥');
  await expect(page.locator('[id="reading-p-33.1"]')).toBeHidden();
});

test('the map of silence: a cell opens on its words, by the product’s own terms or the general ones, and is filtered', async ({
  page,
}) => {
  await open(page, '/silences?trigger=expiry&q=RDS');
  const row = page.getByRole('row', { name: /^59 / });
  const deletion = row.locator('[data-aspect=deletion]');
  await deletion.getByText('界限').click();
  await expect(deletion).toContainText('服务到期之时起7日届满前仍未续费的');
  await deletion.getByRole('link', { name: '59.2.1（2）' }).first().click();
  await expect(page).toHaveURL(/\/agreement\?trigger=expiry#p-59\.2\.1\.2$/);
  await open(page, '/silences?q=资源编排');
  const shared = page.getByRole('row', { name: /^4 / }).locator('[data-aspect=recovery]').first();
  await shared.locator('summary').click();
  await expect(shared).toContainText('用户业务数据一经删除，即不可恢复');
  expect(await findViolations(page, { include: ['.silences-page'] })).toEqual([]);
  await open(page, '/en/silences?view=running&kind=disputed');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ cells$/);
  await expect(page.getByRole('row', { name: /^21 / })).toBeVisible();
  await expect(page.getByRole('row', { name: /^59 / })).toBeHidden();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('silences.csv');
  const table = readFileSync(await file.path(), 'utf8');
  expect(table).toMatch(/,Link,Edition/);
  expect(table).toContain('Special 21.');
  expect(table).not.toMatch(/layers\.|silences\./);
});

test('an address of a general answer shows the table that it stands in, and a filter keeps that table', async ({
  page,
}) => {
  await open(page, '/silences#general-expiry-deletion');
  await expect(page.locator('#general-expiry-deletion')).toBeInViewport();
  await expect(page.getByRole('radio', { name: '到期' })).toBeChecked();
  await page.getByRole('searchbox', { name: '筛选' }).fill('RDS');
  await expect(page).toHaveURL(/trigger=expiry/);
  await expect(page.getByRole('row', { name: /^59 / })).toBeVisible();
  await page.getByRole('radio', { name: '欠费' }).check();
  await expect(page.locator('#general-expiry-deletion')).toBeHidden();
});

test('the register of deletions has each case by each reading, sorted and filtered', async ({ page }) => {
  await open(page, '/deletions?view=expiry&q=29.3');
  await expect(page.getByRole('row', { name: /云解析DNS/ }).first()).toContainText('6 天至7 天之间');
  await open(page, '/en/deletions?kind=may');
  await expect(page.getByRole('row', { name: /Special 73\.5/ })).toContainText('may, a right');
  await expect(page.getByRole('row', { name: /Special 2\.2/ })).toHaveCount(0);
  await open(page, '/en/deletions?sort=soonest&view=arrears&kind=will');
  await expect(page.getByRole('row').nth(1)).toContainText('after 7 days');
});
