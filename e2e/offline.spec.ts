import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { bundleWorker } from '../plugins/offline';
import { startProgram } from './fixture';
import { buildName, nextBuild, OwnServer, readBuild } from './own-server';

// One browser with a profile on the disk, and one server, for all: each journey goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

const built = readBuild();
const server = new OwnServer(built);
let profile = '';
let context: BrowserContext;

/** Starts the browser with what it has kept. */
async function startBrowser(launchOptions: object): Promise<void> {
  context = await chromium.launchPersistentContext(profile, { ...launchOptions, timezoneId: 'America/New_York' });
}

test.beforeAll(async ({ launchOptions }) => {
  profile = await mkdtemp(join(tmpdir(), 'offline-'));
  await server.start();
  await startBrowser(launchOptions);
});

test.afterAll(async () => {
  await context.close();
  await server.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

async function open(path: string): Promise<{ readonly page: Page; readonly status: number | undefined }> {
  const page = await context.newPage();
  const response = await page.goto(server.address + path);
  await startProgram(page);
  return { page, status: response?.status() };
}

/** Where a document names its build. */
const buildOf = (page: Page) => page.locator('meta[name=build]');

/** What an address is answered with. All of it comes first: a page that is closed while it comes may hang the browser. */
async function statusOf(page: Page, path: string): Promise<readonly [path: string, status: number | undefined]> {
  const response = await page.goto(server.address + path);
  return [path, response?.status()];
}

/** Names of the stores of builds. */
const stores = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' build ')));

/** Changes what is kept of a file as a fault of the disk would: takes it away, or puts something else in its place. */
function spoil(page: Page, file: string, how: 'gone' | 'cut' | 'other'): Promise<void> {
  return page.evaluate(
    async ([address, how]) => {
      const name = (await caches.keys()).find((each) => each.includes(' build ')) ?? '';
      const store = await caches.open(name);
      const kept = await store.match(address);
      if (!kept) throw new Error(`${address} is not kept`);
      const text = await kept.text();
      if (how === 'gone') await store.delete(address);
      else {
        const content =
          how === 'cut' ? text.slice(0, text.length / 2) : text.replace('</title>', ' of another build</title>');
        await store.put(address, new Response(content, { headers: kept.headers }));
      }
    },
    [`${server.address}/${file}`, how] as const,
  );
}

test('after a first visit the site works from a cold start with the server gone', async ({ launchOptions }) => {
  await test.step('a visit of one page and of one product', async () => {
    const { page } = await open('/');
    // What the page asks first comes first: the worker is registered when there is nothing else to do.
    await expect
      .poll(() => page.evaluate(async () => (await caches.match(`${location.origin}/agreement.html`)) !== undefined))
      .toBe(true);
    await page.goto(`${server.address}/products/log-service`);
    await page.goto(`${server.address}/about#offline`);
    await expect
      .poll(async () => {
        await page.reload();
        await startProgram(page);
        return Number(/已留存 (\d+) 个/.exec(await page.getByText(/已留存 \d+ 个/).innerText())?.[1]);
      })
      .toBeGreaterThan(380);
  });
  await context.close();
  await server.stop();
  await startBrowser(launchOptions);

  await test.step('the agreement, by a deep link', async () => {
    const { page, status } = await open('/agreement#g-5.2');
    expect(status).toBe(200);
    await expect(page.locator('#g-5\\.2')).toBeInViewport();
    await expect(page.locator('.site-controls button').first()).toBeVisible();
    await page.close();
  });
  await test.step('search, with its answer and the way to a clause', async () => {
    const { page } = await open('/search?q=39.10');
    await expect(page.locator('main')).toContainText('39.10');
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('赔偿责任');
    await page.keyboard.press('Enter');
    await expect(page.locator('main mark, main .result').first()).toBeVisible();
    await page.close();
  });
  await test.step('a product that was visited, with dates; one that was not says so and leads on', async () => {
    const { page, status } = await open('/products/log-service?at=2024-06-01T10:00');
    expect(status).toBe(200);
    await expect(page.locator('.answer-loss')).toContainText('2024年6月9日周日 10:00');
    const missed = await page.goto(`${server.address}/products/maxcompute`);
    expect(missed?.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('离线：这一页没有留存');
    await expect(page.getByRole('link', { name: '日志服务' })).toBeVisible();
    await expect(page.getByRole('link', { name: '大数据计算服务' })).toHaveCount(0);
    await page.goto(`${server.address}/not-kept`);
    await expect(page.getByRole('link', { name: '日志服务' })).toBeVisible();
    await expect(page.getByRole('link', { name: '大数据计算服务' })).toHaveCount(0);
    await page.getByRole('link', { name: '全文', exact: true }).click();
    await expect(page.locator('#agreement-text')).toBeVisible();
    await page.close();
  });
  await test.step('the other language was not visited: said in that language', async () => {
    const { page, status } = await open('/en/agreement');
    expect(status).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Offline: this page is not kept');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.close();
  });
  await test.step('an address that the site does not have is the same as ever', async () => {
    const { page, status } = await open('/no-such-page');
    expect(status).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
    await page.close();
  });
});

test('what is damaged is fetched anew, and without a network it is missing', async () => {
  const { page } = await open('/');
  await spoil(page, 'references.html', 'gone');
  await spoil(page, 'deadlines.html', 'cut');
  await spoil(page, 'products.html', 'other');
  const pages = ['/references', '/deadlines', '/products'];
  for (const path of pages) {
    expect(await statusOf(page, path)).toEqual([path, 503]);
  }
  await server.start();
  for (const path of pages) {
    expect(await statusOf(page, path)).toEqual([path, 200]);
    await expect(page).not.toHaveTitle(/another build/);
  }
  await server.stop();
  for (const path of pages) {
    expect(await statusOf(page, path)).toEqual([path, 200]);
  }
  await server.start();
  await page.close();
});

/** How many files are kept as half, and how many at all. */
const countKept = (page: Page) =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.includes(' build ')) ?? '';
    const store = await caches.open(name);
    const all = await store.matchAll();
    return { halves: all.filter(({ headers }) => headers.get('spoiled') === 'yes').length, all: all.length };
  });

