import type { Page } from '@playwright/test';
import { findColourViolations, findViolations } from './axe';
import { expect, open, test } from './fixture';
import { scrollWidthAt } from './width';

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
  await page.getByRole('link', { name: '所有评阅' }).click();
  await page.getByRole('button', { name: '把“要丢的”放进回收处' }).click();
  await expect(page.getByText('“要丢的”放进了回收处')).toBeVisible();
  await page.getByRole('button', { name: '取回', exact: true }).click();
  await expect(page.getByRole('link', { name: '要丢的' })).toBeVisible();
  await page.getByRole('button', { name: '把“要丢的”放进回收处' }).click();
  await page.reload();
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
  await page.reload();
  await expect(named.getByLabel('线型')).toHaveValue('wave');
  await named.getByRole('button', { name: '去掉标签“价格”' }).click();
  await expect(named).toHaveCount(0);
  await page.getByRole('button', { name: '撤销：设置' }).click();
  await expect(named).toBeVisible();
});

for (const language of ['zh-CN', 'en'] as const) {
  test(`${language}: every view of a review, axe in both themes, and the width of a phone`, async ({ page }) => {
    await makeReview(page, '样子');
    const id = new URL(page.url()).searchParams.get('id') ?? '';
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
