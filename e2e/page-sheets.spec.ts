import type { Page } from '@playwright/test';
import { PAGES } from '../src/url/pages';
import { expect, PROGRAM_SCRIPTS, startProgram, test, visit } from './fixture';

/** A document of each kind that has a sheet of its own. */
const PATHS = [
  ...PAGES.map(({ path }) => path),
  '/products/log-service',
  '/products/ecs',
  '/topics/liability',
  '/not-kept',
  '/no-such-page',
];
const addressOf = (path: string, language: string) => (language === 'en' ? `/en${path === '/' ? '' : path}` : path);

/** How a page is looked at: each width, each appearance, and paper. */
const LOOKS = {
  zh: [
    [390, 'light', 'screen'],
    [1440, 'light', 'print'],
  ],
  en: [[1440, 'dark', 'screen']],
} as const;

/** Shows what comes before the program does: its absence, the provision of the address, and what is folded away. */
const unfoldAll = (page: Page) =>
  page.evaluate(() => {
    const notice = document.querySelector<HTMLTemplateElement>('#not-started');
    if (notice) document.body.append(notice.content.cloneNode(true));
    document.querySelector('[data-part="text"] [id]')?.classList.add('is-target');
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** What the browser makes of every element, two of those that are like one another. */
const noteStyles = (page: Page) =>
  page.evaluate(() => {
    const seen = new Map<string, number>();
    const noted: [string, string][] = [];
    const name = (element: Element | null) => `${element?.localName}.${element?.getAttribute('class') ?? ''}`;
    for (const element of document.querySelectorAll('html, body, body *')) {
      const kind = `${name(element.parentElement)} > ${name(element)}#${element.id.replace(/[\d.]+/g, '')}`;
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      if (count > 2) continue;
      for (const part of ['', '::before', '::after', '::marker']) {
        const style = getComputedStyle(element, part);
        const isThere = !/^::[ab]/.test(part) || style.content !== 'none';
        // Not `cssText`, which is empty in some versions; variables that nothing reads are left out of a sheet of a kind.
        const values = (isThere ? Array.from(style) : [])
          .filter((property) => !property.startsWith('--'))
          .map((property) => `${property}: ${style.getPropertyValue(property)}`);
        noted.push([`${kind} (${count})${part}`, values.join(';')]);
      }
    }
    return noted;
  });

const bringAll = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const own = document.querySelector<HTMLStyleElement>('style[data-kind]');
        const href = document.querySelector<HTMLElement>('[data-sheet]')?.dataset['sheet'] ?? '';
        const all = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, crossOrigin: '' });
        all.addEventListener('load', () => {
          // Not taken away: it is looked at again in another window, and no style that comes later holds.
          if (own) own.disabled = true;
          resolve();
        });
        all.addEventListener('error', reject);
        own?.after(all);
      }),
  );
const takeAllAway = (page: Page) =>
  page.evaluate(() => {
    const own = document.querySelector<HTMLStyleElement>('style[data-kind]');
    if (own) own.disabled = false;
    document.querySelector('link[rel=stylesheet]')?.remove();
  });

/** The documents of a kind differ in their words: each is looked at in one language, by turns, and in both in `npm run check:full`. */
const languagesOf = (index: number) =>
  process.env['FULL'] === '1' ? (['zh', 'en'] as const) : index % 2 === 0 ? (['zh'] as const) : (['en'] as const);

for (const [index, path] of PATHS.entries())
  for (const language of languagesOf(index)) {
    const address = addressOf(path, language);
    test.describe(address, () => {
      test.use({ allowed: [/404|ERR_FAILED/] });
      test('looks with the sheet of its kind as with that of all pages', async ({ page }) => {
        await page.route(PROGRAM_SCRIPTS, (route) => route.abort());
        await page.goto(address);
        await unfoldAll(page);
        await expect(page.locator('style[data-kind]')).toHaveCount(1);
        await expect(page.locator('link[rel=stylesheet]')).toHaveCount(0);
        for (const [width, colorScheme, media] of LOOKS[language]) {
          await page.setViewportSize({ width, height: 844 });
          await page.emulateMedia({ colorScheme, media });
          const before = await noteStyles(page);
          await bringAll(page);
          const after = new Map(await noteStyles(page));
          expect(before.filter(([, style]) => style.length > 1000).length).toBeGreaterThan(20);
          const differing = before.flatMap(([name, style]) => {
            const other = after.get(name)?.split(';') ?? [];
            return after.get(name) === style ? [] : [[name, ...style.split(';').filter((one) => !other.includes(one))]];
          });
          expect(differing).toEqual([]);
          await takeAllAway(page);
        }
      });
    });
  }

