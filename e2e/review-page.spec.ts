import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findColourViolations, findViolations } from './axe';
import { writeReview } from '../src/reviews/annotation-collection';
import { expect, open, test } from './fixture';
import { changedState, fileOf, sampleState } from './review-files';
import { scrollWidthAt } from './width';

/** Waits until what was done is on the disk: it is seen at once, and kept a little later. */
const kept = (page: Page) => expect(page.getByRole('button', { name: /^已存/ })).toBeVisible();

/** Makes a review by the page, and stays on it. */
async function makeReview(page: Page, title: string): Promise<void> {
  await open(page, '/review');
  await page.getByRole('button', { name: '新建评阅' }).click();
  const dialog = page.getByRole('dialog', { name: '新建评阅' });
  await dialog.getByLabel('名称').fill(title);
  await dialog.getByLabel('委托人').fill('甲公司');
  await dialog.getByLabel('评阅人').fill('王律师');
  await expect(dialog.getByLabel('缩写')).toHaveValue('王');
  await dialog.getByRole('button', { name: '建立' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '这份评阅' }).getByRole('link', { name }).click();

test('a review is made, read on, undone, and is there again after a reload, with the same reviewer offered', async ({
  page,
}) => {
  await makeReview(page, '甲公司采购');
  await expect(page.getByText('已看 0 / 662')).toBeVisible();
  await view(page, '条款');
  await page.getByRole('link', { name: '通用 12 违约责任' }).click();
  await page.getByLabel('通用 12.6 的状态').selectOption('关注');
  await expect(page.getByText('已看 1 / 662')).toBeVisible();
  await page.getByLabel('关于 通用 12.6 的记录').fill('上限只及该服务');
  await page.getByRole('button', { name: '把未看的 13 条都记为看过' }).click();
  await expect(page.getByText('已看 14 / 662')).toBeVisible();
  await page.getByRole('button', { name: '撤销：条款状态' }).click();
  await expect(page.getByText('已看 1 / 662')).toBeVisible();
  await kept(page);
  await page.reload();
  await expect(page.getByText('已看 1 / 662')).toBeVisible();
  await expect(page.getByLabel('关于 通用 12.6 的记录')).toHaveValue('上限只及该服务');
  // The rest is where it was asked for, and leads to the text.
  await page.getByRole('link', { name: '通用 12.6' }).click();
  await expect(page).toHaveURL(/\/agreement\?review=[a-z2-7]{16}#g-12\.6$/);
  await open(page, '/review');
  await expect(page.getByRole('listitem').filter({ hasText: '甲公司采购' })).toContainText('已看 1 / 662');
  await page.getByRole('button', { name: '新建评阅' }).click();
  await expect(page.getByRole('dialog').getByLabel('评阅人')).toHaveValue('王律师');
});

test('the form of a new review that is closed by mistake has what was typed when it is opened again', async ({
  page,
}) => {
  await open(page, '/review');
  const dialog = page.getByRole('dialog', { name: '新建评阅' });
  await page.getByRole('button', { name: '新建评阅' }).click();
  await dialog.getByLabel('名称').fill('甲公司采购');
  await dialog.getByLabel('评阅人').fill('王律师');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: '新建评阅' }).click();
  await expect(dialog.getByLabel('名称')).toHaveValue('甲公司采购');
  await expect(dialog.getByLabel('缩写')).toHaveValue('王');
});

test('a checklist is ticked with a note, an item of one’s own is added, and all of it is kept', async ({ page }) => {
  await makeReview(page, '核对');
  await view(page, '核对单');
  const first = page.getByRole('main').getByRole('listitem').filter({ hasText: '0 /' }).first().getByRole('link');
  const name = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 3, name })).toBeVisible();
  const item = page.getByRole('main').getByRole('listitem').filter({ hasText: '未核对' }).first();
  await item.getByRole('radio', { name: '已核对', exact: true }).check();
  await expect(page.getByText(/已核对 1 \/ \d/)).toBeVisible();
  await item.getByLabel('记录').fill('已与客户确认');
  await page.getByLabel('自己加一项').fill('保险够不够');
  await page.getByLabel('有关条款').fill('99.9');
  await expect(page.getByText('没有这个编号的条款。')).toBeVisible();
  await page.getByLabel('有关条款').fill('12.6');
  await page.getByRole('button', { name: '加上' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '保险够不够' })).toContainText('通用 12.6');
  await kept(page);
  await page.reload();
  await expect(page.getByText(/已核对 1 \/ \d/)).toBeVisible();
  await expect(page.getByLabel('记录').first()).toHaveValue('已与客户确认');
  await expect(page.getByRole('listitem').filter({ hasText: '保险够不够' })).toBeVisible();
});

