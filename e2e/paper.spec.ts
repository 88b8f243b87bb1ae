import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { edition } from '../content/edition';
import { expect, open, test, waitUntilLive } from './fixture';

interface Scenario {
  readonly trigger: string;
  readonly variant: string | null;
}
const data = JSON.parse(readFileSync('dist/data/lifecycle.json', 'utf8')) as {
  readonly general: { readonly scenarios: readonly Scenario[] };
  readonly products: readonly {
    readonly slug: string;
    readonly scenarios: readonly Scenario[];
    readonly generalTriggers: readonly string[];
  }[];
};

const DATED = '&at=2026-11-26T15:20';
const WHOLE = `${DATED}&paid=2026-11-29T09:00&owed=1234.56`;

/** Those with most to say: many moments, several readings, no rules of their own. */
const LONGEST = [
  'dns?trigger=expiry',
  'dataworks?trigger=expiry&variant=edition',
  'cloud-workflow?trigger=arrears',
  'media-processing?trigger=arrears',
  'cloud-storage-gateway?trigger=expiry&variant=cloud',
  'information-verification?trigger=expiry&variant=package',
  'pai?trigger=arrears',
  'log-service?trigger=arrears',
].map((address) => address + WHOLE);

/** Every scenario of every product, its own and the general ones. */
const all = data.products
  .flatMap(({ slug, scenarios, generalTriggers }) =>
    [...scenarios, ...data.general.scenarios.filter(({ trigger }) => generalTriggers.includes(trigger))].map(
      ({ trigger, variant }) => `${slug}?trigger=${trigger}${variant === null ? '' : `&variant=${variant}`}`,
    ),
  )
  .flatMap((address) => [address, address + DATED, address + WHOLE]);

/** A list of services so long that its address takes several lines. */
const MINE = `/mine#v=1&n=10&trigger=arrears&at=2026-11-26T15:20${[
  'log-service',
  'dns',
  'maxcompute',
  'pai',
  'e-hpc',
  'dataworks',
  'blockchain',
  'cloud-workflow',
  'media-processing',
  'container-registry',
]
  .map((slug) => `&s=${slug},a`)
  .join('')}`;

/** In each language at another time: before the payment, and when all is over; what has passed takes more words. */
const NOWS = [
  ['', '2026-11-28T12:00+08:00'],
  ['/en', '2027-03-01T12:00+08:00'],
] as const;

const isFull = process.env['FULL'] === '1';

/** The size of the smallest words on paper in points, and what of the controls stands there. */
async function readPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  const read = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const isSeen = (element: Element) =>
      element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const sizes: { words: string; size: number }[] = [];
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const element = currentNode.parentElement;
      const words = currentNode.textContent?.trim() ?? '';
      if (!element || words === '' || !isSeen(element) || element.closest('script, style, title, .sr-only')) continue;
      // Points are 4/3 of a pixel.
      const size = parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom * 0.75;
      sizes.push({ words, size: Math.round(size * 100) / 100 });
    }
    const controls = [...document.querySelectorAll('button, input, select, textarea, [role=slider]')].filter(isSeen);
    window.dispatchEvent(new Event('afterprint'));
    return { small: sizes.filter(({ size }) => size < 8), controls: controls.map(({ outerHTML }) => outerHTML) };
  });
  // A media type that is given holds for a file too.
  await page.emulateMedia({ media: null });
  return read;
}

test('on paper, A4 or Letter, a case is one page, in words of 8 points and more, without controls', async ({
  page,
}) => {
  if (isFull) test.setTimeout(7_200_000);
  for (const [language, now] of NOWS) {
    await page.clock.setFixedTime(new Date(now));
    for (const address of isFull ? all : LONGEST) {
      const asked = `${language}/products/${address}`;
      await open(page, asked);
      await waitUntilLive(page);
      expect.soft(await readPaper(page), asked).toEqual({ small: [], controls: [] });
      for (const format of ['A4', 'Letter']) {
        const paper = await page.pdf({ preferCSSPageSize: true, format });
        const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
        expect.soft(pages, `${asked} on ${format}`).toBe(1);
      }
    }
  }
});

