import { expect, test } from './fixture';

test.use({ javaScriptEnabled: false });

// That the words of each page are in its document is checked in the files (built-site.test.ts).
test('links, contents and the search form work without script', async ({ page }) => {
  await page.goto('/agreement');
  await page.getByRole('navigation', { name: '目录' }).getByText('9', { exact: true }).first().click();
  await page.goto('/agreement#p-34.3.1');
  await expect(page.locator('[id="p-34.3.1"]')).toBeInViewport();
  await page.getByRole('searchbox').fill('欠费');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
});
