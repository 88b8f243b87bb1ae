import type { Page } from '@playwright/test';
import { expect, headerBox, test, startProgram, waitUntilLive } from './fixture';

declare global {
  interface Window {
    /** Translates the page, as far as it has not been. */
    translatePage: () => void;
  }
}

/** As Chromium does it: each text node is taken out, and an element with other words stands in its place. */
function addTranslator(): void {
  window.translatePage = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('font, svg, script, style, option, [translate=no]'))
        continue;
      const font = document.createElement('font');
      font.append(document.createElement('font'));
      font.firstElementChild?.append(`‹${text.data}›`);
      text.replaceWith(font);
    }
  };
}

/** Holds a file of the program back; gives when it is asked for, and what lets it come. */
async function hold(page: Page, file: RegExp) {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked = page.waitForRequest(file);
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return { release: () => release(), asked };
}

const translate = (page: Page) => page.evaluate(() => window.translatePage());
const started = async (page: Page) => {
  await startProgram(page);
  await expect(page.locator('.site-controls button').first()).toBeVisible();
};

/** When a page is translated: each opens an address, and is over when the page runs. */
const MOMENTS: Readonly<Record<string, (page: Page, address: string) => Promise<void>>> = {
  'before the program runs': async (page, address) => {
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        // Deferred scripts run after this.
        if (document.readyState === 'interactive') window.translatePage();
      });
    });
    await page.goto(address);
  },
  'while the program is loaded': async (page, address) => {
    const { release, asked } = await hold(page, /\/site\.(?:en|zh)-.*\.js$/);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    await startProgram(page);
    await asked;
    await translate(page);
    release();
  },
  'while a part of it is loaded': async (page, address) => {
    // Its words: what works it out is there.
    const { release, asked } = await hold(page, /\/simulator\.(?:en|zh)-.*\.js$/);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    await startProgram(page);
    await asked;
    await translate(page);
    release();
  },
  'before its extras are loaded': async (page, address) => {
    const { release, asked } = await hold(page, /frame-parts.*\.js$/);
    await page.goto(address);
    await startProgram(page);
    await asked;
    await waitUntilLive(page);
    await translate(page);
    release();
  },
  'when all of it runs': async (page, address) => {
    await page.goto(address);
    await started(page);
    await waitUntilLive(page);
    await translate(page);
  },
};

for (const [moment, openTranslated] of Object.entries(MOMENTS))
  for (const address of ['/en/products/log-service', '/en/products/log-service?at=2024-06-01T10:00'])
    test(`${address}, translated ${moment}, answers what is filled in, and loses nothing`, async ({ page }) => {
      await page.clock.setFixedTime(new Date('2024-06-03T12:00:00+08:00'));
      await page.addInitScript(addTranslator);
      await openTranslated(page, address);
      await started(page);
      await waitUntilLive(page);
      const state = page.locator('.today');
      const headline = page.locator('.headline');
      for (let again = 0; again < 2; again += 1) {
        await page.getByLabel('On which day').fill('2024-05-20');
        await expect(state).toContainText(/Today is day 15/);
        await expect(state).toContainText(/Service: ended; Data: deleted/);
        await expect(headline).toContainText('has passed');
        await translate(page);
        await page.getByRole('button', { name: 'Clear' }).click();
        await expect(headline).toContainText('within 8 days after arrears');
        await expect(state).toHaveCount(0);
        await translate(page);
      }
      // 2.1: the agreement's own words, and the page around them.
      await expect(page.locator('[id="p-2.1"]')).toContainText('您仍可继续使用阿里云日志服务24小时');
      await expect(page.locator('.timeline-list > li')).toHaveCount(7);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });

test('a page of the text that was translated at once has its text, its contents and its search', async ({ page }) => {
  await page.addInitScript(addTranslator);
  await MOMENTS['before the program runs']?.(page, '/en/agreement?q=%E6%AC%A0%E8%B4%B9#p-2.1');
  await started(page);
  await expect(page.locator('[id="p-2.1"]')).toHaveClass(/is-target/);
  // As the agreement has it: what is shown as its text is read from the document that is served.
  await expect(page.locator('[id="p-2.1"]')).not.toContainText('‹');
  const box = headerBox(page);
  await box.fill('欠费');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\?q=/);
  await expect(page.getByRole('main').getByText('自首次欠费之时起').first()).toBeVisible();
});
