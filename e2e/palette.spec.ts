import { AxeBuilder } from '@axe-core/playwright';
import { expect, open, test } from './fixture';

test.beforeEach(async ({ page }) => {
  await open(page, '/agreement');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: '产品、条款号、词语或命令' })).toBeFocused();
});

test('arrows choose, Enter opens, and the choice is announced', async ({ page }) => {
  const box = page.getByRole('combobox', { name: '产品、条款号、词语或命令' });
  await box.fill('rzfw');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('日志服务');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/products\/log-service$/);
});

test('a clause number leads to the clause, words to the text with the words lit', async ({ page }) => {
  const box = page.getByRole('combobox', { name: '产品、条款号、词语或命令' });
  await box.fill('34.3.1');
  await expect(page.getByRole('option').first()).toContainText('34.3.1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p-34\.3\.1$/);
  await page.keyboard.press('Control+k');
  await box.fill('万分之五');
  await page.getByRole('option').filter({ hasText: '5.2' }).click();
  await expect(page).toHaveURL(/q=.*#g-5\.2$/);
});

test('a search is kept for the next time; Escape goes back to where one was', async ({ page }) => {
  const box = page.getByRole('combobox', { name: '产品、条款号、词语或命令' });
  await box.fill('缓冲期');
  await page.getByRole('option', { name: '搜索“缓冲期”' }).click();
  await expect(page).toHaveURL(/\/search\?q=/);
  await page.getByRole('searchbox', { name: '搜索协议' }).last().focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('group', { name: '最近的搜索' }).getByRole('option')).toHaveText(['缓冲期']);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: '前往与命令' })).toBeHidden();
  await expect(page.getByRole('searchbox', { name: '搜索协议' }).last()).toBeFocused();
});

test('pages and actions are in the list, and axe finds nothing', async ({ page }) => {
  const box = page.getByRole('combobox', { name: '产品、条款号、词语或命令' });
  await box.fill('外观');
  await expect(page.getByRole('option', { name: '切换外观' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.palette').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  await box.fill('产品');
  await expect(page.getByRole('group', { name: '页面' }).getByRole('option')).toHaveText(['产品']);
});
