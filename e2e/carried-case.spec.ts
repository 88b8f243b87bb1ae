import { findViolations } from './axe';
import { carriedTo, type ReaderCase } from '../src/url/carried-case';
import { toRoutePath } from '../src/url/site-paths';
import { expect, headerBox, open, test } from './fixture';

test('one case travels through header, lists, palette and search, and comes back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/products/rds?trigger=expiry&at=2026-11-20T10:00');
  const nav = page.getByRole('navigation', { name: '主导航' });
  await nav.getByRole('link', { name: '期限' }).click();
  await expect(page).toHaveURL(/\/deadlines\?kind=expiry&from=2026-11-20T10:00$/);
  await nav.getByRole('link', { name: '产品' }).click();
  await expect(page).toHaveURL(/\/products\?trigger=expiry&at=2026-11-20T10:00$/);
  await headerBox(page).fill('SLS欠费');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(
    (url) => url.pathname === '/search' && url.searchParams.get('at') === '2026-11-20T10:00',
  );
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '产品、条款号、词语或命令' }).fill('我的服务');
  await page.getByRole('group', { name: '页面' }).getByRole('option').click();
  await expect(page).toHaveURL(/\/mine\?trigger=expiry&at=2026-11-20T10:00$/);
  await page.getByRole('button', { name: '用这个时刻' }).click();
  await expect(page.getByRole('radio', { name: '到期' })).toBeChecked();
  await expect(page.getByLabel('哪一天').first()).toHaveValue('2026-11-20');
  await expect(page.getByRole('button', { name: '用这个时刻' })).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: '协议详览' }).click();
  await expect(page).toHaveURL(/\/\?trigger=expiry&at=2026-11-20T10:00$/);
});

const CASE: ReaderCase = { trigger: 'arrears', at: '2026-11-20T10:00' };
const QUERY = 'trigger=arrears&at=2026-11-20T10:00';

test('every link of a page to one that takes the case has it, once somebody is about to follow it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const address of [
    `/?${QUERY}`,
    `/products/rds?${QUERY}`,
    `/agreement?${QUERY}#g-5.2`,
    `/search?${QUERY}&q=欠废`,
    `/silences?trigger=arrears`,
    `/deadlines?kind=arrears&from=2026-11-20T10:00`,
  ])
    await test.step(address, async () => {
      await open(page, address);
      const bare = async () => {
        const links = await page.locator('a[href]:visible:not([hreflang])').evaluateAll((found) =>
          found.map((link) => {
            link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
            const { origin, pathname, search, hash } = new URL((link as HTMLAnchorElement).href);
            return { isHere: origin === location.origin, pathname, search, hash, here: location.pathname };
          }),
        );
        return links.flatMap(({ isHere, pathname, search, hash, here }) => {
          const path = toRoutePath(pathname);
          // What is on the page itself, of another trigger, or has its case in the fragment.
          const values = new URLSearchParams(search);
          const isOther = (values.get('trigger') ?? 'arrears') !== 'arrears' || hash.startsWith('#add=');
          if (!isHere || isOther || (pathname === here && path !== '/search')) return [];
          const known = here.endsWith('/silences') ? { trigger: CASE.trigger } : CASE;
          return Object.keys(carriedTo(path, known)).every((key) => values.has(key)) ? [] : [path + search + hash];
        });
      };
      await expect.poll(bare).toEqual([]);
    });
});

test('the product goes along to the home page and is offered to the list', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/products/rds?trigger=expiry&at=2026-11-20');
  await page.getByRole('banner').getByRole('link', { name: '协议详览' }).click();
  await expect(page).toHaveURL(/\/\?product=rds&trigger=expiry&at=2026-11-20$/);
  const box = page.getByLabel('产品，或一句问题');
  await expect(box).toHaveValue('RDS');
  await box.fill('NAT');
  await expect(page).toHaveURL(/\/\?trigger=expiry&at=2026-11-20$/);
  await page.goBack();
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '我的服务' }).click();
  await page.getByRole('button', { name: '加进来' }).click();
  await expect(page.getByRole('button', { name: '加进来' })).toBeHidden();
  await expect(page).toHaveURL(/\/mine\?trigger=expiry&at=2026-11-20$/);
  await expect(page.getByRole('main')).toContainText('云数据库RDS');
});

test('a date typed on a product’s page is of what that page shows, and the offer can be refused', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  // Of this product the terms begin with expiry.
  await open(page, '/products/certification');
  await expect(page.getByRole('radio', { name: '到期' })).toBeChecked();
  await page.getByLabel('哪一天').first().fill('2026-11-20');
  await expect(page).toHaveURL(/[?&]trigger=expiry\b/);
  await expect(page).toHaveURL(/[?&]at=2026-11-20\b/);
  const toMine = page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '我的服务' });
  await toMine.click();
  await expect(page.getByRole('main')).toContainText('（到期，2026年11月20日周五）');
  await page.getByRole('button', { name: '不加' }).click();
  await page.getByRole('button', { name: '不用' }).click();
  await expect(page).toHaveURL(/\/mine$/);
  await expect(page.getByRole('button', { name: '用这个时刻' })).toBeHidden();
  // That of an order is of nothing that the list has.
  await open(page, '/products/message-queue?trigger=order-unpaid&at=2026-11-20');
  await toMine.click();
  await expect(page).toHaveURL(/\/mine\?product=message-queue$/);
  await expect(page.getByRole('button', { name: '加进来' })).toBeHidden();
});

test('the box of the header suggests as that of the home page, by keyboard and on touch', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/about?at=2026-11-20');
  await headerBox(page).focus();
  await page.keyboard.type('nat');
  const options = page.getByRole('banner').getByRole('option');
  await expect(options.first()).toContainText('NAT网关');
  expect(await findViolations(page, { include: ['.site-header'] })).toEqual([]);
  // Enter sends what is written, until something is chosen.
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await page.keyboard.type(' ');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/products\/nat-gateway/);
});

test.describe('the program of the search is gone from the server', () => {
  test.use({ allowed: [/Failed to load resource|Failed to fetch|did not load/] });

  test('a query in the header leads to the document of its results', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, '/about');
    let isGone = true;
    await page.route(/\/assets\/search-[\w-]+\.js/, (route) =>
      isGone ? route.fulfill({ status: 404, body: 'Not found' }) : route.continue(),
    );
    await page.route(/\/search\?/, (route) => {
      // The new version's document names what is there.
      if (route.request().isNavigationRequest()) isGone = false;
      return route.continue();
    });
    const box = headerBox(page);
    await box.fill('缓冲期');
    await box.press('Enter');
    await expect(page).toHaveURL(/\/search\?q=/);
    await expect(page.getByText('缓冲期').first()).toBeVisible();
    await expect(page.locator('.hits').first()).toBeVisible();
  });
});
