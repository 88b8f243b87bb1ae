import { readFile } from 'node:fs/promises';
import { expect, open, test, visit } from './fixture';

test('terms, documents and references are found, linked and filtered by the address', async ({ page }) => {
  await open(page, '/references?view=documents&q=钉钉');
  const rows = page.getByRole('table').getByRole('row');
  // The heading, and what 38.2 and 75.1 cite.
  await expect(rows.filter({ hasText: '《钉钉隐私权政策》、《钉钉隐私政策》' })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: /定义的词/ })).toHaveCount(0);
  await page.getByLabel('筛选', { exact: true }).fill('没有这份文件');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('没有符合“没有这份文件”的。');
  await expect(page).toHaveURL(/view=documents&q=|q=.*&view=documents/);
  await page.getByLabel('筛选', { exact: true }).fill('');
  await page.getByLabel('显示').selectOption('terms');
  await page.getByRole('row', { name: /NFT/ }).getByRole('link', { name: '专用 22.2.2' }).click();
  await expect(page).toHaveURL(/\/agreement#p-22\.2\.2$/);
  await expect(page.locator('[id="p-22.2.2"]')).toHaveClass(/is-target/);
});

test('a kind that does not exist is said, and everything is shown', async ({ page }) => {
  await open(page, '/en/references?view=moon');
  await expect(page.getByText('There is no “moon”; everything is shown.')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(9);
});

test('what a word means in each place stands together, and what nobody defines is said', async ({ page }) => {
  await open(page, '/references?view=meanings&q=您');
  const rows = page.getByRole('table').getByRole('row').filter({ hasText: /^您/ });
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText('专用 66.1');
  await expect(rows.nth(1)).toContainText('专用 71.1.1');
  await expect(rows.nth(2)).toContainText('用而没有定义');
  await page.getByLabel('筛选', { exact: true }).fill('');
  await page.getByLabel('显示').selectOption('undefined');
  await expect(page.getByRole('row', { name: /工作日/ })).toContainText('哪些日子是工作日，没有写明');
});

test('by name instead of in the order of the text, as the address says', async ({ page }) => {
  await open(page, '/references?view=terms');
  const names = page.getByRole('rowheader');
  await expect(names.first()).toHaveText('阿里云、我们');
  await page.getByRole('combobox', { name: /^排序/ }).selectOption('按名称');
  await expect(page).toHaveURL(/sort=name/);
  await expect(names.first()).not.toHaveText('阿里云、我们');
  const isSorted = await names.evaluateAll((headers) => {
    const { compare } = new Intl.Collator('zh-CN', { numeric: true });
    const words = headers.map(({ textContent }) => textContent);
    return words.every((word, index) => index === 0 || compare(words[index - 1] ?? '', word) <= 0);
  });
  expect(isSorted).toBe(true);
});

test('what is shown can be saved as a table', async ({ page }) => {
  await open(page, '/references?view=references&q=39');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /存为 CSV/ }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('references.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines[0]).toBe('\uFEFF条款,原文,指向,种类,表,链接,版本');
  expect(lines).toContainEqual(
    expect.stringMatching(/^专用 40\.1,第“39”条,专用 40 \(印作 专用 39\),条款号,[^,]+,http[^,]+#p-40\.1,2024-05-15$/),
  );
});

test('domain names printed in the text stand with every place, and can be saved', async ({ page }) => {
  await open(page, '/references?view=domains');
  await expect(page.getByRole('rowheader')).toHaveText(['www.aliyun.com', 'aliyun.com', 'data.aliyun.com']);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /存为 CSV/ }).click();
  const lines = (await readFile(await (await saving).path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines[0]).toBe('\uFEFF域名,条款,表,链接,版本');
  expect(lines.at(-1)).toMatch(/^data\.aliyun\.com,专用 71\.1\.3,[^,]+,http[^,]+,2024-05-15$/);
});

test('words that point elsewhere are links with a preview in the text', async ({ page }) => {
  await open(page, '/agreement#p-71.2.6.4');
  await page.locator('[id="p-71.2.6.4"]').getByRole('link', { name: '上述情形' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('group', { name: '引用预览' })).toContainText('永久禁止登录');
});

test('the pane of a clause has the terms that it uses, as they are defined there, and its documents', async ({
  page,
}) => {
  await open(page, '/agreement#p-66.2');
  const pane = page.getByRole('complementary', { name: '当前条款' });
  await pane.getByText('阿里云', { exact: true }).click();
  await expect(pane.getByText('阿里云智能科技（江苏）有限公司 （以下简称“阿里云”）')).toBeVisible();
  await visit(page, '/agreement#p-26.3');
  await expect(pane.getByText('对象存储服务', { exact: true })).toBeVisible();
  await expect(pane.getByText('阿里云的产品')).toBeVisible();
  await visit(page, '/agreement#p-62.1.5');
  await expect(pane.getByText('可能指几处，原文没有写明')).toBeVisible();
  await visit(page, '/agreement#p-69.1.1');
  await expect(pane.getByText('《NVIDIA软件用户使用许可》', { exact: true }).first()).toBeVisible();
  await expect(pane.getByText('这些文件的内容不在本站。')).toBeVisible();
});