test('a case on paper says when it was printed and what comes next, and every date has its year', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-27T11:00:00+08:00');
  for (const [address, printed, next] of [
    ['/products/log-service', '截至2026年11月27日周五 11:00', '接下来 2026年11月27日周五 15:20'],
    ['/en/products/log-service', 'As of Fri, Nov 27, 2026, 11:00', 'Next, Fri, Nov 27, 2026, 15:20'],
  ] as const) {
    await open(page, `${address}?trigger=arrears${DATED}`);
    await waitUntilLive(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const seen = page.locator('.simulator time').filter({ visible: true });
    const dates = await seen.allTextContents();
    expect(dates.length).toBeGreaterThan(3);
    expect(dates.filter((words) => !words.includes('2026'))).toEqual([]);
    await expect(page.locator('.taken-at').filter({ hasText: printed })).toBeVisible();
    await expect(page.locator('.today')).toBeVisible();
    await expect(page.locator('.next-event').filter({ hasText: next })).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });
  }
});

test('a number that both parts have says which, and on paper text and edition can be told by checksum', async ({
  page,
}) => {
  for (const [address, names] of [
    ['/products/performance-testing?trigger=arrears&at=2026-11-26T15:20', /^(?:通用|专用) /],
    ['/en/products/performance-testing?trigger=arrears&at=2026-11-26T15:20', /^(?:General|Special) /],
  ] as const) {
    await open(page, address);
    await waitUntilLive(page);
    const shared = page.locator('.simulator :is(a, .cited a)').filter({ hasText: /(?<![\d.])5\.\d/ });
    expect(await shared.count()).toBeGreaterThan(3);
    // 5.4 is in both parts, 5.5 in the general one alone; on paper, where no link leads anywhere, each says which.
    for (const name of await shared.filter({ hasText: '5.4' }).allTextContents()) expect(name, address).toMatch(names);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    for (const name of await shared.allTextContents()) expect(name, address).toMatch(names);
    await expect(page.getByText(edition.sha256)).toBeAttached();
  }
});

test('what was laid out for paper is as it was afterwards, in a narrow window too', async ({ page }) => {
  for (const width of [1280, 700]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, `/products/dns?trigger=expiry${WHOLE}`);
    await waitUntilLive(page);
    const heights = () =>
      page.evaluate(() =>
        ['.product', '.timeline-drawing', '.folds'].map(
          (part) => document.querySelector(part)?.getBoundingClientRect().height ?? 0,
        ),
      );
    const before = await heights();
    await page.evaluate(() => {
      window.scrollTo(0, 300);
      window.dispatchEvent(new Event('beforeprint'));
      window.dispatchEvent(new Event('afterprint'));
    });
    await expect.poll(heights).toEqual(before);
    expect(await page.evaluate(() => window.scrollY)).toBe(300);
  }
});

test('a sheet of any page says of what text it is and when it was printed, once', async ({ page }) => {
  for (const address of [
    '/agreement?only=p-34.3.1',
    '/deadlines',
    '/mine',
    MINE,
    '/products',
    '/topics/limitation-of-liability',
    '/en/defects',
    '/products/log-service?trigger=arrears&at=2026-11-26T15:20',
  ]) {
    await open(page, address);
    await page.emulateMedia({ media: 'print' });
    await expect
      .poll(() =>
        page.evaluate(() => {
          window.dispatchEvent(new Event('beforeprint'));
          const { innerText } = document.body;
          window.dispatchEvent(new Event('afterprint'));
          return innerText;
        }),
      )
      .toMatch(/(?:打印于|截至|Printed ).*20\d\d/);
    const words = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const { innerText } = document.body;
      window.dispatchEvent(new Event('afterprint'));
      return innerText;
    });
    expect(words.split(edition.sha256), address).toHaveLength(2);
    expect(words.match(/打印于|打印时刻|截至|Printed /g), address).toHaveLength(1);
    // Whole: a part of an address leads somewhere else.
    expect(words.replaceAll(/\s/g, ''), address).toContain(page.url());
    await page.emulateMedia({ media: null });
  }
});

