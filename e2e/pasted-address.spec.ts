import { expect, headerBox, open, test } from './fixture';

const ADDRESS = 'https://example.org/products/rds?trigger=expiry&at=2026-11-20T08:15';
const OPENED = /\/products\/rds\?trigger=expiry&at=2026-11-20T08:15$/;

test('an address of this site opens its page from every box, with its case', async ({ page }) => {
  await test.step('the box of the header', async () => {
    await open(page, '/deadlines');
    await headerBox(page).fill(ADDRESS);
    await headerBox(page).press('Enter');
    await expect(page).toHaveURL(OPENED);
  });
  await test.step('the question of the home page', async () => {
    await open(page, '/');
    await page.locator('form.ask input[name=q]').fill(ADDRESS);
    await page.locator('form.ask input[name=q]').press('Enter');
    await expect(page).toHaveURL(OPENED);
  });
  await test.step('the palette', async () => {
    await open(page, '/about');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('/agreement#g-3.4.3');
    await page.getByRole('option', { name: '打开 /agreement#g-3.4.3' }).click();
    await expect(page.locator('[id="g-3.4.3"]')).toHaveClass(/is-target/);
  });
  await test.step('the results, where it was searched for', async () => {
    await open(page, `/search?q=${encodeURIComponent(`/en${new URL(ADDRESS).pathname}${new URL(ADDRESS).search}`)}`);
    await page.getByRole('link', { name: '打开这个地址：/en/products/rds' }).click();
    await expect(page).toHaveURL(/\/en\/products\/rds\?trigger=expiry&at=2026-11-20T08:15$/);
  });
});
