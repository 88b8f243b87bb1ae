import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findViolations } from './axe';
import { expect, test, visit } from './fixture';

const rows = (page: Page) => page.getByRole('rowheader');
const box = (page: Page) => page.getByRole('combobox', { name: '添加服务' });

/** Counts what a reader does: each press of a button, each thing typed and sent. */
function counted(page: Page) {
  let count = 0;
  return {
    press: async (name: string) => {
      count += 1;
      await page.getByRole('button', { name }).first().click();
    },
    follow: async (name: string) => {
      count += 1;
      await page.getByRole('link', { name }).first().click();
    },
    /** Typing and sending are two. */
    send: async (text: string) => {
      count += 2;
      await box(page).fill(text);
      await box(page).press('Enter');
    },
    count: () => count,
  };
}

test('six services dated and sorted on a phone in at most fifteen actions, also one by one', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/mine');
  const act = counted(page);
  await act.press('今天');
  for (const name of ['日志服务', 'RDS', 'NAT', 'DataWorks', 'MaxCompute', '云手机']) await act.send(name);
  await expect(rows(page)).toHaveCount(6);
  // 34.3.2 releases the gateway first.
  await expect(rows(page).first()).toContainText('NAT网关');
  await expect(rows(page).first()).toContainText('欠费');
  expect(act.count()).toBeLessThanOrEqual(15);
});

test('from the first page to a calendar of three services in at most six actions', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, '/');
  const act = counted(page);
  await act.follow('几个服务一起看');
  await act.press('现在');
  await act.send('SLS、NAT、云手机');
  await expect(rows(page)).toHaveCount(3);
  const saving = page.waitForEvent('download');
  await act.press('日历（全部）');
  const calendar = readFileSync(await (await saving).path(), 'utf8');
  for (const slug of ['log-service', 'nat-gateway', 'cloud-phone']) expect(calendar).toContain(`UID:${slug}.arrears.`);
  expect(act.count()).toBeLessThanOrEqual(6);
});

test('with keys alone, from an empty list to a calendar', async ({ page }) => {
  await page.goto('/mine');
  await expect(box(page)).toBeVisible();
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute('aria-label') ?? (at instanceof HTMLInputElement ? at.name : '') ?? at?.textContent ?? '';
    });
  const named = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const tabTo = async (isThere: () => Promise<boolean>) => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      if (await isThere()) return;
    }
    throw new Error('The keyboard does not get there.');
  };
  await tabTo(async () => (await focused()) === 'product');
  await page.keyboard.type('SLS NAT');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(2);
  await tabTo(async () => (await named()) === '现在');
  await page.keyboard.press('Enter');
  // The moment counts when the rows have their dates: before then a calendar would have none.
  await expect(rows(page).first()).toContainText(/周[一二三四五六日]/);
  await tabTo(async () => (await named()) === '日历（全部）');
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('UID:log-service.arrears.');
});

test('a file that is dropped anywhere on the page is shown, and added when that is agreed to', async ({ page }) => {
  await page.goto('/mine');
  await box(page).fill('RDS');
  await box(page).press('Enter');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: '粘贴名单、导入表格或备份' })).toBeVisible();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    const table = '产品,自己的叫法,发生,时间\n日志服务,订单日志,欠费,2026-11-26 15:20\n';
    dataTransfer.items.add(new File([table], 'services.csv', { type: 'text/csv' }));
    for (const type of ['dragover', 'drop']) {
      const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('.service-table')?.dispatchEvent(event);
      // Else the browser opens the file in this page’s place.
      if (!event.defaultPrevented) throw new Error(`${type} is the browser’s.`);
    }
  });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('文件：services.csv')).toBeVisible();
  await dialog.getByRole('button', { name: '添加 1 项' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).filter({ hasText: '订单日志' })).toContainText('11月26日');
});

test('ten thousand rows, pasted or as a file, are read, and nothing of too many is taken', async ({ page }) => {
  await page.goto('/mine');
  const table = (label: (index: number) => string) =>
    [
      '产品,标签,发生,时间',
      ...Array.from({ length: 10_000 }, (_, index) => `日志服务,${label(index)},欠费,2026-11-26`),
    ].join('\n');
  await page.getByRole('button', { name: '粘贴名单、导入表格或备份' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').evaluate(
    (element, text) => {
      // As a paste does it; to type so much takes the machine minutes.
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(element, text);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    table(() => '同一个'),
  );
  await expect(dialog.getByText('表格共 10000 行，不同的情形 1 种', { exact: false })).toBeVisible();
  const buffer = Buffer.from(table((index) => `库${index}`));
  await dialog.locator('input[type=file]').setInputFiles({ name: 'many.csv', mimeType: 'text/csv', buffer });
  await expect(dialog.getByText('共 10000 项，一份清单最多 300 项。', { exact: false })).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^添加/ })).toHaveCount(0);
});

