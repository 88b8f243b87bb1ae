import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { findColourViolations, findViolations } from './axe';
import { expect, open, test } from './fixture';
import { withProfile } from './killed-browser';
import { serveProbe } from './probe-page';

test('of 200 edits with the page, its process or the browser killed at random moments none is lost that was called kept', async ({
  baseURL,
}) => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  let state = seed + 1;
  const random = (count: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % count;
  };
  const acknowledged = new Set<string>();
  const deaths = { page: 0, process: 0, browser: 0 };
  let attempts = 0;
  await withProfile(async (start) => {
    let browser = await start();
    let isFresh = true;
    const openAgain = async (): Promise<Page> => {
      if (isFresh) {
        await browser.context.exposeFunction('acknowledge', (token: string) => void acknowledged.add(token));
        isFresh = false;
      }
      return openProbe(browser.context, baseURL);
    };
    // On, where chance has killed nearly all before their time: a run in which little was called kept shows little.
    while (attempts < 200 || acknowledged.size <= 20) {
      const page = await openAgain();
      const tokens = Array.from({ length: 12 }, (_, at) => `t-${attempts + at}`);
      attempts += tokens.length;
      // It is not waited for: it is what is killed.
      const editing = page.evaluate((all) => window.probe.edit(all), tokens).catch(() => undefined);
      await page.waitForTimeout(random(60));
      const death = (['page', 'page', 'process', 'process', 'browser'] as const)[random(5)] ?? 'page';
      deaths[death] += 1;
      if (death === 'browser') {
        await browser.kill();
        browser = await start();
        isFresh = true;
      } else if (death === 'process') {
        const session = await browser.context.newCDPSession(page);
        const crashed = page.waitForEvent('crash');
        void session.send('Page.crash').catch(() => undefined);
        await crashed;
        await page.close();
      } else await page.close({ runBeforeUnload: false });
      await editing;
    }
    const page = await openAgain();
    const stored = await page.evaluate(() => window.probe.stored());
    const lost = [...acknowledged].filter((token) => !stored.entries.includes(`"${token}"`));
    const said = `seed ${seed}: ${attempts} edits, ${acknowledged.size} called kept, ${stored.count} on the disk, killed ${JSON.stringify(deaths)}`;
    console.log(said);
    expect(lost, said).toEqual([]);
    expect(stored.isReplay, said).toBe(true);
    // Not all: it was killed in the midst of it.
    expect(acknowledged.size, said).toBeLessThan(attempts);
  });
});

/** Opens the probe. @param isDeaf - whether it does not hear what other tabs write, as one that the browser has put to sleep. */
async function openProbe(context: BrowserContext, site: string | undefined, isDeaf = false): Promise<Page> {
  await serveProbe(context);
  const page = await context.newPage();
  if (isDeaf) {
    await page.addInitScript(() => {
      BroadcastChannel.prototype.addEventListener = () => undefined;
    });
  }
  await page.goto(`${site}/probe`);
  await page.waitForFunction(() => 'probe' in window);
  return page;
}
const shown = (page: Page) => page.evaluate(() => window.probe.shown());

/** Two tabs, the second of which has changed a mark without having heard that the first had. */
async function makeConflict(context: BrowserContext, site: string | undefined) {
  const one = await openProbe(context, site);
  await one.evaluate(() => window.probe.mark('m1'));
  const other = await openProbe(context, site, true);
  expect((await shown(other)).marks).toEqual([['m1']]);
  expect(await one.evaluate(() => window.probe.comment('m1', '甲的话'))).toBe(true);
  expect(await other.evaluate(() => window.probe.comment('m1', '乙的话'))).toBe(false);
  return { one, other };
}

test('two tabs: different records are one review, of the same record the later change is shown with the earlier until it is settled', async ({
  context,
  baseURL,
}) => {
  const { one, other } = await makeConflict(context, baseURL);
  expect(await other.evaluate(() => window.probe.mark('m2'))).toBe(true);
  const marks = [['m1', '甲的话'], ['m2']];
  await expect.poll(async () => await shown(one)).toMatchObject({ conflicts: 1, marks });
  expect(await shown(other)).toMatchObject({ conflicts: 1, marks });
  // The tab whose change was refused is closed; the other settles it.
  await other.close({ runBeforeUnload: false });
  expect(await one.evaluate(() => window.probe.settle('both'))).toBe(true);
  const third = await openProbe(context, baseURL);
  expect(await shown(third)).toEqual({ keeping: 'kept', conflicts: 0, marks: [['m1', '甲的话', '乙的话'], ['m2']] });
  // What the third has never done it cannot undo.
  expect(await third.evaluate(() => window.probe.undo())).toBe('nothing');
});

/** Makes a review by the page, and goes to where it can be named. */
async function makeReview(page: Page, title: string): Promise<void> {
  await open(page, '/review');
  await page.getByRole('button', { name: '新建评阅' }).click();
  const dialog = page.getByRole('dialog', { name: '新建评阅' });
  await dialog.getByLabel('名称').fill(title);
  await dialog.getByRole('button', { name: '建立' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await showView(page, '设置');
}
const showView = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '这份评阅' }).getByRole('link', { name }).click();
/** An edit of the review: for whom it is made. */
async function setClient(page: Page, name: string): Promise<void> {
  await page.getByLabel('委托人').fill(name);
  await page.getByLabel('委托人').press('Enter');
  await expect(page.getByText(`为：${name}`)).toBeVisible();
}

