import type { Page } from '@playwright/test';
import { expect, headerBox, open, test } from './fixture';

/** Keeps the program back until the returned function is called. */
async function hold(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/entry-client-*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const isLive = (page: Page) => expect(page.locator('.site-controls button').first()).toBeVisible();

test('nobody does anything: the program does not come; the text and its links work', async ({ page }) => {
  await page.goto('/agreement#g-5.5', { waitUntil: 'networkidle' });
  await expect(page.locator('html')).toHaveAttribute('data-program', 'rest');
  await expect(page.locator('[id="g-5.5"]')).toBeInViewport();
  await expect(page.locator('[id="g-5.5"]')).toHaveClass(/is-target/);
  // By a program, as assistive software presses it: no pointer and no key is there.
  await page
    .locator('.site-footer a[href="/deadlines"], footer a[href="/deadlines"]')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/deadlines$/);
  await expect(page.locator('html')).toHaveAttribute('data-program', 'rest');
  await page.goBack();
  await expect(page.locator('[id="g-5.5"]')).toBeInViewport();
});

test('what is pressed before the program is there is done once, in its order, when it is', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/products/log-service');
  const expiry = page.getByRole('radio', { name: '到期' });
  await page.locator('label', { has: expiry }).click();
  await page.getByRole('button', { name: '昨天' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-acting');
  // The answer beside it is still that of arrears.
  await expect(expiry).not.toBeChecked();
  await expect(page).toHaveURL(/log-service$/);
  release();
  await expect(page).toHaveURL(/\?trigger=expiry&variant=term&at=\d{4}-\d\d-\d\d$/);
  await expect(expiry).toBeChecked();
  await expect(page.locator('html')).not.toHaveAttribute('data-acting');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test('a tap on what opens and closes opens it, once', async ({ page }) => {
    const release = await hold(page);
    await page.goto('/products');
    const tools = page.getByRole('button', { name: '筛选与排序' });
    await tools.tap();
    release();
    await expect(tools).toHaveAttribute('aria-expanded', 'true');
    await isLive(page);
    await expect(tools).toHaveAttribute('aria-expanded', 'true');
  });
});

test('by keys alone: what is reached by Tab can be pressed', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/agreement');
  const fold = page.getByRole('button', { name: '全部展开' });
  const jump = page.getByRole('textbox', { name: '跳到条款' });
  await jump.focus();
  await page.keyboard.type('5.5');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(fold).toBeFocused();
  await page.keyboard.press('Enter');
  release();
  await expect(page.locator('.toc details:not([open])')).toHaveCount(0);
  await expect(fold).toBeFocused();
  await expect(jump).toHaveValue('5.5');
});

test('what is chosen in a list counts when the program is there', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/deadlines');
  const part = page.getByLabel('部分');
  await part.selectOption('g');
  release();
  await expect(page).toHaveURL(/\?part=g$/);
  await expect(part).toHaveValue('g');
});

test('what is written while the program comes is kept to the letter, and counts', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/deadlines');
  const filter = page.getByLabel('筛选', { exact: true });
  await filter.focus();
  await page.keyboard.type('notice and ');
  release();
  for (const letter of 'what comes after it') await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  await expect(filter).toHaveValue('notice and what comes after it');
  await expect(page).toHaveURL(/\?q=notice(\+|%20)and(\+|%20)what(\+|%20)comes(\+|%20)after(\+|%20)it$/);
});

test('what is pressed while the page moves under the pointer is pressed', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/products/log-service');
  const events = page.locator('#events');
  const summary = events.locator('> summary');
  const move = (height: number) =>
    page.evaluate((px) => {
      const [part] = document.querySelectorAll<HTMLElement>('.simulator');
      if (part) part.style.paddingTop = `${px}px`;
    }, height);
  await test.step('a fold', async () => {
    await summary.hover();
    await page.mouse.down();
    await move(300);
    await page.mouse.up();
    await expect(events).toHaveAttribute('open');
  });
  await test.step('a link', async () => {
    await page.locator('.answer a[href="/agreement"], .answer a[href^="#"]').first().hover();
    await page.mouse.down();
    await move(0);
    await page.mouse.up();
    await expect(page).toHaveURL(/#/);
  });
  release();
  await isLive(page);
  await expect(events).toHaveAttribute('open');
  await test.step('what the pointer is drawn away from is not', async () => {
    await summary.hover();
    await page.mouse.down();
    await page.mouse.move(5, 300);
    await page.mouse.up();
    await expect(events).toHaveAttribute('open');
  });
});

test('an input method that is at work is not disturbed', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/deadlines');
  const filter = page.getByLabel('筛选', { exact: true });
  await filter.focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'tong', selectionStart: 4, selectionEnd: 4 });
  release();
  await isLive(page);
  await expect(page.locator('main [data-waits]')).toHaveCount(0);
  await session.send('Input.imeSetComposition', { text: 'tongzhi', selectionStart: 7, selectionEnd: 7 });
  await session.send('Input.insertText', { text: '通知' });
  await expect(filter).toHaveValue('通知');
  await expect(page).toHaveURL(/\?q=%E9%80%9A%E7%9F%A5$/);
});

test('a date that is sent by Enter before the program is there is reckoned with', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/products/log-service');
  const day = page.getByLabel('哪一天');
  await day.click();
  await page.keyboard.type('2026-11-20');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/log-service$/);
  release();
  await expect(page).toHaveURL(/at=2026-11-20$/);
  await expect(page.locator('.case-line')).toContainText('11月20日');
  await expect(day).toBeFocused();
});

