import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { convertToHtml, extractRawText } from 'mammoth';
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

test('a misprinted number is named by its place, and what is no clause is named in the title', async ({ page }) => {
  await open(page, '/agreement?only=p-64.3.8');
  await expect(page).toHaveTitle(/专用说明 64\.3\.8（原文印作 63\.3\.8）/);
  await expect(page.getByRole('article', { name: '专用说明 64.3.8（原文印作 63.3.8）' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为 Word' }).click();
  expect((await download).suggestedFilename()).toContain('64.3.8');
  await open(page, '/agreement?only=nix');
  await expect(page).toHaveTitle(/没有“nix”/);
  await expect(page.getByText('本版没有“nix”')).toBeVisible();
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
  await right.fill('3.1');
  await right.press('Enter');
  await expect(page).toHaveURL(/beside=g-3\.1#g-9\.2\.4$/);
  await page.getByRole('button', { name: '两部分都有 3.1：换成专用说明 3.1' }).click();
  await expect(page).toHaveURL(/beside=p-3\.1#g-9\.2\.4$/);
  await expect(page.getByRole('button', { name: '两部分都有' })).toHaveCount(0);
});

/** What another program reads in the Word file that a button saves. */
async function readSaved(page: Page, name: string | RegExp) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  const file = await download;
  const path = await file.path();
  const buffer = readFileSync(path);
  const { value: html } = await convertToHtml({ buffer });
  const { value: words } = await extractRawText({ buffer });
  return { html, words: words.replaceAll(/\s/g, ''), name: file.suggestedFilename() };
}

for (const [address, button, inWords, inHtml] of [
  ['/deadlines', /存为 Word/, '自阿里云暂停服务之时起7日', /<table><thead>/],
  ['/references?view=precedence', /存为 Word/, '自阿里云暂停服务之时起7日届满', /专用说明原文/],
  ['/defects', /存为 Word/, '（下称“阿里云”或“我们”）', /<table><thead>/],
  ['/deletions', /存为 Word/, '开放搜索服务', /<a href="[^"]*edition=2024-05-15#g-9\.2\.4"/],
  ['/silences', '存为 Word', '日志服务', /<table><thead>/],
  ['/parallels', '存为 Word', '7日', /<h1>/],
  ['/readings', '存为 Word', '17.1.4', /<h2>/],
  ['/topics/limitation-of-liability', '存为 Word', '不超过违约事件发生前就该服务过往12个月', /<li id="footnote-1">/],
  ['/search?q=%E6%AC%A0%E8%B4%B9', '搜到的条款存为 Word', '当您的账户余额不足', /<h1>文中出现/],
  [
    '/agreement?beside=g-9.2.4#g-5.5',
    '存为 Word',
    '不再保留您的任何用户业务数据',
    /<th>.*通用条款 5\.5.*<th>.*通用条款 9\.2\.4/,
  ],
  ['/agreement?beside=timeline#p-2.2', '存为 Word', '24小时', /<h2>.*欠费/],
  ['/agreement#g-12', '存为 Word', '12.6.在任何情况下', /<h2>.*12.*违约责任/],
  ['/agreement#g-12.6', '存为 Word', '12.6.在任何情况下', /<li id="footnote-1">/],
  ['/en/agreement?only=p-64.3', 'Save as Word', '63.3.8', /<li id="footnote-[^]*The printed clause number is wrong/],
] as const) {
  test(`saved as Word and read back: ${address}`, async ({ page }) => {
    await open(page, address);
    const { words, html, name } = await readSaved(page, button);
    expect(name).toMatch(/\.docx$/);
    expect(words).toContain(inWords.replaceAll(/\s/g, ''));
    expect(html).toMatch(inHtml);
  });
}

test('what is chosen in the text is saved as Word from the pane', async ({ page }) => {
  await open(page, '/agreement#g-12.5');
  await expect(page.getByRole('complementary', { name: '当前条款' })).toContainText('12.5');
  await page.evaluate(() => {
    const wordsOf = (id: string) => document.querySelector(`[id="${id}"] > .own`)?.lastChild;
    const [first, last] = [wordsOf('g-12.5'), wordsOf('g-12.6')];
    if (!first || !last) throw new Error('There is no text.');
    getSelection()?.setBaseAndExtent(first, 3, last, 6);
  });
  const { words, name } = await readSaved(page, '所选存为 Word');
  expect(name).toMatch(/12\.5.*12\.6/);
  expect(words).toContain('12.6.');
  expect(words).not.toContain('不超过违约事件发生前');
});

test('a clause stands beside its timelines, chosen in the pane; on a phone one above the other', async ({ page }) => {
  await open(page, '/agreement#p-2.2');
  await page.getByRole('link', { name: '条款与时间轴并排' }).click();
  await expect(page).toHaveURL(/beside=timeline#p-2\.2$/);
  await expect(page).toHaveTitle(/专用说明 2\.2 与时间轴/);
  const timeline = page.getByRole('region', { name: '欠费', exact: true });
  await expect(timeline.getByRole('img', { name: '欠费之后，服务和数据' })).toBeVisible();
  await expect(timeline).toContainText('数据删除');
  const clause = page.getByRole('article', { name: '专用说明 2.2' });
  const [left, right] = [await clause.boundingBox(), await timeline.boundingBox()];
  expect(right?.x).toBeGreaterThan((left?.x ?? Number.NaN) + (left?.width ?? Number.NaN) - 1);
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  const [above, below] = [await clause.boundingBox(), await timeline.boundingBox()];
  expect(below?.y).toBeGreaterThan((above?.y ?? Number.NaN) + (above?.height ?? Number.NaN) - 1);
  // While the timelines are on their way there is nothing to be saved; what leads elsewhere is not.
  let allow = () => {};
  const isAllowed = new Promise<void>((resolve) => {
    allow = resolve;
  });
  await page.route(/\/assets\/03-[^/]*\.js$/, async (route) => {
    await isAllowed;
    await route.continue();
  });
  await page.goto('/agreement?beside=timeline#p-3.3');
  await expect(page.getByRole('heading', { name: '专用说明 3.3', exact: true })).toBeVisible();
  // The browser had gone to 3.3 in the whole text, which ends far below.
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.getByRole('button', { name: '存为 Word' })).toHaveCount(0);
  allow();
  const { words } = await readSaved(page, '存为 Word');
  expect(words).toContain('满7日后');
  expect(words).not.toContain('打开时间轴');
  await page.goto('/agreement?beside=timeline#g-14.3');
  await expect(page.getByText('没有以 14.3 为依据的时间轴。')).toBeVisible();
  await page.getByRole('link', { name: '通用条款 14.3' }).click();
  await expect(page).toHaveTitle(/^全文/);
});

test('where the clipboard is denied the words are offered', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, '/agreement?only=12.6');
  await page.getByRole('button', { name: '复制', exact: true }).click();
  await expect(page.getByRole('textbox', { name: /浏览器不让复制/ })).toHaveValue(/12\.6\. 在任何情况下[^]*only=12\.6/);
});
