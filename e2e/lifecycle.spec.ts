import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { expect, open, test, unfold, visit } from './fixture';

/** The open data of the built site, which names every scenario. */
interface Scenario {
  readonly id: string;
  readonly trigger: string;
  readonly variant: string | null;
  readonly name: { readonly zh: string; readonly en: string };
  readonly events: readonly unknown[];
  readonly readings: readonly { readonly id: string; readonly alternatives: readonly { readonly id: string }[] }[];
}
const data = JSON.parse(readFileSync('dist/data/lifecycle.json', 'utf8')) as {
  readonly general: { readonly scenarios: readonly Scenario[] };
  readonly products: readonly {
    readonly slug: string;
    readonly scenarios: readonly Scenario[];
    readonly generalTriggers: readonly string[];
  }[];
};

/** What the chosen reading has; what others have stands between. */
const events = (page: Page) => page.locator('.timeline-list > li[data-event]');

/** Addresses of every scenario × counting × reading of every product, its own and the general ones. */
const addresses = data.products.flatMap(({ slug, scenarios, generalTriggers }) =>
  [...scenarios, ...data.general.scenarios.filter(({ trigger }) => generalTriggers.includes(trigger))].flatMap(
    ({ trigger, variant, name, readings }) =>
      [
        undefined,
        ...readings.flatMap(({ id, alternatives }) => alternatives.slice(1).map((other) => `${id}/${other.id}`)),
      ]
        .flatMap((reading) => ['moment', 'civil'].map((count) => ({ reading, count })))
        .map(({ reading, count }) => {
          const search = new URLSearchParams({
            trigger,
            ...(variant === null ? {} : { variant }),
            at: '2028-02-29T10:00',
            paid: 'P8D',
            count,
            ...(reading === undefined ? {} : { reading }),
          });
          return { path: `/products/${slug}?${search}`, name };
        }),
  ),
);

/**
 * All of them with `npm run check:full`; in `npm test` a few. That every one opens, and what it says, is checked without a
 * browser (`case-words.test.tsx`); here, that the browser gets there from the address.
 */
const isFull = process.env['FULL'] === '1';
const sample = isFull ? addresses : addresses.filter((_, index) => index % 331 === 0);

test('scenarios open cold in both languages', async ({ page }) => {
  if (isFull) test.setTimeout(7_200_000);
  for (const [index, { path, name }] of sample.entries()) {
    for (const language of isFull ? ['zh', 'en'] : [index % 2 === 0 ? 'zh' : 'en']) {
      await page.goto(language === 'en' ? `/en${path}` : path);
      await expect(page.locator('.case-line'), path).toContainText(language === 'en' ? name.en : name.zh);
      await expect(page.locator('.simulator .message'), path).toHaveCount(0);
      await expect(events(page).first(), path).toBeAttached();
    }
  }
});

test('a product without rules says why, and what applies', async ({ page }) => {
  await visit(page, '/en/products/resource-orchestration');
  await expect(page.getByText('It is free for now', { exact: false }).first()).toBeVisible();
  await expect(events(page).filter({ hasText: 'Data deleted' })).toContainText('not stated in this agreement');
  await expect(page.locator('.without-rules > p a[href="#g-3.4.1.2"]')).toBeVisible();
  // Nothing is worked out unless it is asked for: there is no figure in it.
  const machine = page.getByText('Work out a case by the general terms');
  await expect(events(page).first()).toBeHidden();
  await machine.click();
  await unfold(page, 'events');
  await expect(events(page).first()).toBeVisible();
  // A case that has come along with a link opens nothing.
  await page.goto('/products/resource-orchestration?trigger=arrears&at=2024-06-01');
  await expect(page.getByText('本协议没有写资源编排到期、欠费之后的期限')).toBeVisible();
  await expect(events(page).first()).toBeHidden();
  await page.getByText('按通用条款推算一个情形').click();
  await expect(events(page).filter({ hasText: '服务暂停' })).toContainText('有权');
});

test('a product whose terms speak of expiry only falls back on the general terms for arrears', async ({ page }) => {
  await page.goto('/products/rds?trigger=arrears&at=2024-06-01T10:00');
  await expect(page.getByText('本产品的专用说明没有说到欠费')).toBeVisible();
  await expect(events(page).filter({ hasText: '数据删除' })).toContainText('本协议未写明');
});

