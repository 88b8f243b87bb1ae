import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test } from './fixture';

const events = (page: Page) => page.getByRole('list', { name: '依次发生的事' }).getByRole('listitem');

test('2: a date gives dates in Beijing, each with its clause', async ({ page }) => {
  await page.goto('/products/log-service?at=2024-06-01T10:00');
  const answer = page.getByRole('region', { name: '结论' });
  await expect(answer).toContainText('2024年6月2日周日 10:00');
  await expect(answer).toContainText('2024年6月9日周日 10:00');
  const deleted = events(page).filter({ hasText: '数据：删除' });
  await expect(deleted.locator('time')).toHaveAttribute('datetime', '2024-06-09T10:00:00+08:00');
  await deleted.getByRole('link', { name: '2.2' }).click();
  await expect(page).toHaveURL(/at=2024-06-01T10:00#p-2\.2$/);
  await expect(page.locator('[id="p-2.2"]')).toHaveClass(/is-target/);
});

test('17: what only the customer knows, and a reading, are in the address', async ({ page }) => {
  await page.goto('/products/maxcompute?at=2024-06-01T10:00');
  await expect(page.getByRole('region', { name: '结论' })).toContainText('2024年6月16日周日');
  await page.getByLabel('发生了什么').selectOption({ label: '欠费，有延停时长' });
  await expect(page).toHaveURL(/trigger=arrears&variant=deferral-time/);
  await expect(events(page).filter({ hasText: '服务：暂停' })).toContainText('本协议未写明');
  await page.getByLabel('延停时长（小时）').fill('48');
  await page.getByLabel('延停时长（小时）').blur();
  await expect(events(page).filter({ hasText: '服务：暂停' })).toContainText('2024年6月3日周一 10:00');
  await page.getByRole('radio', { name: /从暂停起算/ }).click();
  await expect(page).toHaveURL(/reading=clock\/suspension/);
  await expect(events(page).filter({ hasText: '数据：删除' })).toContainText('2024年6月18日周二');
});

test('59: renewing after the release leaves the backups in doubt', async ({ page }) => {
  await page.goto('/products/rds?at=2024-06-01T10:00&paid=2024-06-10T10:00');
  await expect(events(page).filter({ hasText: '云数据库：释放' })).toContainText('应已发生');
  await expect(events(page).filter({ hasText: '离线数据（备份）：删除' })).toContainText('可能已发生');
});

test('an event and its words in the clause light each other', async ({ page }) => {
  await page.goto('/products/log-service');
  // The simulator's own module comes after the page.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await events(page).filter({ hasText: '数据：删除' }).hover();
    expect(await page.evaluate(() => CSS.highlights.get('quote')?.size ?? 0)).toBe(2);
  }).toPass();
  await page.locator('[id="p-2.2"] .own').hover();
  await expect(page.locator('.timeline-list .is-highlighted')).toHaveCount(1);
});

test('29: the seventh natural day is one day, named as such', async ({ page }) => {
  await page.goto('/products/dns?at=2024-06-01T10:00');
  const released = events(page).filter({ hasText: '解析实例：释放' });
  await expect(released.locator('time')).toHaveText(['2024年6月7日周五']);
  await expect(released.locator('time')).toHaveAttribute('datetime', '2024-06-07');
  await expect(events(page).filter({ hasText: '解析数据：删除' }).locator('time')).toHaveText([
    '2024年6月8日周六',
    '2024年6月15日周六',
  ]);
});

test('the drawing tells the state at any moment, by keyboard too', async ({ page }) => {
  await page.goto('/products/log-service');
  const cursor = page.getByRole('slider', { name: '时间轴上的时刻' });
  await expect(async () => {
    await cursor.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await cursor.getAttribute('aria-valuetext')).toContain('欠费后 24 小时——服务：暂停');
  }).toPass();
  await page.keyboard.press('ArrowRight');
  await expect(cursor).toHaveAttribute('aria-valuetext', /欠费后 8 天——服务：终止；数据：已删除/);
});

test('today’s state is said in words', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2024-06-03T12:00:00+08:00'));
  await page.goto('/products/log-service?at=2024-06-01T10:00');
  await expect(page.getByText('现在是第 3 天——服务：暂停')).toContainText('距“数据：删除”还有 5 天 22 小时');
  const answer = page.getByRole('region', { name: '结论' });
  await expect(answer.locator('.answer-restriction')).toContainText('本须在此之前付清');
  await expect(answer.locator('.answer-restriction')).toContainText('已过 26 小时：可能已经发生');
  await expect(answer.locator('.answer-loss')).toContainText('还有 5 天 22 小时');
});

