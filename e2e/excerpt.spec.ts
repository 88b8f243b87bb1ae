import { readFileSync } from 'node:fs';
import { extractRawText } from 'mammoth';
import { findViolations } from './axe';
import { expect, open, test } from './fixture';

test('a part of the text is shown by itself, and saved as Word, which another program reads back', async ({ page }) => {
  await open(page, '/agreement?only=g-3.4.4,12.6,99');
  const text = page.getByRole('article', { name: '通用条款 3.4.4、通用条款 12.6' });
  await expect(text).toContainText('不超过违约事件发生前就该服务过往12个月');
  await expect(text).not.toContainText('出口管制');
  await expect(page.getByText('本版没有“99”')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为 Word' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^摘录-.*\.docx$/);
  const { value } = await extractRawText({ buffer: readFileSync(await file.path()) });
  const bare = (words: string) => words.replaceAll(/\s/g, '');
  expect(bare(value)).toContain(bare(await text.innerText()));
  await page.getByRole('link', { name: '12.6.' }).click();
  await expect(page).toHaveURL(/\/agreement#g-12\.6$/);
  await expect(page.getByRole('navigation', { name: '目录' })).toBeVisible();
});

test('a concept’s clauses are an excerpt, and what is no concept is named', async ({ page }) => {
  await open(page, '/en/topics/limitation-of-liability');
  await page.getByRole('link', { name: 'All clauses as an excerpt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Concept: ');
  await expect(page.getByRole('article')).toContainText('12.6.');
  await open(page, '/en/agreement?only=topic:moon');
  await expect(page.getByText('There is no concept “moon”.')).toBeVisible();
});

test('two provisions stand side by side, chosen by keyboard, and change places', async ({ page }) => {
  await open(page, '/agreement#g-5.5');
  await expect(page.getByRole('complementary', { name: '当前条款' })).toContainText('5.5');
  await page.keyboard.press('s');
  const right = page.getByRole('textbox', { name: '右边的条款号' });
  await right.fill('9.2.4');
  await right.press('Enter');
  await expect(page).toHaveURL(/beside=g-9\.2\.4#g-5\.5$/);
  const sides = page.getByRole('article');
  await expect(sides.nth(0).getByText('有', { exact: true })).toBeVisible();
  await expect(sides.nth(1).locator('mark').first()).toContainText('服务期届满');
  await page.getByRole('button', { name: '左右对调' }).click();
  await expect(page).toHaveURL(/beside=g-5\.5#g-9\.2\.4$/);
  expect(await findViolations(page)).toEqual([]);
});

test('where the clipboard is denied the words are offered', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, '/agreement?only=12.6');
  await page.getByRole('button', { name: '复制', exact: true }).click();
  await expect(page.getByRole('textbox', { name: /浏览器不让复制/ })).toHaveValue(/12\.6\. 在任何情况下[^]*only=12\.6/);
});
