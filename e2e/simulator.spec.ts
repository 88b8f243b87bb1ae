import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test, unfold, visit } from './fixture';

/** What the chosen reading has; what others have stands between. */
const events = (page: Page) => page.locator('.timeline-list > li[data-event]');

test('2: a date gives dates in Beijing, each with its clause', async ({ page }) => {
  await page.goto('/products/log-service?at=2024-06-01T10:00');
  const answer = page.getByRole('region', { name: '结论' });
  await expect(answer).toContainText('2024年6月2日周日 10:00');
  await expect(answer).toContainText('2024年6月9日周日 10:00');
  await unfold(page, 'events');
  const deleted = events(page).filter({ hasText: '数据删除' });
  await expect(deleted.locator('time')).toHaveAttribute('datetime', '2024-06-09T10:00:00+08:00');
  await deleted.getByRole('link', { name: '2.2' }).click();
  await expect(page).toHaveURL(/at=2024-06-01T10:00#p-2\.2$/);
  await expect(page.locator('[id="p-2.2"]')).toHaveClass(/is-target/);
});

test('17: what only the customer knows, and a reading, are in the address', async ({ page }) => {
  await page.goto('/products/maxcompute?at=2024-06-01T10:00');
  await expect(page.getByRole('region', { name: '结论' })).toContainText('2024年6月16日周日');
  await page.getByLabel('有延停权益吗？ 看“用户控制台”（17.1.3）').selectOption({ label: '有延停时长' });
  await expect(page).toHaveURL(/trigger=arrears&variant=deferral-time/);
  await expect(events(page).filter({ hasText: '服务暂停' })).toContainText('本协议未写明');
  await page.getByLabel('延停时长（小时）').fill('48');
  await page.getByLabel('延停时长（小时）').blur();
  await expect(events(page).filter({ hasText: '服务暂停' })).toContainText('2024年6月3日周一 10:00');
  await unfold(page, 'choices');
  await page.getByRole('radio', { name: /从暂停起算/ }).click();
  await expect(page).toHaveURL(/reading=clock\/suspension/);
  await expect(events(page).filter({ hasText: '数据删除' })).toContainText('2024年6月18日周二');
});

test('59: renewing after the release leaves the backups in doubt', async ({ page }) => {
  await page.goto('/products/rds?at=2024-06-01T10:00&paid=2024-06-10T10:00');
  await expect(events(page).filter({ hasText: '云数据库释放' })).toContainText('应已发生');
  await expect(events(page).filter({ hasText: '离线数据（备份）删除' })).toContainText('可能已发生');
});

test('an event and its words in the clause light each other, and the drawing tells the state at any moment', async ({
  page,
}) => {
  await visit(page, '/products/log-service');
  await unfold(page, 'events');
  // The simulator's own module comes after the page.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await events(page).filter({ hasText: '数据删除' }).hover();
    expect(await page.evaluate(() => CSS.highlights.get('quote')?.size ?? 0)).toBe(2);
  }).toPass();
  await page.locator('[id="p-2.2"] .own').hover();
  await expect(page.locator('.timeline-list .is-highlighted')).toHaveCount(1);
  // The drawing tells the state at any moment, by keyboard too.
  const cursor = page.getByRole('slider', { name: '时间轴上的时刻' });
  await cursor.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('PageUp');
  await expect(cursor).toHaveAttribute('aria-valuetext', /欠费后 24 小时——服务：暂停/);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(cursor).toHaveAttribute('aria-valuetext', /欠费后 2 天 1 小时——服务：暂停/);
  await page.keyboard.press('PageUp');
  await expect(cursor).toHaveAttribute('aria-valuetext', /欠费后 8 天——服务：终止；数据：已删除/);
});

test('29: the seventh natural day is one day, named as such', async ({ page }) => {
  await page.goto('/products/dns?at=2024-06-01T10:00');
  const released = events(page).filter({ hasText: '解析实例释放' });
  await expect(released.locator('time')).toHaveText(['2024年6月7日周五']);
  await expect(released.locator('time')).toHaveAttribute('datetime', '2024-06-07');
  await expect(events(page).filter({ hasText: '解析数据删除' }).locator('time')).toHaveText([
    '2024年6月8日周六',
    '2024年6月14日周五',
  ]);
});

test('today’s state is said in words', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2024-06-03T12:00:00+08:00'));
  // A moment of the address stands in its box by the clock of Beijing.
  await page.goto('/products/log-service?at=2024-06-01T02:00Z');
  await expect(page.getByLabel('哪一天')).toHaveValue('2024-06-01');
  await expect(page.getByLabel('几点')).toHaveValue('10:00');
  await expect(page.getByText('现在是第 3 天，按条文——服务：暂停')).toBeVisible();
  await expect(page.locator('.headline')).toHaveText('6月9日周日 10:00前付清全部欠费，数据才不会被删除。');
  await expect(page.locator('.next-event')).toHaveText(
    '接下来 6月9日周日 10:00：数据删除、服务终止，还有 5 天 22 小时。',
  );
  const answer = page.getByRole('region', { name: '结论' });
  await expect(answer.locator('.answer-restriction')).toContainText('本须在此前付清');
  await expect(answer.locator('.answer-restriction')).toContainText('已过 26 小时');
  await expect(answer.locator('.answer-loss')).toContainText('还有 5 天 22 小时');
});

