import { findViolations } from './axe';
import type { Page } from '@playwright/test';
import { expect, open, test } from './fixture';

const box = '产品，或一句问题';
const send = '看何时停、何时删';

/** Opens the home page and waits until the form is the program's: until then the browser checks and sends it. */
async function openHome(page: Page, address: string): Promise<void> {
  await open(page, address);
  await expect(page.locator('main').getByRole('search')).toHaveAttribute('novalidate', '');
}

test('the question, what and when stand on the first screen, on a phone and on a desk', async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const path of ['/', '/en']) {
      await openHome(page, path);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
      const form = page.locator('main').getByRole('search');
      await expect(form.locator('[name=q]')).toBeInViewport({ ratio: 1 });
      await expect(form.getByRole('radio')).toHaveCount(2);
      await expect(form.locator('[name=at]')).toBeInViewport({ ratio: 1 });
      await expect(form.locator('[type=submit]')).toBeInViewport({ ratio: 1 });
    }
  }
});

test('typed, chosen by keyboard, with expiry and a day', async ({ page }) => {
  await openHome(page, '/');
  await page.getByLabel(box).focus();
  await page.keyboard.type('数据工');
  const option = page.getByRole('group', { name: '产品', exact: true }).getByRole('option', { name: '数据工场服务' });
  await expect(option).toBeVisible();
  expect(await findViolations(page, { include: ['.ask'] })).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(box)).toHaveValue('数据工场服务');
  await expect(option).toBeHidden();
  await page.getByRole('radio', { name: '到期' }).click();
  await page.getByLabel('哪一天').fill('2026-11-26');
  await expect(page).toHaveURL('/?trigger=expiry&at=2026-11-26');
  await page.getByRole('button', { name: send }).click();
  await expect(page).toHaveURL('/products/dataworks?trigger=expiry&at=2026-11-26');
  await page.goBack();
  await expect(page.getByRole('radio', { name: '到期' })).toBeChecked();
  await expect(page.getByLabel('哪一天')).toHaveValue('2026-11-26');
});

test('a day with an hour, then today alone; the often asked carry it', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-26T20:00:00Z') });
  await openHome(page, '/');
  await page.getByLabel('哪一天').fill('2026-11-20');
  await page.getByLabel('几点（可不填）').fill('15:20');
  await expect(page).toHaveURL('/?at=2026-11-20T15:20');
  // In Beijing it is the next day.
  await page.getByRole('button', { name: '今天' }).click();
  await expect(page).toHaveURL('/?at=2026-11-27');
  await expect(page.getByLabel('几点（可不填）')).toHaveValue('');
  await page.getByRole('button', { name: '昨天' }).click();
  await expect(page).toHaveURL('/?at=2026-11-26');
  await page.getByRole('button', { name: '现在' }).click();
  await expect(page).toHaveURL('/?at=2026-11-27T04:00');
  await page.getByRole('link', { name: 'RDS', exact: true }).click();
  await expect(page).toHaveURL('/products/rds?trigger=arrears&at=2026-11-27T04:00');
});

test('a name leads to the page of the product, a number to the clause', async ({ page }) => {
  await openHome(page, '/');
  await page.getByLabel(box).fill('SLS');
  await page.getByLabel(box).press('Enter');
  await expect(page).toHaveURL('/products/log-service?trigger=arrears');
  await page.goBack();
  await expect(page.getByLabel(box)).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByLabel(box)).toBeFocused();
  await page.getByLabel(box).fill('34.3.1');
  await page.keyboard.press('Enter');
  // What happened goes along: from the clause one goes on to the timelines.
  await expect(page).toHaveURL('/agreement?trigger=arrears#p-34.3.1');
});

test('the case of the address stands in the form and goes on, as it is counted', async ({ page }) => {
  await openHome(page, '/?trigger=expiry&at=2026-11-26T20:00Z');
  await expect(page.getByRole('radio', { name: '到期' })).toBeChecked();
  await expect(page.getByLabel('哪一天')).toHaveValue('2026-11-27');
  await expect(page.getByLabel('几点（可不填）')).toHaveValue('04:00');
  await page.getByLabel(box).fill('RDS');
  await page.getByRole('button', { name: send }).click();
  await expect(page).toHaveURL('/products/rds?trigger=expiry&at=2026-11-27T04:00');
});

test('the answer comes while one writes, once product, event and moment are known, and goes when they are not', async ({
  page,
}) => {
  await openHome(page, '/?trigger=arrears&at=2026-11-27T15:20');
  const answer = page.getByRole('region', { name: /日志服务/ });
  await page.getByLabel(box).fill('SLS');
  await expect(answer).toContainText('11月28日周六 15:20');
  await expect(answer.getByRole('link', { name: '2.2', exact: true })).toBeVisible();
  await expect(answer.getByRole('link', { name: '从这一天起的时间轴' })).toHaveAttribute(
    'href',
    /\/products\/log-service\?trigger=arrears&at=2026-11-27T15(:|%3A)20/,
  );
  // 14.1: a part stops first.
  await page.getByLabel(box).fill('KMS');
  await expect(page.getByRole('region', { name: /密钥管理/ })).toContainText('何时全停');
  await page.getByLabel(box).fill('违约金');
  await expect(page.locator('.live-answer')).toHaveCount(0);
  // Whatever the search answers is answered here too.
  const asInSearch = page.getByRole('region', { name: '直接回答' });
  await expect(asInSearch).toContainText('万分之五');
  await page.getByLabel(box).fill('哪些产品7天删');
  await expect(asInSearch).toContainText('欠费后 7 天内删除或释放的产品');
  await page.getByLabel(box).fill('');
  await expect(asInSearch).toHaveCount(0);
});