test('what is typed into a note and a new item is there again when the tab goes before it counts', async ({ page }) => {
  await makeReview(page, '草稿');
  await view(page, '核对单');
  await page.getByRole('link', { name: '自己的清单' }).click();
  await page.getByLabel('自己加一项').fill('写到一半');
  await page.reload();
  await expect(page.getByLabel('自己加一项')).toHaveValue('写到一半');
});

test('a review goes into the bin, comes back, and is deleted for good only after a question', async ({ page }) => {
  await makeReview(page, '要丢的');
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  await page.getByRole('link', { name: '所有评阅' }).click();
  await page.getByRole('button', { name: '把“要丢的”放进回收处' }).click();
  await expect(page.getByText('“要丢的”放进了回收处')).toBeVisible();
  await page.getByRole('button', { name: '取回', exact: true }).click();
  await expect(page.getByRole('link', { name: '要丢的' })).toBeVisible();
  await page.getByRole('button', { name: '把“要丢的”放进回收处' }).click();
  await expect(page.getByText('“要丢的”放进了回收处')).toBeVisible();
  // Over the text too: whoever only reads there would lose it without a word.
  await open(page, `/agreement?review=${id}`);
  await page.getByRole('link', { name: '在回收处' }).click();
  await expect(page.getByText('这份评阅在回收处，留到')).toBeVisible();
  await page.getByRole('link', { name: '所有评阅' }).click();
  await page.getByText('回收处：1 份').click();
  await page.getByRole('button', { name: '彻底删除“要丢的”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await page.getByRole('button', { name: '彻底删除“要丢的”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '彻底删除' }).click();
  await expect(page.getByText('回收处')).toHaveCount(0);
  await expect(page.getByText('还没有评阅。')).toBeVisible();
});

test('a link to a review that is not in this browser says so, and what to do', async ({ page }) => {
  await open(page, '/en/review?id=aaaabbbbccccdddd');
  await expect(page.getByRole('heading', { level: 1, name: 'This review is not in this browser' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open a file' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'All reviews' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reviews' })).toBeVisible();
  // An empty id is none.
  await open(page, '/en/review?id=');
  await expect(page.getByRole('heading', { level: 1, name: 'Reviews', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'New review' })).toBeVisible();
});

test('labels of one’s own: added, named, looked at, and taken away while nothing has them', async ({ page }) => {
  await makeReview(page, '标签');
  await view(page, '设置');
  await page.getByRole('button', { name: '加一个标签' }).click();
  const added = page.getByRole('group', { name: '标签 5' });
  await added.getByLabel('中文名').fill('价格');
  await added.getByLabel('中文名').press('Enter');
  const named = page.getByRole('group', { name: '价格' });
  await named.getByLabel('线型').selectOption('波浪线');
  await kept(page);
  await page.reload();
  await expect(named.getByLabel('线型')).toHaveValue('wave');
  await named.getByRole('button', { name: '去掉标签“价格”' }).click();
  await expect(named).toHaveCount(0);
  await page.getByRole('button', { name: '撤销：设置' }).click();
  await expect(named).toBeVisible();
});

