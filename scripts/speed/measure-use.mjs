import { openPage, rest } from './measure-load.mjs';

/** Runs in the page: the longest of what the browser tells of each key and click, and the longest task beside them. */
function watchUse() {
  const used = { longest: 0 };
  const note = (list) => {
    for (const { duration } of list.getEntries()) used.longest = Math.max(used.longest, duration);
  };
  new PerformanceObserver(note).observe({ type: 'event', durationThreshold: 16 });
  new PerformanceObserver(note).observe({ type: 'longtask' });
  globalThis.speedUsed = used;
}

/** What is done on a page, each after the page has been used once: what loads for the first time is no interaction. */
const USES = {
  typing: {
    path: '/search?q=欠费',
    act: async (page, turn) => {
      const field = page.locator('main input[type=search], main [role=combobox]').first();
      await field.focus();
      await page.keyboard.press('End');
      await page.keyboard.type(turn === 0 ? ' 释放' : '数据', { delay: 250 });
    },
  },
  preview: {
    path: '/agreement#g-12.6',
    act: async (page, turn) => {
      const at = await page.evaluate((nth) => {
        const link = document.querySelectorAll('#agreement-text .ref')[20 + nth];
        link.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top } = link.getClientRects()[0];
        return { x: left + 4, y: top + 8 };
      }, turn);
      await page.mouse.move(at.x, at.y);
      await page.locator('.preview').first().waitFor();
      await page.mouse.move(5, 5);
      await page.waitForTimeout(1200);
    },
  },
  'cursor (j)': {
    path: '/agreement#g-12.6',
    act: async (page) => {
      for (let step = 0; step < 5; step += 1) {
        await page.keyboard.press('j');
        await page.waitForTimeout(300);
      }
    },
  },
};
export const USE_NAMES = Object.keys(USES);

/** The longest that an action holds the reader up, with a processor a fourth as fast, in milliseconds. */
export async function measureUse(browser, base, prefix, name, viewport) {
  const { path, act } = USES[name];
  const opened = await openPage(browser, { isSlow: false, viewport });
  const { page, session } = opened;
  try {
    await page.goto(`${base}${prefix}${path}`, { waitUntil: 'load' });
    await rest(opened);
    await page.mouse.move(600, 300);
    await rest(opened);
    await act(page, 0);
    await rest(opened);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.evaluate(watchUse);
    await act(page, 1);
    await rest(opened);
    return await page.evaluate(() => globalThis.speedUsed.longest);
  } finally {
    await opened.close();
  }
}

/** From where to where: the page that is left, what is pressed there, and what is then on the page. */
export const CHANGES = {
  'list to product': { from: '/products', link: '/products/log-service', to: '/products/log-service' },
  'home to agreement': { from: '/', link: '/agreement', to: '/agreement' },
  'home to deadlines': { from: '/', link: '/deadlines', to: '/deadlines' },
};

/**
 * Milliseconds from pressing a link until the page that it leads to is painted, on slow 4G with a processor a fourth as fast;
 * and until the same page, or its plain file, is painted when it is loaded anew.
 */
export async function measureChange(browser, base, prefix, name, { plain, viewport }) {
  const { from, link, to } = CHANGES[name];
  const opened = await openPage(browser, { isSlow: true, viewport });
  const { page } = opened;
  try {
    if (plain !== undefined) {
      await page.goto(`${base}${plain}`, { waitUntil: 'load' });
      await page.reload({ waitUntil: 'load' });
      await page.waitForTimeout(300);
      return { anew: await page.evaluate(() => globalThis.speedSeen.paint) };
    }
    await page.goto(`${base}${prefix}${from}`, { waitUntil: 'load' });
    await rest(opened);
    const target = page.locator(`a[href$="${prefix}${link}"]:visible`).first();
    await target.scrollIntoViewIfNeeded();
    await target.hover();
    // A hand rests that long before it presses.
    await page.waitForTimeout(150);
    await page.evaluate((path) => {
      globalThis.speedChange = new Promise((resolve) => {
        let pressedAt;
        addEventListener('click', () => (pressedAt = performance.now()), { capture: true });
        const before = document.querySelector('main h1')?.textContent;
        const look = () => {
          const title = document.querySelector('main h1');
          if (pressedAt !== undefined && location.pathname.endsWith(path) && title && title.textContent !== before) {
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressedAt)));
          } else requestAnimationFrame(look);
        };
        look();
        setTimeout(() => resolve(Number.NaN), 15_000);
      });
    }, to);
    await target.click();
    const change = await page.evaluate(() => globalThis.speedChange);
    await rest(opened);
    await page.reload({ waitUntil: 'load' });
    await rest(opened);
    return { change, anew: await page.evaluate(() => globalThis.speedSeen.paint) };
  } finally {
    await opened.close();
  }
}
