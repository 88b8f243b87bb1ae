import { expect, headerBox, open, test } from './fixture';

// Each in a context of its own: a cache that is filled would hide what they are about.
test.use({ isCold: true });

test.describe('without a connection', () => {
  // The browser's own lines for what does not load, and React's for a part that failed.
  test.use({ allowed: [/Failed to load resource|Failed to fetch|did not load/] });

  test('offline, what is asked for is said not to load and the text stays; online, it comes without a reload', async ({
    page,
    context,
  }) => {
    await open(page, '/agreement');
    await expect(page.getByText('文中标记')).toBeVisible();
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await context.setOffline(true);
    await page.keyboard.press('Control+k');
    await expect(page.getByText('命令面板没有加载。')).toBeVisible();
    await expect(page.getByText('现在连不上本站，有的部分没有加载')).toBeVisible();
    const box = headerBox(page);
    await box.fill('欠费');
    await box.press('Enter');
    await expect(page.getByText('搜索没有打开')).toBeVisible();
    await expect(page.locator('#agreement-text')).toBeVisible();
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '期限' }).click();
    await expect(page.getByRole('alert')).toContainText('离线：这一页没有留存');
    await expect(page.getByRole('banner')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByLabel('筛选', { exact: true })).toBeEnabled();
    await expect(page.getByRole('alert')).toBeHidden();
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    await page.getByRole('status').filter({ hasText: '搜索没有打开' }).getByRole('button', { name: '重试' }).click();
    await expect(page).toHaveURL(/\/search\?q=/);
  });
});

test('a dated link never shows the page without its answer, and a reload keeps the place', async ({ page }) => {
  await page.addInitScript(() => {
    const absent: number[] = [];
    Object.assign(window, { absent });
    let wasThere = false;
    const look = () => {
      const isThere = document.querySelector('.answer time') !== null;
      if (wasThere && !isThere) absent.push(performance.now());
      wasThere ||= isThere;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const framesWithout = () => page.evaluate(() => (window as unknown as { absent: readonly number[] }).absent);
  await page.goto('/products/log-service?at=2024-06-01T10:00');
  await expect(page.locator('.answer-loss')).toContainText('2024年6月9日周日 10:00');
  await expect(page.getByLabel('哪一天')).toBeEnabled();
  expect(await framesWithout()).toEqual([]);
  await page.evaluate(() => window.scrollTo(0, 900));
  const place = () => page.locator('#events').evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await place();
  await page.reload();
  await expect(page.locator('.answer-loss')).toContainText('2024年6月9日周日 10:00');
  await expect(page.getByLabel('哪一天')).toBeEnabled();
  expect(await framesWithout()).toEqual([]);
  expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(50);
});
