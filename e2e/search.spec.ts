import { readFileSync } from 'node:fs';
import { expect, open, test } from './fixture';

const source = readFileSync('content/agreement/2024-05-15.zh-CN.txt', 'utf8').replace(/\s/g, '');

test('a clause number from any box leads to the clause at once', async ({ page }) => {
  await open(page, '/about');
  await page.getByRole('searchbox').fill('34.3.1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/agreement#p-34\.3\.1$/);
});

test('3.1 is in both parts, and both are shown', async ({ page }) => {
  await page.goto('/search?q=3.1');
  await expect(page.getByRole('link', { name: '通用条款 3.1' })).toBeVisible();
  await expect(page.getByRole('link', { name: '专用说明 3.1' })).toBeVisible();
});

for (const query of ['日志服务', 'log service', 'SLS']) {
  test(`${query} finds the product`, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent(query)}`);
    await page
      .getByRole('link', { name: /日志服务 Log Service/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/products\/log-service$/);
  });
}

for (const word of ['不可恢复', '欠费', '自然日']) {
  test(`every occurrence of ${word} is counted`, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent(word)}`);
    await expect(page.getByText(`${source.split(word).length - 1} 处`)).toBeVisible();
  });
}

test('several words mean all of them', async ({ page }) => {
  await page.goto('/search?q=数据+删除');
  await expect(page.getByRole('link', { name: /^9\.2\.3/ })).toBeVisible();
});

test('欠废停服 finds 欠费停服, marked as approximate', async ({ page }) => {
  await page.goto('/search?q=欠废停服');
  await expect(page.getByRole('heading', { name: '近似结果' })).toBeVisible();
  await page.getByRole('link', { name: '欠费停服', exact: true }).click();
  await expect(page.getByRole('heading', { name: '文中出现' })).toBeVisible();
});

test('a hit is lit on arrival', async ({ page }) => {
  await page.goto('/search?q=永不可恢复');
  await page.getByRole('link', { name: /^17\.1\.4/ }).click();
  await expect(page).toHaveURL(/\/agreement\?q=.*#p-17\.1\.4$/);
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('lit')?.size ?? 0))
    .toBe(source.split('永不可恢复').length - 1);
  await page.getByRole('button', { name: '清除标记' }).click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('lit')?.size ?? 0)).toBe(0);
});

test('typing keeps the address, and an address works cold', async ({ page }) => {
  await page.goto('/search');
  await page.getByRole('searchbox').pressSequentially('39.10');
  await expect(page).toHaveURL(/\?q=39\.10$/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('39.10');
  await expect(page.getByRole('link', { name: '专用说明 39.10' })).toBeVisible();
});

test('what an input method composes is not searched before it is done', async ({ page }) => {
  await page.goto('/search');
  await page.getByRole('searchbox').focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'qian fei', selectionStart: 8, selectionEnd: 8 });
  await expect(page.getByRole('searchbox')).toHaveValue('qian fei');
  await expect(page).toHaveURL(/\/search$/);
  await session.send('Input.insertText', { text: '欠费' });
  await expect(page).toHaveURL(/\?q=%E6%AC%A0%E8%B4%B9$/);
  await expect(page.getByRole('heading', { name: '文中出现' })).toBeVisible();
});

for (const [name, query] of [
  ['8 KB', '数'.repeat(880)],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['half a character', '%ED%A0%80'],
  ['regular expressions', '(.*)+['],
] as const) {
  test(`${name} is a query like any other`, async ({ page }) => {
    await page.goto(`/search?q=${query.startsWith('%') ? query : encodeURIComponent(query)}`);
    await expect(page.getByRole('status').filter({ hasText: '没有找到' })).toBeVisible();
    expect(await page.getByText('超过 200 个字符').count()).toBe(query.length > 200 ? 1 : 0);
  });
}

test('a megabyte that is pasted is cut, and said to be', async ({ page }) => {
  await page.goto('/search');
  await page.getByRole('searchbox').focus();
  await (await page.context().newCDPSession(page)).send('Input.insertText', { text: '云'.repeat(1_000_000) });
  await expect(page.getByText('超过 200 个字符').first()).toBeVisible();
  expect(page.url().length).toBeLessThan(3000);
});

test('values that mean nothing are named', async ({ page }) => {
  await page.goto('/search?q=欠费&part=x&product=moon');
  await expect(page.getByText('范围“x”不存在')).toBeVisible();
  await expect(page.getByText('没有“moon”这个产品')).toBeVisible();
  await expect(page.getByRole('heading', { name: '文中出现' })).toBeVisible();
});
