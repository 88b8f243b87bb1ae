import { expect, open, test } from './fixture';

/** What opens a dialog or a sheet, where, and at which width; by its key where it has no button there. */
const OPENERS = [
  ['keys', '/agreement', 1440, 'button', '快捷键', undefined],
  ['contents', '/agreement', 390, 'button', '目录', undefined],
  ['filters of a register', '/deadlines', 390, 'button', '筛选与排序', undefined],
  ['import', '/mine', 1440, 'button', /导入/, undefined],
  ['palette', '/agreement', 1440, 'link', '产品', 'Control+k'],
  ['a new review', '/review', 1440, 'button', '新建评阅', undefined],
] as const;

for (const [what, address, width, role, name, key] of OPENERS) {
  test(`${what}: closed, the focus is where it was`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, address);
    const opener = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
    // Closed until the program runs.
    await expect(opener).toBeEnabled();
    const dialog = page.locator('dialog[open]');
    await opener.focus();
    await page.keyboard.press(key ?? 'Enter');
    await expect(dialog).toBeVisible();
    await expect(opener).not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
    // And by its own button.
    await page.keyboard.press(key ?? 'Enter');
    await dialog.getByRole('button', { name: /关闭/ }).first().click();
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
    // What is pressed before the browser has painted that it closed is not lost.
    await page.keyboard.press(key ?? 'Enter');
    await expect(dialog).toBeVisible();
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press(key ?? 'Enter')]);
    await expect(dialog).toBeVisible();
  });
}

test('every slider that is focused by key has a ring', async ({ page }) => {
  for (const [width, address] of [
    [1440, '/products/log-service?at=2026-11-26T15:20&paid=P2D'],
    [390, '/products/log-service?at=2026-11-26T15:20&paid=P2D'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, address);
    const sliders = page.getByRole('slider');
    await expect(sliders.first()).toBeVisible();
    // Keys, so that what is focused next shows it.
    await page.keyboard.press('Tab');
    for (const slider of await sliders.all()) {
      await slider.focus();
      await expect(slider).toHaveCSS('outline-style', 'solid');
      await expect(slider).toHaveCSS('outline-width', '2px');
    }
  }
});

test('the focus never falls to the body: not with the page, the menu or the dialog that had it', async ({ page }) => {
  const main = page.locator('#main');
  await open(page, '/products');
  await page.getByRole('table').getByRole('link', { name: '日志服务' }).press('Enter');
  await expect(page).toHaveURL(/log-service/);
  await expect(main).toBeFocused();
  await page.setViewportSize({ width: 390, height: 900 });
  await page.locator('.nav-more > summary').press('Enter');
  await page.locator('.nav-more').getByRole('link', { name: '评阅' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '评阅' })).toBeVisible();
  await expect(main).toBeFocused();
  // The button that opened it goes with the page.
  await page.getByRole('button', { name: '新建评阅' }).first().press('Enter');
  await page.getByRole('dialog').getByLabel('名称').fill('甲公司');
  await page.getByRole('dialog').getByLabel('名称').press('Enter');
  await expect(page).toHaveURL(/[?&]id=/);
  await expect(main).toBeFocused();
});
