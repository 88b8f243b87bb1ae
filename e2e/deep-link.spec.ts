import type { Page } from '@playwright/test';
import { expect, goToFragment, open, test, visit } from './fixture';

/** How far below the header a provision stands, in CSS pixels. */
const distance = (page: Page, id: string) =>
  page.evaluate((anchor) => {
    const top = document.getElementById(anchor)?.getBoundingClientRect().top ?? Number.NaN;
    return Math.round(top - (document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0));
  }, id);

test('a fragment lands on its provision, just under the header, and marks it', async ({ page }) => {
  await visit(page, '/agreement#p-34.3.1');
  for (const id of ['p-34.3.1', 'g-3.4.1.4', 'p-64.3.8', 'p-58.1.para1']) {
    await test.step(`#${id}`, async () => {
      await goToFragment(page, id);
      await expect(page.locator(`[id="${id}"]`)).toHaveClass(/is-target/);
      await expect.poll(() => distance(page, id)).toBeLessThan(40);
      expect(await distance(page, id)).toBeGreaterThanOrEqual(0);
    });
  }
});

test('a link from another page lands as exactly, and back returns to where one was', async ({ page }) => {
  await visit(page, '/');
  await page.getByRole('link', { name: '14.4.1 各文件的适用顺序' }).click();
  await expect(page.locator('[id="g-14.4.1"]')).toHaveClass(/is-target/);
  await expect.poll(() => distance(page, 'g-14.4.1')).toBeLessThan(40);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('欠费或到期之后，何时停，何时删？');
});

test('back from a followed reference returns to the place of the reference', async ({ page }) => {
  await open(page, '/agreement#g-9.2.4');
  // Not how far down the page that is: what is laid out above it may be higher than it was taken to be.
  const place = () => page.locator('[id="g-9.2.4"]').evaluate((unit) => unit.getBoundingClientRect().top);
  const landed = await place();
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, -200);
  await expect.poll(async () => Math.abs((await place()) - landed - 200)).toBeLessThanOrEqual(2);
  await page.getByRole('link', { name: '本协议第5条' }).click();
  await expect(page).toHaveURL(/#g-5$/);
  await page.goBack();
  await expect(page).toHaveURL(/#g-9\.2\.4$/);
  await expect.poll(async () => Math.abs((await place()) - landed - 200)).toBeLessThanOrEqual(2);
});

test('an anchor that does not exist is named, and the nearest offered', async ({ page }) => {
  await visit(page, '/agreement#p-34.3.9');
  await expect(page.getByText('“p-34.3.9”在本版本中不存在')).toBeVisible();
  await page.getByRole('status').getByRole('link', { name: '34.3' }).click();
  await expect(page).toHaveURL(/#p-34\.3$/);
});

test('an anchor whose number only the other part has is named, and that one offered', async ({ page }) => {
  await visit(page, '/agreement#g-59.2.1');
  await expect(page.getByText('“g-59.2.1”在本版本中不存在；有这个编号的是专用说明 59.2.1')).toBeVisible();
  await page.getByRole('status').getByRole('link', { name: '59.2.1' }).click();
  await expect(page.locator('[id="p-59.2.1"]')).toHaveClass(/is-target/);
  await open(page, '/en/products/rds#p-14.4.1');
  await expect(page.getByText('does not have “p-14.4.1”. The number is that of General terms 14.4.1')).toBeVisible();
  await open(page, '/deadlines#g-59.2.1');
  await expect(page.getByText('有这个编号的是专用说明 59.2.1')).toBeVisible();
});

test('a fragment that names nothing does no harm', async ({ page }) => {
  await visit(page, '/agreement#%E0%A4%A');
  for (const fragment of ['%E0%A4%A', '<script>alert(1)</script>', 'p-', '__proto__']) {
    await test.step(`#${fragment}`, async () => {
      await goToFragment(page, fragment);
      await expect(page.getByText('在本版本中不存在')).toBeVisible();
      await expect(page.getByText('您仍可继续使用阿里云日志服务24小时').first()).toBeAttached();
    });
  }
});

test('back from another page leads to where one was, and not to the clause that the address names', async ({
  page,
}) => {
  await open(page, '/agreement#p-2.1');
  await expect(page.locator('[id="p-2.1"]')).toHaveClass(/is-target/);
  const place = () =>
    page.evaluate(() => document.elementFromPoint(640, 300)?.closest('.unit')?.id.split('.')[0] ?? '');
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, -5000);
  await expect.poll(place).toMatch(/^g-/);
  const left = await place();
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '产品' }).click();
  await expect(page).toHaveURL(/\/products/);
  await page.goBack();
  await expect(page.locator('[id="p-2.1"]')).toHaveClass(/is-target/);
  await expect.poll(place).toBe(left);
});

test('an anchor with a closing sign, in capitals or without its part lands where one is meant', async ({ page }) => {
  const ends = ['。', '，', '）', ')', ',', '.', '；', '、', '”', '》', '!', '&from=timeline', '%E3%80%82'];
  await open(page, '/agreement');
  for (const anchor of [...ends.map((end) => `p-34.3.1${end}`), 'P-34.3.1', '34.3.1']) {
    await goToFragment(page, 'p-2.1');
    await expect(page.locator('[id="p-2.1"]')).toHaveClass(/is-target/);
    await goToFragment(page, anchor);
    await expect(page.locator('[id="p-34.3.1"]'), anchor).toHaveClass(/is-target/);
  }
  // Both parts have one.
  await goToFragment(page, '5.4');
  await expect(page.getByText('可以指不止一条')).toBeVisible();
  await open(page, '/products/rds#p-2.2');
  await expect(page.getByText('“p-2.2”不在这一页，在协议全文里')).toBeVisible();
});

test('services in the query of the list are read into its fragment', async ({ page }) => {
  await open(page, '/mine?s=log-service,RDS&need=3&at=2026-11-20+09:00');
  await expect(page).toHaveURL(/\/mine#need=P3D&at=2026-11-20T09:00&s=log-service&s=rds&end$/);
  await expect(page.getByText('“need=3”没有写单位，按 3 天算')).toBeVisible();
  await expect(page.getByRole('link', { name: '日志服务' }).first()).toBeVisible();
});
