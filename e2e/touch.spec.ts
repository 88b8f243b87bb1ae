import { expect, open, test, visit } from './fixture';
import { painted, placeOf } from './marks';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

test('a tap shows the preview as a sheet, with a link to go', async ({ page }) => {
  const preview = page.getByRole('group', { name: '引用预览' });
  // Until the module of previews has come, a tap follows the link.
  await expect(async () => {
    await open(page, '/agreement#g-9.2.4');
    await page.getByRole('link', { name: '本协议第5条' }).tap();
    await expect(preview).toContainText('欠费停服', { timeout: 3000 });
    await expect(preview).toHaveClass(/sheet/);
  }).toPass();
  await preview.getByRole('link', { name: '前往 5' }).tap();
  await expect(page).toHaveURL(/#g-5$/);
  await expect(preview).toBeHidden();
});

test('after a tap, Enter still follows a reference', async ({ page }) => {
  await open(page, '/agreement#g-9.2.4');
  const link = page.getByRole('link', { name: '本协议第5条' });
  const preview = page.getByRole('group', { name: '引用预览' });
  await expect(async () => {
    await visit(page, '/agreement#g-9.2.4');
    await link.tap();
    await expect(preview).toBeVisible({ timeout: 3000 });
    // Where the page lands on its clause only now, it scrolls, and the preview goes.
    await preview.getByRole('button', { name: '关闭预览' }).tap({ timeout: 3000 });
  }).toPass();
  await expect(preview).toBeHidden();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#g-5$/);
});

test('3.1 is in both parts, and the sheet in which that is said stays', async ({ page }) => {
  await open(page, '/agreement');
  await page.getByRole('button', { name: '目录' }).tap();
  const sheet = page.getByRole('dialog', { name: '目录' });
  await sheet.getByLabel('跳到条款').fill('3.1');
  await sheet.getByLabel('跳到条款').press('Enter');
  await expect(sheet.getByRole('link', { name: '专用说明 3.1' })).toBeVisible();
  await sheet.getByLabel('跳到条款').fill('34.3.1');
  await sheet.getByLabel('跳到条款').press('Enter');
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/#p-34\.3\.1$/);
});

test('a tap on a marked term opens a sheet, and the clause has its sheet too', async ({ page }) => {
  await open(page, '/agreement#g-5.5');
  await expect.poll(() => painted(page, 'terms')).toBeGreaterThan(2);
  const { x, y } = await placeOf(page, 'g-5.5', '用户业务数据');
  await page.touchscreen.tap(x, y);
  const card = page.getByRole('group', { name: '定义的词' });
  await expect(card).toContainText('均为您的用户业务数据');
  await card.getByRole('button', { name: '关闭预览' }).tap();
  await expect(card).toBeHidden();
  await page.getByRole('button', { name: '5.5' }).tap();
  const sheet = page.getByRole('dialog', { name: '当前条款' });
  await sheet.getByText(/^全部 \d+ 处$/).tap();
  await expect(sheet.getByRole('link', { name: '专用 2.2' })).toBeVisible();
});
