import type { Page } from '@playwright/test';
import { expect, open, test } from './fixture';

/**
 * What a browser may lack, each taken away before the page runs: the text is there, the answer is given, and what is missing is
 * quietly absent. One journey without all of them; each by itself in `check:full`.
 */
const ABSENT: Readonly<Record<string, string>> = {
  'CSS Custom Highlight API': 'delete CSS.highlights; delete globalThis.Highlight;',
  popover:
    "for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover']) delete HTMLElement.prototype[name];",
  dialog:
    "for (const name of ['showModal', 'show', 'close']) delete HTMLDialogElement.prototype[name]; delete globalThis.HTMLDialogElement;",
  'idle callbacks and scheduler':
    'delete globalThis.requestIdleCallback; delete globalThis.cancelIdleCallback; delete globalThis.scheduler;',
  clipboard: 'delete Navigator.prototype.clipboard; delete globalThis.ClipboardItem;',
  structuredClone: 'delete globalThis.structuredClone;',
  'Intl.Segmenter': 'delete Intl.Segmenter;',
  'URL.canParse': 'delete URL.canParse; delete URL.parse;',
  checkVisibility: 'delete Element.prototype.checkVisibility;',
  'locks and channels': 'delete Navigator.prototype.locks; delete globalThis.BroadcastChannel;',
  IndexedDB: 'delete globalThis.indexedDB; delete Window.prototype.indexedDB;',
  workers: 'delete globalThis.Worker; delete Navigator.prototype.serviceWorker;',
  'methods of sets':
    "for (const name of ['union', 'difference', 'intersection', 'isSubsetOf', 'symmetricDifference']) delete Set.prototype[name];",
  'helpers of iterators':
    "for (const name of ['map', 'filter', 'take', 'drop', 'toArray', 'some', 'every', 'find', 'flatMap', 'reduce', 'forEach']) delete Iterator.prototype[name];",
  'groups and promises':
    'delete Object.groupBy; delete Map.groupBy; delete Promise.withResolvers; delete Promise.try; delete Array.fromAsync;',
};

async function expectAnswers(page: Page): Promise<void> {
  await test.step('a deep link lands on its clause', async () => {
    await page.goto('/agreement#p-34.3.1');
    await expect(page.locator('[id="p-34.3.1"]')).toHaveClass(/is-target/);
    await expect(page.locator('[id="p-34.3.1"]')).toBeInViewport();
  });
  await test.step('2.2: a product answers with dates', async () => {
    await open(page, '/products/log-service?at=2024-06-01T10:00');
    await expect(page.locator('main')).toContainText('2024年6月9日');
  });
  await test.step('search finds', async () => {
    await open(page, '/search?q=欠费');
    await expect(page.locator('.hits li').first()).toBeVisible();
  });
  await test.step('other pages start', async () => {
    for (const path of ['/en', '/mine', '/review', '/en/deadlines']) {
      await open(page, path);
      await expect(page.locator('h1').first()).toBeVisible();
      await expect(page.locator('body')).not.toContainText(/这一页出了问题|Something went wrong/);
    }
  });
}

const CASES: readonly (readonly [name: string, code: string])[] = [
  ['all of them', Object.values(ABSENT).join('\n')],
  ...(process.env['FULL'] === '1' ? Object.entries(ABSENT) : []),
];

for (const [name, code] of CASES)
  test(`in a browser without ${name} the text can be read and the answer is given`, async ({ page }) => {
    await page.addInitScript(code);
    await expectAnswers(page);
  });

/** Without these the program cannot run. A browser that is older than the floor lacks at least one. */
const NEEDED = [
  "for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']) delete Array.prototype[name];",
  'delete globalThis.ResizeObserver;',
  'delete globalThis.IntersectionObserver;',
  'delete AbortSignal.timeout;',
  // Of lookbehind: no method, but a form of expression.
  "globalThis.RegExp = new Proxy(RegExp, { apply: (own, self, [source, flags]) => { if (String(source).includes('(?<=')) throw new SyntaxError(); return own(source, flags); } });",
];

for (const code of NEEDED)
  test(`in a browser that is too old the text stays, and the page says so: ${code.slice(0, 60)}`, async ({ page }) => {
    await page.addInitScript(code);
    await page.goto('/agreement#p-34.3.1');
    await expect(page.getByText('这个浏览器版本过旧')).toBeVisible();
    await expect(page.locator('[id="p-34.3.1"]')).toBeInViewport();
    await page.goto('/en/products/log-service?at=2024-06-01T10:00');
    await expect(page.getByText('This browser is too old')).toBeVisible();
    // What holds without a date is in the document.
    await expect(page.locator('time[datetime="PT24H"]').first()).toBeVisible();
    await page.goto('/search?q=欠费');
    await expect(page.locator('main')).toContainText('搜索需要脚本');
  });