/** Leaves of every second file half, and takes every third away. */
const spoilMany = (page: Page) =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.includes(' build ')) ?? '';
    const store = await caches.open(name);
    const all = await store.keys();
    for (const [at, request] of all.entries()) {
      const kept = await store.match(request);
      if (at % 3 === 0) await store.delete(request);
      else if (at % 2 === 0 && kept) {
        const text = await kept.text();
        const headers = new Headers(kept.headers);
        headers.set('spoiled', 'yes');
        await store.put(request, new Response(text.slice(0, text.length / 2), { headers }));
      }
    }
    return all.length;
  });

test('much damage heals with the first visit of the next session', async () => {
  const { page } = await open('/');
  const whole = await spoilMany(page);
  const spoiled = await countKept(page);
  expect(spoiled.halves).toBeGreaterThan(50);
  expect(spoiled.all).toBeLessThan(whole);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expect.poll(async () => (await countKept(page)).halves, { timeout: 20_000 }).toBe(0);
  // A product that was visited and is missing comes when it is opened again.
  await expect.poll(async () => (await countKept(page)).all, { timeout: 20_000 }).toBeGreaterThanOrEqual(whole - 1);
  await page.goto(`${server.address}/products/log-service`);
  await page.close();
});

test('one damaged file that nobody opens heals with the first visit of the next session', async () => {
  const { page: before } = await open('/');
  await spoil(before, 'silences.html', 'cut');
  await before.close();
  const { page } = await open('/');
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const kept = await caches.match(`${location.origin}/silences.html`);
        return (await kept?.text())?.trimEnd().endsWith('</html>');
      }),
    )
    .toBe(true);
  await page.close();
});

test('where the browser cannot read what it keeps, the site comes from its server', async () => {
  const { page } = await open('/');
  const [worker] = context.serviceWorkers();
  expect(
    await worker?.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException('The store is damaged.', 'UnknownError'));
      Object.assign(caches, { match: refuse, open: refuse, keys: refuse });
      return true;
    }),
  ).toBe(true);
  for (const path of ['/deadlines', '/products/maxcompute', '/en/agreement']) {
    expect(await statusOf(page, path)).toEqual([path, 200]);
  }
  await startProgram(page);
  await expect(page.locator('.site-controls button').first()).toBeVisible();
  await worker?.evaluate(() => {
    for (const name of ['match', 'open', 'keys']) Reflect.deleteProperty(caches, name);
  });
  await page.close();
});

test('a new version waits for a word, and is never mixed with the old', async () => {
  const palette = [...built.keys()].find((file) => /^assets\/palette-[\w-]+\.js$/.test(file)) ?? '';
  const { page: first } = await open('/agreement');
  const { page: second } = await open('/');
  await expect(second.locator('.site-controls button').first()).toBeVisible();
  server.build = nextBuild(built, 'f', [palette]);
  await second.reload();
  await startProgram(second);
  const notice = second.getByRole('status').filter({ hasText: '本站有了新版本' });
  await expect(notice).toHaveCount(1);
  await test.step('until then every page is of the old one', async () => {
    expect(await stores(second)).toHaveLength(2);
    await second.goto(`${server.address}/agreement`);
    await startProgram(second);
    await expect(buildOf(second)).toHaveAttribute('content', buildName(built));
  });
  await test.step('a reload by the notice brings the new one', async () => {
    await notice.getByRole('button', { name: '重新加载页面' }).click();
    await expect(buildOf(second)).toHaveAttribute('content', 'f'.repeat(16));
  });
  await test.step('a page of the old one that is still open has its own files, and says that it is old', async () => {
    await expect(first.getByRole('status').filter({ hasText: '本站有了新版本' })).toHaveCount(1);
    await first.keyboard.press('Control+k');
    await expect(first.getByRole('dialog')).toBeVisible();
  });
  await test.step('what was kept of the old one goes when no page of it is open', async () => {
    expect(await stores(second)).toHaveLength(2);
    await first.close();
    await second.reload();
    await expect.poll(() => stores(second)).toHaveLength(1);
    await server.stop();
    // What was kept before the new version is kept of it too.
    expect(await statusOf(second, '/products/log-service')).toEqual(['/products/log-service', 200]);
    await server.start();
  });
  await second.close();
});

