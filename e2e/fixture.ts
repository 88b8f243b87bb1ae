import { expect, type Page, test as base } from '@playwright/test';

/**
 * Every journey fails on an error or a warning in the console, an exception, and a request to another origin: faults of
 * hydration and of the Content-Security-Policy show there first.
 */
export const test = base.extend<{ allowed: RegExp[]; watch: void }>({
  /** Messages that a test asks for, such as the browser's own line for a 404 response. */
  allowed: [[], { option: true }],
  watch: [
    async ({ page, context, allowed, baseURL }, use) => {
      const faults: string[] = [];
      const note = (fault: string) => {
        if (!allowed.some((pattern) => pattern.test(fault))) faults.push(fault);
      };
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) note(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => note(`exception: ${error.error().message}`));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) note(`request to ${request.url()}`);
      });
      await use();
      await page.close();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page and waits until the program runs on it. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.site-controls button').first()).toBeVisible();
}

/** Opens an address in a document of its own, though it may differ from the last only in its fragment. */
export async function openAnew(page: Page, address: string) {
  await page.goto('about:blank');
  return page.goto(address);
}

export { expect };