test('what the address has wrong is named, and the page works', async ({ page }) => {
  // Every kind of fault is in case-words.test.tsx.
  await page.goto('/products/log-service?at=banana');
  await expect(page.getByText('“banana”不是可用的时刻')).toBeVisible();
  await unfold(page, 'events');
  await expect(events(page).filter({ hasText: '数据删除' })).toBeVisible();
  expect(page.url()).toContain('at=banana');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('“banana”不是可用的时刻')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
});

test('17: each box shows what the address says in its own unit, and gives it back', async ({ page }) => {
  await open(page, '/products/maxcompute?variant=deferral-time&deferral=P2D&paid=PT20M');
  const deferral = page.getByLabel('延停时长（小时）');
  const paid = page.getByLabel('假如在触发后多少小时付清或续费');
  await expect(deferral).toHaveValue('48');
  await expect(paid).toHaveValue('0.3333');
  await expect(page.locator('#what-if')).toContainText('欠费后 20 分钟');
  // Leaving a box changes nothing, and what is no number of hours is refused with its reason.
  await paid.focus();
  await paid.press('Enter');
  // A payment after 20 minutes is saved as such.
  await unfold(page, 'export');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'JSON', exact: true }).click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ paid: 'PT20M' });
  await deferral.fill('-5');
  await deferral.blur();
  await expect(page.getByText(/^须是零到 \d+ 的数，未作更改。$/)).toBeVisible();
  await expect(deferral).toHaveAttribute('aria-invalid', 'true');
  expect(page.url()).toContain('deferral=P2D&paid=PT20M');
  await deferral.fill('1.5');
  await deferral.press('Enter');
  await expect(page).toHaveURL(/deferral=PT1H30M/);
  await expect(deferral).toHaveValue('1.5');
  await expect(deferral).not.toHaveAttribute('aria-invalid');
  await expect(events(page).filter({ hasText: '服务暂停' })).toContainText('欠费后 1 小时 30 分钟');
});

test('6.3: 72 hours are 3 days in the list of products, on the page of the product and today', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2024-06-01T10:00:00+08:00'));
  await open(page, '/products?q=消息队列服务');
  await expect(page.locator('.product-table tbody tr').filter({ hasText: '消息队列服务' })).toContainText('3 天');
  await open(page, '/products/message-queue?trigger=arrears');
  await expect(events(page).filter({ hasText: '72小时' }).first()).toContainText('欠费后 3 天');
  await open(page, '/products/message-queue?trigger=arrears&at=2024-06-01T10:00');
  await expect(page.locator('.next-event')).toContainText(
    '接下来 6月4日周二 10:00：服务暂停、此后未处理的消息数据释放，还有 3 天。',
  );
});

test('61.3: the words of an unnumbered paragraph are highlighted, and it has a printed label', async ({ page }) => {
  await open(page, '/products/database-backup?trigger=arrears');
  await unfold(page, 'events');
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
  await expect(page.getByText('现在是第 3 天，按条文——服务：恢复可用；数据：保留')).toBeVisible();
  const paid = page.getByRole('slider', { name: '续费' });
  await expect(paid).toHaveAttribute('aria-valuetext', /服务：恢复可用；数据：保留；计费：条文未说/);
});

test('6: an unpaid order has one question, and a lane of its own', async ({ page }) => {
  await page.goto('/products/message-queue?trigger=order-unpaid');
  const answer = page.getByRole('region', { name: '结论' });
  await expect(answer.locator('.case-facts dt')).toHaveText(['订单不失效，须在此前付清']);
  await expect(answer.locator('.case-facts time')).toHaveText(['下单后 3 天']);
  await expect(page.getByRole('slider', { name: '时间轴上的时刻' })).toHaveAttribute('aria-valuetext', /——订单：保留/);
});

test('a day alone, a time that is added, and the chips count at once, and are in the address', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-27T11:00:00+08:00'));
  await open(page, '/products/log-service?trigger=arrears');
  await page.getByLabel('哪一天').fill('2026-11-26');
  await expect(page).toHaveURL(/at=2026-11-26$/);
  await expect(page.locator('.headline')).toContainText('12月4日周五前付清');
  await expect(page.locator('.caveat', { hasText: '没有填几点' })).toBeVisible();
  await page.getByLabel('几点').fill('15:20');
  await expect(page).toHaveURL(/at=2026-11-26T15:20$/);
  await expect(page.locator('.headline')).toContainText('12月4日周五 15:20');
  await test.step('on paper it says when it was printed, and has no control and nothing that is true for a minute only', async () => {
    const taken = page.getByText('截至2026年11月27日周五 11:00（北京时间）');
    await expect(page.getByText('还有 7 天').first()).toBeVisible();
    await expect(taken).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(taken).toBeVisible();
    await expect(page.locator('.headline').first()).toBeVisible();
    await expect(page.locator('#simulator-result').getByRole('button')).toHaveCount(0);
    await expect(page.getByText('还有 7 天').first()).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });
  await page.getByRole('button', { name: '昨天' }).click();
  await expect(page).toHaveURL(/at=2026-11-26$/);
  await expect(page.getByLabel('几点')).toHaveValue('');
  await page.getByRole('button', { name: '清除' }).click();
  await expect(page).toHaveURL(/trigger=arrears$/);
  await expect(page.locator('.headline')).toHaveText('欠费后 8 天内付清全部欠费，数据才不会被删除。');
});