test('where the disk is full that is said, nothing is lost, it can be taken as a file, and is kept when there is room', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = function putOrRefuse(this: IDBObjectStore, ...asked) {
      if ('isFull' in window && window.isFull === true) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, asked);
    };
  });
  const setFull = (isFull: boolean) => page.evaluate((value) => void Object.assign(window, { isFull: value }), isFull);
  await makeReview(page, '满');
  await setClient(page, '甲公司');
  await expect(page.getByRole('button', { name: /^已存 \d\d:\d\d$/ })).toBeVisible();
  await setFull(true);
  await setClient(page, '乙公司');
  await expect(page.getByText('浏览器的存储满了', { exact: false })).toBeVisible();
  await expect(page.getByText('1 处改动还没有存上', { exact: false })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为文件' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('满.review.json');
  expect(readFileSync(await download.path(), 'utf8')).toContain('乙公司');
  // It outlives the way through other pages, and leaving the site is asked about.
  await page.getByRole('link', { name: '所有评阅' }).click();
  const notice = page.locator('.site-status').getByText('1 处改动还没有存上', { exact: false });
  await expect(notice).toBeVisible();
  await page.getByRole('link', { name: '满', exact: true }).click();
  await expect(page.getByText('为：乙公司')).toBeVisible();
  await expect(notice).toBeHidden();
  // A page that has nothing to do with it.
  await page.getByRole('contentinfo').getByRole('link', { name: '关于' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '关于本站' })).toBeVisible();
  await expect(notice).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await setFull(false);
  // By itself, after a pause.
  await expect(notice).toBeHidden({ timeout: 60_000 });
  await page.goBack();
  await expect(page.getByText('为：乙公司')).toBeVisible();
  await page.reload();
  await expect(page.getByText('为：乙公司')).toBeVisible();
});

test('a backup file that was chosen once is rewritten after each pause, and after a restart', async ({ page }) => {
  // A real file of the browser’s own, for no dialog of the system can be answered here.
  await page.addInitScript(() => {
    Object.assign(window, {
      showSaveFilePicker: async () =>
        (await navigator.storage.getDirectory()).getFileHandle('backup.json', { create: true }),
    });
  });
  const written = () =>
    page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('backup.json', { create: true });
      return (await handle.getFile()).text();
    });
  await makeReview(page, '备份');
  await setClient(page, '甲公司');
  await page.getByRole('button', { name: /^已存/ }).click();
  const dialog = page.getByRole('dialog', { name: '这份评阅存在哪里' });
  await expect(dialog.getByText('浏览器没有答应长期保留', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: '选一个文件，以后自动写' }).click();
  await expect(dialog.getByText('停下几秒后写进“backup.json”。')).toBeVisible();
  await expect(dialog.getByText('上次备份', { exact: false })).toBeVisible();
  expect(await written()).toContain('甲公司');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await findViolations(page, { include: ['dialog[open]'] })).toEqual([]);
    expect(await findColourViolations(page)).toEqual([]);
  }
  await page.keyboard.press('Escape');
  // The focus is where it was.
  await expect(page.getByRole('button', { name: /^已存/ })).toBeFocused();
  await setClient(page, '乙公司');
  await expect.poll(written).toContain('乙公司');
  await page.reload();
  await setClient(page, '丙公司');
  await expect.poll(written).toContain('丙公司');
});

test('states that were set aside come back, which can be undone', async ({ page }) => {
  await makeReview(page, '版本');
  await setClient(page, '甲公司');
  await page.getByRole('button', { name: '现在留一份' }).click();
  await expect(page.getByText('留好了。')).toBeVisible();
  await setClient(page, '乙公司');
  await page.getByRole('button', { name: /^恢复 .* 的版本$/ }).click();
  await expect(page.getByText('为：甲公司')).toBeVisible();
  await page.getByRole('button', { name: /^撤销/ }).click();
  await expect(page.getByText('为：乙公司')).toBeVisible();
});

test('the page shows what two tabs have both changed, with both texts, and settles it', async ({
  page,
  context,
  baseURL,
}) => {
  const { one } = await makeConflict(context, baseURL);
  await open(page, '/review?id=probe&view=waiting');
  const conflict = page.getByRole('listitem', { name: '标记 通用 12.6“在任何情”' });
  await expect(conflict.getByText('李: 甲的话')).toBeVisible();
  await expect(conflict.getByText('李: 乙的话')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  // A file has one of the two, which is said before it is made.
  await page.getByRole('button', { name: '导出…' }).click();
  const dialog = page.getByRole('dialog', { name: '导出评阅' });
  await expect(dialog).toContainText('有 1 处两边都改过、还没有选');
  await dialog.getByRole('button', { name: '关闭' }).click();
  await conflict.getByRole('button', { name: '文字都留' }).click();
  await expect(conflict).toHaveCount(0);
  await expect.poll(async () => (await shown(one)).marks).toEqual([['m1', '甲的话', '乙的话']]);
});
