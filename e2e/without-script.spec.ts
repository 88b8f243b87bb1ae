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

test.describe('a link that asks for the case that the document does not show', () => {
  for (const [address, shown, other] of [
    ['/products/rds?trigger=arrears', '到期：', '欠费'],
    ['/products/log-service?trigger=expiry', '欠费', '到期'],
    ['/en/products/rds?trigger=arrears', 'expires', 'Arrears'],
    ['/en/products/log-service?trigger=expiry', 'Arrears', 'Expiry'],
  ] as const)
    test(`${address}: it is said which is shown, and both are answered`, async ({ page }) => {
      await page.goto(address);
      const said = page.locator('.unread-case p').first();
      await expect(said).toContainText(/没有读|is not read/);
      await expect(said).toBeVisible();
      await expect(page.locator('.case-line')).toContainText(shown);
      await expect(said).toContainText(other);
      await expect(page.locator('.unread-case .headline')).not.toBeEmpty();
    });
});