test('2.1: what takes three days cannot be exported in 24 hours; what takes half a day has a latest start', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-26T16:00:00+08:00'));
  await open(page, '/products/log-service?trigger=arrears&at=2026-11-26T15:20#need');
  const days = page.getByLabel('导出要几天');
  await expect(days).toBeVisible();
  await days.fill('3');
  await days.press('Enter');
  await expect(page).toHaveURL(/need=P3D/);
  await expect(page.getByText('来不及')).toBeVisible();
  await days.fill('0.5');
  await days.press('Enter');
  await expect(page.getByText('最晚11月27日周五 03:20前开始导出。')).toBeVisible();
});

test('a case is copied as its words, with what was filled in and without a control', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2026-11-27T12:00:00+08:00'));
  await open(page, '/en/products/maxcompute?trigger=arrears&variant=deferral-time&at=2026-11-27T09:00&deferral=PT72H');
  await unfold(page, 'export');
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const words = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ['deferral 3 days', '09:00 (Beijing)', 'Pay everything owed', '17.1.4']) {
    expect(words).toContain(part);
  }
  for (const control of ['What if I pay at this moment?', 'Take this back', 'Copy link', 'On which day']) {
    expect(words).not.toContain(control);
  }
});

test('the case that a document is served with is not shown for another but with a word that the address is not read', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/case-parts.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const answer = page.locator('.answer > .headline');
  const unread = page.locator('.unread-case');
  // The first case, as it is served.
  for (const address of ['/products/maxcompute', '/products/maxcompute?trigger=arrears&at=2024-06-01T10:00']) {
    await page.goto(address);
    await expect(answer, address).toContainText('欠费后 15 天');
    await expect(answer, address).toBeVisible();
    await expect(unread, address).toBeHidden();
  }
  for (const [address, isDated] of [
    ['/products/maxcompute?trigger=expiry', false],
    ['/products/maxcompute?variant=deferral-time&at=2024-06-01T10:00&deferral=PT48H', true],
  ] as const) {
    await page.goto(address);
    await expect(answer, address).toContainText('欠费后 15 天');
    await expect(unread, address).toContainText('地址里写的情形没有读');
    // While the dates are being worked out, neither is shown.
    await expect(answer, address).toBeVisible({ visible: !isDated });
    await expect(unread, address).toBeVisible({ visible: !isDated });
    await expect(page.locator('.reading-address'), address).toBeVisible({ visible: isDated });
    // What is drawn and listed of it is not.
    await expect(page.locator('.case-facts'), address).toBeHidden();
    // The text of the agreement is there all the while.
    await expect(page.locator('[id="p-17.1.4"]'), address).toBeVisible();
  }
  release();
  await expect(unread).toHaveCount(0);
  await expect(answer).toBeVisible();
  await expect(answer).not.toContainText('欠费后 15 天');
});

test('a moment that is typed counts where one stops, without leaving the box, and no half of one ever does', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-27T11:00:00+08:00'));
  await open(page, '/products/log-service?trigger=arrears');
  const seen = new Set<string>();
  const note = () => seen.add(new URL(page.url()).searchParams.get('at') ?? '');
  page.on('framenavigated', note);
  const [day, time] = [page.getByLabel('哪一天'), page.getByLabel('几点')];
  await day.pressSequentially('2026/11/21', { delay: 20 });
  await expect(page).toHaveURL(/at=2026-11-21$/);
  await expect(page.locator('.headline')).toContainText('11月29日周日');
  await time.pressSequentially('8:30pm', { delay: 20 });
  await expect(page).toHaveURL(/at=2026-11-21T20:30$/);
  await time.fill('8:30p');
  await expect(page.getByText('没有填完整，未作更改。')).toBeVisible();
  await expect(page).toHaveURL(/at=2026-11-21T20:30$/);
  await time.fill('下午3点');
  await expect(page).toHaveURL(/at=2026-11-21T15:00$/);
  await expect(time).toHaveValue('下午3点');
  page.off('framenavigated', note);
  expect([...seen].filter(Boolean)).toEqual(['2026-11-21', '2026-11-21T20:30', '2026-11-21T15:00']);
});

test('the events are folded, and a press and their address open them', async ({ page }) => {
  await open(page, '/products/log-service');
  await expect(page.locator('#events')).not.toHaveAttribute('open');
  await unfold(page, 'events');
  await expect(page.locator('.timeline-list')).toBeVisible();
  await open(page, '/products/log-service#events');
  await expect(page.locator('.timeline-list')).toBeVisible();
  await expect(page.locator('.timeline-list')).toBeInViewport();
});
