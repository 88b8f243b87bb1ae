import type { Page } from '@playwright/test';
import { PAGES } from '../src/url/pages';
import { expect, open, test } from './fixture';
import { scrollWidthAt, setSpacing } from './width';

/** Every kind of page, without and with values, and one that does not exist. */
const PATHS = [
  ...PAGES.map(({ path }) => path).filter((path) => path !== '/agreement' && path !== '/deadlines'),
  '/agreement?q=欠费#p-34.3.1',
  '/products?at=2024-06-01T10:00',
  '/search?q=欠费',
  '/search?q=SLS 欠费 昨天15:20',
  '/deadlines?from=2026-09-26T10:00&who=customer',
  '/products/rds',
  '/products/log-service?at=2024-06-01T10:00&paid=2024-06-01T20:00',
  '/products/wuying-desktop?trigger=early-end&at=2026-11-20',
  '/mine#v=1&n=2&trigger=arrears&at=2026-11-26T15:20&s=log-service,a&s=rds,b',
  '/products/maxcompute?trigger=arrears&variant=deferral-time&at=2024-06-01T10:00&deferral=PT48H',
  '/moon',
];

const WIDTHS = [320, 360, 390, 768, 1024, 1280];

/** What reaches furthest to the right. */
function findWidest(page: Page): Promise<string> {
  return page.evaluate(() => {
    const right = (element: Element) => element.getBoundingClientRect().right;
    const widest = [...document.body.querySelectorAll('*')].reduce((a, b) => (right(b) > right(a) ? b : a));
    return `${widest.tagName} “${widest.textContent.slice(0, 30)}”`;
  });
}

/** For each width and size of text at which the page scrolls sideways, what stands out; also with lines, letters and words set apart. */
async function findWider(page: Page): Promise<string[]> {
  const found: string[] = [];
  // What is folded away is read, too.
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
  });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const [percent, isSpaced] of [
      [100, false],
      [200, false],
      [100, true],
    ] as const) {
      // Tables of signs or figures may be scrolled where they stand as tables.
      if (isSpaced && width > 390) continue;
      await setSpacing(page, isSpaced);
      const wide = await scrollWidthAt(page, percent);
      const how = `${width} px, text at ${percent} %${isSpaced ? ', set apart' : ''}`;
      if (wide > width) found.push(`${how}: ${wide} px, by ${await findWidest(page)}`);
    }
  }
  return found;
}

/** Every page in both languages in `npm run check:full`; else those that were the widest. Each page has a sample of widths in everywhere.spec.ts. */
const ADDRESSES =
  process.env['FULL'] === '1'
    ? PATHS.flatMap((path) => [path, path === '/' ? '/en' : `/en${path}`])
    : [
        '/en/references',
        '/en/products?at=2024-06-01T10:00',
        '/en/silences',
        '/en/mine',
        '/en/defects',
        '/en/deletions',
        '/en/products/wuying-desktop?trigger=early-end&at=2026-11-20',
        '/en/products/log-service?at=2024-06-01T10:00&paid=2024-06-01T20:00',
      ];

test.describe('at each width, with text of each size', () => {
  test.use({ allowed: [/404/] });
  for (const address of ADDRESSES) {
    test(`${address} is no wider than its window`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(page, address);
      await page.waitForLoadState('networkidle');
      expect(await findWider(page)).toEqual([]);
    });
  }
});

test.describe('at 400 %, a window of 320 to 256', () => {
  test.use({ viewport: { width: 320, height: 256 } });
  test('what is said over the page leaves two thirds to it', async ({ page }) => {
    // The address has a value that is not read, of which a notice tells.
    await open(page, '/en/products/wuying-desktop?trigger=early-end&at=2026-11-20');
    const notice = page.locator('.site-status');
    await expect(notice.getByRole('button').first()).toBeAttached();
    expect(await notice.evaluate((element) => element.getBoundingClientRect().height)).toBeLessThanOrEqual(256 / 3);
    const button = notice.getByRole('button').last();
    await button.focus();
    await expect(button).toBeInViewport();
  });

  test('more than half of it is text', async ({ page }) => {
    for (const address of ['/agreement?q=欠费#p-34.3.1', '/en/agreement?q=欠费#p-34.3.1']) {
      await open(page, address);
      await expect(page.locator('[id="p-34.3.1"]')).toBeInViewport();
      const rows = await page.evaluate(() => {
        let free = 0;
        for (let y = 0; y < innerHeight; y += 4) {
          if (document.elementFromPoint(innerWidth / 2, y)?.closest('.agreement-text, #agreement-text')) free += 4;
        }
        return free;
      });
      expect(rows, address).toBeGreaterThan(128);
    }
  });
});
