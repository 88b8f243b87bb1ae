import type { Page } from '@playwright/test';
import { expect, open, test } from './fixture';

/*
 * Chapters and articles of the text are laid out when they come near. Nobody is to notice: not by where a link lands, the length
 * of the page, what is found, chosen, printed or read aloud.
 */

const isFull = process.env['FULL'] === '1';
const SCREENS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** How far a provision stands from where a link to it lands, in CSS pixels; the end of the page is as far as one comes. */
const missedBy = (page: Page, id: string) =>
  page.evaluate((anchor) => {
    const { top } = document.getElementById(anchor)?.getBoundingClientRect() ?? { top: Number.NaN };
    const root = document.documentElement;
    const left = root.scrollHeight - root.clientHeight - scrollY;
    const off = top - Number.parseFloat(getComputedStyle(root).scrollPaddingTop);
    return Math.abs(off > 0 && left < 1 ? 0 : off);
  }, id);

for (const [language, prefix] of [
  ['zh', ''],
  ['en', '/en'],
] as const) {
  for (const [turn, viewport] of SCREENS.entries()) {
    test(`a link to any provision stands within 2 px of its place after a second (${language}, ${viewport.width})`, async ({
      page,
    }) => {
      test.setTimeout(isFull ? 3_600_000 : 120_000);
      await page.setViewportSize(viewport);
      await open(page, `${prefix}/agreement`);
      const all = await page.locator('#agreement-text section.unit').evaluateAll((units) => units.map(({ id }) => id));
      // A few of them each time, others on each screen and in each language; all with FULL=1.
      const first = 40 + 97 * turn + (language === 'en' ? 53 : 0);
      const asked = isFull ? all : all.filter((_, index) => index % 250 === first % 250);
      const missed: string[] = [];
      for (const id of asked) {
        await page.goto('about:blank');
        await page.goto(`${prefix}/agreement#${id}`);
        // Nothing moves it any more.
        await page.waitForTimeout(1000);
        const off = await missedBy(page, id);
        if (!(off <= 2)) missed.push(`${id}: ${off}`);
      }
      expect(missed).toEqual([]);
    });
  }
}

for (const viewport of SCREENS) {
  test(`the page is as long before its text is laid out as after it (${viewport.width})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, '/agreement');
    const said = await page.locator('#agreement-text').evaluate((text) => {
      const sections = [...text.querySelectorAll<HTMLElement>('.part > .unit')];
      const heights = () => sections.map(({ offsetHeight }) => offsetHeight);
      const far = sections.filter((section) => {
        const words = section.querySelector('.own');
        return words?.checkVisibility({ contentVisibilityAuto: true }) === false;
      });
      const before = heights();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '.agreement-text .unit { content-visibility: visible !important } .part > .unit { contain: layout paint style }',
      );
      document.adoptedStyleSheets = [sheet];
      const after = heights();
      const whole = after.reduce((sum, height) => sum + height, 0);
      let [down, downAfter, worst] = [0, 0, 0];
      for (const [index, height] of before.entries()) {
        down += height;
        downAfter += after[index] ?? 0;
        worst = Math.max(worst, Math.abs(down - downAfter) / whole);
      }
      return { far: far.length, sections: sections.length, whole: Math.abs(down / whole - 1), worst };
    });
    // Most of it is not laid out: else nothing would be measured here.
    expect(said.far).toBeGreaterThan(said.sections * 0.8);
    expect(said.whole).toBeLessThan(0.03);
    expect(said.worst).toBeLessThan(0.03);
  });
}

test('what is far is found, marked, chosen and printed as what is near', async ({ page }) => {
  await open(page, '/agreement');
  const FAR = '移动研发平台（“EMAS服务”）';
  await test.step('the browser finds words and scrolls to them', async () => {
    const found = await page.evaluate((words) => {
      const isFound = (window as unknown as { find: (words: string) => boolean }).find(words);
      const { top } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { top: -1 };
      return { isFound, isSeen: top > 0 && top < innerHeight };
    }, FAR);
    expect(found).toEqual({ isFound: true, isSeen: true });
  });
  await test.step('its layers are marked', async () => {
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...(CSS.highlights.get('mark-terms') ?? [])].some(
            (range) => range.startContainer?.parentElement?.closest('[id="p-74"]') !== null,
          ),
        ),
      )
      .toBe(true);
  });
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await test.step('chosen from one section to another, all between is copied', async () => {
    const { said, words } = await page.evaluate(() => {
      const [from, to] = ['g-14.2', 'p-20'].map((id) => document.getElementById(id));
      const range = document.createRange();
      if (from) range.setStartBefore(from);
      if (to) range.setEndAfter(to);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return { said: getSelection()?.toString() ?? '', words: range.toString() };
    });
    expect(said.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
  });
  await test.step('all of it is on paper', async () => {
    await page.emulateMedia({ media: 'print' });
    const left = await page
      .locator('#agreement-text')
      .evaluate(
        (text) =>
          [...text.querySelectorAll('.own, .para')].filter(
            (block) => !block.checkVisibility({ contentVisibilityAuto: true }),
          ).length,
      );
    await page.emulateMedia({ media: null });
    expect(left).toBe(0);
  });
});

test('a link to words far down lands on them', async ({ page }) => {
  await page.goto(`/agreement#:~:text=${encodeURIComponent('《移动研发平台EMAS服务协议》')}`);
  const place = () =>
    page.locator('[id="p-74.1"]').evaluate((unit) => {
      const { top } = unit.getBoundingClientRect();
      return top > 0 && top < innerHeight;
    });
  await expect.poll(place).toBe(true);
  await page.waitForTimeout(1000);
  expect(await place()).toBe(true);
});