test('a conversion goes on under the rules that it leads to', async ({ page }) => {
  await page.goto(
    '/products/cloud-storage-gateway?trigger=expiry&variant=cloud&reading=conversion/always&at=2024-06-01T10:00',
  );
  await expect(events(page).filter({ hasText: '转为按量计费' })).toContainText('应已发生');
  await expect(events(page).filter({ hasText: '删除' })).toContainText('本协议未写明');
  await open(
    page,
    '/products/cloud-storage-gateway?trigger=expiry&variant=cloud&reading=conversion/always&at=2024-06-01T10:00&arrears-at=2024-06-10T10:00',
  );
  await expect(events(page).filter({ hasText: '删除' })).toContainText('2024年6月25日周二 10:00');
});

test('51.1: when service was suspended is entered, stands in the address, and dates what follows, also in an export', async ({
  page,
}) => {
  await open(page, '/products/intelligent-media-management?trigger=arrears&at=2024-06-01T10:00');
  const field = page.getByLabel('服务何时被暂停');
  await field.fill('2024-06-03T09:00');
  await field.blur();
  await expect(page).toHaveURL(/suspended-at=2024-06-03T09(?::|%3A)00/);
  const deleted = events(page).filter({ hasText: '数据' }).last().locator('time');
  await expect(deleted).toHaveAttribute('datetime', '2024-07-03T09:00:00+08:00');
  // From the address alone, and with the day of the arrears instead of a moment.
  await page.reload();
  await expect(field).toHaveValue('2024-06-03 09:00');
  await expect(deleted).toHaveAttribute('datetime', '2024-07-03T09:00:00+08:00');
  await unfold(page, 'export');
  const json = JSON.parse((await save(page, 'JSON')).content) as {
    readonly events: readonly { readonly id: string; readonly earliest: string }[];
  };
  expect(json.events.find(({ id }) => id === 'deleted')?.earliest).toBe('2024-07-03T09:00:00+08:00');
  await open(
    page,
    '/products/intelligent-media-management?trigger=arrears&at=2024-06-01T10:00&suspended-at=2024-06-01',
  );
  await expect(deleted).toHaveAttribute('datetime', '2024-07-01T10:00:00+08:00');
});

test('notices before the end stand before it', async ({ page }) => {
  await page.goto('/products/dataworks?trigger=expiry&variant=resource&at=2024-06-10T10:00&reading=release/by-kind');
  await expect(events(page).nth(0)).toContainText('2024年6月3日周一');
  await expect(events(page).filter({ hasText: '实例释放' })).toContainText('2024年6月17日周一');
});

test('paying at the cursor says what comes back, and the payment moves by keyboard and by pointer', async ({
  page,
}) => {
  await open(page, '/products/intelligent-recommendation?at=2024-06-01T10:00');
  const cursor = page.getByRole('slider', { name: '时间轴上的时刻' });
  await cursor.focus();
  // By the hour.
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: '假如在此刻续费' }).click();
  await expect(page).toHaveURL(/paid=PT1H/);
  const payment = page.locator('#what-if');
  await expect(payment).toContainText('服务：恢复');
  await expect(payment).toContainText('条文写明');
  const paid = page.getByRole('slider', { name: '续费' });
  await paid.focus();
  await page.keyboard.press('End');
  await expect(payment).toContainText('服务：已经太迟');
  // Waits until it has come to rest.
  await paid.locator('.reach').hover();
  const box = await paid.locator('.reach').boundingBox();
  const cursorBox = await cursor.boundingBox();
  if (!box || !cursorBox) throw new Error('nothing is drawn');
  await page.mouse.down();
  await page.mouse.move(cursorBox.x + 120, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(payment).toContainText('服务：恢复');
  await page.getByRole('button', { name: '取消这个假设' }).click();
  await expect(page).not.toHaveURL(/paid=/);
});

test('the penalty of 5.2 is exact, and a bad amount is refused with its reason', async ({ page }) => {
  await open(page, '/products/log-service?at=2024-06-01T10:00&paid=P30D');
  await unfold(page, 'money');
  const amount = page.getByLabel('所欠金额（元）');
  await amount.fill('10000');
  await amount.blur();
  await expect(page).toHaveURL(/owed=10000/);
  const money = page.locator('#money');
  await expect(money).toContainText('满 7 天：35.00 元');
  await expect(money).toContainText('付清之时，满 30 天：150.00 元');
  for (const [text, reason] of [
    ['12a', '不是金额'],
    ['-5', '是负数'],
    ['1,23', '有分节的逗号'],
    ['1.234', '小数超过两位'],
  ] as const) {
    await amount.fill(text);
    await amount.blur();
    await expect(page.getByText(reason)).toBeVisible();
    await expect(amount).toHaveValue(text);
  }
});