test('a question goes to the search, with the case of the address', async ({ page }) => {
  await openHome(page, '/');
  await page.getByLabel(box).fill('SLS 欠费 昨天15:20');
  await page.getByLabel(box).press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === '/search' && url.search.startsWith('?q=SLS+'));
  expect(new URL(page.url()).searchParams.get('q')).toBe('SLS 欠费 昨天15:20');
  expect(new URL(page.url()).searchParams.has('trigger')).toBe(false);
  await openHome(page, '/?at=2026-11-26');
  await page.getByLabel(box).fill('欠费多久停机');
  await page.getByLabel(box).press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('at') === '2026-11-26');
});

test('a name that is none of the 75 has its card, and what is written next takes it away', async ({ page }) => {
  await openHome(page, '/');
  await page.getByLabel(box).focus();
  await page.keyboard.type('OSS');
  await page.getByRole('option', { name: '对象存储 OSS' }).click();
  const card = page.getByRole('region', { name: '对象存储 OSS' });
  await expect(card).toContainText('没有写期限');
  await expect(page).toHaveURL('/');
  await page.getByLabel(box).fill('ECS 欠费多久删');
  await expect(card).toBeHidden();
  await page.getByLabel(box).press('Enter');
  await expect(page.getByRole('region', { name: '云服务器 ECS' })).toBeVisible();
  await expect(page.getByRole('link', { name: '搜索“ECS 欠费多久删”' })).toBeVisible();
  expect(await findViolations(page, { include: ['main'] })).toEqual([]);
});

test('a question about a product opens its page', async ({ page }) => {
  await openHome(page, '/?at=2026-11-26');
  await page.getByLabel(box).focus();
  await page.keyboard.type('nat');
  await page.getByRole('option', { name: 'NAT网关到期后何时停、何时删？' }).click();
  await expect(page).toHaveURL('/products/nat-gateway?trigger=expiry&at=2026-11-26');
});

test('what is missing or wrong is said at its field', async ({ page }) => {
  await openHome(page, '/');
  await page.getByRole('button', { name: send }).click();
  await expect(page.getByText('请写一个产品或一句问题')).toBeVisible();
  await expect(page.getByLabel(box)).toBeFocused();
  await expect(page.getByLabel(box)).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel(box).fill('SLS');
  await expect(page.getByText('请写一个产品或一句问题')).toBeHidden();
  await page.getByLabel('几点（可不填）').fill('15:20');
  await page.getByRole('button', { name: send }).click();
  await expect(page.getByText('只有几点，没有哪一天。')).toBeVisible();
  await page.getByLabel('哪一天').fill('1999-12-31');
  await page.getByRole('button', { name: send }).click();
  await expect(page.getByText('请填 2000 至 2099 年的日期。')).toBeVisible();
  await expect(page).toHaveURL('/');
  await openHome(page, '/?at=2026-02-30');
  await expect(page.getByText('地址里的“2026-02-30”不是可用的时刻')).toBeVisible();
});

test('what is written before the suggestions have loaded stays, with the focus and the cursor', async ({ page }) => {
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/ask-suggestions-/, async (route) => {
    await held;
    await route.continue();
  });
  await openHome(page, '/');
  await page.getByRole('searchbox', { name: box }).focus();
  await page.keyboard.type('SL');
  await page.keyboard.press('ArrowLeft');
  release();
  const taken = page.getByRole('combobox', { name: box });
  await expect(taken).toBeFocused();
  await expect(taken).toHaveValue('SL');
  await page.keyboard.type('L');
  await expect(taken).toHaveValue('SLL');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('End');
  await page.keyboard.type('S');
  await expect(page.getByRole('option', { name: '日志服务 2' })).toBeVisible();
});

test('Enter that ends a composition sends nothing, and what is composed is not looked for', async ({ page }) => {
  await openHome(page, '/');
  await page.getByLabel(box).focus();
  const taken = page.getByRole('combobox', { name: box });
  await expect(taken).toBeFocused();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'rizhi', selectionStart: 5, selectionEnd: 5 });
  await expect(taken).toHaveValue('rizhi');
  await expect(page.getByRole('option', { name: '日志服务 2' })).toBeHidden();
  await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 });
  await devtools.send('Input.insertText', { text: '日志' });
  await expect(page.getByRole('option', { name: '日志服务 2' })).toBeVisible();
  await expect(page).toHaveURL('/');
});

test('the earliest losses are those of the list of products, and lead to the case', async ({ page }) => {
  await openHome(page, '/?at=2026-11-26');
  const rows = page.getByRole('region', { name: '欠费之后，多久停，多久删' }).getByRole('listitem');
  await expect(rows).toHaveCount(12);
  await expect(rows.filter({ hasText: '日志服务' })).toContainText('停 24 小时 删 8 天');
  // 64.3.12 is only a right of the vendor.
  await expect(rows.filter({ hasText: '专家技术服务' })).toHaveCount(0);
  await rows.filter({ hasText: '日志服务' }).getByRole('link').click();
  await expect(page).toHaveURL('/products/log-service?trigger=arrears&at=2026-11-26');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the form leads to the search, and the often asked to their pages', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel(box).fill('SLS');
    await page.getByRole('radio', { name: '到期' }).check();
    await page.getByLabel('哪一天').fill('2026-11-26');
    await page.getByRole('button', { name: send }).click();
    await expect(page).toHaveURL('/search?q=SLS&trigger=expiry&at=2026-11-26');
    await page.goto('/');
    await page.getByRole('link', { name: '日志服务', exact: true }).click();
    await expect(page).toHaveURL('/products/log-service?trigger=arrears');
  });
});