for (const language of ['zh-CN', 'en'] as const) {
  test(`${language}: every view of a review, axe in both themes, and the width of a phone`, async ({ page }) => {
    await open(page, '/review');
    const dialog = await chooseFile(page, fileOf(sampleState()));
    await dialog.getByRole('button', { name: '存为这个浏览器里的评阅' }).click();
    await expect(page.getByRole('table', { name: '议题' })).toBeVisible();
    const id = sampleState().review.id;
    const base = language === 'en' ? '/en/review' : '/review';
    const views = ['issues', 'provisions', 'checklists', 'proposals', 'waiting', 'report', 'settings'];
    const addresses = [
      ...views.map((name) => `?id=${id}&view=${name}`),
      `?id=${id}&view=provisions&product=log-service`,
      `?id=${id}&view=checklists&list=liability-cap`,
      '',
    ];
    for (const address of addresses) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, `${base}${address}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findColourViolations(page)).toEqual([]);
      for (const [width, percent] of [
        [390, 100],
        [320, 100],
        [390, 200],
      ] as const) {
        await page.setViewportSize({ width, height: 844 });
        expect(await scrollWidthAt(page, percent)).toBeLessThanOrEqual(width);
      }
      await scrollWidthAt(page, 100);
    }
  });
}

/** Opens a file by the dialog, up to its preview. */
async function chooseFile(page: Page, file: ReturnType<typeof fileOf>) {
  await page.getByRole('button', { name: '打开文件' }).click();
  const dialog = page.getByRole('dialog', { name: '打开评阅文件' });
  await dialog.locator('input[type=file]').setInputFiles(file);
  return dialog;
}

test('a file is shown before it is taken; its issues stand by weight, narrowed and sorted by the address', async ({
  page,
}) => {
  await open(page, '/review');
  const dialog = await chooseFile(page, fileOf(sampleState()));
  await expect(dialog).toContainText('标记 3，条款状态 1，改写 1，核对记录 0');
  await dialog.getByRole('button', { name: '存为这个浏览器里的评阅' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '甲公司采购 2026' })).toBeVisible();
  const table = page.getByRole('table', { name: '议题' });
  const rows = table.getByRole('row').filter({ has: page.getByRole('cell') });
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText(/重.*通用 12\.6.*风险.*过往12个月.*李雷/s);
  // What somebody has written is text.
  await expect(rows.nth(1)).toContainText('<img src=x onerror=alert(1)>');
  await table.getByRole('button', { name: '轻重' }).click();
  await expect(page).toHaveURL(/dir=desc/);
  await expect(rows.nth(0)).toContainText('专用 34.3.1');
  await rows.nth(0).getByRole('link').press('ArrowDown');
  await expect(rows.nth(1).getByRole('link')).toBeFocused();
  await page.getByRole('combobox', { name: '负责人' }).selectOption('李雷 (法务)');
  await expect(rows).toHaveCount(1);
  await page.reload();
  await expect(rows).toHaveCount(1);
  await expect(page.getByText('3 个议题中的 1 个')).toBeVisible();
  await rows.getByLabel('通用 12.6 的议题状态').selectOption('议定');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByRole('combobox', { name: '状态', exact: true }).selectOption('议定');
  await expect(rows).toHaveCount(1);
  await expect(page.getByRole('button', { name: '撤销：改议题状态' })).toBeEnabled();
});

test('on a phone the views are one row with the open one in sight, and filters are as wide as the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/review');
  await (await chooseFile(page, fileOf(sampleState()))).getByRole('button', { name: '存为这个浏览器里的评阅' }).click();
  const label = page.getByRole('combobox', { name: '标签', exact: true });
  await expect.poll(async () => (await label.boundingBox())?.width).toBeGreaterThan(350);
  const views = page.getByRole('navigation', { name: '这份评阅' });
  await expect.poll(async () => (await views.boundingBox())?.height).toBeLessThan(50);
  await view(page, '设置');
  await expect(views.getByRole('link', { name: '设置' })).toBeInViewport({ ratio: 0.95 });
});

test('a file of a review that is here is merged: what differs is shown with both, and stays unless it is chosen', async ({
  page,
}) => {
  await open(page, '/review');
  await (await chooseFile(page, fileOf(sampleState()))).getByRole('button', { name: '存为这个浏览器里的评阅' }).click();
  await expect(page.getByRole('table', { name: '议题' })).toBeVisible();
  await page.getByRole('link', { name: '所有评阅' }).click();
  const dialog = await chooseFile(page, fileOf(changedState()));
  await expect(dialog).toContainText('另有 1 处两边不同');
  const choice = dialog.getByRole('listitem').filter({ hasText: '过往12个月' });
  await expect(choice).toContainText('韩梅梅');
  await choice.getByRole('radio', { name: '用文件里的' }).check();
  await dialog.getByRole('button', { name: '并入' }).click();
  const row = page.getByRole('row').filter({ hasText: '12.6' });
  await expect(row).toContainText('轻');
  await expect(row).toContainText('可以接受');
  await page.getByRole('button', { name: '撤销：导入' }).click();
  await expect(row).toContainText('重');
});

test('a file that went to a colleague comes back: what only the colleague has changed is merged without a question', async ({
  page,
}) => {
  await open(page, '/review');
  await (await chooseFile(page, fileOf(sampleState()))).getByRole('button', { name: '存为这个浏览器里的评阅' }).click();
  await expect(page.getByRole('table', { name: '议题' })).toBeVisible();
  await page.getByRole('button', { name: '导出…' }).click();
  const exporting = page.getByRole('dialog', { name: '导出评阅' });
  await exporting.getByRole('radio', { name: '评阅文件 JSON' }).check();
  const download = page.waitForEvent('download');
  await exporting.getByRole('button', { name: '生成' }).click();
  const sent = readFileSync(await (await download).path(), 'utf8');
  await exporting.getByRole('button', { name: '关闭' }).click();
  // Meanwhile another issue is settled here.
  await page.getByLabel('通用 4.9 的议题状态').selectOption('议定');
  await page.getByRole('link', { name: '所有评阅' }).click();
  const lineage = /"review:lineage":.*\n/.exec(sent)?.[0] ?? '';
  const dialog = await chooseFile(
    page,
    fileOf(writeReview(changedState()).replace('"review:head"', `${lineage}"review:head"`)),
  );
  await expect(dialog).toContainText('另有 0 处两边不同');
  await dialog.getByRole('button', { name: '并入' }).click();
  await expect(page.getByRole('row').filter({ hasText: '12.6' })).toContainText(/轻.*可以接受/s);
  await expect(page.getByLabel('通用 4.9 的议题状态')).toHaveValue('agreed');
});

test('what is no review file is refused, one that is cut or spoiled is taken in part with a list', async ({ page }) => {
  await open(page, '/review');
  const whole = writeReview(sampleState());
  const dialog = await chooseFile(page, fileOf('{"type":"AnnotationCollection","review:version":99}'));
  await expect(dialog).toContainText('更新的版本');
  const input = dialog.locator('input[type=file]');
  await input.setInputFiles(fileOf('PK\u0003\u0004', 'memo.docx'));
  await expect(dialog).toContainText('不是评阅文件');
  await expect(dialog.getByRole('button', { name: '存为这个浏览器里的评阅' })).toHaveCount(0);
  // The last lines are gone, and one label is no text.
  await input.setInputFiles(fileOf(whole.slice(0, whole.indexOf('"review:ticks"')), 'cut.json'));
  await expect(dialog).toContainText('文件不完整，采用了完整的部分');
  await expect(dialog).toContainText('核对记录: 文件里没有，断在前面了');
  await expect(dialog).toContainText('标记 3');
  await input.setInputFiles(fileOf(whole.replace(/(weight"):3/, '$1:"heavy"'), 'spoiled.json'));
  await expect(dialog).toContainText('标记 2');
  await expect(dialog).toContainText('标记 · 第 1 条 · 栏目“weight”: 读不出来，没有采用');
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(page.getByText('还没有评阅。')).toBeVisible();
});

test('the report has every issue with its thread, the redline and the edition, on paper too', async ({ page }) => {
  await open(page, '/review');
  await (await chooseFile(page, fileOf(sampleState()))).getByRole('button', { name: '存为这个浏览器里的评阅' }).click();
  await view(page, '报告');
  const main = page.getByRole('main');
  await expect(main.getByText('依据协议版本 2024-05-15，SHA-256 4d98063395106c2b')).toBeVisible();
  await expect(main.locator('strong', { hasText: '只及' })).toBeVisible();
  await expect(main.getByRole('deletion')).toHaveText('12个月');
  await expect(main.getByRole('insertion')).toHaveText('24个月');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: '这份评阅' })).toBeHidden();
  await expect(main.getByText('首月几乎为零')).toBeVisible();
});
