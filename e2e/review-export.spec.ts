import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { findColourViolations, findViolations } from './axe';
import { expect, open, test } from './fixture';
import { scrollWidthAt } from './width';

/** Makes a review with a mark, a comment and a proposal on special 2.2, and opens its page. */
async function makeReview(page: Page): Promise<void> {
  await open(page, '/review');
  await page.getByRole('button', { name: '新建评阅' }).click();
  const form = page.getByRole('dialog', { name: '新建评阅' });
  await form.getByLabel('名称').fill('甲公司采购');
  await form.getByLabel('委托人').fill('甲公司');
  await form.getByLabel('评阅人').fill('王律师');
  await form.getByRole('button', { name: '建立' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '甲公司采购' })).toBeVisible();
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  await open(page, `/agreement?review=${id}#p-2.2`);
  const section = page.getByRole('region', { name: /评阅 .*2\.2/ });
  await section.getByRole('button', { name: '改写这一条' }).click();
  const box = section.getByLabel('改后的文字');
  await box.fill((await box.inputValue()).replaceAll('7日', '15日'));
  await section.getByRole('button', { name: '保存改写' }).click();
  await section.getByLabel('理由').fill('内部底线：至少十日');
  await section.getByLabel('理由').blur();
  await expect(section.getByLabel('理由')).toHaveValue('内部底线：至少十日');
  await page.keyboard.press('v');
  await expect(page.getByText('已选 专用 2.2')).toBeAttached();
  await page.keyboard.press('1');
  await section.getByLabel('评注', { exact: true }).fill('**太短**，客户来不及');
  await section.getByRole('button', { name: '保存', exact: true }).click();
  await expect(section.getByText('太短')).toBeVisible();
  // What is seen at once is on the disk a little later.
  await expect(page.getByRole('button', { name: /^已存/ })).toBeVisible();
  await open(page, `/review?id=${id}`);
}

/** Opens the dialog and chooses. */
async function openExport(page: Page, ...choices: readonly string[]): Promise<Locator> {
  await page.getByRole('button', { name: '导出…' }).click();
  const dialog = page.getByRole('dialog', { name: '导出评阅' });
  for (const name of choices) await dialog.getByRole('radio', { name }).check();
  return dialog;
}

async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent('download');
  await press();
  return download;
}

const wordIn = async (file: Download) =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(await file.path()))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
const make = (dialog: Locator) => dialog.getByRole('button', { name: '生成', exact: true }).click();

test('a review leaves as Word for the client, as Markdown and as a table; to the other side only after a second question', async ({
  page,
}) => {
  await makeReview(page);
  const dialog = await openExport(page);
  await dialog.getByRole('checkbox', { name: '用到的定义' }).check();
  await dialog.getByRole('checkbox', { name: '期限' }).check();
  const client = await saved(page, () => make(dialog));
  expect(client.suggestedFilename()).toBe('评阅-甲公司采购.docx');
  await expect(dialog.getByRole('status').filter({ hasText: '已生成' })).toBeVisible();
  const parts = await wordIn(client);
  expect(parts['word/comments.xml']).toContain('w:author="王律师"');
  expect(parts['word/comments.xml']).toContain('太短');
  expect(parts['word/document.xml']).toMatch(/<w:delText[^>]*>7日<\/w:delText>/);
  expect(parts['word/document.xml']).toContain('附录：用到的定义');
  expect(parts['word/document.xml']).toContain('内部底线');
  expect(parts['word/document.xml']).toContain('8 天 → 16 天');

  await dialog.getByRole('radio', { name: /^对方/ }).check();
  await dialog.getByRole('button', { name: '下一步：核对' }).click();
  await expect(dialog.getByText('请写上修订用的名字。')).toBeVisible();
  await dialog.getByLabel('修订用的名字').fill('乙方法务');
  await dialog.getByRole('button', { name: '下一步：核对' }).click();
  await expect(dialog.getByText('1 处改写，修订人写作“乙方法务”：专用 2.2。')).toBeVisible();
  const other = await saved(page, () => dialog.getByRole('button', { name: '确认，生成给对方的 Word' }).click());
  expect(other.suggestedFilename()).toBe('产品服务协议-修改建议.docx');
  const all = Object.values(await wordIn(other)).join('\n');
  expect(all).toContain('w:author="乙方法务"');
  expect(
    ['王律师', '甲公司', '太短', '内部底线', '16 天', '风险', 'commentRange'].filter((word) => all.includes(word)),
  ).toEqual([]);

  await dialog.getByRole('radio', { name: /^Markdown/ }).check();
  const markdown = readFileSync(await (await saved(page, () => make(dialog))).path(), 'utf8');
  expect(markdown).toContain('# 甲公司采购');
  expect(markdown).toContain('**太短**，客户来不及');
  expect(markdown).toContain('8 天 → 16 天');
  await dialog.getByRole('radio', { name: /^表格/ }).check();
  const table = readFileSync(await (await saved(page, () => make(dialog))).path(), 'utf8');
  expect(table).toContain('太短，客户来不及');
  await dialog.getByRole('radio', { name: /^评阅文件/ }).check();
  const review = await saved(page, () => make(dialog));
  expect(review.suggestedFilename()).toBe('评阅-甲公司采购.json');
  expect(JSON.parse(readFileSync(await review.path(), 'utf8'))).toMatchObject({
    type: 'AnnotationCollection',
    total: 1,
  });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '导出…' })).toBeFocused();
});

test('the calendar of marked clauses asks for the case, and says which clause has no date', async ({ page }) => {
  await makeReview(page);
  const dialog = await openExport(page, '日历（所标条款的期限）');
  await expect(dialog.getByLabel('产品')).toHaveValue('log-service');
  await make(dialog);
  await expect(dialog.getByText('请填时间：没有时间就没有日期可写。')).toBeVisible();
  await dialog.getByLabel('什么时候').fill('2099-01-01 10:00');
  await dialog.getByLabel('什么时候').press('Enter');
  const file = readFileSync(await (await saved(page, () => make(dialog))).path(), 'utf8');
  expect(file).toContain('DTSTART:20990109T020000Z');
  await expect(dialog.getByText('日历里有 1 个日期。')).toBeVisible();
});

test('the dialog is fit for screen readers in both colours, and for a phone', async ({ page }) => {
  await makeReview(page);
  const dialog = await openExport(page, '对方：只有改写（修订），没有评注');
  await expect(dialog.getByLabel('修订用的名字')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  expect(await findColourViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await scrollWidthAt(page, 100)).toBeLessThanOrEqual(390);
  const box = await dialog.boundingBox();
  expect(box?.width).toBeLessThanOrEqual(390);
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});