test('what the address has wrong is named, and the page works', async ({ page }) => {
  // Every kind of fault is in case-words.test.tsx.
  await page.goto('/products/log-service?at=banana');
  await expect(page.getByText('“banana”不是可用的时刻')).toBeVisible();
  await expect(events(page).filter({ hasText: '数据：删除' })).toBeVisible();
  expect(page.url()).toContain('at=banana');
});

test('17: each box shows what the address says in its own unit, and gives it back', async ({ page }) => {
  await open(page, '/products/maxcompute?variant=deferral-time&deferral=P2D&paid=PT20M');
  const deferral = page.getByLabel('延停时长（小时）');
  const paid = page.getByLabel('假如在触发后多少小时付清或续费');
  await expect(deferral).toHaveValue('48');
  await expect(paid).toHaveValue('0.3333');
  await expect(page.getByRole('heading', { name: '假如付清' }).locator('..')).toContainText('欠费后 20 分钟');
  // Leaving a box changes nothing, and what is no number of hours is refused with its reason.
  await paid.focus();
  await paid.press('Enter');
  await deferral.fill('-5');
  await deferral.blur();
  await expect(page.getByText('须是不小于零的数，未作更改。')).toBeVisible();
  await expect(deferral).toHaveAttribute('aria-invalid', 'true');
  expect(page.url()).toContain('deferral=P2D&paid=PT20M');
  await deferral.fill('1.5');
  await deferral.press('Enter');
  await expect(page).toHaveURL(/deferral=PT1H30M/);
  await expect(deferral).toHaveValue('1.5');
  await expect(deferral).not.toHaveAttribute('aria-invalid');
  await expect(events(page).filter({ hasText: '服务：暂停' })).toContainText('欠费后 1 小时 30 分钟');
});

test('a moment of the address stands in its box by the clock of Beijing', async ({ page }) => {
  await open(page, '/products/log-service?at=2024-06-01T10:00Z');
  await expect(page.getByLabel('发生的时刻')).toHaveValue('2024-06-01T18:00');
});

test('a payment after 20 minutes, or 23 hours 40 minutes, is saved as such', async ({ page }) => {
  for (const paid of ['PT20M', 'PT23H40M']) {
    await open(page, `/products/log-service?paid=${paid}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'JSON', exact: true }).click(),
    ]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ paid });
  }
});

test('6.3: 72 hours are 3 days in the list of products, on the page of the product and today', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2024-06-01T10:00:00+08:00'));
  await open(page, '/products?q=消息队列服务');
  await expect(page.locator('.product-table tbody tr').filter({ hasText: '消息队列服务' })).toContainText('3 天');
  await open(page, '/products/message-queue?trigger=arrears');
  await expect(events(page).filter({ hasText: '72小时' }).first()).toContainText('欠费后 3 天');
  await open(page, '/products/message-queue?trigger=arrears&at=2024-06-01T10:00');
  await expect(page.getByText('现在是第 1 天')).toContainText('最早再过 3 天，可能“服务：暂停”');
});

test('61.3: the words of an unnumbered paragraph are highlighted, and it has a printed label', async ({ page }) => {
  await open(page, '/products/database-backup?trigger=arrears');
  const event = events(page).filter({ hasText: '如果您的账户余额不足以支付服务费用的' }).first();
  await expect(event.getByRole('link', { name: '61.3 ¶1', exact: true }).first()).toBeVisible();
  await event.hover();
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...(CSS.highlights.get('quote') ?? [])].some(
          (range) => range instanceof Range && range.startContainer.parentElement?.closest('[id="p-61.3.para1"]'),
        ),
      ),
    )
    .toBe(true);
  await expect(page.getByText('para1')).toHaveCount(0);
});

test('28: after a renewal the bars, the slider and today say that service is back', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2024-06-03T12:00:00+08:00'));
  await page.goto('/products/intelligent-recommendation?at=2024-06-01T10:00&paid=PT24H');
  await expect(page.getByText('现在是第 3 天——服务：恢复可用；数据：保留')).toBeVisible();
  const paid = page.getByRole('slider', { name: '付清' });
  await expect(paid).toHaveAttribute('aria-valuetext', /服务：恢复可用；数据：保留；计费：条文未说/);
});

test('6: an unpaid order has one question, and a lane of its own', async ({ page }) => {
  await page.goto('/products/message-queue');
  const answer = page.getByRole('region', { name: '结论' });
  await expect(answer.locator('dt')).toHaveText(['订单保留到何时，须在此之前付清']);
  await expect(answer.locator('time')).toHaveText(['下单后 3 天']);
  await expect(page.getByRole('slider', { name: '时间轴上的时刻' })).toHaveAttribute('aria-valuetext', /——订单：保留/);
});
