import { expect, open, test } from './fixture';

test('controls are disabled until the program has loaded', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/products/log-service', { waitUntil: 'commit' });
  // That all are so on every page is checked in the files (built-site.test.ts).
  const control = page.getByLabel('哪一天');
  await expect(control).toBeDisabled();
  release();
  await expect(control).toBeEnabled();
});

test('changes that come one upon the other are all kept', async ({ page }) => {
  await open(page, '/deadlines');
  await page.getByLabel('筛选', { exact: true }).fill('通知');
  await page.getByLabel('部分').selectOption('g');
  await page.getByLabel('谁该行动').selectOption('vendor');
  await expect(page).toHaveURL(/\?q=[^&]+&part=g&who=vendor$/);
});

test('half a date changes nothing, is said to be half, and is not taken away', async ({ page }) => {
  await open(page, '/products/log-service?trigger=arrears');
  const moment = page.getByLabel('哪一天');
  await moment.focus();
  await page.keyboard.type('2026');
  await page.keyboard.press('Enter');
  await expect(page.getByText('没有填完整，未作更改。')).toBeVisible();
  await expect(moment).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL(/\?trigger=arrears$/);
  await moment.fill('2026-11-02');
  await moment.press('Enter');
  await expect(page).toHaveURL(/at=2026-11-02$/);
  await expect(moment).toBeFocused();
  await expect(page.getByText('没有填完整，未作更改。')).toHaveCount(0);
});
