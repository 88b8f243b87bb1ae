import type { Page, Route } from '@playwright/test';
import { expect, open, PROGRAM_SCRIPTS, startProgram, test } from './fixture';

// What the browser says of what these journeys keep from loading.
test.use({ allowed: [/Failed to load resource|ERR_/] });

const lose = (route: Route) => route.abort('internetdisconnected');
/** Loses everything from now on. */
const loseAll = (page: Page) => page.route('**/*', lose);
const link = (page: Page, name: string) =>
  page.getByRole('navigation', { name: /主导航|Main/ }).getByRole('link', { name, exact: true });

for (const [path, name, words, again] of [
  ['/products/log-service', '期限', '要打开的那一页现在连不上', '重试'],
  ['/en/products/log-service', 'Time limits', 'The page that was to be opened cannot be reached', 'Try again'],
] as const)
  test(`${path}: the network is gone before anything was done: a link leaves the page where it is, and it is said`, async ({
    page,
  }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('html')).toHaveAttribute('data-program', 'rest');
    await loseAll(page);
    const heading = await page.locator('h1').innerText();
    await link(page, name).click();
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.locator('h1')).toHaveText(heading);
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(page.locator('html')).not.toHaveAttribute('data-acting');
    await page.unroute('**/*');
    await test.step('with the network back a press brings the program, and the link leads on', async () => {
      await page.getByRole('button', { name: again }).click();
      await expect(page.getByText(words)).toHaveCount(0);
      await link(page, name).click();
      await expect(page).toHaveURL(/\/deadlines$/);
    });
  });

test('a click while the program is on its way is followed by the program, in the same document', async ({ page }) => {
  await page.goto('/about', { waitUntil: 'networkidle' });
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await link(page, '期限').click();
  await expect(page).toHaveURL(/\/deadlines$/);
  await expect(page.locator('h1')).toHaveText('期限');
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
});

test('a program that is long on its way holds nobody up where the site answers', async ({ page }) => {
  await page.route(/entry-client-.*\.js/, () => undefined);
  await page.goto('/about', { waitUntil: 'load' });
  await link(page, '期限').hover();
  await expect(page.locator('html')).toHaveAttribute('data-program', 'starting');
  const before = Date.now();
  const asked = page.waitForRequest((request) => request.isNavigationRequest() && request.url().endsWith('/deadlines'));
  await link(page, '期限').click();
  await asked;
  expect(Date.now() - before).toBeLessThan(1500);
  await expect(page).toHaveURL(/\/deadlines$/);
});

test('a program that is long on its way, without a network: it is followed when it is there', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*', async (route) => {
    if (!PROGRAM_SCRIPTS.test(route.request().url())) return route.fallback();
    if (/entry-client-/.test(route.request().url())) await held;
    return route.continue();
  });
  await page.goto('/about', { waitUntil: 'load' });
  await page.route(/\/deadlines$/, lose);
  await link(page, '期限').click();
  await page.waitForEvent('requestfailed', (request) => request.method() === 'HEAD');
  await expect(page).toHaveURL(/\/about$/);
  await page.unroute(/\/deadlines$/);
  release();
  await expect(page).toHaveURL(/\/deadlines$/);
});

test.describe('the program does not come', () => {
  test('a link leads on by the browser where the site answers', async ({ page }) => {
    await page.route(/entry-client-.*\.js/, lose);
    await page.goto('/about');
    await startProgram(page);
    await expect(page.getByText('这一页的程序没有全部加载')).toBeVisible();
    await expect(page.getByText('要打开的那一页现在连不上')).toBeHidden();
    await link(page, '期限').click();
    await expect(page).toHaveURL(/\/deadlines$/);
    await expect(page.locator('h1')).toHaveText('期限');
  });

  test('the search of the header leads on by the browser, and without a network it is said why not', async ({
    page,
  }) => {
    await page.route(/entry-client-.*\.js/, lose);
    await page.goto('/about');
    await startProgram(page);
    await expect(page.getByText('这一页的程序没有全部加载')).toBeVisible();
    const box = page.locator('.search-box input');
    await loseAll(page);
    await box.fill('5.5');
    await box.press('Enter');
    await expect(page.getByText('要打开的那一页现在连不上')).toBeVisible();
    await expect(box).toHaveValue('5.5');
    await page.unroute('**/*', lose);
    await box.press('Enter');
    await expect(page).toHaveURL(/\/search\?q=5\.5$/);
  });

  test('the key of the palette: it is said that it is not there, each time', async ({ page }) => {
    await page.goto('/about', { waitUntil: 'networkidle' });
    await loseAll(page);
    const said = page.getByText('命令面板没有加载');
    await page.keyboard.press('Control+k');
    await expect(said).toBeVisible();
    await page.unroute('**/*', lose);
    await page.getByRole('button', { name: '重试' }).click();
    await expect(said).toHaveCount(0);
    // What was pressed in vain is not done later.
    await expect(page.locator('.site-controls button').first()).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('a page that was started by its notice later follows its links itself', async ({ page }) => {
    const own = /\/assets\/deadlines-[\w-]+\.js/;
    await page.route(own, lose);
    await page.goto('/deadlines');
    await startProgram(page);
    await expect(page.getByText('这一页的程序没有全部加载')).toBeVisible();
    await page.unroute(own);
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-program', 'live');
    await link(page, '全文').click();
    await expect(page).toHaveURL(/\/agreement$/);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});

test('the search of the header on a page that runs, without a network and its own program', async ({ page }) => {
  await open(page, '/about');
  await expect(page.locator('html')).toHaveAttribute('data-program', 'live');
  await loseAll(page);
  await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('.search-box');
    // As before the part that takes it has come.
    const plain = form?.cloneNode(true) as HTMLFormElement;
    document.body.append(plain);
    plain.requestSubmit();
  });
  await expect(page.getByText('要打开的那一页现在连不上')).toBeVisible();
  await expect(page.getByText('这一页的程序没有全部加载')).toBeHidden();
  await expect(page).toHaveURL(/\/about$/);
});
