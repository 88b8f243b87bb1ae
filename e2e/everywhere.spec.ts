import { PAGES } from '../src/url/pages';
import { findColourViolations, findViolations } from './axe';
import { expect, open, startProgram, test, visit } from './fixture';
import { scrollWidthAt } from './width';
import { checkAtRest, checkScriptBudget } from './script-budget';

const PATHS = [
  ...PAGES.map(({ path }) => path),
  '/products/log-service',
  '/products/key-management',
  '/topics/liability',
  '/search?q=欠费',
  '/deadlines?from=2026-09-26T10:00&who=customer',
];

/** Whether a page is all that it is without its program. */
const rests = (path: string) => !path.includes('?') && !['/mine', '/check', '/review'].includes(path);

for (const language of ['zh-CN', 'en'] as const) {
  for (const path of PATHS) {
    const address = language === 'en' ? (path === '/' ? '/en' : `/en${path}`) : path;
    test(`${address}: headers, budget, axe in both themes, and the width of a phone`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const headers = (await page.goto(address))?.headers() ?? {};
      await test.step('the headers hold the Content-Security-Policy', () => {
        expect(headers['content-security-policy']).toContain("script-src 'self'");
        // Of styles the document itself says which: `page-sheets.spec.ts`.
        const policy = headers['content-security-policy']?.replace("style-src 'self' 'unsafe-inline'", '');
        expect(policy).not.toContain('unsafe');
        expect(headers['x-content-type-options']).toBe('nosniff');
      });
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      if (rests(path))
        await test.step('while nobody does anything next to nothing is fetched', async () => {
          const bytes = await checkAtRest(page);
          test.info().annotations.push({ type: 'JS at rest', description: `${bytes} bytes` });
          // The boxes of the browser's own stand there until the program runs.
          const size = page.viewportSize() ?? { width: 1280, height: 800 };
          await page.setViewportSize({ width: 390, height: 844 });
          expect(await scrollWidthAt(page, 200)).toBeLessThanOrEqual(390);
          await scrollWidthAt(page, 100);
          await page.setViewportSize(size);
        });
      await startProgram(page);
      await expect(page.locator('.site-controls button').first()).toBeVisible();
      if (path.includes('?q=')) await expect(page.locator('.hits').first()).toBeVisible();
      await test.step('all JS of a page in use is within the budget', async () => {
        const bytes = await checkScriptBudget(page, path, language);
        test.info().annotations.push({ type: 'JS in use', description: `${bytes} bytes` });
      });
      await test.step('axe finds nothing in the light', async () => {
        expect(await findViolations(page)).toEqual([]);
      });
      await test.step('axe finds nothing in the dark', async () => {
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await findColourViolations(page)).toEqual([]);
      });
      // All widths and sizes of text: fits.spec.ts, in `check:full`.
      await test.step('nothing is wider than a phone of 320 px, or of 390 px with text at 200 %', async () => {
        for (const [width, percent] of [
          [320, 100],
          [390, 200],
        ] as const) {
          await page.setViewportSize({ width, height: 844 });
          await expect(page.locator('h1').first()).toBeVisible();
          expect(await scrollWidthAt(page, percent)).toBeLessThanOrEqual(width);
        }
      });
    });
  }
}

test('one clause of a thousand in a colour too faint, or without a name, is found', async ({ page }) => {
  await open(page, '/agreement');
  await page.locator('[id="p-64.3.8"] > .own').evaluate((element) => {
    element.style.color = '#ccc';
    element.querySelector('.num')?.replaceChildren();
  });
  const violations = (await findViolations(page)).map((violation) => violation.split(':')[0]);
  expect(new Set(violations)).toEqual(new Set(['color-contrast', 'link-name']));
});

test('the other language keeps page, values, fragment, and the place that is read', async ({ page }) => {
  await open(page, '/agreement?q=欠费#p-34.3.1');
  /** The provision that is read, and how far below the top of the window it begins. */
  const place = () =>
    page.evaluate(() => {
      const blocks = [...document.querySelectorAll('[data-part="text"] :is(.own, .para)')];
      const read = blocks.findLast((block) => block.getBoundingClientRect().top <= 200);
      return { unit: read?.closest('.unit')?.id, top: Math.round((read?.getBoundingClientRect().top ?? 0) / 10) };
    });
  await expect(page.locator('[id="p-34.3.1"]')).toBeInViewport();
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 4000);
  await expect(page.locator('[id="p-34.3.1"]')).not.toBeInViewport();
  const left = await place();
  // By the pointer itself: a click on an element first scrolls it clear of the header, in which it stands.
  const link = await page.getByRole('link', { name: 'Switch to English' }).boundingBox();
  if (!link) throw new Error('The link has no place.');
  await page.mouse.click(link.x + link.width / 2, link.y + link.height / 2);
  await expect(page).toHaveURL(/\/en\/agreement\?q=.*#p-34\.3\.1$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  await expect.poll(place).toEqual(left);
});

test.describe('a page that does not exist', () => {
  test.use({ allowed: [/404/] });
  test('says so, in both languages', async ({ page }) => {
    for (const path of ['/moon', '/en/moon', '/products/x/y']) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main')).toContainText(path.startsWith('/en') ? '没有这一页' : 'does not exist');
    }
    await open(page, '/moon?trigger=arrears&at=2026-11-20T10:00');
    const other = page.getByRole('main').getByRole('link', { name: '/en', exact: true });
    await expect(other).toHaveAttribute('href', '/en?trigger=arrears&at=2026-11-20T10%3A00');
  });
});