const FAILURES = [
  [
    '浏览器不让本站存储',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Not in a private window.', 'SecurityError');
      };
    },
  ],
  [
    '浏览器的存储已满',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
    },
  ],
] as const;

for (const [words, fail] of FAILURES) {
  test(`${words}: the list works, and the page says so and gives a backup`, async ({ page }) => {
    await page.addInitScript(fail);
    await page.goto('/mine');
    await box(page).fill('SLS');
    await box(page).press('Enter');
    await expect(rows(page)).toHaveCount(1);
    await expect(page.getByText(words, { exact: false })).toBeVisible();
    await expect(page.getByText('已保存', { exact: false })).toHaveCount(0);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载备份文件' }).first().click();
    expect(readFileSync(await (await saving).path(), 'utf8')).toContain('log-service');
  });
}

test('what another tab adds is shown here, and what both add stays', async ({ page, context }) => {
  await page.goto('/mine');
  await box(page).fill('SLS');
  await box(page).press('Enter');
  await expect(page.getByText('已保存', { exact: false }).first()).toBeVisible();
  const other = await context.newPage();
  await other.goto('/mine');
  await expect(rows(other)).toHaveCount(1);
  await box(other).fill('RDS');
  await box(other).press('Enter');
  await expect(rows(page)).toHaveCount(2);
  await box(page).fill('NAT');
  await box(page).press('Enter');
  await expect(rows(other)).toHaveCount(3);
  await other.close();
});

test('hostile links run nothing, name what they have, and leave one’s own list alone', async ({ page }) => {
  await page.goto('/mine');
  await box(page).fill('MaxCompute');
  await box(page).press('Enter');
  await expect(page.getByText('已保存', { exact: false }).first()).toBeVisible();
  const markup = '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E';
  const links: readonly (readonly [string, RegExp, number])[] = [
    ['#v=99&n=1&s=log-service,a', /较新的版本/, 0],
    ['#v=1&n=1&s=__proto__,a', /没有“__proto__”这个产品/, 0],
    [`#v=1&n=1&s=rds,b;label:${markup}`, /这是链接里的一张表/, 1],
    [`#v=1&n=1&s=${markup},b`, /没有“<img src=x onerror=alert\(1\)>”这个产品/, 0],
  ];
  for (const [link, words, count] of links) {
    await page.goto(`/mine${link}`);
    await expect(page.getByText(words).first()).toBeVisible();
    await expect(rows(page)).toHaveCount(count);
    await expect(page.locator('img[src=x]')).toHaveCount(0);
  }
  await page.goto('/mine');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('大数据计算服务');
});

test('in English, dark, on a phone: what was paid late, what is double, and what nothing averts, fit and are read aloud', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(
    '/en/mine#v=1&n=4&trigger=arrears&at=2026-11-26T15:20&paid=2026-11-20&s=log-service,a&s=log-service,b&s=nat-gateway,c;paid:2026-11-28T09:00&s=certification,d;trigger:expiry;at:2026-11-20',
  );
  await expect(rows(page)).toHaveCount(4);
  await expect(page.getByText('One row is the same as another', { exact: false })).toBeVisible();
  await expect(page.locator('.what-if [data-verdict="before"]')).toContainText('Before the arrears or the expiry');
  await expect(page.getByText('paid or renewed only', { exact: false }).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep one of them' }).click();
  await expect(rows(page)).toHaveCount(3);
});

test('boxes stand on one level with what belongs to them, from a phone to a wide window, in both languages', async ({
  page,
}) => {
  const list = '#v=1&n=2&trigger=arrears&at=2026-11-26T15:20&s=log-service,a&s=rds,b;trigger:expiry;at:2026-11-20';
  for (const [width, language] of [360, 390, 768, 1024, 1440].flatMap(
    (each) =>
      [
        [each, ''],
        [each, '/en'],
      ] as const,
  )) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${language}/mine${list}`);
    await page.locator('.service-table .row-tools button').first().click();
    await expect(page.locator('.row-edit')).toBeVisible();
    const levels = await page.evaluate(() => {
      const topsOf = (selector: string) =>
        [...document.querySelectorAll(selector)].map((each) => Math.round(each.getBoundingClientRect().top));
      return {
        add: new Set(topsOf('.add-services input, .add-services .button')).size,
        account: new Set(topsOf('.common-case .chips button')).size,
        row: new Set(topsOf('.row-edit .day-time input:not(.own-picker)')).size,
      };
    });
    expect({ width, language, ...levels }).toEqual({ width, language, add: 1, account: 1, row: 1 });
  }
});