test.describe('what these journeys look for', () => {
  test.use({ allowed: [/ERR_FAILED/] });
  test('a rule that is missing from the sheet of a kind is seen', async ({ page }) => {
    await page.route(PROGRAM_SCRIPTS, (route) => route.abort());
    await page.goto('/agreement');
    const taken = await page.evaluate(() => {
      const takeFrom = (parent: CSSStyleSheet | CSSGroupingRule): number =>
        [...parent.cssRules].reduceRight((count, rule, index) => {
          if (rule instanceof CSSGroupingRule) return count + takeFrom(rule);
          if (!(rule instanceof CSSStyleRule) || rule.selectorText !== '.site-header') return count;
          parent.deleteRule(index);
          return count + 1;
        }, 0);
      return [...document.styleSheets].reduce((count, sheet) => count + takeFrom(sheet), 0);
    });
    expect(taken).toBeGreaterThan(0);
    const before = await noteStyles(page);
    await bringAll(page);
    const after = new Map(await noteStyles(page));
    const differing = before.filter(([name, style]) => after.get(name) !== style).map(([name]) => name);
    expect(differing.filter((name) => name.includes('header.site-header'))).not.toEqual([]);
  });
});

test.describe('the policy of a document', () => {
  test.use({ allowed: [/Content Security Policy/] });
  test('lets the rules in it hold and no other style', async ({ page }) => {
    await page.goto('/agreement');
    const written = await page.evaluate(() => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: 'main { color: red }' }));
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p id="probe" style="color: red">…</p>');
      const colourOf = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body).color;
      return { main: colourOf('main'), probe: colourOf('#probe'), body: colourOf('body') };
    });
    expect(written.main).toBe(written.body);
    expect(written.probe).toBe(written.body);
    expect(await page.locator('.site-header').evaluate((header) => getComputedStyle(header).position)).toBe('sticky');
  });
});

test('the program waits for the rules of all pages, and takes their place in the document', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/index-*.css', async (route) => {
    await held;
    await route.continue();
  });
  await visit(page, '/products/log-service');
  await expect(page.locator('html')).toHaveAttribute('data-program', 'starting');
  await expect(page.locator('link[rel=stylesheet]')).toHaveAttribute('href', /\/index-/);
  // The script that would be run next is there.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/entry-client-/.test(name)),
  );
  await expect(page.locator('style[data-kind=product]')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('data-program', 'starting');
  release();
  await expect(page.locator('html')).toHaveAttribute('data-program', 'live');
  await expect(page.locator('style[data-kind]')).toHaveCount(0);
  await expect(page.locator('link[rel=stylesheet]')).toHaveCount(1);
});

test.describe('rules that do not come', () => {
  test.use({ allowed: [/ERR_FAILED/] });
  test('are said to be missing with the program, and are fetched when it is asked for again', async ({ page }) => {
    let isLost = true;
    await page.route('**/assets/index-*.css', (route) => (isLost ? route.abort() : route.continue()));
    await page.goto('/products/log-service');
    await startProgram(page);
    await expect(page.locator('html')).toHaveAttribute('data-program', 'missing');
    isLost = false;
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-program', 'live');
    await expect(page.locator('.site-controls button').first()).toBeVisible();
  });
});

test('a kept appearance is there before anything is painted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/about');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.addInitScript(() => {
    const seen: (string | undefined)[] = [];
    Reflect.set(globalThis, 'themesSeen', seen);
    const look = () => {
      if (document.body) seen.push(document.documentElement.dataset['theme']);
      if (seen.length < 30) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.reload();
  const seen = () => page.evaluate(() => Reflect.get(globalThis, 'themesSeen') as string[]);
  await expect.poll(async () => (await seen()).length).toBe(30);
  expect(new Set(await seen())).toEqual(new Set(['dark']));
  await page.evaluate(() => localStorage.removeItem('theme'));
});