/** Presses a button and reads the file that it saves. */
async function save(page: Page, name: string): Promise<{ readonly file: string; readonly content: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { file: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
}

test('words, list, table, calendar, data and the report of a fault say the same', async ({ page, context }) => {
  await open(page, '/products/log-service?at=2024-06-01T10:00');
  await expect(events(page).filter({ hasText: '数据删除' }).locator('time')).toHaveAttribute(
    'datetime',
    '2024-06-09T10:00:00+08:00',
  );
  await unfold(page, 'export');
  const csv = await save(page, 'CSV 表格');
  expect(csv.file).toBe('log-service-arrears.csv');
  const rows = Papa.parse<Record<string, string>>(csv.content.replace('\uFEFF', ''), { header: true }).data;
  expect(rows.find((row) => row['事件'] === '数据删除')).toMatchObject({
    最早: '2024-06-09T10:00:00+08:00',
    条款: '专用 2.2',
    丧失: '是',
  });
  const json = JSON.parse((await save(page, 'JSON')).content) as {
    readonly answer: { readonly beforeLoss: { readonly before: string } };
    readonly events: readonly { readonly id: string; readonly earliest: string }[];
  };
  expect(json.answer.beforeLoss.before).toBe('2024-06-09T10:00:00+08:00');
  expect(json.events.find(({ id }) => id === 'deleted')?.earliest).toBe('2024-06-09T10:00:00+08:00');
  const calendar = new ICAL.Component(ICAL.parse((await save(page, '日历（含已过去的）')).content));
  const deleted = calendar
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
    .find(({ summary }) => summary === '付清日志服务欠费，否则数据被删除');
  expect(deleted?.startDate.toJSDate().toISOString()).toBe('2024-06-09T02:00:00.000Z');
  expect(deleted?.description).toContain('专用 2.2 “自阿里云暂停服务之时起7日届满');
  expect(deleted?.description).toContain('非官方');
  // What is over is no reminder: it is said, and saved only where that is asked for.
  await page.getByRole('button', { name: '加到日历', exact: true }).click();
  await expect(page.getByText('没有存：都已经过去了。')).toBeVisible();
  const picture = (await save(page, '图片 SVG')).content;
  expect(picture).toContain('数据删除');
  expect(picture).toContain('edition=2024-05-15');
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '图片 PNG', exact: true }).click(),
  ]);
  expect(
    readFileSync(await png.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  // A wrong date can be reported with its clause, edition and build.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '报告日期有误' }).click();
  await expect(page.getByText('已复制，可贴到项目的问题页。')).toBeVisible();
  const words = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ['日志服务', 'at=2024-06-01T10:00', 'trigger=arrears', 'edition 2024-05-15', 'build', '2.2 “']) {
    expect(words).toContain(part);
  }
});

test('a calendar needs a date, and says so', async ({ page }) => {
  await open(page, '/products/log-service');
  const button = page.getByRole('button', { name: '加到日历' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByLabel('哪一天')).toBeEnabled();
  // Disabled for assistive technology, and it says why when it is pressed all the same.
  await button.click({ force: true });
  await expect(page.getByText('日历文件需要先填发生的时刻。')).toBeVisible();
});

test('counting by the Civil Code has readings of its own, and never makes the safe date later', async ({ page }) => {
  await open(page, '/products/stream-compute?at=2024-09-24T10:00');
  const answer = page.getByRole('region', { name: '结论' });
  await expect(answer).toContainText('2024年10月1日周二');
  await unfold(page, 'choices');
  await page.getByLabel('计算方法').selectOption('civil');
  // Seven days end on 1 October, a holiday that lasts to the 7th.
  await expect(events(page).filter({ hasText: '项目释放' })).toContainText('2024年10月8日周二');
  await expect(answer).toContainText('2024年10月1日周二');
  await page.getByRole('radio', { name: /停止业务活动之时/ }).click();
  await expect(page).toHaveURL(/reading=closing\/business-hours/);
  await expect(page.getByRole('group', { name: /下同/ })).toBeVisible();
});

test('an English reader has a gloss beside each quote, marked unofficial; of another edition a notice names both', async ({
  page,
}) => {
  await page.goto('/en/products/log-service?edition=2020-01-01');
  await expect(page.getByText('The link names edition “2020-01-01”', { exact: false })).toContainText('2024-05-15');
  const deleted = events(page).filter({ hasText: 'Data deleted' });
  await expect(deleted.locator('.gloss')).toContainText('English gloss (unofficial)');
  await expect(deleted.locator('.gloss')).toContainText('deleted');
});