test('opened as x.html, links are written so too', async ({ page }) => {
  await visit(page, '/agreement.html#p-2.1');
  await expect(page.locator('[id="p-2.1"]')).toHaveClass(/is-target/);
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '产品' }).click();
  await expect(page).toHaveURL(/\/products\.html$/);
  // In the list of products: the contents of the page before name it too, until it has gone.
  await page.getByRole('table').getByRole('link', { name: '日志服务' }).click();
  await expect(page.locator('[id="p-2.1"]')).toBeVisible();
});

test('a link to another edition says which this is', async ({ page }) => {
  await page.goto('/agreement?edition=2023-01-01#p-2.1');
  await expect(page.getByText('链接写的是 2023-01-01 版；本站只有 2024-05-15')).toBeVisible();
});

test('denied storage takes nothing away', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await visit(page, '/agreement#p-34.3.1');
  await expect(page.locator('[id="p-34.3.1"]')).toHaveClass(/is-target/);
  await page.getByRole('button', { name: /外观/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test.describe('when the text cannot be fetched', () => {
  test.use({ allowed: [/Failed to load resource|Failed to fetch/] });
  test('the page says so, and tries again', async ({ page, context }) => {
    await open(page, '/about');
    await context.route(/\/agreement(\.html)?$/, (route) => route.abort());
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '全文' }).click();
    await expect(page.getByRole('alert')).toContainText('这一页出了问题');
    await context.unroute(/\/agreement(\.html)?$/);
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.locator('[id="p-2.1"]')).toBeVisible();
  });
});

test('English words of the registers stay whole at 1024 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 900 });
  for (const path of ['/en/deletions', '/en/defects', '/en/references', '/en/deadlines']) {
    await open(page, path);
    await expect(page.locator('.layer-table td').first()).toBeVisible();
    const broken = await page.locator('.layer-table').evaluateAll((tables) =>
      tables.flatMap((table) => {
        const found: string[] = [];
        const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[a-z]{3,}/gi)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const lines = new Set(
              [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
            );
            if (lines.size > 1) found.push(word);
          }
        }
        return found;
      }),
    );
    expect([...new Set(broken)], path).toEqual([]);
  }
});

test('every page is one of the header or of its menu, at every width', async ({ page }) => {
  const nav = page.getByRole('navigation', { name: 'Main', exact: true });
  const paths = PAGES.flatMap((each) => ('nav' in each ? [`/en${each.path}`] : []));
  for (const width of [360, 900, 1024, 1160, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '/en/agreement');
    await nav.locator('summary').click();
    const shown = await nav
      .getByRole('link')
      .evaluateAll((links) =>
        links
          .filter((link) => link.checkVisibility())
          .map((link) => new URL(link.getAttribute('href') ?? '', location.origin).pathname),
      );
    expect(shown.toSorted(), `${width}`).toEqual([...paths].toSorted());
    const { scroll, room } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(room);
  }
});

test('where a page is open, its link is marked, or the menu that has it, and never both', async ({ page }) => {
  const marked = () =>
    page
      .locator('.site-header nav > a[aria-current="page"], .nav-more > summary')
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.checkVisibility() && getComputedStyle(part).boxShadow !== 'none')
          .map((part) => part.tagName),
      );
  for (const [address, wide, middle, narrow] of [
    ['/products', 'A', 'A', 'SUMMARY'],
    ['/deadlines', 'A', 'SUMMARY', 'SUMMARY'],
    ['/defects', 'SUMMARY', 'SUMMARY', 'SUMMARY'],
  ] as const) {
    await page.setViewportSize({ width: 1440, height: 800 });
    await open(page, address);
    for (const [width, tag] of [
      [1440, wide],
      [1024, middle],
      [390, narrow],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(marked, { message: `${address} ${width}` }).toEqual([tag]);
    }
  }
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the other pages are behind one button, which closes on Escape, elsewhere and on another page', async ({
    page,
  }) => {
    await open(page, '/agreement');
    const nav = page.getByRole('navigation', { name: '主导航' });
    const limits = nav.getByRole('link', { name: '期限' });
    const more = nav.locator('summary');
    await expect(limits).toBeHidden();
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(limits).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(limits).toBeHidden();
    await expect(nav.locator('summary')).toBeFocused();
    await more.click();
    // The text below.
    await page.mouse.click(200, 700);
    await expect(limits).toBeHidden();
    await more.click();
    await limits.click();
    await expect(page).toHaveURL(/\/deadlines$/);
    await expect(page.getByRole('heading', { level: 1, name: '期限' })).toBeVisible();
    await expect(limits).toBeHidden();
  });
});

test('a link with values shows the served page until its own can take its place', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/deadlines-view.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/deadlines?from=2026-11-25T10:00');
  const row = page.getByRole('table').first().getByRole('row').filter({ hasText: '专用 3.1.1' });
  await expect(row).toContainText('5 个自然日之内');
  await expect(page.getByLabel('筛选', { exact: true })).toBeDisabled();
  release();
  await expect(page.getByLabel('筛选', { exact: true })).toBeEnabled();
  await expect(row).toContainText('不晚于 2026年11月30日周一');
});
