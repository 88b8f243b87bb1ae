import { findViolations } from './axe';
import { expect, headerBox, open, test } from './fixture';

test.beforeEach(async ({ page }, { title }) => {
  // The lightest page, but for what only the agreement has.
  await open(page, title.startsWith('a command of the page') ? '/agreement' : '/about');
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

test('a clause number leads to the clause, words to the text with the words highlighted', async ({ page }) => {
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

test('a question leads to the product’s timeline with its case; an entry says its part and its product', async ({
  page,
}) => {
  const box = page.getByRole('combobox', { name: '产品、条款号、词语或命令' });
  await box.fill('日志服务 欠费 2026-11-26 15:20');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('日志服务 · 欠费 11月26日周四 15:20');
  await expect(first).toContainText('停 24 小时 · 删 8 天');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/products\/log-service\?trigger=arrears&at=2026-11-26T15(:|%3A)20/);
  await page.keyboard.press('Control+k');
  await box.fill('日志服务 7日');
  await expect(page.getByRole('option').filter({ hasText: '专用 2.2 · 日志服务' })).toBeVisible();
  await box.fill('odps');
  await expect(page.getByRole('group', { name: '产品' }).getByRole('option').first()).toContainText('大数据计算服务');
  await box.fill('ECS 欠费');
  await expect(page.getByRole('option').first()).toContainText('不在协议的 75 个产品里');
});

test('a search is kept for the next time; Escape goes back to where one was', async ({ page }) => {
  const box = page.getByRole('combobox', { name: '产品、条款号、词语或命令' });
  await box.fill('缓冲期');
  await page.getByRole('option', { name: '搜索“缓冲期”' }).click();
  await expect(page).toHaveURL(/\/search\?q=/);
  await headerBox(page).focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('group', { name: '最近的搜索' }).getByRole('option')).toHaveText(['缓冲期']);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: '前往与命令' })).toBeHidden();
  await expect(headerBox(page)).toBeFocused();
});

test('pages and actions are in the list, and axe finds nothing', async ({ page }) => {
  const box = page.getByRole('combobox', { name: '产品、条款号、词语或命令' });
  await box.fill('外观');
  await expect(page.getByRole('option', { name: '切换外观' })).toBeVisible();
  expect(await findViolations(page, { include: ['.palette'] })).toEqual([]);
  await box.fill('产品');
  await expect(page.getByRole('group', { name: '页面' }).getByRole('option')).toHaveText(['产品']);
});

test('Enter that ends a composition chooses nothing, and what is composed is not searched', async ({ page }) => {
  const box = page.getByRole('combobox', { name: '产品、条款号、词语或命令' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'rzfw', selectionStart: 4, selectionEnd: 4 });
  await expect(box).toHaveValue('rzfw');
  await expect(page.getByRole('option', { name: '日志服务' })).toBeHidden();
  await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 });
  await expect(page.getByRole('dialog', { name: '前往与命令' })).toBeVisible();
  await devtools.send('Input.insertText', { text: '日志服务' });
  await expect(box).toHaveValue('日志服务');
  await expect(page.getByRole('option').first()).toContainText('日志服务');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
});

test('a kept search with a blank in it is announced by an id without one', async ({ page }) => {
  const box = page.getByRole('combobox', { name: '产品、条款号、词语或命令' });
  await box.fill('欠费 24小时');
  await page.getByRole('option', { name: '搜索“欠费 24小时”' }).click();
  await expect(page).toHaveURL(/\/search\?q=/);
  await page.keyboard.press('Control+k');
  const kept = page.getByRole('group', { name: '最近的搜索' }).getByRole('option');
  await expect(kept).toHaveAttribute('id', /^\S+$/);
  await expect(box).toHaveAttribute('aria-activedescendant', (await kept.getAttribute('id')) ?? '');
});

test('a command of the page runs from the palette, and the backdrop and the cross close it', async ({ page }) => {
  const box = page.getByRole('combobox', { name: '产品、条款号、词语或命令' });
  const palette = page.getByRole('dialog', { name: '前往与命令' });
  await box.fill('条款号');
  await page.getByRole('option', { name: '跳到条款号' }).click();
  await expect(page.getByLabel('跳到条款')).toBeFocused();
  await page.getByLabel('跳到条款').blur();
  await page.keyboard.press('Control+k');
  await palette.getByRole('button', { name: '关闭' }).click();
  await expect(palette).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await page.mouse.click(5, 400);
  await expect(palette).toBeHidden();
  await expect(page).toHaveURL(/\/agreement$/);
});
