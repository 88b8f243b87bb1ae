import { expect, open, test } from './fixture';

/** A control of each page that the program gives its meaning. */
const controls = [
  ['/deadlines', '假如起算的事发生在'],
  ['/deadlines?who=vendor', '筛选'],
  ['/references', '筛选'],
  ['/products', '筛选产品'],
  ['/products/log-service', '发生的时刻'],
  ['/products/log-service', '所欠金额（元）'],
  ['/agreement', '跳到条款'],
] as const;

test('controls are disabled until the program has loaded', async ({ page }) => {
  for (const [address, label] of controls) {
    await test.step(`${address}: “${label}”`, async () => {
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route('**/assets/*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(address, { waitUntil: 'commit' });
      const control = page.getByLabel(label).first();
      await expect(control).toBeDisabled();
      release();
      await expect(control).toBeEnabled();
      await page.unroute('**/assets/*.js');
    });
  }
});

test('changes that come one upon the other are all kept', async ({ page }) => {
  await open(page, '/deadlines');
  await page.getByLabel('筛选').fill('通知');
  await page.getByLabel('部分').selectOption('g');
  await page.getByLabel('谁该行动').selectOption('vendor');
  await expect(page).toHaveURL(/\?q=[^&]+&part=g&who=vendor$/);
});

test('half a date changes nothing, is said to be half, and is not taken away', async ({ page }) => {
  await open(page, '/products/log-service?trigger=arrears');
  const moment = page.getByLabel('发生的时刻');
  await moment.focus();
  await page.keyboard.type('2026');
  await page.keyboard.press('Enter');
  await expect(page.getByText('没有填完整，未作更改。')).toBeVisible();
  await expect(moment).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL(/\?trigger=arrears$/);
  await moment.fill('2026-11-02T10:30');
  await moment.press('Enter');
  await expect(page).toHaveURL(/at=2026-11-02T10:30/);
  await expect(moment).toBeFocused();
  await expect(page.getByText('没有填完整，未作更改。')).toHaveCount(0);
});