test('a link to words of a clause lands on the clause, though a case quotes them above in what is folded', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const words = encodeURIComponent('您保存在阿里云日志服务的全部数据将会被删除');
  await open(page, `/products/log-service?at=2024-06-01T10:00#:~:text=${words}`);
  await expect(page.locator('[id="p-2.2"]')).toBeInViewport();
});

test('a reader who loads the page anew, or comes back to it, is where they were, far down on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/agreement#p-60.1');
  await page.mouse.move(200, 400);
  // Read on a while, so that what stands above is laid out as it is.
  for (let step = 0; step < 12; step += 1) {
    await page.mouse.wheel(0, -900);
    await page.waitForTimeout(60);
  }
  const place = () =>
    page.evaluate(() => {
      const unit = document.elementFromPoint(195, 400)?.closest('.own, .para');
      return unit ? `${unit.closest('.unit')?.id} ${Math.round(unit.getBoundingClientRect().top / 2)}` : '';
    });
  await expect.poll(async () => (await place()) === (await page.waitForTimeout(300).then(place))).toBe(true);
  const left = await place();
  await page.reload();
  await expect(page.locator('.site-controls button').first()).toBeVisible();
  await expect.poll(place).toBe(left);
  // Not pressed where it stands, which would scroll to it.
  await page
    .locator('footer a[href$="/about"]')
    .first()
    .evaluate((link) => (link as HTMLElement).click());
  await expect(page).toHaveURL(/\/about$/);
  await page.goBack();
  await expect.poll(place).toBe(left);
});

test('without a program a link lands on its provision too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/agreement#p-34.3.1');
  await page.waitForTimeout(500);
  const missed = await page.locator('[id="p-34.3.1"]').boundingBox();
  await context.close();
  expect(missed?.y).toBeGreaterThan(0);
  expect(missed?.y).toBeLessThan(200);
});

test('a screen reader is given every heading of the text', async ({ playwright, launchOptions, baseURL }) => {
  // For one, Chromium lists what is not laid out too; without one, what is shown.
  const args = [...(launchOptions.args ?? []), '--force-renderer-accessibility=screen-reader'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage();
  await page.goto(`${baseURL}/agreement`);
  const session = await page.context().newCDPSession(page);
  const headings = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ role, ignored }) => !ignored && role?.value === 'heading').length;
  };
  const inText = await page.locator('#agreement-text :is(h1, h2, h3, h4, h5, h6)').count();
  expect(inText).toBeGreaterThan(90);
  await expect.poll(headings).toBeGreaterThanOrEqual(inText);
  await browser.close();
});