test('a list on paper: services side by side with themselves, no controls, no form without an answer', async ({
  page,
}) => {
  const linkOf = (slugs: readonly string[]) =>
    `#v=1&n=${slugs.length}&trigger=arrears&at=2026-11-26T15:20${slugs.map((slug, index) => `&s=${slug},a${index}`).join('')}`;
  const six = ['log-service', 'rds', 'data-lake-formation', 'nat-gateway', 'message-queue', 'maxcompute'];
  const all = data.products.map(({ slug }) => slug);
  const answered = '&paid=2026-12-04T12:00&s=log-service,z;gone-at:2026-11-28';
  for (const [address, slugs, most, more] of [
    ['/mine', six, 6, ''],
    ['/en/mine', six, 9, ''],
    ['/en/mine', six, 10, answered],
    ['/mine', all, 34, ''],
    ['/en/mine', all, 42, ''],
  ] as const) {
    await page.goto('about:blank');
    await open(page, address + linkOf(slugs) + more);
    await expect(page.locator('.service-table tbody tr')).toHaveCount(slugs.length + (more === '' ? 0 : 1));
    if (more !== '') await expect(page.locator('.observed [role=status] > *').first()).toBeVisible();
    const sheet = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(sheet.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0, `${address} ${slugs.length}`).toBeLessThanOrEqual(most);
    // As wide as a sheet of A4 less its margins.
    await page.setViewportSize({ width: 680, height: 900 });
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const isSeen = (element: Element) => element.getClientRects().length > 0 && element.checkVisibility();
      const [row] = document.querySelectorAll('.service-table tbody tr');
      const cells = [...(row?.querySelectorAll('td') ?? [])].filter(isSeen);
      return {
        controls: [...document.querySelectorAll('.services :is(input, select, textarea, button)')].filter(isSeen)
          .length,
        tops: new Set(cells.slice(0, 3).map((cell) => Math.round(cell.getBoundingClientRect().top))).size,
        isObserved: [...document.querySelectorAll('.observed')].some(isSeen),
        supposed: [...document.querySelectorAll('.what-if output')]
          .filter(isSeen)
          .map(({ textContent }) => textContent.slice(0, 18)),
        wide: [...document.querySelectorAll('.services *')].filter(
          (element) =>
            isSeen(element) && element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.sr-only'),
        ).length,
      };
    });
    expect(seen, address).toEqual({
      controls: 0,
      tops: 1,
      isObserved: more !== '',
      // In words, and not in the boxes that it was put into.
      supposed: more === '' ? [] : ['Fri, Dec 4, 12:00,'],
      wide: 0,
    });
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 900 });
  }
});

test('on paper no sentence of a case points to what is not printed', async ({ page }) => {
  for (const [address, pointer, told] of [
    [
      '/products/maxcompute?trigger=arrears&count=civil&paid=2026-11-27&at=2026-11-20T10:00',
      '见“计法、读法”',
      '按本页采用的计法',
    ],
    [
      '/en/products/maxcompute?trigger=arrears&count=civil&paid=2026-11-27&at=2026-11-20T10:00',
      'see “Counting',
      'By the counting',
    ],
  ] as const) {
    await open(page, address);
    const box = page.locator('.simulator');
    await expect(box.getByText(told).first()).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    const words = await box.evaluate((element) => (element instanceof HTMLElement ? element.innerText : ''));
    expect(words).toContain(told);
    expect(words).not.toContain(pointer);
    await page.emulateMedia({ media: null });
  }
});