test('a question that is sent before the program is there ends where a later one does', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/');
  await page.locator('main [name=q]').fill('NAT网关');
  await page.getByRole('radio', { name: '到期' }).check();
  await page.getByLabel('哪一天').pressSequentially('11月20日');
  await page.getByRole('button', { name: '看何时停、何时删' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-acting');
  await expect(page).toHaveURL(/\/$/);
  release();
  await expect(page).toHaveURL(/\/products\/nat-gateway\?trigger=expiry&at=\d{4}-11-20$/);
});

test('a question that is written, and a day to the digit, count without another key', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/');
  const day = page.getByLabel('哪一天');
  await day.click();
  await page.keyboard.type('202611');
  const box = page.locator('main [name=q]');
  release();
  await page.keyboard.type('20', { delay: 60 });
  await expect(day).toHaveValue('20261120');
  await box.click();
  await expect(day).toHaveValue('2026-11-20');
  await expect(page).toHaveURL(/at=2026-11-20$/);
});

test('a question that is written before the program is there is answered', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/');
  await page.locator('main [name=q]').focus();
  await page.keyboard.type('日志服务欠费后多久删数据');
  release();
  await expect(page.locator('main').getByText('直接回答')).toBeVisible();
  await expect(page.locator('main [name=q]')).toHaveValue('日志服务欠费后多久删数据');
});

test('a handle that is moved before the program is there stays where it was put', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const release = await hold(page);
  await page.goto('/products/log-service');
  const slider = page.getByRole('slider').first();
  await slider.scrollIntoViewIfNeeded();
  const said = page.locator('.cursor-state b').first();
  const before = await said.textContent();
  await slider.focus();
  const start = Number(await slider.inputValue());
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
  release();
  await expect(page.locator('main [data-waits]')).toHaveCount(0);
  await expect(slider).toHaveValue(String(start + 6));
  await expect(said).not.toHaveText(before ?? '');
});

test('keys of commands: the search at once, others when the program is there', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/about');
  await page.keyboard.press('/');
  await page.keyboard.type('5.5');
  await expect(headerBox(page)).toHaveValue('5.5');
  release();
  await isLive(page);
  await page.keyboard.type('.1');
  await expect(headerBox(page)).toHaveValue('5.5.1');
  await expect(headerBox(page)).toBeFocused();
});

test('the palette, and what is typed for it before it is there', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/about');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('rds');
  release();
  const box = page.getByRole('dialog').getByRole('combobox');
  await expect(box).toHaveValue('rds');
});

test('the list of keys opens by its key, once', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/agreement');
  await page.keyboard.press('?');
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('what was unfolded stays so', async ({ page }) => {
  const release = await hold(page);
  await page.goto('/products/log-service');
  const how = page.locator('details', { has: page.getByText('如何算出，以什么为前提') });
  await how.locator('summary').click();
  release();
  await isLive(page);
  await expect(page.locator('main [data-waits]')).toHaveCount(0);
  await expect(how).toHaveAttribute('open');
});

test('where the reader has scrolled to is theirs: the program does not go to the clause of the address', async ({
  page,
}) => {
  await page.goto('/agreement#g-5.5');
  await expect(page.locator('[id="g-5.5"]')).toBeInViewport();
  const release = await hold(page);
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 3000);
  const top = () => page.evaluate(() => Math.round(window.scrollY));
  const read = page.locator('[id="g-9.2"]');
  await expect(page.locator('[id="g-5.5"]')).not.toBeInViewport();
  await expect
    .poll(top)
    .toBe(await page.evaluate(() => new Promise<number>((done) => setTimeout(() => done(Math.round(scrollY)), 300))));
  const before = await top();
  release();
  await isLive(page);
  await expect(page.getByText('文中标记')).toBeVisible();
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  await expect(read).toBeAttached();
  // A page that is gone to afterwards begins at its top.
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '期限' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test.describe('the program does not come', () => {
  test.use({ allowed: [/Failed to load resource|ERR_FAILED/] });
  test('a question that was sent goes to the search by the browser', async ({ page }) => {
    await page.route('**/assets/entry-client-*.js', async (route) => {
      await sent;
      await route.abort();
    });
    let send = () => {};
    const sent = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.goto('/');
    await page.locator('main [name=q]').fill('日志服务');
    await page.getByRole('button', { name: '看何时停、何时删' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-acting');
    send();
    await expect(page).toHaveURL(/\/search\?q=/);
  });
  for (const [path, control, words, again] of [
    ['/products/log-service', '哪一天', '这一页的程序没有全部加载', '重试'],
    ['/en/products/log-service', 'On which day', 'Not all of the program', 'Try again'],
  ] as const)
    test(`${path}: it is said, its controls are closed, and what was chosen does not stand as if it counted`, async ({
      page,
    }) => {
      let isGone = true;
      await page.route('**/assets/entry-client-*.js', (route) => (isGone ? route.abort() : route.continue()));
      await page.goto(path);
      const field = page.getByLabel(control).first();
      await expect(field).toBeEnabled();
      await field.click();
      await expect(page.getByText(words)).toBeVisible();
      await expect(field).toBeDisabled();
      await expect(page.locator('html')).not.toHaveAttribute('data-acting');
      isGone = false;
      await page.getByRole('button', { name: again }).click();
      await expect(field).toBeEnabled();
      await expect(page.locator('main [data-waits]')).toHaveCount(0);
      await expect(page.getByText(words)).toHaveCount(0);
    });
});

test('a page in the cache of the browser is as it was left', async ({ page }) => {
  await open(page, '/deadlines');
  await page.getByLabel('部分').selectOption('g');
  await expect(page).toHaveURL(/\?part=g$/);
  await page.goto('/about');
  await page.goBack();
  await expect(page.getByLabel('部分')).toHaveValue('g');
});