test('everything is kept where the reader wants that, with its size, and can be removed', async () => {
  const { page } = await open('/about');
  await page.getByRole('heading', { name: '没有网络时' }).scrollIntoViewIfNeeded();
  await expect(page.getByText(/中文的全部约需下载 \d\.\d MB，占 \d+\.\d MB/)).toBeVisible();
  const button = page.getByRole('button', { name: '留存全部' });
  // Nothing that is told later moves it under a pointer that is down, and no other button comes to its place.
  await button.evaluate((element) => {
    const seen = new Set<string>();
    const look = () => {
      const { left, top } = element.getBoundingClientRect();
      seen.add(`${left} ${top + scrollY} ${document.querySelector('progress') === null ? 'still' : 'keeping'}`);
    };
    look();
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(element, { seen });
  });
  await button.click();
  await expect(page.getByText('中文的全部已经留存。')).toBeVisible();
  await expect(button).toBeDisabled();
  const places = await button.evaluate((element) =>
    [...(element as HTMLElement & { seen: Set<string> }).seen].toSorted(),
  );
  expect(places.map((place) => place.split(' ')[2])).toEqual(['keeping', 'still']);
  expect(new Set(places.map((place) => place.replace(/ \w+$/, ''))).size).toBe(1);
  await server.stop();
  for (const path of ['/products/maxcompute', '/products/17', '/topics/liability', '/data/lifecycle.json']) {
    expect(await statusOf(page, path)).toEqual([path, 200]);
  }
  await server.start();
  await page.close();
});

test('a site that has no worker any more is shown as it is, by the same word', async () => {
  server.build = nextBuild(built, '0', ['sw.js']);
  const { page } = await open('/about');
  await page
    .getByRole('status')
    .filter({ hasText: '本站有了新版本' })
    .getByRole('button', { name: '重新加载页面' })
    .click();
  await expect(buildOf(page)).toHaveAttribute('content', '0'.repeat(16));
  // The browser takes it out of its list once the page that it served has gone.
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await stores(page)).toEqual([]);
  await page.close();
});

test('a worker that removes what was kept does so by itself', async () => {
  server.build = built;
  const { page } = await open('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const out = await mkdtemp(join(tmpdir(), 'worker-'));
  await bundleWorker('sw-remove', { root: process.cwd(), base: '/', out, define: {} });
  server.build = new Map([...built, ['sw.js', await readFile(join(out, 'sw.js'))]]);
  await rm(out, { recursive: true });
  await page.reload();
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await stores(page)).toEqual([]);
  await page.close();
});

/** Leaves of every second script half, and takes the others away. */
const spoilScripts = (page: Page) =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.includes(' build ')) ?? '';
    const store = await caches.open(name);
    const scripts = (await store.keys()).filter(({ url }) =>
      /\/assets\/(?!theme-|index-|start-worker-).*\.js$/.test(url),
    );
    for (const [at, request] of scripts.entries()) {
      const kept = await store.match(request);
      const text = (await kept?.text()) ?? '';
      await store.delete(request);
      if (at % 2 === 0)
        await store.put(request, new Response(text.slice(0, text.length / 2), { headers: kept?.headers ?? {} }));
    }
    return scripts.length;
  });

test('damage that the site cannot mend any more: the new version is told without the program, and can be had', async () => {
  server.build = built;
  const { page } = await open('/about');
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(`${location.origin}/deadlines.html`)) !== undefined))
    .toBe(true);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  expect(await spoilScripts(page)).toBeGreaterThan(50);
  const gone = [...built.keys()].filter((file) => /^assets\/entry-client-[\w-]+\.js$/.test(file));
  server.build = nextBuild(built, 'e', gone);
  await page.goto(`${server.address}/deadlines`);
  await expect(buildOf(page)).toHaveAttribute('content', buildName(built));
  await startProgram(page);
  await expect(page.getByText('这一页的程序没有全部加载')).toBeVisible();
  await expect(page.getByText('本站有了新版本')).toBeVisible();
  await page.getByRole('button', { name: '重新加载页面' }).click();
  await expect(buildOf(page)).toHaveAttribute('content', 'e'.repeat(16));
  await page.close();
});
