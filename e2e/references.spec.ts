import { expect, goToFragment, open, test, visit } from './fixture';

test('9.2.4: a reference shows what it points at, stays while pointed at, and goes on Escape', async ({ page }) => {
  await open(page, '/agreement#g-9.2.4');
  const link = page.getByRole('link', { name: '本协议第5条' });
  const preview = page.getByRole('group', { name: '引用预览' });
  await link.hover();
  await expect(preview).toContainText('5.欠费停服');
  // An open preview is no misprint.
  await expect(link).not.toHaveCSS('text-decoration-style', 'wavy');
  await preview.hover();
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
});

test('5.5: of the whole of the special terms the names of the products are shown, not the first of their terms', async ({
  page,
}) => {
  await open(page, '/agreement#g-5.5');
  await page.getByRole('link', { name: '专有条款' }).first().hover();
  const preview = page.getByRole('group', { name: '引用预览' });
  await expect(preview).toContainText('75、【宜搭】');
  await expect(preview).not.toContainText('自首次欠费之时起');
});

test('the keyboard shows the same, and Enter follows', async ({ page }) => {
  await open(page, '/agreement#g-9.2.4');
  await page.locator('[id="g-9.2.4"] .num').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本协议第5条' })).toBeFocused();
  await expect(page.getByRole('group', { name: '引用预览' })).toContainText('您应当及时、足额向阿里云支付费用');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#g-5$/);
});

test('39 and 40: a misprinted number is shown, explained, and leads to what is meant', async ({ page }) => {
  await open(page, '/agreement');
  for (const [unit, printed, target, says] of [
    ['p-39.1.1', '38.2', 'p-39.2', '39.2'],
    ['p-40.1', '第“39”条', 'p-40', '40'],
    ['p-40.3', '39.4', 'p-40.4', '40.4'],
  ] as const) {
    await test.step(`${unit}: ${printed}`, async () => {
      await goToFragment(page, unit);
      const link = page.locator(`[id="${unit}"]`).getByRole('link', { name: printed, exact: true });
      await expect(link).toHaveAccessibleDescription(new RegExp(says.replace('.', '\\.')));
      await link.hover();
      await expect(page.getByRole('group', { name: '引用预览' })).toContainText('印作');
      await link.click();
      await expect(page).toHaveURL(new RegExp(`#${target.replace('.', '\\.')}$`));
    });
  }
});

test('names lead where they mean: 26.2 通用条款 to 3.4.1(4), the notice’s “联系我们”条款 to 14.4.9', async ({
  page,
}) => {
  await visit(page, '/agreement');
  await expect(page.locator('[id="p-26.2"]').getByRole('link', { name: '通用条款' })).toHaveAttribute(
    'href',
    '#g-3.4.1.4',
  );
  await expect(page.locator('#pre').getByRole('link', { name: '“联系我们”条款' })).toHaveAttribute('href', '#g-14.4.9');
});

test('a plain link to a provision on another page goes there, without loading a document anew', async ({ page }) => {
  await open(page, '/agreement');
  await page.evaluate(() => {
    Object.assign(window, { isSamePage: true });
    const link = document.createElement('a');
    link.href = '/products/log-service#p-2.2';
    link.textContent = '日志服务 2.2';
    document.querySelector('main')?.prepend(link);
  });
  await page.getByRole('link', { name: '日志服务 2.2' }).click();
  await expect(page).toHaveURL(/\/products\/log-service#p-2\.2$/);
  await expect(page.locator('[id="p-2.2"]')).toHaveClass(/is-target/);
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});
